#include "report/cli/figure_command.hpp"

#include "parser/error.hpp"
#include "report/cli/choices.hpp"
#include "report/cli/figure_kinds.hpp"
#include "report/cli/output_file.hpp"
#include "report/cli/png_file.hpp"
#include "report/cli/terminal.hpp"
#include "report/cli/whole_query.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>

namespace horseshoe::cli {
namespace {

/// What the material is to hold: of some figures --by chooses whom they are about, not who speaks.
store::Selection selection_of(const Filters& filters, const FigureOptions& options)
{
    store::Selection selection = filters;
    if (options.kind == "distance") {
        selection.by.clear();
    }
    return selection;
}

/// A file must not hold what its name does not say: no drawing in a .jpg, none in a .csv either. A name
/// without an ending says nothing.
void check_ending(const FigureOptions& options)
{
    const auto ending = std::filesystem::path{options.output}.extension();
    const bool written = options.csv
                             ? ending == ".csv" || ending == ".CSV"
                             : ending == ".svg" || ending == ".SVG" || is_png(options.output);
    if (!ending.empty() && !written) {
        throw UsageError{fmt::format(
            "-o {}: {}",
            options.output,
            options.csv ? "the data of a figure are written to a file that ends in .csv"
                        : "a figure is written to a file that ends in .svg or .png, its data "
                          "(--csv) to one that ends in .csv")};
    }
}

}  // namespace

CLI::App* setup_figure(CLI::App& app, FigureOptions& options)
{
    CLI::App* const command =
        app.add_subcommand("figure", "Draw a figure as an SVG or PNG file, or give its data");
    const auto names = figure_kinds();
    command->add_option("KIND", options.kind, fmt::format("{}", fmt::join(names, ", ")))
        ->required()
        ->check(one_of(names))
        ->option_text(" ");
    add_source_options(*command, options.query);
    command
        ->add_option("-o,--output",
                     options.output,
                     "File to write to (default: standard output): .svg, or .png for\n"
                     "a picture, by rsvg-convert; .csv for the data")
        ->option_text("FILE");
    command->add_option("--ui", options.ui, "Language of the figure: en (default) or fr")
        ->check(one_of({"en", "fr"}))
        ->option_text("LANG");
    command->add_flag("--csv", options.csv, "The figure's data instead of its drawing");
    command->add_flag("--narrow", options.narrow, "The drawing for narrow screens");
    command->add_flag("--whom", options.whom, "matrix: columns are the delegations themselves");
    command->add_flag(
        "--references", options.references, "horseshoe: arcs are references to turns");
    command
        ->add_option("--columns", options.columns, "matrix: at most so many targets (default: 13)")
        ->check(CLI::Range(1, 400).description(""))
        ->option_text("NUMBER");
    command
        ->add_option("--ties",
                     options.ties,
                     "network: edges are mention (default), reference, stance,\n"
                     "agreement, conflict or vote")
        ->check(one_of({"mention", "reference", "stance", "agreement", "conflict", "vote"}))
        ->option_text("KIND");
    command->add_flag("--two", options.two_modes, "network: delegations, and what they speak of");
    return command;
}

ExitStatus run_figure(const FigureOptions& options)
{
    check_ending(options);
    return answer_from_whole(options.query, [&](const store::Store& store, const Filters& filters) {
        const figure::Material material{store, selection_of(filters, options), figure_ui(options)};
        const std::string text = written_figure(material, filters, options);
        if (options.output.empty()) {
            write_out(text);
        }
        else if (is_png(options.output) && !options.csv) {
            write_png(options.output, text);
        }
        else {
            write_file(options.output, text);
        }
    });
}

}  // namespace horseshoe::cli
