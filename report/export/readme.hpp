#pragma once

#include "report/export/document.hpp"
#include "report/export/exporter.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::exporting {

/// What an export holds.
struct Account {
    std::vector<std::string_view> formats;    ///< their names
    std::vector<std::string_view> explained;  ///< what they say of their files
    std::size_t documents = 0;
    std::size_t records = 0;
    std::size_t turns = 0;
    std::size_t annexes = 0;
    std::size_t words = 0;
    std::size_t votes = 0;
    std::size_t mentions = 0;
    std::size_t references = 0;
    std::size_t stances = 0;
    std::string first;  ///< date
    std::string last;

    void add(const Document& document);
};

/// The README of an export: what it is, how it was made, what it holds.
std::string
readme(const store::Store& store, const ExportSettings& settings, const Account& account);

}  // namespace horseshoe::exporting
