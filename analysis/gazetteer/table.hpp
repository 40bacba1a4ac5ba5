#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::gazetteer {

/// A table of names as it is read; its rows keep their file and line for messages.
struct Table {
    std::string path;
    std::string text;
};

/// The tables that are compiled in, by name: those of analysis/gazetteer/ and the names of
/// delegations that the parser has.
std::vector<Table> embedded_tables();

/// The *.tsv files of a folder, by name. Throws Error where there is none.
std::vector<Table> tables_in(const std::filesystem::path& folder);

}  // namespace horseshoe::gazetteer
