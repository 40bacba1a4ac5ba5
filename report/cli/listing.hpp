#pragma once

#include "report/cli/batch.hpp"
#include "report/cli/cells.hpp"
#include "report/cli/exit_status.hpp"
#include "report/cli/table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::cli {

/// The column of a table that is only there where documents of one name are in several languages.
inline constexpr std::string_view language_column = "lang";

/// How rows of a kind are shown; the first column is the document.
template <typename Row>
struct Shape {
    std::vector<Column> columns;
    void (*add_cells)(Cells& cells, const Row& row);
    void (*append_line)(std::string& out, const Row& row);
    bool tells_language = true;  ///< in a table for people, where its own columns do not

    /// Those of a table for people tell the language too, behind the document; Listing leaves it out
    /// again where no document is there in two.
    std::vector<Column> columns_for(std::string_view format) const
    {
        auto all = columns;
        if (format == "table" && tells_language) {
            all.insert(all.begin() + 1, Column{std::string(language_column)});
        }
        return all;
    }

    void add(Piece& piece, const Row& row) const
    {
        if (piece.form == Form::jsonl) {
            append_line(piece.lines.next(), row);
            return;
        }
        Cells cells(piece);
        add_cells(cells, row);
        cells.end_row();
        if (piece.form == Form::table && tells_language) {
            piece.rows.back().insert(piece.rows.back().begin() + 1, row.language);
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
    /// Where the table is empty, that nothing has been found is told on standard error, unless nothing
    /// could be asked.
    void finish(ExitStatus status = ExitStatus::done);

private:
    void write_names();
    void write_part(bool last);

    std::string format_;
    Table table_;
    std::vector<int> widths_;
    bool named_ = false;  // the line of names has been written
};

/// On standard error: a table without rows.
void tell_nothing_found();

}  // namespace horseshoe::cli
