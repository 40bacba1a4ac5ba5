#include "analysis/store/connection.hpp"
#include "analysis/store/groups.hpp"
#include "analysis/store/queries.hpp"
#include "analysis/store/verify.hpp"
#include "tests/analysis/store/stores.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

using namespace horseshoe;
using namespace horseshoe::store;
using namespace horseshoe::test;

namespace {

constexpr std::string_view debate = "Mr. Fan (China): We condemn the attack on Kenya.";

/// Makes the tables of version 3 of those of version 4.
constexpr const char* back_to_3 = R"(
DROP TABLE occurrence; DROP TABLE total;
ALTER TABLE document DROP COLUMN turns; ALTER TABLE document DROP COLUMN mentions;
ALTER TABLE document DROP COLUMN pointers; ALTER TABLE document DROP COLUMN stances;
ALTER TABLE document DROP COLUMN polarity;
CREATE TABLE former(
  id INTEGER PRIMARY KEY, paragraph INTEGER NOT NULL REFERENCES paragraph(id),
  turn INTEGER NOT NULL REFERENCES turn(id), to_turn INTEGER REFERENCES turn(id), cited TEXT,
  about TEXT, kind TEXT NOT NULL, lead INTEGER NOT NULL, cue TEXT NOT NULL, begin INTEGER NOT NULL,
  "end" INTEGER NOT NULL, sentence_begin INTEGER NOT NULL, sentence_end INTEGER NOT NULL,
  start INTEGER NOT NULL, length INTEGER NOT NULL, line INTEGER NOT NULL, page INTEGER,
  words TEXT NOT NULL
) STRICT;
INSERT INTO former SELECT r.id, r.paragraph, r.turn, to_turn, cited, about, kind, lead, cue, begin,
  r."end", sentence_begin, sentence_end, r.start, length, r.line, r.page,
  CAST(substr(CAST(p.text AS BLOB), begin + 1, r."end" - begin) AS TEXT)
  FROM reference r JOIN paragraph p ON p.id = r.paragraph;
DROP TABLE reference;
ALTER TABLE former RENAME TO reference;
ALTER TABLE stance ADD COLUMN cue TEXT NOT NULL DEFAULT '';
ALTER TABLE stance ADD COLUMN quote TEXT NOT NULL DEFAULT '';
UPDATE stance SET (cue, quote) = (
  SELECT CAST(substr(CAST(p.text AS BLOB), cue_begin + 1, cue_end - cue_begin) AS TEXT),
         CAST(substr(CAST(p.text AS BLOB), begin + 1, stance."end" - begin) AS TEXT)
  FROM paragraph p WHERE p.id = paragraph);
ALTER TABLE stance DROP COLUMN crc32;
CREATE INDEX document_sha256 ON document(sha256);
CREATE INDEX mention_entity ON mention(entity, speaker) WHERE place <= 2;
CREATE INDEX mention_speaker ON mention(speaker, entity) WHERE place <= 2;
CREATE INDEX reference_cited ON reference(cited) WHERE cited IS NOT NULL;
CREATE INDEX stance_key ON stance(key);
CREATE INDEX stance_target ON stance(target, holder, act, polarity);
CREATE INDEX stance_holder ON stance(holder, act, polarity, target);
PRAGMA user_version = 3;
)";

/// And those of version 1 of these.
constexpr const char* back_to_1 = R"(
DROP TABLE spoken; ALTER TABLE paragraph DROP COLUMN line;
DROP INDEX mention_speaker; DROP INDEX stance_holder; DROP INDEX stance_target;
CREATE INDEX mention_speaker ON mention(speaker) WHERE place <= 2;
CREATE INDEX stance_holder ON stance(holder);
CREATE INDEX stance_target ON stance(target, holder);
PRAGMA user_version = 1;
)";

void make_old(const std::string& path, int version)
{
    auto store = Store::open_to_write(path);
    put(store, document_at("a.txt", english_text(debate)));
    auto& database = store.connection().database;
    database.exec("PRAGMA legacy_alter_table = ON");
    database.exec(back_to_3);
    if (version == 1) {
        database.exec(back_to_1);
    }
    store.finish_writing();
}

std::vector<std::string> tables(const Store& store)
{
    return answers(store,
                   "SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY 1");
}

std::vector<std::string> indices(const Store& store)
{
    return answers(store,
                   "SELECT m.name || ' ' || group_concat(i.name) FROM sqlite_schema m, "
                   "pragma_index_info(m.name) i WHERE m.type = 'index' GROUP BY m.name ORDER BY 1");
}

}  // namespace

TEST_CASE("an old file is read as if it were new, and stays as it is")
{
    const Folder folder;
    const auto path = folder.file("old.db");
    make_old(path, 1);
    const auto store = Store::open(path);
    CHECK(documents(store).size() == 1);
    CHECK(grouped_mentions(store, {}, GroupBy::delegation).at(0).words == 6);
    SQLite::Database file(path, SQLite::OPEN_READONLY);
    CHECK(file.execAndGet("PRAGMA user_version").getInt() == 1);
}

TEST_CASE("an old file that is written to becomes a new one")
{
    auto fresh = Store::in_memory();
    put(fresh, document_at("a.txt", english_text(debate)));
    for (const int version : {1, 3}) {
        CAPTURE(version);
        const Folder folder;
        const auto path = folder.file("old.db");
        make_old(path, version);
        auto store = Store::open_to_write(path);
        CHECK(tables(store) == tables(fresh));
        CHECK(indices(store) == indices(fresh));
        for (const auto* const table :
             {"document", "spoken", "mention", "reference", "stance", "occurrence"}) {
            CAPTURE(table);
            const auto all = fmt::format("SELECT * FROM {} ORDER BY 1, 2, 3, 4, 5", table);
            CHECK(answers(store, all) == answers(fresh, all));
        }
        const std::string totals =
            "SELECT counted, entity, speaker, act, role, language, year, times, "
            "polarity FROM total ORDER BY 1, 2, 3, 4, 5, 6, 7";
        CHECK(answers(store, totals) == answers(fresh, totals));
        put(store, document_at("b.txt", french_text("M. Sorel (Tchad) : Le fleuve est ouvert.")));
        CHECK(verify(store, [](const Fault& fault) { FAIL(fault.message); }).documents == 2);
        CHECK(answers(store, "PRAGMA user_version") == std::vector<std::string>{"4"});
    }
}
