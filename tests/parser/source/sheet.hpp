#pragma once

#include "parser/source/source.hpp"
#include "tests/parser/source/pdf_writer.hpp"

#include <string>
#include <vector>

namespace horseshoe::parser::test {

/// Lays out test pages the way the Council's are: a header, one or two columns, a footer.
class Sheet {
public:
    /// Letter size; columns of 240 points with a gutter of 12.
    static constexpr double left_column = 60;
    static constexpr double right_column = 312;
    static constexpr double column_width = 240;
    static constexpr double pitch = 12;

    PdfWriter pdf;

    /// Begins a page with header and footer.
    void page(int number);
    /// Full lines of a column from `y` down; returns where the next line goes.
    double fill(double x, double y, int lines, double width = column_width);
    /// One line, word by word and evenly spread over `width`, as justified lines are.
    void justified(double x, double y, const std::vector<std::string>& line, double width);
};

/// The texts of the lines of one page.
std::vector<std::string> texts(const Source& source, unsigned page);

/// The names of a line's flags, in the order of LineFlag, with a space between.
std::string flag_names(const Line& line);

/// The line whose text begins so; throws if there is none.
const Line& line_beginning(const Source& source, std::string_view text);

}  // namespace horseshoe::parser::test
