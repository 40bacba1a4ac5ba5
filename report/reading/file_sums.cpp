#include "report/reading/file_sums.hpp"

#include "parser/source/sha256.hpp"

#include <fmt/format.h>

#include <array>
#include <fstream>
#include <system_error>

namespace horseshoe::reading {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t digits = 64;

/// Below the folder, as all names are that are written there.
bool stays_inside(const fs::path& name)
{
    return !name.empty() && !name.is_absolute() && name == name.lexically_normal() &&
           *name.begin() != "..";
}

}  // namespace

std::string sum_line(std::string_view sha256, std::string_view name)
{
    return fmt::format("{}  {}\n", sha256, name);
}

bool read_sums(const fs::path& path, std::string_view head, FileSums& sums)
{
    std::ifstream file{path, std::ios::binary};
    std::string line;
    if (!std::getline(file, line) || line + '\n' != head) {
        return false;
    }
    while (std::getline(file, line)) {
        if (line.size() <= digits + 2 || line.compare(digits, 2, "  ") != 0) {
            continue;  // cut off in mid-line
        }
        const std::string name = line.substr(digits + 2);
        if (stays_inside(name)) {
            sums[name].insert(line.substr(0, digits));
        }
    }
    return true;
}

std::string sum_of(const fs::path& path)
{
    std::ifstream file{path, std::ios::binary};
    std::array<char, std::size_t{1} << 16U> piece{};
    parser::Sha256 sum;
    while (file.read(piece.data(), piece.size()), file.gcount() > 0) {
        sum.add({piece.data(), static_cast<std::size_t>(file.gcount())});
    }
    return sum.hex();
}

bool is_there(const fs::path& path)
{
    std::error_code error;
    return fs::exists(fs::symlink_status(path, error));
}

}  // namespace horseshoe::reading
