#include "report/cli/stance_reading.hpp"

#include "analysis/mention/find_mentions.hpp"
#include "analysis/stance/find_stances.hpp"
#include "parser/error.hpp"
#include "report/cli/query_options.hpp"
#include "report/cli/terminal.hpp"
#include "report/reading/names.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace horseshoe::cli {

using stance::Stance;

namespace {

const parser::Turn* turn_of(const parser::Document& document, const Stance& stance)
{
    const auto& turns = document.record.turns;
    const auto found = std::find_if(turns.begin(), turns.end(), [&](const parser::Turn& turn) {
        return turn.number == stance.turn;
    });
    return found == turns.end() ? nullptr : &*found;
}

}  // namespace

void add_lexicon(CLI::App& command, std::string& folder)
{
    command
        .add_option("--lexicon",
                    folder,
                    "A folder of tables (fr.tsv, en.tsv) that add to the cues\n"
                    "compiled in, or override them; docs/stance.md tells their form")
        ->option_text("DIR");
}

void add_stance_sources(CLI::App& command, StanceSources& sources)
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

stance::Lexicons lexicons_with(const std::string& folder)
{
    return folder.empty() ? stance::Lexicons() : stance::Lexicons(folder);
}

std::string file_text(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file) {
        throw Error(fmt::format("{}: cannot be read", path));
    }
    return text;
}

StanceReader::StanceReader(const StanceSources& sources)
    : gazetteer_(gazetteer_with(sources.gazetteer)), lexicons_(lexicons_with(sources.lexicon))
{
    if (!sources.corrections.empty()) {
        corrections_ = stance::Corrections(sources.corrections, file_text(sources.corrections));
    }
}

StanceReading StanceReader::read(const parser::Document& document) const
{
    StanceReading reading;
    reading.stances = stance::find_stances(document,
                                           mention::find_mentions(document, gazetteer_),
                                           gazetteer_,
                                           lexicons_.of(document.language));
    reading.fitting =
        corrections_.apply(document, reading::document_name(document), reading.stances);
    return reading;
}

void StanceReader::note(std::string_view document, const std::vector<std::size_t>& fitting)
{
    tally_.add(document, fitting);
}

ExitStatus StanceReader::finish(ExitStatus status) const
{
    const auto left_over = tally_.left_over(corrections_);
    for (const auto* row : left_over) {
        write_error(fmt::format(
            "{}: this correction fits nothing in {}; left out\n", row->place, row->document));
    }
    return left_over.empty() ? status : worse(status, ExitStatus::input_problems);
}

void filter(const Filters& filters, const parser::Document& document, std::vector<Stance>& stances)
{
    std::erase_if(stances, [&](const Stance& stance) {
        return !filters.takes_speaker(stance.holder) || !filters.takes_target(stance.target) ||
               !filters.takes_role(turn_of(document, stance));
    });
}

}  // namespace horseshoe::cli
