#include "analysis/store/full_text.hpp"

#include "analysis/store/connection.hpp"

namespace horseshoe::store {
namespace {

/// Text at a time; with more, those who read documents would wait for it.
constexpr std::size_t most_text = std::size_t{1} << 20U;

}  // namespace

FullText::FullText(SQLite::Database& database)
    : insert_(database, "INSERT INTO paragraph_text(rowid, text) VALUES(?, ?)")
{}

void FullText::add(std::int64_t document, std::span<const ParagraphContent> paragraphs)
{
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (paragraphs[i].searchable()) {
            text_ += paragraphs[i].text;
            waiting_.push_back({row_id(document, static_cast<std::int64_t>(i)), text_.size()});
        }
    }
    if (text_.size() >= most_text) {
        flush();
    }
}

/// A row at a time: more in one statement, and each statement would write out what is held back to
/// be written in large pieces.
void FullText::flush()
{
    std::size_t begin = 0;
    for (const auto& [id, end] : waiting_) {
        paragraph_.assign(text_, begin, end - begin);
        insert_(id, paragraph_);
        begin = end;
    }
    waiting_.clear();
    text_.clear();
}

}  // namespace horseshoe::store
