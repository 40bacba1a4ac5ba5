#include "report/cli/diff_command.hpp"

#include "analysis/store/diff.hpp"
#include "report/cli/query_command.hpp"
#include "report/json/json_writer.hpp"
#include "report/reading/names.hpp"

#include <CLI/CLI.hpp>

#include <string>

namespace horseshoe::cli {
namespace {

using store::Difference;

void add_cells(Cells& cells, const Difference& row)
{
    cells.add(word(row.change),
              row.what,
              row.document,
              row.language,
              known(row.turn),
              row.by,
              row.of,
              Quoted{row.before},
              Quoted{row.after},
              Quoted{row.words});
}

void append_line(std::string& out, const Difference& row)
{
    json::Writer writer(out);
    writer.begin_object()
        .member("type", "difference")
        .member("change", word(row.change))
        .member("what", row.what)
        .member("document", row.document)
        .known("lang", row.language)
        .known("turn", row.turn)
        .known("by", row.by)
        .known("of", row.of)
        .known("before", row.before)
        .known("after", row.after)
        .member("words", row.words)
        .end_object();
    writer.end_line();
}

Shape<Difference> shape()
{
    return {{{"change"},
             {"what"},
             {"document"},
             {"lang"},
             {"turn", true},
             {"by"},
             {"of"},
             {"before"},
             {"after"},
             {"words"}},
            add_cells,
            append_line,
            false};
}

}  // namespace

CLI::App* setup_diff(CLI::App& app, DiffOptions& options)
{
    CLI::App* const command =
        app.add_subcommand("diff", "Show what one file of 'ingest' has otherwise than another");
    command->add_option("OLD", options.older, "The file of before")->required()->option_text(" ");
    command->add_option("NEW", options.newer, "The file of now")->required()->option_text(" ");
    add_filters(*command, options.query.filters);
    add_format(*command, options.query.format);
    add_gazetteer(*command, options.query.sources.gazetteer);
    return command;
}

ExitStatus run_diff(const DiffOptions& options)
{
    const auto older = store::Store::open(options.older);
    const auto newer = store::Store::open(options.newer);
    const auto filters = resolved_filters(options.query, newer);
    return list_stored(options.query.format, shape(), [&](const auto& take) {
        store::differences(older, newer, filters, take);
    });
}

}  // namespace horseshoe::cli
