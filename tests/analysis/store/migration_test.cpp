#include "analysis/store/connection.hpp"
#include "analysis/store/groups.hpp"
#include "analysis/store/queries.hpp"
#include "analysis/store/verify.hpp"
#include "tests/analysis/store/stores.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace horseshoe;
using namespace horseshoe::store;
using namespace horseshoe::test;

namespace {

constexpr std::string_view debate = "Mr. Fan (China): We condemn the attack on Kenya.";

/// A file with the tables of version 1.
void make_old(const std::string& path)
{
    auto store = Store::open_to_write(path);
    put(store, document_at("a.txt", english_text(debate)));
    store.connection().database.exec(
        "DROP TABLE spoken; ALTER TABLE paragraph DROP COLUMN line; "
        "DROP INDEX mention_speaker; DROP INDEX stance_holder; DROP INDEX stance_target; "
        "CREATE INDEX mention_speaker ON mention(speaker) WHERE place <= 2; "
        "CREATE INDEX stance_holder ON stance(holder); "
        "CREATE INDEX stance_target ON stance(target, holder); "
        "PRAGMA user_version = 1");
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
    make_old(path);
    const auto store = Store::open(path);
    CHECK(documents(store).size() == 1);
    CHECK(grouped_mentions(store, {}, GroupBy::delegation).at(0).words == 6);
    SQLite::Database file(path, SQLite::OPEN_READONLY);
    CHECK(file.execAndGet("PRAGMA user_version").getInt() == 1);
}

TEST_CASE("an old file that is written to becomes a new one")
{
    const Folder folder;
    const auto path = folder.file("old.db");
    make_old(path);
    auto fresh = Store::in_memory();
    put(fresh, document_at("a.txt", english_text(debate)));
    auto store = Store::open_to_write(path);
    CHECK(tables(store) == tables(fresh));
    CHECK(indices(store) == indices(fresh));
    const std::string spoken = "SELECT * FROM spoken ORDER BY 1, 2, 3, 4";
    CHECK(answers(store, spoken) == answers(fresh, spoken));
    put(store, document_at("b.txt", french_text("M. Sorel (Tchad) : Le fleuve est ouvert.")));
    CHECK(verify(store, [](const Fault& fault) { FAIL(fault.message); }).documents == 2);
    CHECK(answers(store, "PRAGMA user_version") == std::vector<std::string>{"3"});
}
