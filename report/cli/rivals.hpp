#pragma once

#include "parser/document.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace horseshoe::cli {

/// What tells a document from others, and where it lies.
struct Identity {
    std::string key;  ///< as a store has it: the symbol, or the path where there is none
    std::string language;
    std::string path;
};

Identity identity_of(const parser::Document& document);

/// Tells that another file is the same document, and that it is left out.
void tell_rival(const std::string& path, std::string_view name, const std::string& kept);

/// Of several files of a batch that are the same document, as PDF and text of one record are, the
/// first is kept, as a store does it; the others are told on standard error.
class Rivals {
public:
    /// Whether the document is the first of its kind. In the order of the inputs.
    bool take(std::string_view name, const Identity& identity);

private:
    std::map<std::pair<std::string, std::string>, std::string> paths_;  // by key and language
};

}  // namespace horseshoe::cli
