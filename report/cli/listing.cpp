#include "report/cli/listing.hpp"

#include "report/cli/terminal.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

namespace horseshoe::cli {

namespace {

constexpr std::size_t language_at = 1;

/// Documents of one name in several languages.
bool has_versions(const Table& table)
{
    std::map<std::string_view, std::string_view> languages;
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
        const auto [place, first] = languages.emplace(row.front(), row[language_at]);
        return !first && place->second != row[language_at];
    });
}

void leave_out_language(Table& table)
{
    const bool tells =
        table.columns.size() > language_at && table.columns[language_at].name == language_column;
    if (!tells || has_versions(table)) {
        return;
    }
    table.columns.erase(table.columns.begin() + language_at);
    for (auto& row : table.rows) {
        row.erase(row.begin() + language_at);
    }
}

}  // namespace

void tell_nothing_found()
{
    write_error("horseshoe: nothing found\n");
}

Listing::Listing(std::string format, std::vector<Column> columns)
    : format_(std::move(format)), table_{std::move(columns), {}}
{}

void Listing::take(Piece piece)
{
    for (const auto& lines : piece.lines.strings()) {
        write_names();
        write_out(lines);
    }
    std::move(piece.rows.begin(), piece.rows.end(), std::back_inserter(table_.rows));
    constexpr std::size_t rows = 512;
    if (table_.rows.size() >= rows) {
        write_part(false);
    }
}

void Listing::take_if_large(Piece& piece)
{
    constexpr std::size_t bytes = std::size_t{1} << 16U;
    constexpr std::size_t rows = 256;
    if (piece.lines.size() >= bytes || piece.rows.size() >= rows) {
        take(std::exchange(piece, Piece(format_)));
    }
}

/// The first line of csv and tsv.
void Listing::write_names()
{
    if (!named_ && format_ != "jsonl") {
        write_out(formatted(table_, format_, 0, false));
    }
    named_ = true;
}

void Listing::write_part(bool last)
{
    // Of a long table nobody knows as yet what is still to come.
    if (last && widths_.empty()) {
        leave_out_language(table_);
    }
    const auto layout = out_layout();
    write_out(part_for_terminal(table_,
                                layout.width,
                                layout.colour,
                                widths_,
                                out_is_terminal() ? TooNarrow::leave_out : TooNarrow::show_all));
    table_.rows.clear();
}

void Listing::finish(ExitStatus status)
{
    if (format_ == "table") {
        write_part(true);
        if (widths_.empty() && status != ExitStatus::nothing_done) {
            tell_nothing_found();
        }
    }
    else {
        write_names();
    }
}

}  // namespace horseshoe::cli
