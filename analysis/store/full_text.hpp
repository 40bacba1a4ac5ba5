#pragma once

#include "analysis/store/content.hpp"
#include "analysis/store/statement.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace horseshoe::store {

/// Keeps the table `paragraph_text` in step with the paragraphs, those of many documents at a time: what
/// is known of words stays in the processor's cache meanwhile, which reading and storing a document
/// drive it from.
class FullText {
public:
    explicit FullText(SQLite::Database& database);

    /// All paragraphs of a document, of which it copies those that are searched.
    void add(std::int64_t document, std::span<const ParagraphContent> paragraphs);

    /// To be called before rows of documents are erased, and before the transaction ends.
    void flush();

private:
    /// A paragraph that waits.
    struct Waiting {
        std::int64_t id = 0;
        std::size_t end = 0;  ///< of its words in the text of all, where the next one begins
    };

    Insert insert_;
    std::vector<Waiting> waiting_;
    std::string text_;
    std::string paragraph_;  // of these, the one that is indexed
};

}  // namespace horseshoe::store
