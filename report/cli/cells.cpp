#include "report/cli/cells.hpp"

#include "report/reading/csv.hpp"
#include "report/reading/names.hpp"

namespace horseshoe::cli {

Cells::Cells(Piece& piece, std::string_view format)
    : piece_(piece), form_(format == "csv"   ? Form::csv
                           : format == "tsv" ? Form::tsv
                                             : Form::kept)
{
    if (form_ == Form::kept) {
        piece_.rows.emplace_back();
    }
}

void Cells::put(std::string_view text)
{
    switch (form_) {
    case Form::kept: piece_.rows.back().emplace_back(text); break;
    case Form::csv:
        separate(',');
        piece_.lines += reading::csv_cell(text);
        break;
    case Form::tsv:
        separate('\t');
        reading::append_tsv_cell(piece_.lines, text);
        break;
    }
}

/// What is printable holds nothing that TSV has another meaning for.
void Cells::put(Quoted quoted)
{
    if (form_ == Form::tsv) {
        separate('\t');
        reading::append_printable(piece_.lines, quoted.words);
    }
    else {
        put(std::string_view(reading::printable(quoted.words)));
    }
}

void Cells::separate(char separator)
{
    if (begun_) {
        piece_.lines += separator;
    }
    begun_ = true;
}

void Cells::end_row()
{
    if (form_ != Form::kept) {
        piece_.lines += form_ == Form::csv ? "\r\n" : "\n";
    }
}

}  // namespace horseshoe::cli
