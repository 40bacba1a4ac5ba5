#include "analysis/store/total_queries.hpp"
#include "analysis/store/verifier.hpp"
#include "parser/error.hpp"
#include "parser/source/bytes.hpp"
#include "parser/source/sha256.hpp"

#include <fmt/format.h>

#include <filesystem>

namespace horseshoe::store {

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

Verified verify(const Store& store, const std::function<void(const Fault&)>& tell)
{
    return guarded(store.connection(), [&] { return Verifier(store, tell).run(); });
}

}  // namespace horseshoe::store
