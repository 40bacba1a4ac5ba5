#include "analysis/store/migrations.hpp"

#include <fmt/format.h>

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

}  // namespace

void migrate(SQLite::Database& database, int from)
{
    if (from < 2) {
        database.exec(to_version_2);
    }
    if (from < 3) {
        database.exec(to_version_3);
    }
    database.exec(fmt::format("PRAGMA user_version = {}", newest_version));
}

}  // namespace horseshoe::store
