#include "report/cli/report_command.hpp"

#include "parser/error.hpp"
#include "report/cli/command_line.hpp"
#include "report/cli/output_file.hpp"
#include "report/cli/terminal.hpp"
#include "report/html/pages.hpp"
#include "report/reading/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <set>
#include <utility>
#include <vector>

namespace horseshoe::cli {

namespace {

void make_folder(const std::string& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        throw Error{fmt::format("cannot make the folder {}: {}", folder, error.message())};
    }
}

/// The file's name, with a number where the same document was given before.
std::string unused(std::string file, std::set<std::string>& used)
{
    const std::string stem = file.substr(0, file.rfind('.'));
    for (int number = 2; !used.insert(file).second; ++number) {
        file = fmt::format("{}-{}.html", stem, number);
    }
    return file;
}

}  // namespace

CLI::App* setup_report(CLI::App& app, ReportOptions& options)
{
    CLI::App* const command = app.add_subcommand(
        "report", "Write a page per document and an index, to read in a browser");
    add_batch_options(*command, options.batch);
    command->add_option("-o,--output", options.folder, "Folder to write to (default: out)")
        ->option_text("FOLDER");
    return command;
}

ExitStatus run_report(const ReportOptions& options)
{
    const std::filesystem::path folder = options.folder;
    std::vector<html::IndexEntry> entries;
    std::set<std::string> used{"index.html"};
    make_folder(options.folder);
    const auto result = run_batch(options.batch, [&](const parser::Document& document) {
        return [&,
                entry = html::index_entry(document),
                page = html::document_page(document)]() mutable {
            entry.file = unused(entry.file, used);
            write_file(folder / entry.file, page);
            entries.push_back(std::move(entry));
        };
    });
    if (!entries.empty()) {
        write_file(folder / "index.html", html::index_page(entries));
        write_out(fmt::format("{}: {}\n",
                              (folder / "index.html").string(),
                              reading::counted(entries.size(), "document")));
    }
    return result.status();
}

}  // namespace horseshoe::cli
