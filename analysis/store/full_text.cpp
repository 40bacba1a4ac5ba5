#include "analysis/store/full_text.hpp"

#include "analysis/store/connection.hpp"
#include "analysis/store/query.hpp"

namespace horseshoe::store {
namespace {

/// Text at a time; with more, those who read documents would wait for it.
constexpr std::size_t most_text = std::size_t{1} << 20U;

}  // namespace

FullText::FullText(SQLite::Database& database)
    : paragraphs_(database, "SELECT id, text FROM searchable WHERE id >= ? AND id < ?"),
      insert_(database, "INSERT INTO paragraph_text(rowid, text) VALUES(?, ?)")
{}

void FullText::add(std::int64_t document, std::size_t bytes)
{
    waiting_.push_back(document);
    bytes_ += bytes;
    if (bytes_ >= most_text) {
        flush();
    }
}

/// A row at a time: more in one statement, and each statement would write out what is held back to
/// be written in large pieces.
void FullText::flush()
{
    for (const auto document : waiting_) {
        paragraphs_.bind(1, row_id(document, 0));
        paragraphs_.bind(2, row_id(document + 1, 0));
        while (paragraphs_.executeStep()) {
            Columns columns(paragraphs_);
            const auto id = columns.integer();
            columns.into(text_);
            insert_(id, text_);
        }
        paragraphs_.reset();
    }
    waiting_.clear();
    bytes_ = 0;
}

}  // namespace horseshoe::store
