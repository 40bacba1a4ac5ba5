#pragma once

#include "report/cli/batch.hpp"
#include "report/cli/table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::cli {

/// Rows on their way out, in a form that --format names: lines of JSON, or cells of a table.
struct Piece {
    std::string lines;
    std::vector<std::vector<std::string>> rows;
};

/// How rows of a kind are shown.
template <typename Row>
struct Shape {
    std::vector<Column> columns;
    std::vector<std::string> (*cells)(const Row& row);
    void (*append_line)(std::string& out, const Row& row);

    void add(Piece& piece, std::string_view format, const Row& row) const
    {
        if (format == "jsonl") {
            append_line(piece.lines, row);
        }
        else {
            piece.rows.push_back(cells(row));
        }
    }
};

/// Writes pieces to standard output: lines, and rows of a format without widths, as they come; a
/// table for a terminal some hundreds of rows at a time, its columns as wide as they have to be so far.
class Listing {
public:
    Listing(std::string format, std::vector<Column> columns);

    void take(Piece piece);
    /// The same once the piece has grown to some size; it is empty then.
    void take_if_large(Piece& piece);
    void finish();

private:
    void write_part();

    std::string format_;
    Table table_;
    std::vector<int> widths_;
    bool named_ = false;  // the line of names has been written
};

}  // namespace horseshoe::cli
