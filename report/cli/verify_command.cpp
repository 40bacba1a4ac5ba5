#include "report/cli/verify_command.hpp"

#include "analysis/store/verify.hpp"
#include "report/cli/terminal.hpp"
#include "report/reading/names.hpp"
#include "report/reading/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace horseshoe::cli {
namespace {

void tell(const std::string& path, const store::Fault& fault)
{
    const auto row = fault.row == 0 ? "" : fmt::format(" {}", fault.row);
    const auto document = fault.document.empty() ? "" : fmt::format(" ({})", fault.document);
    write_error(
        reading::diagnostic(
            path, 0, fmt::format("{}{}{}: {}", fault.table, row, document, fault.message), "") +
        '\n');
}

std::string counted(std::int64_t count, std::string_view noun)
{
    return reading::counted(static_cast<std::size_t>(count), noun);
}

}  // namespace

CLI::App* setup_verify(CLI::App& app, VerifyOptions& options)
{
    CLI::App* const command = app.add_subcommand(
        "verify", "Check a file of 'ingest': every quote at its place, every sum, every source");
    command->add_option("--db", options.db, "The file")->required()->option_text("FILE");
    return command;
}

ExitStatus run_verify(const VerifyOptions& options)
{
    const auto store = store::Store::open_to_verify(options.db);
    const auto verified =
        store::verify(store, [&](const store::Fault& fault) { tell(options.db, fault); });
    write_out(
        fmt::format("{}: {} checked ({} still there), {}, {}, {}, {}{}: {}\n",
                    options.db,
                    counted(verified.documents, "document"),
                    counted(verified.sources, "source"),
                    counted(verified.paragraphs, "paragraph"),
                    counted(verified.mentions, "mention"),
                    counted(verified.references, "reference"),
                    counted(verified.stances, "stance"),
                    verified.full_text ? ", the full text" : "",
                    verified.faults == 0 ? "nothing is wrong" : counted(verified.faults, "fault")));
    return verified.faults == 0 ? ExitStatus::done : ExitStatus::input_problems;
}

}  // namespace horseshoe::cli
