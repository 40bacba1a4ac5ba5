#pragma once

#include "analysis/store/content.hpp"
#include "analysis/store/entities.hpp"
#include "analysis/store/statement.hpp"

#include <cstdint>

namespace horseshoe::store {

/// Stores a document's paragraphs, their full text, and what rates are counted by.
class ParagraphWriter {
public:
    ParagraphWriter(SQLite::Database& database, Entities& entities);

    void write(std::int64_t id, const Content& content);

private:
    void write_paragraphs(std::int64_t id, const Content& content);
    void write_spoken(std::int64_t id, const Content& content);

    Entities& entities_;
    Insert paragraph_;
    Insert paragraph_text_;
    Insert spoken_;
};

}  // namespace horseshoe::store
