#pragma once

#include "parser/document.hpp"

#include <string_view>

namespace horseshoe::test {

/// A constructed English record of 3 March 2020: Sweden (Ms. Lindqvist) presides; Chad, China,
/// Kenya and the Russian Federation sit. `body` stands between the opening and the end.
parser::Document english_record(std::string_view body);

/// The same in French.
parser::Document french_record(std::string_view body);

/// A text read as a file.
parser::Document document_of(std::string_view text);

/// The words of a stretch of the prepared text.
inline std::string_view
words_of(const parser::Document& document, std::uint32_t begin, std::uint32_t end)
{
    return std::string_view(document.prepared).substr(begin, end - begin);
}

}  // namespace horseshoe::test
