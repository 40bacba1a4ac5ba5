#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace horseshoe::parser::test {

/// A folder of a test's own that goes with it.
class ScratchFolder {
public:
    ScratchFolder()
    {
        std::string name =
            (std::filesystem::temp_directory_path() / "horseshoe-source-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    std::string path(std::string_view name) const { return (path_ / name).string(); }
    const std::filesystem::path& root() const { return path_; }

    /// Writes a file, its folders included, and returns its path.
    std::string write(std::string_view name, std::string_view bytes) const
    {
        const std::filesystem::path file = path_ / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
        return file.string();
    }

private:
    std::filesystem::path path_;
};

}  // namespace horseshoe::parser::test
