#pragma once

#include "analysis/findings/analyser.hpp"
#include "analysis/store/row_maker.hpp"
#include "report/cli/listing.hpp"
#include "report/cli/query_options.hpp"

#include <functional>
#include <string_view>
#include <utility>

namespace horseshoe::cli {

/// Only JSON Lines tell where words stand in a file.
inline store::Offsets offsets_in(std::string_view format)
{
    return format == "jsonl" ? store::Offsets::told : store::Offsets::spared;
}

/// Lists rows of one kind out of the file of --db, or of INPUT that was read with this status; `query`
/// asks for them.
template <typename Row, typename Query>
ExitStatus list_stored(const std::string& format,
                       const Shape<Row>& shape,
                       const Query& query,
                       ExitStatus status = ExitStatus::done)
{
    Listing listing(format, shape.columns_for(format));
    Piece piece(format);
    query([&](const Row& row) {
        shape.add(piece, row);
        listing.take_if_large(piece);
    });
    listing.take(std::move(piece));
    listing.finish(status);
    return status;
}

/// Lists rows out of INPUT, document by document; `fill` makes those of one, on any thread, and
/// gives what else is to be done when the document's turn has come.
template <typename Row, typename Fill>
ExitStatus list_read(const QueryOptions& options,
                     const Filters& filters,
                     const Shape<Row>& shape,
                     const Fill& fill)
{
    Listing listing(options.format, shape.columns_for(options.format));
    BatchOptions batch = options.batch;
    batch.sum = parser::Sum::spared;
    const auto result = run_batch(batch, [&](const parser::Document& document) -> Finish {
        if (!filters.takes(document)) {
            return [] {};
        }
        Piece piece(options.format);
        Finish then = fill(document, [&](const Row& row) {
            if (filters.takes(row)) {
                shape.add(piece, row);
            }
        });
        return [&listing, then = std::move(then), piece = std::move(piece)]() mutable {
            if (then) {
                then();
            }
            listing.take(std::move(piece));
        };
    });
    listing.finish(result.status());
    return result.status();
}

}  // namespace horseshoe::cli
