#include "report/export/table.hpp"

#include "report/reading/csv.hpp"
#include "report/reading/names.hpp"

#include <fmt/format.h>

#include <utility>

namespace horseshoe::exporting {
namespace {

/// Characters that some readers take for the end of a line become blanks too.
std::string on_one_line(std::string_view text)
{
    std::string plain = reading::printable(text);
    for (const std::string_view separator : {"\u2028", "\u2029"}) {
        for (auto at = plain.find(separator); at != std::string::npos; at = plain.find(separator)) {
            plain.replace(at, separator.size(), " ");
        }
    }
    return plain;
}

}  // namespace

TableFile::TableFile(Folder& folder, const Dialect& dialect, TableDescription description)
    : dialect_(dialect), description_(std::move(description)),
      file_(folder.open(fmt::format("{}.{}", description_.name, dialect.ending)))
{
    for (const auto& field : description_.fields) {
        cell(field.name);
    }
    end_row();
}

void TableFile::cell(std::string_view text)
{
    if (begun_) {
        row_ += dialect_.separator;
    }
    begun_ = true;
    row_ += reading::quoted_cell(on_one_line(text), dialect_.separator);
}

void TableFile::end_row()
{
    row_ += dialect_.line_end;
    file_.write(row_);
    row_.clear();
    begun_ = false;
}

WrittenTable TableFile::finish()
{
    return {description_, file_.name(), file_.finish()};
}

}  // namespace horseshoe::exporting
