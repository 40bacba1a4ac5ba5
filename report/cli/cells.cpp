#include "report/cli/cells.hpp"

#include "report/reading/csv.hpp"
#include "report/reading/names.hpp"

#include <array>
#include <charconv>
#include <limits>

namespace horseshoe::cli {

Piece::Piece(std::string_view format)
    : form(format == "csv"     ? Form::csv
           : format == "tsv"   ? Form::tsv
           : format == "jsonl" ? Form::jsonl
                               : Form::table)
{}

Cells::Cells(Piece& piece) : form_(piece.form)
{
    if (form_ == Form::table) {
        row_ = &piece.rows.emplace_back();
    }
    else {
        line_ = &piece.lines.next();
    }
}

void Cells::put(std::string_view text)
{
    switch (form_) {
    case Form::table: row_->emplace_back(text); break;
    case Form::csv:
        separate(',');
        *line_ += reading::csv_cell(text);
        break;
    case Form::tsv:
        separate('\t');
        reading::append_tsv_cell(*line_, text);
        break;
    case Form::jsonl: break;
    }
}

void Cells::put(Plain plain)
{
    if (form_ == Form::table) {
        row_->emplace_back(plain.text);
        return;
    }
    separate(form_ == Form::csv ? ',' : '\t');
    *line_ += plain.text;
}

void Cells::put(Known known)
{
    if (known.number == 0) {
        put(Plain{""});
    }
    else {
        put_number(known.number);
    }
}

void Cells::put_number(std::int64_t number, bool with_plus)
{
    constexpr auto longest = std::numeric_limits<std::int64_t>::digits10 + 2;
    std::array<char, longest + 1> digits;
    digits[0] = '+';
    auto* const begin = digits.data() + 1;
    const auto* const end = std::to_chars(begin, begin + longest, number).ptr;
    const auto* const first = with_plus && number >= 0 ? digits.data() : begin;
    put(Plain{{first, static_cast<std::size_t>(end - first)}});
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
    if (form_ != Form::table) {
        *line_ += form_ == Form::csv ? "\r\n" : "\n";
    }
}

}  // namespace horseshoe::cli
