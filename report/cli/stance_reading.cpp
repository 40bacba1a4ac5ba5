#include "report/cli/stance_reading.hpp"

#include "report/cli/query_options.hpp"
#include "report/cli/terminal.hpp"
#include "report/reading/names.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace horseshoe::cli {

using stance::Stance;

void add_lexicon(CLI::App& command, std::string& folder)
{
    command
        .add_option("--lexicon",
                    folder,
                    "A folder of tables (fr.tsv, en.tsv) that add to the cues\n"
                    "compiled in, or override them; docs/stance.md tells their form")
        ->option_text("DIR");
}

void add_stance_sources(CLI::App& command, findings::Sources& sources)
{
    add_gazetteer(command, sources.gazetteer);
    add_lexicon(command, sources.lexicon);
    command
        .add_option("--corrections",
                    sources.corrections,
                    "A table of stances to accept, reject, change or add;\n"
                    "docs/stance.md tells its form")
        ->option_text("FILE");
}

StanceReader::StanceReader(const findings::Sources& sources) : analyser_(sources) {}

findings::StanceReading StanceReader::read(const parser::Document& document) const
{
    return analyser_.stances(document);
}

void LexiconNotice::tell(std::string_view document, std::string_view language)
{
    const auto& known = stance::lexicon_languages;
    if (std::find(known.begin(), known.end(), language) == known.end() &&
        told_.emplace(language).second) {
        write_error(
            fmt::format("{}: there are no cues for the language '{}'; no stances are looked "
                        "for in such documents\n",
                        document,
                        language));
    }
}

void StanceReader::note(std::string_view document,
                        std::string_view language,
                        const std::vector<std::size_t>& fitting)
{
    notice_.tell(document, language);
    tally_.add(document, fitting);
}

ExitStatus StanceReader::finish(ExitStatus status) const
{
    return tell_left_over(tally_.left_over(analyser_.corrections()), status);
}

ExitStatus tell_left_over(const std::vector<const stance::Correction*>& left_over,
                          ExitStatus status)
{
    for (const auto* row : left_over) {
        write_error(fmt::format(
            "{}: this correction fits nothing in {}; left out\n", row->place, row->document));
    }
    return left_over.empty() ? status : worse(status, ExitStatus::input_problems);
}

/// Of a letter there is none.
static std::optional<parser::Role> role_of(const parser::Document& document, int number)
{
    const auto& turns = document.record.turns;
    const auto found = std::find_if(
        turns.begin(), turns.end(), [&](const auto& turn) { return turn.number == number; });
    return found == turns.end() ? std::nullopt : std::optional(found->role);
}

void filter(const Filters& filters, const parser::Document& document, std::vector<Stance>& stances)
{
    std::erase_if(stances, [&](const Stance& stance) {
        return !filters.takes_speaker(stance.holder) || !filters.takes_target(stance.target) ||
               !filters.takes_role(role_of(document, stance.turn));
    });
}

}  // namespace horseshoe::cli
