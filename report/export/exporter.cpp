#include "report/export/exporter.hpp"

#include "analysis/store/piecewise.hpp"
#include "parser/error.hpp"
#include "report/export/format.hpp"
#include "report/export/readme.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace horseshoe::exporting {
namespace {

using Formats = std::vector<std::unique_ptr<Format>>;

struct Known {
    std::string_view name;
    std::unique_ptr<Format> (*make)(const store::Store& store, Folder& folder);
};

constexpr std::array<Known, 5> known{{{"csv", csv_format},
                                      {"tsv", tsv_format},
                                      {"tei", tei_format},
                                      {"webannotation", annotation_format},
                                      {"jsonl", lines_format}}};

bool wants(const ExportSettings& settings, std::string_view format)
{
    return std::ranges::find(settings.formats, format) != settings.formats.end();
}

/// In an order of ours, so that the order on the command line changes nothing.
std::vector<Known> wanted(const ExportSettings& settings)
{
    std::vector<Known> formats;
    std::ranges::copy_if(known, std::back_inserter(formats), [&](const Known& format) {
        return wants(settings, format.name);
    });
    return formats;
}

}  // namespace

std::vector<std::string> format_names()
{
    std::vector<std::string> names;
    for (const auto& format : known) {
        names.emplace_back(format.name);
    }
    return names;
}

ExportResult write_export(const store::Store& store, const ExportSettings& settings)
{
    if (wants(settings, "csv") && wants(settings, "tsv")) {
        throw UsageError("csv and tsv are one data package each: export them to two folders");
    }
    if (store::document_ids(store, settings.selection).empty()) {
        throw Error("there is no document to export");
    }
    Folder folder(settings.folder);
    Formats formats;
    Account account;
    for (const auto& [name, make] : wanted(settings)) {
        formats.push_back(make(store, folder));
        account.formats.push_back(name);
    }
    each_document(store, settings.selection, [&](const Document& document) {
        for (const auto& format : formats) {
            format->add(document);
        }
        account.add(document);
    });
    for (const auto& format : formats) {
        format->finish();
        account.explained.push_back(format->explained());
    }
    folder.write("README.md", readme(store, settings, account));
    folder.finish();
    return {account.documents, folder.files() + 1};  // and the manifest
}

}  // namespace horseshoe::exporting
