#pragma once

#include "parser/document.hpp"

#include <string>
#include <vector>

namespace horseshoe::html {

/// What the index says of a document.
struct IndexEntry {
    std::string file;  ///< of its page
    std::string name;
    std::string kind;
    std::string language;
    std::string date;
    std::string subject;
    std::size_t parts = 0;  ///< turns of a record, declarations of a letter
    std::size_t words = 0;
    std::size_t problems = 0;
};

IndexEntry index_entry(const parser::Document& document);

/// The whole of a document on one page: facts, attendance, text, votes, what the reader should know.
std::string document_page(const parser::Document& document);

std::string index_page(const std::vector<IndexEntry>& entries);

/// A file name made of a document's name and language, as "S_PV.8967-fr.html".
std::string page_file(const parser::Document& document);

}  // namespace horseshoe::html
