#pragma once

#include "parser/document.hpp"
#include "report/html/site.hpp"
#include "tests/analysis/store/stores.hpp"

#include <string>
#include <vector>

namespace horseshoe::tests {

/// The site of some documents, in a folder of its own.
struct Report {
    explicit Report(std::vector<parser::Document> documents);

    test::Folder folder;
    store::Store store = store::Store::in_memory();
    store::Selection selection;
    html::Words words{"en"};
    html::SiteFolder files{folder.file("out")};
};

/// A short debate made by hand.
parser::Document record();

/// One of the samples.
parser::Document sample(const std::string& name);

std::string contents_of(const std::string& path);

}  // namespace horseshoe::tests
