#include "report/export/manifest.hpp"

#include <fmt/format.h>

#include <fstream>

namespace horseshoe::exporting {
namespace {

constexpr std::size_t digits = 64;

/// Below the folder, as all names that an export writes are.
bool stays_inside(const std::filesystem::path& name)
{
    if (name.empty() || name.is_absolute() || name != name.lexically_normal()) {
        return false;
    }
    return *name.begin() != "..";
}

}  // namespace

std::string manifest_line(std::string_view sha256, std::string_view name)
{
    return fmt::format("{}  {}\n", sha256, name);
}

bool read_manifest(const std::filesystem::path& path, Manifest& manifest)
{
    std::ifstream file{path, std::ios::binary};
    std::string line;
    if (!std::getline(file, line) || line + '\n' != manifest_head) {
        return false;
    }
    while (std::getline(file, line)) {
        if (line.size() <= digits + 2 || line.compare(digits, 2, "  ") != 0) {
            continue;  // cut off in mid-line
        }
        const std::string name = line.substr(digits + 2);
        if (stays_inside(name)) {
            manifest[name].insert(line.substr(0, digits));
        }
    }
    return true;
}

}  // namespace horseshoe::exporting
