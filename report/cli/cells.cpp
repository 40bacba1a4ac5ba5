#include "report/cli/cells.hpp"

#include "report/reading/csv.hpp"
#include "report/reading/names.hpp"

#include <array>
#include <charconv>
#include <limits>

namespace horseshoe::cli {

Cells::Cells(Piece& piece, std::string_view format)
    : form_(format == "csv"   ? Form::csv
            : format == "tsv" ? Form::tsv
                              : Form::kept)
{
    if (form_ == Form::kept) {
        row_ = &piece.rows.emplace_back();
    }
    else {
        line_ = &piece.lines.next();
    }
}

void Cells::put(std::string_view text)
{
    switch (form_) {
    case Form::kept: row_->emplace_back(text); break;
    case Form::csv:
        separate(',');
        *line_ += reading::csv_cell(text);
        break;
    case Form::tsv:
        separate('\t');
        reading::append_tsv_cell(*line_, text);
        break;
    }
}

void Cells::put(Known known)
{
    if (known.number == 0) {
        put_plain("");
    }
    else {
        put_number(known.number);
    }
}

void Cells::put_number(std::int64_t number)
{
    std::array<char, std::numeric_limits<std::int64_t>::digits10 + 2> digits;
    auto* const begin = digits.data();
    const auto* const end = std::to_chars(begin, begin + digits.size(), number).ptr;
    put_plain({begin, static_cast<std::size_t>(end - begin)});
}

void Cells::put_plain(std::string_view text)
{
    if (form_ == Form::kept) {
        row_->emplace_back(text);
        return;
    }
    separate(form_ == Form::csv ? ',' : '\t');
    *line_ += text;
}

/// What is printable holds nothing that TSV has another meaning for.
void Cells::put(Quoted quoted)
{
    if (form_ == Form::tsv) {
        separate('\t');
        reading::append_printable(*line_, quoted.words);
    }
    else {
        put(std::string_view(reading::printable(quoted.words)));
    }
}

void Cells::separate(char separator)
{
    if (begun_) {
        *line_ += separator;
    }
    begun_ = true;
}

void Cells::end_row()
{
    if (form_ != Form::kept) {
        *line_ += form_ == Form::csv ? "\r\n" : "\n";
    }
}

}  // namespace horseshoe::cli
