#include "analysis/store/migrations.hpp"

#include "analysis/store/crc32.hpp"
#include "analysis/store/total_queries.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cstddef>
#include <string_view>

namespace horseshoe::store {
namespace {

/// Version 2 knows the lines of paragraphs (0 until a document is read anew), sums up the words of
/// each delegation, and finds what somebody said of somebody by an index alone.
constexpr const char* to_version_2 = R"(
ALTER TABLE paragraph ADD COLUMN line INTEGER NOT NULL DEFAULT 0;
CREATE TABLE spoken(
  document INTEGER NOT NULL REFERENCES document(id),
  delegation INTEGER NOT NULL,
  role TEXT NOT NULL,
  shared INTEGER NOT NULL,
  words INTEGER NOT NULL,
  PRIMARY KEY(document, delegation, role, shared)
) STRICT, WITHOUT ROWID;
INSERT INTO spoken
  SELECT p.document, ifnull(p.delegation, 0), ifnull(t.role, ''), 0, sum(p.words)
  FROM paragraph p LEFT JOIN turn t ON t.id = p.turn WHERE p.place IN (0, 2) GROUP BY 1, 2, 3;
INSERT INTO spoken
  SELECT t.document, s.delegation, '', 1, sum(t.words)
  FROM turn t JOIN (SELECT DISTINCT turn, delegation FROM signatory
                    WHERE delegation IS NOT NULL) s ON s.turn = t.id
  WHERE t.kind = 'annex' AND (SELECT count(*) FROM signatory a WHERE a.turn = t.id) > 1
  GROUP BY 1, 2;
DROP INDEX mention_speaker;
CREATE INDEX mention_speaker ON mention(speaker, entity) WHERE place <= 2;
DROP INDEX stance_holder;
CREATE INDEX stance_holder ON stance(holder, target);
)";

/// Version 3 counts stances by an index alone.
constexpr const char* to_version_3 = R"(
DROP INDEX stance_target;
CREATE INDEX stance_target ON stance(target, holder, act, polarity);
DROP INDEX stance_holder;
CREATE INDEX stance_holder ON stance(holder, act, polarity, target);
)";

/// Version 4 finds by document what was found by indices, counts by totals, and keeps no second copy
/// of words that stand in the text.
constexpr const char* to_version_4 = R"(
DROP INDEX document_sha256;
DROP INDEX mention_entity;
DROP INDEX mention_speaker;
DROP INDEX reference_cited;
DROP INDEX stance_key;
DROP INDEX stance_target;
DROP INDEX stance_holder;
ALTER TABLE reference ADD COLUMN speaker INTEGER REFERENCES entity(id);
ALTER TABLE reference ADD COLUMN target INTEGER REFERENCES entity(id);
ALTER TABLE reference ADD COLUMN crc32 INTEGER NOT NULL DEFAULT 0;
UPDATE reference SET speaker = (SELECT delegation FROM turn t WHERE t.id = reference.turn),
  target = (SELECT delegation FROM turn t WHERE t.id = reference.to_turn), crc32 = crc32_of(words);
ALTER TABLE reference DROP COLUMN words;
ALTER TABLE stance ADD COLUMN crc32 INTEGER NOT NULL DEFAULT 0;
UPDATE stance SET crc32 = crc32_of(quote || cue);
ALTER TABLE stance DROP COLUMN cue;
ALTER TABLE stance DROP COLUMN quote;
ALTER TABLE document ADD COLUMN turns INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN mentions INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN pointers INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN stances INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN polarity INTEGER NOT NULL DEFAULT 0;
CREATE TABLE occurrence(
  entity INTEGER NOT NULL,
  part INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document(id),
  times INTEGER NOT NULL,
  polarity INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY(entity, part, document)
) STRICT, WITHOUT ROWID;
CREATE TABLE total(
  id INTEGER PRIMARY KEY,
  counted TEXT NOT NULL,
  entity INTEGER NOT NULL,
  speaker INTEGER NOT NULL,
  act TEXT NOT NULL,
  role TEXT NOT NULL,
  language TEXT NOT NULL,
  year TEXT NOT NULL,
  times INTEGER NOT NULL,
  polarity INTEGER NOT NULL
) STRICT;
)";

void migrate_to_version_4(SQLite::Database& database)
{
    const auto crc32 = [](sqlite3_context* context, int /*arguments*/, sqlite3_value** values) {
        const auto* const text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
        const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
        sqlite3_result_int64(context,
                             crc32_of(text == nullptr ? "" : std::string_view(text, size)));
    };
    database.createFunction("crc32_of", 1, true, nullptr, crc32);
    database.exec(to_version_4);
    database.exec("INSERT INTO total(counted, entity, speaker, act, role, language, year, times, "
                  "polarity) " +
                  sql_of_totals());
    database.exec("INSERT INTO occurrence " + sql_of_occurrences());
    database.exec(sql_to_count_documents());
}

}  // namespace

void migrate(SQLite::Database& database, int from)
{
    if (from < 2) {
        database.exec(to_version_2);
    }
    if (from < 3) {
        database.exec(to_version_3);
    }
    if (from < 4) {
        migrate_to_version_4(database);
    }
    database.exec(fmt::format("PRAGMA user_version = {}", newest_version));
}

}  // namespace horseshoe::store
