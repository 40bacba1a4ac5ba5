#include "report/cli/mentions_command.hpp"

#include "analysis/mention/standing.hpp"
#include "analysis/store/queries.hpp"
#include "parser/error.hpp"
#include "report/cli/group_listing.hpp"
#include "report/cli/query_command.hpp"
#include "report/json/mention_lines.hpp"
#include "report/reading/names.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

namespace horseshoe::cli {
namespace {

using store::MentionRow;

void add_cells(Cells& cells, const MentionRow& row)
{
    cells.add(row.document,
              known(row.turn),
              row.by,
              row.entity,
              Plain{word(row.form)},
              row.line,
              known(row.page),
              Quoted{row.words},
              Quoted{row.sentence});
}

Shape<MentionRow> mention_shape()
{
    return {{{"document", false, true},
             {"turn", true, false, 3},
             {"by"},
             {"of"},
             {"form"},
             {"line", true, false, 4},
             {"page", true, false, 1},
             {"words", false, false, 2},
             {"sentence"}},
            add_cells,
            json::append_line};
}

/// Whether a delegation took up a target in a document.
struct StandingRow {
    std::string document;
    std::string language;
    std::string target;
    mention::Standing standing;
};

void add_cells(Cells& cells, const StandingRow& row)
{
    const auto& standing = row.standing;
    cells.add(row.document,
              row.target,
              standing.delegation,
              word(standing.taking),
              standing.named,
              standing.hinted,
              standing.words,
              fmt::format("{}", fmt::join(standing.turns, ", ")));
}

void append_line(std::string& out, const StandingRow& row)
{
    json::append_standing_lines(out, row.document, row.target, {&row.standing, 1});
}

Shape<StandingRow> matrix_shape()
{
    return {{{"document"},
             {"of"},
             {"by"},
             {"took it up"},
             {"named", true},
             {"hinted", true},
             {"words", true},
             {"turns"}},
            add_cells,
            append_line};
}

/// Rows of one document and target, of the delegations that are asked for.
class Matrix {
public:
    explicit Matrix(const Filters& filters) : filters_(filters) {}

    std::vector<Column> columns(std::string_view format) const
    {
        return shape_.columns_for(format);
    }

    void add(Piece& piece, StandingRow row, std::vector<mention::Standing> standings) const
    {
        for (auto& standing : standings) {
            if (filters_.takes_speaker(standing.delegation)) {
                row.standing = std::move(standing);
                shape_.add(piece, row);
            }
        }
    }

private:
    const Filters& filters_;
    Shape<StandingRow> shape_ = matrix_shape();
};

ExitStatus matrix_of_stored(const QueryOptions& options, const store::Store& store)
{
    const auto filters = resolved_filters(options, store);
    const Matrix matrix(filters);
    Listing listing(options.format, matrix.columns(options.format));
    store::standings(
        store,
        store::documents(store, filters),
        filters.of,
        [&](const auto& document, const auto& target, auto standings) {
            Piece piece(options.format);
            matrix.add(piece, {document.name, document.language, target, {}}, std::move(standings));
            listing.take(std::move(piece));
        });
    listing.finish();
    return ExitStatus::done;
}

ExitStatus matrix_of_read(const QueryOptions& options)
{
    const findings::Analyser analyser(options.sources);
    const auto filters = resolved_filters(options, analyser);
    const Matrix matrix(filters);
    Listing listing(options.format, matrix.columns(options.format));
    const auto result = run_batch(options.batch, [&](const parser::Document& document) -> Finish {
        Piece piece(options.format);
        if (filters.takes(document)) {
            const auto mentions = analyser.mentions(document);
            for (const auto& target : filters.of) {
                matrix.add(piece,
                           {reading::document_name(document), document.language, target, {}},
                           mention::standings(document, mentions, target));
            }
        }
        return [&listing, piece = std::move(piece)]() mutable { listing.take(std::move(piece)); };
    });
    listing.finish(result.status());
    return result.status();
}

ExitStatus list_of_read(const MentionsOptions& options)
{
    const findings::Analyser analyser(options.query.sources);
    const auto filters = resolved_filters(options.query, analyser);
    return list_read(
        options.query, filters, mention_shape(), [&](const auto& document, const auto& take) {
            store::RowMaker rows(document, offsets_in(options.query.format));
            for (const auto& mention : options.everywhere ? analyser.all_mentions(document)
                                                          : analyser.mentions(document)) {
                if (options.everywhere || mention.counts()) {
                    take(rows.row(mention));
                }
            }
            return Finish();
        });
}

}  // namespace

CLI::App* setup_mentions(CLI::App& app, MentionsOptions& options)
{
    CLI::App* const command = app.add_subcommand(
        "mentions", "Show which states, bodies, documents and topics are named, and by whom");
    add_query_options(*command, options.query);
    add_group(*command, options.query, {"delegation", "target", "meeting", "year"});
    command->add_flag("-m,--matrix",
                      options.matrix,
                      "For each delegation: did it name whom --of says, only hint at\n"
                      "somebody, speak without either, or keep silent");
    command->add_flag("--everywhere",
                      options.everywhere,
                      "Also names in headings, in titles that speakers cite, on the\n"
                      "cover and in the furniture of pages");
    add_gazetteer(*command, options.query.sources.gazetteer);
    return command;
}

ExitStatus run_mentions(const MentionsOptions& options)
{
    const auto& group = options.query.group;
    if (!group.empty() && (options.matrix || options.everywhere)) {
        throw UsageError("--group counts what counts: without --matrix and --everywhere");
    }
    if (!group.empty()) {
        return list_groups(options.query, "mentions", store::grouped_mentions);
    }
    const auto store = open_db(options.query);
    if (options.matrix && options.query.filters.of.empty()) {
        throw UsageError("--matrix needs --of: whom the delegations named");
    }
    if (options.matrix) {
        return store ? matrix_of_stored(options.query, *store) : matrix_of_read(options.query);
    }
    if (!store) {
        return list_of_read(options);
    }
    const auto everywhere = options.everywhere ? store::Everywhere::yes : store::Everywhere::no;
    return list_stored(options.query.format, mention_shape(), [&](const auto& take) {
        store::mentions(*store, resolved_filters(options.query, *store), everywhere, take);
    });
}

}  // namespace horseshoe::cli
