#pragma once

#include "report/reading/file_sums.hpp"

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace horseshoe::html {

/// The folder that a report is written to: new, empty, or with an earlier report, whose files give
/// way. Nothing else is overwritten or removed, and what somebody has changed since it was written is
/// not either. Files that are there with the same bytes stay untouched. Broken off at any moment, it
/// can be written to again. Different files may be written on several threads.
class SiteFolder {
public:
    /// Throws Error where the folder cannot be made, or holds other things, or changed ones.
    explicit SiteFolder(std::filesystem::path folder);

    /// `file` is a path below the folder; folders between are made. Throws Error where it cannot be
    /// written, or something else is called so.
    void write(std::string_view file, std::string_view text);

    /// Removes what the earlier report had and this one has not, and lists what is there now.
    void finish();

    std::size_t files() const;
    std::size_t changed() const;

private:
    void check();
    void begin_journal(bool goes_on);

    std::filesystem::path folder_;
    reading::FileSums before_;                               ///< sums that an earlier file may have
    std::map<std::string, std::string, std::less<>> there_;  ///< sums of those that are there
    mutable std::mutex writing_;                             ///< the journal, and what follows
    std::ofstream journal_;
    std::map<std::string, std::string> written_;
    std::size_t changed_ = 0;
};

}  // namespace horseshoe::html
