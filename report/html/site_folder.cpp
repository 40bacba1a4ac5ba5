#include "report/html/site_folder.hpp"

#include "parser/error.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>
#include <utility>

namespace horseshoe::html {

namespace {

void make_folder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        throw Error{fmt::format("cannot make the folder {}: {}", folder.string(), error.message())};
    }
}

bool holds(const std::filesystem::path& path, std::string_view text)
{
    std::error_code error;
    if (std::filesystem::file_size(path, error) != text.size() || error) {
        return false;
    }
    std::ifstream file{path, std::ios::binary};
    std::string there(text.size(), '\0');
    file.read(there.data(), static_cast<std::streamsize>(there.size()));
    return file && there == text;
}

}  // namespace

SiteFolder::SiteFolder(std::filesystem::path folder) : folder_(std::move(folder))
{
    make_folder(folder_);
}

void SiteFolder::write(std::string_view file, std::string_view text)
{
    const auto path = folder_ / file;
    ++files_;
    if (holds(path, text)) {
        return;
    }
    ++changed_;
    make_folder(path.parent_path());
    std::ofstream out{path, std::ios::binary};
    out << text;
    out.close();
    if (!out) {
        throw Error{fmt::format("cannot write {}: {}", path.string(), std::strerror(errno))};
    }
}

}  // namespace horseshoe::html
