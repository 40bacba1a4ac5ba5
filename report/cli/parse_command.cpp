#include "report/cli/parse_command.hpp"

#include "parser/accounting.hpp"
#include "report/cli/choices.hpp"
#include "report/cli/command_line.hpp"
#include "report/cli/outline.hpp"
#include "report/cli/terminal.hpp"
#include "report/json/document_lines.hpp"
#include "report/reading/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <functional>
#include <memory>
#include <utility>

namespace horseshoe::cli {

namespace {

/// What a document comes to in the check's summary.
struct Checked {
    std::size_t turns = 0;
    std::size_t unexplained = 0;
};

/// Problems stand in outlines too: where both go to one place they are told once.
BatchOptions batch_options(const ParseOptions& options)
{
    BatchOptions batch = options.batch;
    batch.parse = options.format != "text";
    if (options.check) {
        batch.diagnostics = Diagnostics::everything;
    }
    if (options.format == "outline" && out_and_error_are_one()) {
        batch.diagnostics = Diagnostics::none;
    }
    return batch;
}

std::string shown(const ParseOptions& options, const Layout& layout, parser::Document document)
{
    if (options.format == "text") {
        return std::move(document.source.text);
    }
    if (options.format == "outline") {
        return outline(document, layout);
    }
    std::string lines;
    json::append_document_lines(lines, document);
    return lines;
}

ExitStatus run_check(const ParseOptions& options)
{
    const Layout layout = out_layout();
    Checked sum;
    const auto result = run_batch(batch_options(options), [&](const parser::Document& document) {
        const Checked checked{.turns = document.record.turns.size(),
                              .unexplained = parser::account(document).unexplained};
        return [&sum, checked, text = check_report(document, layout)] {
            sum.turns += checked.turns;
            sum.unexplained += checked.unexplained;
            write_out(text);
        };
    });
    if (result.documents == 0) {
        return result.status();
    }
    const std::string unread =
        result.failed == 0 ? ""
                           : fmt::format(", {} not read", reading::counted(result.failed, "input"));
    write_out(fmt::format("{}, {}, {}, {}{}\n",
                          reading::counted(result.documents, "document"),
                          reading::counted(sum.turns, "turn"),
                          reading::counted(result.problems, "problem"),
                          reading::counted(sum.unexplained, "unexplained character"),
                          unread));
    return sum.unexplained == 0 ? result.status()
                                : worse(result.status(), ExitStatus::input_problems);
}

}  // namespace

CLI::App* setup_parse(CLI::App& app, ParseOptions& options)
{
    CLI::App* const command = app.add_subcommand(
        "parse", "Show the structure of documents: turns, events, votes, annexes");
    add_batch_options(*command, options.batch);
    auto* const format = command
                             ->add_option("-f,--format",
                                          options.format,
                                          "outline: a tree to read (default); jsonl: JSON Lines;\n"
                                          "text: the text as it is read; of a PDF, what offsets count in")
                             ->check(one_of({"outline", "jsonl", "text"}))
                             ->option_text("FORMAT");
    command
        ->add_flag("-c,--check",
                   options.check,
                   "Show only how the characters of each document are\n"
                   "accounted for, its problems, and a summary")
        ->excludes(format);
    return command;
}

ExitStatus run_parse(const ParseOptions& options)
{
    if (options.check) {
        return run_check(options);
    }
    const Layout layout = out_layout();
    // Lines of long documents are made when they are written, a megabyte at a time: memory stays
    // near what the document itself needs.
    constexpr std::size_t long_document = std::size_t{4} << 20U;
    const auto result =
        run_batch(batch_options(options), [&](parser::Document document) -> std::function<void()> {
            if (options.format == "jsonl" && document.source.text.size() > long_document) {
                return [held = std::make_shared<parser::Document>(std::move(document))] {
                    json::write_document_lines(*held, [](std::string& lines) {
                        write_out(lines);
                        lines.clear();
                    });
                };
            }
            return [text = shown(options, layout, std::move(document))] { write_out(text); };
        });
    return result.status();
}

}  // namespace horseshoe::cli
