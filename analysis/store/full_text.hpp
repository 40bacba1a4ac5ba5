#pragma once

#include "analysis/store/statement.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace horseshoe::store {

/// Keeps the table `paragraph_text` in step with the paragraphs, those of many documents at a time: what
/// is known of words stays in the processor's cache meanwhile, which reading and storing a document
/// drive it from.
class FullText {
public:
    explicit FullText(SQLite::Database& database);

    /// A document whose paragraphs are stored, with so many bytes of text.
    void add(std::int64_t document, std::size_t bytes);

    /// To be called before rows of documents are erased, and before the transaction ends.
    void flush();

private:
    SQLite::Statement paragraphs_;
    Insert insert_;
    std::vector<std::int64_t> waiting_;
    std::size_t bytes_ = 0;  // of these documents
    std::string text_;
};

}  // namespace horseshoe::store
