#include "report/cli/listing.hpp"

#include "report/cli/terminal.hpp"

#include <cstddef>
#include <iterator>
#include <utility>

namespace horseshoe::cli {

Listing::Listing(std::string format, std::vector<Column> columns)
    : format_(std::move(format)), table_{std::move(columns), {}}
{}

void Listing::take(Piece piece)
{
    write_out(piece.lines);
    if (format_ == "table") {
        std::move(piece.rows.begin(), piece.rows.end(), std::back_inserter(table_.rows));
        constexpr std::size_t rows = 512;
        if (table_.rows.size() >= rows) {
            write_part();
        }
    }
    else if (!piece.rows.empty()) {
        table_.rows = std::move(piece.rows);
        write_out(format_ == "csv" ? as_csv(table_, !named_) : as_tsv(table_, !named_));
        named_ = true;
    }
}

void Listing::take_if_large(Piece& piece)
{
    constexpr std::size_t bytes = std::size_t{1} << 16U;
    constexpr std::size_t rows = 256;
    if (piece.lines.size() >= bytes || piece.rows.size() >= rows) {
        take(std::exchange(piece, {}));
    }
}

void Listing::write_part()
{
    const auto layout = out_layout();
    write_out(part_for_terminal(table_, layout.width, layout.colour, widths_));
    table_.rows.clear();
}

void Listing::finish()
{
    if (format_ == "table") {
        write_part();
    }
    else if (format_ != "jsonl" && !named_) {
        write_out(formatted(table_, format_, 0, false));
    }
}

}  // namespace horseshoe::cli
