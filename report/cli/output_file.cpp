#include "report/cli/output_file.hpp"

#include "parser/error.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>

namespace horseshoe::cli {

void write_file(const std::filesystem::path& path, std::string_view text)
{
    std::ofstream file{path, std::ios::binary};
    file << text;
    file.close();
    if (!file) {
        throw Error{fmt::format("cannot write {}: {}", path.string(), std::strerror(errno))};
    }
}

}  // namespace horseshoe::cli
