#pragma once

#include "analysis/store/selection.hpp"
#include "analysis/store/store.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace horseshoe::exporting {

/// The words by which formats are asked for.
std::vector<std::string> format_names();

struct ExportSettings {
    std::filesystem::path folder;
    std::vector<std::string> formats;
    store::Selection selection;
    std::string version;  ///< of the program
};

struct ExportResult {
    std::size_t documents = 0;
    std::size_t files = 0;
};

/// Writes the documents of a selection, in one or several formats, with a README and a manifest. The
/// same store gives the same bytes. Throws UsageError for formats that exclude each other, Error where
/// there is nothing to write or it cannot be written.
ExportResult write_export(const store::Store& store, const ExportSettings& settings);

}  // namespace horseshoe::exporting
