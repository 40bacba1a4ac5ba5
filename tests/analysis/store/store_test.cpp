#include "analysis/store/connection.hpp"
#include "analysis/store/queries.hpp"
#include "analysis/store/store.hpp"
#include "tests/analysis/store/stores.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

using namespace horseshoe;
using namespace horseshoe::store;
using namespace horseshoe::test;

namespace {

/// With what words a file is refused; empty where it is not.
template <typename Open>
std::string refusal(const Open& open)
{
    try {
        open();
        return "";
    }
    catch (const StoreError& error) {
        return error.what();
    }
}

std::string bytes_of(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void run(const std::string& path, const std::string& sql)
{
    SQLite::Database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

}  // namespace

TEST_CASE("a file is made, and then read")
{
    const Folder folder;
    const auto path = folder.file("council.db");
    {
        auto store = Store::open_to_write(path);
        put(store, document_at("a.txt", english_text("Mr. Fan (China): Ice.")));
        store.set_properties({{"program", "1"}, {"gazetteer", "2"}});
        store.finish_writing();
    }
    const auto store = Store::open(path);
    CHECK(documents(store).size() == 1);
    CHECK(store.property("gazetteer") == "2");
    CHECK(store.property("lexicon").empty());
    CHECK_FALSE(std::filesystem::exists(path + "-wal"));
    CHECK_FALSE(std::filesystem::exists(path + "-journal"));
}

TEST_CASE("a reader for another thread has the same content, in memory as in a file")
{
    const Folder folder;
    const auto path = folder.file("council.db");
    const auto one = document_at("a.txt", english_text("Mr. Fan (China): Ice."));
    auto memory = Store::in_memory();
    put(memory, one);
    auto copy = memory.reader();
    CHECK(documents(copy).size() == 1);
    put(memory, document_at("b.txt", french_text("M. Fan (Chine) : Neige.")));
    CHECK(documents(memory).size() == 2);
    CHECK(documents(copy).size() == 1);

    auto store = Store::open_to_write(path);
    put(store, one);
    store.finish_writing();
    const auto again = store.reader();
    CHECK(again.path() == path);
    CHECK(documents(again).size() == 1);
}

TEST_CASE("what is no file of ours is refused, and left as it is")
{
    const Folder folder;
    const auto path = folder.file("other");
    const auto open = [&] { Store::open(path); };
    const auto write = [&] { Store::open_to_write(path); };
    CHECK(refusal(open) == path + ": there is no such file; 'horseshoe ingest' makes one");
    run(path, "CREATE TABLE mine(a)");
    CHECK(refusal(open) == path + ": is a database, but none of horseshoe");
    CHECK(refusal(write) == path + ": is a database, but none of horseshoe");
    std::ofstream(path, std::ios::trunc)
        << "The meeting was called to order at 10 a.m., and it was long";
    CHECK(refusal(open).starts_with(path + ": it is no SQLite file"));
    CHECK(refusal(write).starts_with(path + ": it is no SQLite file"));
    std::filesystem::remove(path);
    std::filesystem::create_directory(path);
    CHECK(refusal(open) == path + ": is a folder, no database");
    CHECK(refusal(write) == path + ": is a folder, no database");
}

TEST_CASE("a file of a newer program is refused")
{
    const Folder folder;
    const auto path = folder.file("council.db");
    Store::open_to_write(path);
    run(path, "PRAGMA user_version = 99");
    CHECK(refusal([&] {
              Store::open(path);
          }).starts_with(path + ": was made by a newer horseshoe (tables of version 99"));
}

TEST_CASE("a file that is refused, or in which nothing is written, stays as it is byte for byte")
{
    const Folder folder;
    const auto path = folder.file("council.db");
    {
        auto store = Store::open_to_write(path);
        put(store, document_at("a.txt", english_text("Mr. Fan (China): Ice.")));
        store.finish_writing();
    }
    const auto before = bytes_of(path);
    const auto refuse = [](const Store& store) {
        throw StoreError(store.path() + ": not this one");
    };
    CHECK(refusal([&] { Store::open_to_write(path, refuse); }) == path + ": not this one");
    CHECK((bytes_of(path) == before));
    Store::open_to_write(path).finish_writing();
    CHECK((bytes_of(path) == before));
    run(path, "PRAGMA user_version = 3");
    const auto older = bytes_of(path);
    CHECK(refusal([&] { Store::open_to_write(path, refuse); }) == path + ": not this one");
    CHECK((bytes_of(path) == older));
    run(path, "PRAGMA user_version = 99");
    const auto newer = bytes_of(path);
    CHECK_FALSE(refusal([&] { Store::open_to_write(path); }).empty());
    CHECK((bytes_of(path) == newer));
}

TEST_CASE("who reads takes out what somebody has written in part who was killed over it")
{
    const Folder folder;
    const auto path = folder.file("council.db");
    const auto killed = folder.file("killed.db");
    {
        auto store = Store::open_to_write(path);
        put(store, document_at("a.txt", english_text("Mr. Fan (China): Ice.")));
        store.finish_writing();
    }
    SQLite::Database writer(path, SQLite::OPEN_READWRITE);
    writer.exec("PRAGMA cache_size = 1; BEGIN; UPDATE document SET name = 'in part'; "
                "UPDATE turn SET function = hex(zeroblob(100000));");
    for (const auto* const end : {"", "-journal"}) {
        std::filesystem::copy_file(path + end, killed + end);
    }
    writer.exec("ROLLBACK");
    REQUIRE((bytes_of(killed) != bytes_of(path)));
    CHECK(documents(Store::open(killed)).front().name == documents(Store::open(path)).front().name);
    CHECK_FALSE(std::filesystem::exists(killed + "-journal"));
    CHECK((bytes_of(killed) == bytes_of(path)));
}

TEST_CASE("two do not write to one file at the same time")
{
    const Folder folder;
    const auto path = folder.file("council.db");
    auto first = Store::open_to_write(path);
    CHECK(refusal([&] { Store::open_to_write(path); }) ==
          path + ": another ingest is at work on it; run this one again when it is done");
    const auto reader = Store::open(path);
    CHECK(documents(reader).empty());
}
