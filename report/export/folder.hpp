#pragma once

#include "parser/source/sha256.hpp"
#include "report/export/manifest.hpp"
#include "report/reading/file_sums.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace horseshoe::exporting {

/// What a file came to.
struct FileSum {
    std::uint64_t bytes = 0;
    std::string sha256;
};

class Folder;

/// A file on its way into the folder, where it appears when it is whole.
class File {
public:
    void write(std::string_view text);

    /// Puts the file into its place. Throws Error where it cannot be written.
    FileSum finish();

    const std::string& name() const { return name_; }

private:
    friend class Folder;
    File(Folder& folder, std::string name, std::filesystem::path draft);

    Folder* folder_;
    std::string name_;
    std::filesystem::path draft_;
    std::ofstream out_;
    parser::Sha256 sum_;
    std::uint64_t bytes_ = 0;
};

/// The folder that is exported to: new, empty, or with an earlier export, whose files give way.
/// Nothing that is not of an export is overwritten or removed, and what somebody has changed since it
/// was exported is not either. Broken off at any moment, it can be exported to again.
class Folder {
public:
    /// Throws Error where the folder holds other things, or changed ones.
    explicit Folder(std::filesystem::path path);

    /// `name` is a path below the folder, its parts parted by "/". Throws Error where something else
    /// is called so.
    File open(std::string name);
    FileSum write(std::string name, std::string_view text);

    /// Writes the manifest, and removes what the earlier export had and this one has not.
    void finish();

    std::size_t files() const { return files_; }
    const std::filesystem::path& path() const { return path_; }

private:
    friend class File;
    void check() const;
    void remember() const;
    void take(const File& file, const std::string& sha256);
    std::filesystem::path drafts() const;

    std::filesystem::path path_;
    reading::FileSums before_;  // what is there of earlier exports and has not been written anew
    std::ofstream journal_;
    std::size_t files_ = 0;
    std::size_t drafted_ = 0;
};

}  // namespace horseshoe::exporting
