#include "report/cli/lint_lexicon_command.hpp"

#include "analysis/stance/lint.hpp"
#include "report/cli/command_line.hpp"
#include "report/cli/stance_reading.hpp"
#include "report/cli/terminal.hpp"
#include "report/reading/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <array>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace horseshoe::cli {

using stance::Finding;
using stance::FiringCount;

CLI::App* setup_lint_lexicon(CLI::App& app, LintLexiconOptions& options)
{
    CLI::App* const command = app.add_subcommand(
        "lint-lexicon", "Look for cues that contradict or shadow each other, or never fire");
    add_batch_options(*command, options.batch);
    command->get_option("INPUT")->required(false)->description(
        "Documents in which each cue is looked for: files, folders, or -\n"
        "for standard input; without any, only the tables are looked at");
    add_lexicon(*command, options.lexicon);
    return command;
}

ExitStatus run_lint_lexicon(const LintLexiconOptions& options)
{
    const auto lexicons = findings::lexicons_with(options.lexicon);
    std::map<std::string_view, FiringCount> counts;
    for (const auto language : stance::lexicon_languages) {
        counts.emplace(language, FiringCount(lexicons.of(language)));
    }
    auto status = ExitStatus::done;
    if (!options.batch.inputs.empty()) {
        const auto result = run_batch(options.batch, [&](const parser::Document& document) {
            return [&,
                    language = document.language,
                    fired = FiringCount::count(lexicons.of(document.language), document)] {
                counts.at(language).add(fired);
            };
        });
        status = result.status();
    }
    std::size_t rows = 0;
    std::string lines;
    std::size_t found = 0;
    for (const auto& [language, count] : counts) {
        const auto& lexicon = lexicons.of(language);
        rows += lexicon.entries().size();
        auto findings = lint(lexicon);
        auto idle = count.never_fired(lexicon);
        std::move(idle.begin(), idle.end(), std::back_inserter(findings));
        found += findings.size();
        for (const auto& finding : findings) {
            lines +=
                fmt::format("{}: {}: {}\n", finding.place, word(finding.flaw), finding.message);
        }
    }
    write_out(lines + fmt::format("{}: {}\n",
                                  reading::counted(rows, "row"),
                                  found == 0 ? "no findings" : reading::counted(found, "finding")));
    return found == 0 ? status : worse(status, ExitStatus::input_problems);
}

}  // namespace horseshoe::cli
