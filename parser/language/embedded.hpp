#pragma once

#include <span>
#include <string_view>

namespace horseshoe::parser {

/// A table of parser/language/, compiled in.
struct EmbeddedTable {
    std::string_view name;  ///< of the file, without its ending
    std::string_view text;
};

/// All of them, by name. The definition is written by CMake from the files.
std::span<const EmbeddedTable> embedded_tables();

}  // namespace horseshoe::parser
