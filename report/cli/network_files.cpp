#include "report/cli/network_files.hpp"

#include "parser/error.hpp"
#include "report/cli/network_tables.hpp"
#include "report/cli/terminal.hpp"
#include "report/export/network_file.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <utility>
#include <vector>

namespace horseshoe::cli {
namespace {

using exporting::NetworkFile;
using Format = std::string (*)(const NetworkFile&);

constexpr std::array<std::pair<std::string_view, Format>, 4> formats{
    {{".graphml", exporting::as_graphml},
     {".gexf", exporting::as_gexf},
     {".dot", exporting::as_dot},
     {".gv", exporting::as_dot}}};

Format format_of(std::string_view path)
{
    for (const auto& [ending, format] : formats) {
        if (path.ends_with(ending)) {
            return format;
        }
    }
    return nullptr;
}

void write_file(const std::string& path, const std::string& text)
{
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file) {
        throw Error(fmt::format("{}: cannot be written", path));
    }
    write_error(fmt::format("{} written\n", path));
}

std::string description_of(const json::NetworkShown& shown)
{
    std::vector<std::string_view> kinds;
    for (const auto kind : shown.view.kinds) {
        kinds.push_back(word(kind));
    }
    return fmt::format("Horseshoe network of {} edges", fmt::join(kinds, ", "));
}

}  // namespace

void check_network_path(const std::string& path)
{
    if (!path.ends_with('/') && format_of(path) == nullptr) {
        throw UsageError(fmt::format(
            "--export: '{}' ends neither with .graphml, .gexf, .dot or .gv, nor with / as a folder",
            path));
    }
}

void write_network_files(const json::NetworkShown& shown,
                         const std::string& path,
                         std::size_t most_quotes)
{
    if (const auto format = format_of(path)) {
        const NetworkFile file{shown.network,
                               shown.view,
                               shown.graph,
                               shown.measures,
                               shown.ids,
                               shown.labels,
                               description_of(shown),
                               most_quotes};
        write_file(path, format(file));
        return;
    }
    std::error_code failed;
    std::filesystem::create_directories(path, failed);
    if (failed) {
        throw Error(fmt::format("{}: cannot be made: {}", path, failed.message()));
    }
    write_file(path + "nodes.csv", as_csv(node_table(shown, {})));
    write_file(path + "edges.csv", as_csv(edge_table(shown, most_quotes)));
}

}  // namespace horseshoe::cli
