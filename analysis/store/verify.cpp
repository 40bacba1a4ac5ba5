#include "analysis/store/verify.hpp"

#include "analysis/store/connection.hpp"
#include "analysis/store/content.hpp"
#include "analysis/store/query.hpp"
#include "analysis/store/totals.hpp"
#include "parser/error.hpp"
#include "parser/source/bytes.hpp"
#include "parser/source/sha256.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

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

class Verifier {
public:
    Verifier(const Store& store, const std::function<void(const Fault&)>& tell)
        : database_(store.connection().database), tell_(tell)
    {}

    Verified run()
    {
        check_file();
        check_full_text();
        check_documents();
        check_paragraphs();
        check_mentions();
        check_references();
        check_stances();
        check_totals();
        return verified_;
    }

private:
    void check_file();
    void check_full_text();
    void check_documents();
    void check_source(std::int64_t id,
                      const std::string& name,
                      const std::string& path,
                      const std::string& sha256);
    void check_paragraphs();
    std::pair<std::int64_t, std::string_view> check_place(const char* table, Columns& columns);
    void check_mentions();
    void check_references();
    void check_stances();
    void check_counts(std::string_view table,
                      std::string_view stored,
                      std::string_view columns,
                      std::string_view row,
                      std::string_view counted);
    void check_totals();

    void fault(std::string_view table, std::int64_t row, std::string_view name, std::string message)
    {
        ++verified_.faults;
        tell_({std::string(table), row, std::string(name), std::move(message)});
    }

    /// Tells of the row where the condition does not hold.
    void require(bool holds,
                 std::string_view table,
                 std::int64_t row,
                 std::string_view name,
                 const char* message)
    {
        if (!holds) {
            fault(table, row, name, message);
        }
    }

    SQLite::Database& database_;
    const std::function<void(const Fault&)>& tell_;
    Verified verified_;
};

void Verifier::check_file()
{
    SQLite::Statement integrity(database_, "PRAGMA integrity_check");
    while (integrity.executeStep()) {
        const std::string said(Columns(integrity).text());
        if (said != "ok") {
            fault("file", 0, "", said);
        }
    }
    SQLite::Statement keys(database_, "PRAGMA foreign_key_check");
    while (keys.executeStep()) {
        Columns columns(keys);
        const std::string table(columns.text());
        const auto row = columns.integer();
        fault(
            table, row, "", fmt::format("points at a row of {} that is not there", columns.text()));
    }
}

void Verifier::check_full_text()
{
    try {
        // A question, though it is asked as an insertion.
        database_.exec(
            "INSERT INTO paragraph_text(paragraph_text, rank) VALUES('integrity-check', 1)");
        verified_.full_text = true;
    }
    catch (const SQLite::Exception& error) {
        const int code = error.getErrorCode() & 0xFF;
        constexpr int read_only = 8;  // SQLITE_READONLY
        if (code != read_only) {
            verified_.full_text = true;
            fault("paragraph_text", 0, "", "the full text is not that of the paragraphs");
        }
    }
}

void Verifier::check_documents()
{
    SQLite::Statement query(
        database_,
        "SELECT d.id, d.name, d.path, d.sha256, d.characters, d.words, "
        "(SELECT sum(characters) FROM class_total WHERE document = d.id), "
        "(SELECT sum(words) FROM spoken WHERE document = d.id AND shared = 0), "
        "(SELECT sum(words) FROM paragraph p WHERE p.id >= d.id * 16777216 "
        "AND p.id < (d.id + 1) * 16777216 AND p.place IN (0, 2)), "
        "(SELECT count(*) FROM turn x WHERE x.id >= d.id * 16777216 AND x.id < (d.id + 1) * "
        "16777216 AND x.kind <> 'letter') = d.turns AND "
        "(SELECT count(*) FROM mention x WHERE x.id >= d.id * 16777216 AND x.id < (d.id + 1) * "
        "16777216 AND x.place <= 2) = d.mentions AND "
        "(SELECT count(*) FROM reference x WHERE x.id >= d.id * 16777216 AND x.id < (d.id + 1) * "
        "16777216) = d.pointers AND "
        "(SELECT count(*), ifnull(sum(polarity), 0) FROM stance x WHERE x.id >= d.id * 16777216 "
        "AND x.id < (d.id + 1) * 16777216) = (d.stances, d.polarity) "
        "FROM document d ORDER BY d.id");
    while (query.executeStep()) {
        ++verified_.documents;
        Columns columns(query);
        const auto id = columns.integer();
        std::string name;
        std::string path;
        std::string sha256;
        columns.into(name).into(path).into(sha256);
        const auto characters = columns.integer();
        const auto words = columns.integer();
        require(columns.integer() == characters,
                "document",
                id,
                name,
                "its characters are not those of their classes together");
        require(columns.integer() == words, "document", id, name, "its words are not those spoken");
        require(columns.integer() == words,
                "document",
                id,
                name,
                "its words are not those of its paragraphs");
        require(columns.flag(), "document", id, name, "what it says it holds is not what it holds");
        check_source(id, name, path, sha256);
    }
}

void Verifier::check_source(std::int64_t id,
                            const std::string& name,
                            const std::string& path,
                            const std::string& sha256)
{
    std::error_code failed;
    if (!std::filesystem::is_regular_file(path, failed)) {
        return;
    }
    try {
        ++verified_.sources;
        require(parser::sha256_hex(parser::read_bytes(path)) == sha256,
                "document",
                id,
                name,
                "its source file is no longer the one that was read; ingest it again");
    }
    catch (const InputError& error) {
        fault("document", id, name, fmt::format("its source cannot be read: {}", error.what()));
    }
}

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

void Verifier::check_mentions()
{
    SQLite::Statement query(
        database_,
        "SELECT m.id, d.name, m.start, m.length, d.characters, m.sentence_begin, m.sentence_end, "
        "m.begin, m.\"end\", m.crc32, p.text FROM mention m JOIN document d ON d.id = m.id >> 24 "
        "JOIN paragraph p ON p.id = m.paragraph ORDER BY m.id");
    while (query.executeStep()) {
        ++verified_.mentions;
        Columns columns(query);
        const auto [id, name] = check_place("mention", columns);
        const auto sentence_begin = columns.integer();
        const auto sentence_end = columns.integer();
        const auto begin = columns.integer();
        const auto end = columns.integer();
        const auto crc32 = columns.integer();
        const auto text = columns.text();
        const auto words = part(text, begin, end);
        require(words && crc32_of(*words) == crc32,
                "mention",
                id,
                name,
                "its words do not stand at its place in the paragraph");
        require(part(text, sentence_begin, sentence_end).has_value(),
                "mention",
                id,
                name,
                "its sentence is not within the paragraph");
    }
}

void Verifier::check_references()
{
    SQLite::Statement query(
        database_,
        "SELECT r.id, d.name, r.start, r.length, d.characters, r.begin, r.\"end\", "
        "r.sentence_begin, r.sentence_end, p.text, r.crc32 FROM reference r "
        "JOIN document d ON d.id = r.id >> 24 JOIN paragraph p ON p.id = r.paragraph ORDER BY "
        "r.id");
    while (query.executeStep()) {
        ++verified_.references;
        Columns columns(query);
        const auto [id, name] = check_place("reference", columns);
        const auto begin = columns.integer();
        const auto end = columns.integer();
        const auto sentence_begin = columns.integer();
        const auto sentence_end = columns.integer();
        const auto text = columns.text();
        const auto words = part(text, begin, end);
        require(words && crc32_of(*words) == columns.integer(),
                "reference",
                id,
                name,
                "its words do not stand at its place in the paragraph");
        require(part(text, sentence_begin, sentence_end).has_value(),
                "reference",
                id,
                name,
                "its sentence is not within the paragraph");
    }
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

/// What is counted must be what is there, neither more nor less.
void Verifier::check_counts(std::string_view table,
                            std::string_view stored,
                            std::string_view columns,
                            std::string_view row,
                            std::string_view counted)
{
    SQLite::Statement query(
        database_,
        fmt::format("WITH told({columns}) AS ({stored}), "
                    "there({columns}) AS ({counted}) "
                    "SELECT {row} FROM (SELECT * FROM told EXCEPT SELECT * FROM there) UNION "
                    "SELECT {row} FROM (SELECT * FROM there EXCEPT SELECT * FROM told)",
                    fmt::arg("columns", columns),
                    fmt::arg("stored", stored),
                    fmt::arg("counted", counted),
                    fmt::arg("row", row)));
    while (query.executeStep()) {
        Columns found(query);
        const auto id = found.integer();
        fault(
            table, id, "", fmt::format("how often {} is not as often as it is told", found.text()));
    }
}

void Verifier::check_totals()
{
    check_counts("total",
                 "SELECT counted, entity, speaker, act, role, language, year, sum(times), "
                 "sum(polarity) FROM total GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(times) <> 0",
                 "counted, entity, speaker, act, role, language, year, times, polarity",
                 "entity, printf('%s %s by %d as %s in %s %s', act, counted, speaker, role, "
                 "language, year)",
                 sql_of_totals());
    check_counts("occurrence",
                 "SELECT * FROM occurrence",
                 "entity, part, document, times, polarity, first, last",
                 "entity, printf('it has part %d in document %d', part, document)",
                 sql_of_occurrences());
}

}  // namespace

Verified verify(const Store& store, const std::function<void(const Fault&)>& tell)
{
    return guarded(store.connection(), [&] { return Verifier(store, tell).run(); });
}

}  // namespace horseshoe::store
