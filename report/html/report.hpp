#pragma once

#include "analysis/store/selection.hpp"
#include "analysis/store/store.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

namespace horseshoe::html {

struct ReportSettings {
    std::filesystem::path folder = "out";
    std::string language = "en";  ///< of the pages' own words
    store::Selection selection = {};
    std::size_t jobs = 0;  ///< threads; 0: one a core
};

struct ReportResult {
    std::size_t documents = 0;
    std::size_t files = 0;
    std::size_t changed = 0;  ///< files that were not there, or not the same
};

/// Writes the whole report of what is in a store, the same bytes on one thread or on many. `tell` is
/// called with the number of pages done, by one thread at a time.
ReportResult write_report(const store::Store& store,
                          const ReportSettings& settings,
                          const std::function<void(std::size_t)>& tell = {});

}  // namespace horseshoe::html
