#pragma once

#include "report/cli/lines.hpp"

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::cli {

/// How rows are shown.
enum class Form : std::uint8_t { table, csv, tsv, jsonl };

/// Rows on their way out, in one form: lines, or cells of a table whose columns are to be as wide as
/// its rows need them.
struct Piece {
    /// Of the form that --format names so.
    explicit Piece(std::string_view format);

    Form form;
    Lines lines;
    std::vector<std::vector<std::string>> rows;
};

/// A cell of words that a record or a letter has: what could steer a terminal is replaced.
struct Quoted {
    std::string_view words;
};

/// A cell of a word of ours or of an id: of what no form has another meaning for.
struct Plain {
    std::string_view text;
};

/// A cell of a number that is told with its sign, even where that is "+".
struct Signed {
    int number;
};

/// A cell of a number that is told where it is known; 0: it is not.
struct Known {
    std::int64_t number;
};

inline Known known(std::integral auto number)
{
    return {number};
}

/// Puts a row at the end of a piece, cell by cell: those of csv and tsv straight into its lines.
class Cells {
public:
    /// The piece is of another form than jsonl, and must outlive this.
    explicit Cells(Piece& piece);

    template <typename... Cell>
    void add(const Cell&... cells)
    {
        (put(cells), ...);
    }

    /// To be called behind the last cell.
    void end_row();

private:
    void put(std::string_view text);
    void put(Quoted quoted);
    void put(Plain plain);
    void put(Signed number) { put_number(number.number, true); }
    void put(Known known);
    void put(std::integral auto number) { put_number(number); }
    void put_number(std::int64_t number, bool with_plus = false);
    void separate(char separator);

    Form form_;
    std::vector<std::string>* row_ = nullptr;  // that is kept
    std::string* line_ = nullptr;              // in the other forms
    bool begun_ = false;
};

}  // namespace horseshoe::cli
