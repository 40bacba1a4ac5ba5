#include "analysis/gazetteer/table.hpp"

#include "analysis/gazetteer/embedded.hpp"
#include "parser/error.hpp"
#include "parser/language/embedded.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace horseshoe::gazetteer {

std::vector<Table> embedded_tables()
{
    std::vector<Table> tables;
    for (const auto& table : parser::embedded_tables()) {
        if (table.name.starts_with("delegation")) {
            tables.push_back({std::string(table.name) + ".tsv", std::string(table.text)});
        }
    }
    for (const auto& table : embedded()) {
        tables.push_back({std::string(table.name) + ".tsv", std::string(table.text)});
    }
    return tables;
}

std::vector<Table> tables_in(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> paths;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed)) {
        if (entry.path().extension() == ".tsv") {
            paths.push_back(entry.path());
        }
    }
    if (failed) {
        throw Error(fmt::format("{}: {}", folder.string(), failed.message()));
    }
    if (paths.empty()) {
        throw Error(fmt::format("{}: there is no table (*.tsv) in this folder", folder.string()));
    }
    std::sort(paths.begin(), paths.end());
    std::vector<Table> tables;
    for (const auto& path : paths) {
        std::ifstream file(path, std::ios::binary);
        Table table{path.string(), {std::istreambuf_iterator<char>(file), {}}};
        if (!file) {
            throw Error(fmt::format("{}: cannot be read", table.path));
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

}  // namespace horseshoe::gazetteer
