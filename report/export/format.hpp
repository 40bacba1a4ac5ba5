#pragma once

#include "analysis/store/store.hpp"
#include "report/export/document.hpp"
#include "report/export/folder.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace horseshoe::exporting {

/// One way of writing documents. Gets them one after the other and keeps none.
class Format {
public:
    Format() = default;
    Format(const Format&) = delete;
    Format& operator=(const Format&) = delete;
    virtual ~Format() = default;

    virtual void add(const Document& document) = 0;
    /// What is to be said when all documents have been given.
    virtual void finish() {}
    /// Of what it wrote, for the README: Markdown.
    virtual std::string_view explained() const = 0;
};

std::unique_ptr<Format> csv_format(const store::Store& store, Folder& folder);
std::unique_ptr<Format> tsv_format(const store::Store& store, Folder& folder);
std::unique_ptr<Format> tei_format(const store::Store& store, Folder& folder);
std::unique_ptr<Format> annotation_format(const store::Store& store, Folder& folder);
std::unique_ptr<Format> lines_format(const store::Store& store, Folder& folder);

}  // namespace horseshoe::exporting
