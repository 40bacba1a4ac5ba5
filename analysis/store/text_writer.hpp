#pragma once

#include "analysis/store/content.hpp"
#include "analysis/store/entities.hpp"
#include "analysis/store/event_writer.hpp"
#include "analysis/store/paragraph_writer.hpp"
#include "analysis/store/statement.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace horseshoe::store {

/// Stores what the parser made of a document.
class TextWriter {
public:
    TextWriter(SQLite::Database& database, Entities& entities);

    void write(std::int64_t id, const Content& content, const std::string& reading);

private:
    struct Current;

    std::optional<std::int64_t> meeting(const parser::Document& document);
    void write_document(const Current& now, const std::string& reading);
    void write_lists(const Current& now);
    void write_record(const Current& now);
    void write_letter(const Current& now);
    void write_turn(const Current& now, const parser::Turn& turn, std::size_t words);
    void write_annex(const Current& now, const parser::Declaration& annex, std::size_t words);
    void write_signatories(std::int64_t turn, std::span<const parser::Signatory> signatories);

    Entities& entities_;
    SQLite::Database& database_;
    SQLite::Statement find_meeting_;
    Insert meeting_;
    Insert document_;
    Insert agenda_;
    Insert sub_heading_;
    Insert citation_;
    Insert attendance_;
    Insert turn_;
    Insert part_;
    Insert signatory_;
    Insert problem_;
    Insert class_total_;
    EventWriter events_;
    ParagraphWriter paragraphs_;
};

}  // namespace horseshoe::store
