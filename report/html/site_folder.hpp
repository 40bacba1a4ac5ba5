#pragma once

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <string_view>

namespace horseshoe::html {

/// The folder that a report is written to. Files that are there with the same bytes stay untouched.
/// Different files may be written on several threads.
class SiteFolder {
public:
    /// Throws Error where the folder cannot be made.
    explicit SiteFolder(std::filesystem::path folder);

    /// `file` is a path below the folder; folders between are made. Throws Error where it cannot be
    /// written.
    void write(std::string_view file, std::string_view text);

    std::size_t files() const { return files_; }
    std::size_t changed() const { return changed_; }

private:
    std::filesystem::path folder_;
    std::atomic<std::size_t> files_ = 0;
    std::atomic<std::size_t> changed_ = 0;
};

}  // namespace horseshoe::html
