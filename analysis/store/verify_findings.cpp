// What was found in the texts stands where it is said to stand.
#include "analysis/store/crc32.hpp"
#include "analysis/store/verifier.hpp"

#include <fmt/format.h>

#include <optional>

namespace horseshoe::store {
namespace {

/// A part of a text; none where it lies outside.
std::optional<std::string_view> part(std::string_view text, std::int64_t begin, std::int64_t end)
{
    if (begin < 0 || begin > end || end > static_cast<std::int64_t>(text.size())) {
        return std::nullopt;
    }
    return text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

}  // namespace

void Verifier::check_paragraphs()
{
    SQLite::Statement query(
        database_,
        "SELECT p.id, d.name, p.start, p.\"end\", d.characters, p.crc32, p.text "
        "FROM paragraph p JOIN document d ON d.id = p.id >> 24 ORDER BY p.id");
    while (query.executeStep()) {
        ++verified_.paragraphs;
        Columns columns(query);
        const auto id = columns.integer();
        const auto name = columns.text();
        const auto start = columns.integer();
        const auto end = columns.integer();
        require(0 <= start && start <= end && end <= columns.integer(),
                "paragraph",
                id,
                name,
                "its place is not within the source");
        const auto crc32 = columns.integer();
        require(crc32_of(columns.text()) == crc32,
                "paragraph",
                id,
                name,
                "its text is not the one that was stored");
    }
}

/// What a finding's row begins with: its id, its document, and its place in the source.
std::pair<std::int64_t, std::string_view> Verifier::check_place(const char* table, Columns& columns)
{
    const auto id = columns.integer();
    const auto name = columns.text();
    const auto start = columns.integer();
    const auto length = columns.integer();
    require(0 <= start && 0 <= length && start + length <= columns.integer(),
            table,
            id,
            name,
            "its place is not within the source");
    return {id, name};
}

/// Mentions and references: words of a sentence of a paragraph.
std::int64_t Verifier::check_words(const char* table)
{
    SQLite::Statement query(
        database_,
        fmt::format("SELECT x.id, d.name, x.start, x.length, d.characters, x.begin, x.\"end\", "
                    "x.sentence_begin, x.sentence_end, p.text, x.crc32 FROM {} x "
                    "JOIN document d ON d.id = x.id >> 24 JOIN paragraph p ON p.id = x.paragraph "
                    "ORDER BY x.id",
                    table));
    std::int64_t rows = 0;
    while (query.executeStep()) {
        ++rows;
        Columns columns(query);
        const auto [id, name] = check_place(table, columns);
        const auto begin = columns.integer();
        const auto end = columns.integer();
        const auto sentence_begin = columns.integer();
        const auto sentence_end = columns.integer();
        const auto text = columns.text();
        const auto words = part(text, begin, end);
        require(words && crc32_of(*words) == columns.integer(),
                table,
                id,
                name,
                "its words do not stand at its place in the paragraph");
        require(part(text, sentence_begin, sentence_end).has_value(),
                table,
                id,
                name,
                "its sentence is not within the paragraph");
    }
    return rows;
}

void Verifier::check_stances()
{
    SQLite::Statement query(
        database_,
        "SELECT s.id, d.name, s.start, s.length, d.characters, s.begin, s.\"end\", s.cue_begin, "
        "s.cue_end, ifnull(s.target_begin, 0), ifnull(s.target_end, 0), p.text, s.crc32 "
        "FROM stance s JOIN document d ON d.id = s.id >> 24 "
        "JOIN paragraph p ON p.id = s.paragraph ORDER BY s.id");
    while (query.executeStep()) {
        ++verified_.stances;
        Columns columns(query);
        const auto [id, name] = check_place("stance", columns);
        const auto begin = columns.integer();
        const auto end = columns.integer();
        const auto cue_begin = columns.integer();
        const auto cue_end = columns.integer();
        const auto target_begin = columns.integer();
        const auto target_end = columns.integer();
        const auto text = columns.text();
        const auto quote = part(text, begin, end);
        const auto cue = part(text, cue_begin, cue_end);
        require(quote && cue && crc32_of(*cue, crc32_of(*quote)) == columns.integer(),
                "stance",
                id,
                name,
                "its quote and its cue do not stand at their places in the paragraph");
        require(part(text, target_begin, target_end).has_value(),
                "stance",
                id,
                name,
                "the words for its target are not within the paragraph");
    }
}

}  // namespace horseshoe::store
