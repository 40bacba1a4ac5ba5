#include "analysis/store/connection.hpp"
#include "analysis/store/queries.hpp"
#include "analysis/store/verify.hpp"
#include "tests/analysis/store/faulty_disk.hpp"
#include "tests/analysis/store/stores.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::store;
using namespace horseshoe::test;

namespace {

/// Two documents, and another version of the first.
const std::vector<Content>& contents()
{
    static const std::vector<Content> made = [] {
        std::vector<Content> contents;
        const auto add = [&](const char* path, const std::string& text) {
            auto document = document_at(path, text);
            auto found = analyser().read(document);
            contents.emplace_back(std::move(document), std::move(found));
        };
        std::string long_speech = "Mr. Fan (China): We condemn the attack on Kenya.";
        for (int i = 0; i < 300; ++i) {
            long_speech +=
                fmt::format("\n\nRiver {} of Chad is a friend of peace number {}.", i, i * 7);
        }
        add("a.txt", english_text(long_speech));
        add("b.txt", french_text("M. Sorel (Tchad) : Le fleuve est ouvert à la Chine."));
        add("a.txt", english_text("Mr. Otieno (Kenya): We welcome the efforts of Chad."));
        return contents;
    }();
    return made;
}

void ingest(const std::string& path)
{
    auto store = Store::open_to_write(path);
    Writer writer(store, analyser().gazetteer(), "one way of reading");
    writer.commit_every(1);
    for (const auto& content : contents()) {
        writer.write(content);
    }
    writer.commit();
    store.finish_writing();
}

std::vector<std::string> dump(const Store& store)
{
    std::vector<std::string> lines;
    for (const char* const table :
         {"document", "paragraph", "mention", "stance", "turn", "spoken", "occurrence", "total"}) {
        for (auto& line :
             answers(store, fmt::format("SELECT * FROM {} ORDER BY 1, 2, 3, 4", table))) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

/// Fails at one call after the other; whatever has come of the file, it holds whole documents, and
/// the same again completes it.
void check_all_failures(DiskFault fault)
{
    const Folder folder;
    const auto sound = folder.file("sound.db");
    int calls = 0;
    {
        FaultyDisk disk(fault);
        disk.fail_from(1 << 30);
        ingest(sound);
        calls = disk.calls();
    }
    REQUIRE(calls > 30);
    const auto expected = dump(Store::open(sound));
    int failed = 0;
    int tried = 0;
    // Those at the beginning, and every so often one of the many that follow.
    const int step = std::max(1, calls / 50);
    for (int call = 1; call <= calls; call += call < 10 ? 1 : step) {
        CAPTURE(call);
        ++tried;
        const auto path = folder.file(fmt::format("{}.db", call));
        {
            FaultyDisk disk(fault);
            disk.fail_from(call);
            try {
                ingest(path);
            }
            catch (const StoreError& error) {
                ++failed;
                const std::string said = error.what();
                CHECK(said.find(path) != std::string::npos);
            }
        }
        if (std::filesystem::file_size(path) > 0 || std::filesystem::exists(path + "-wal")) {
            auto store = Store::open_to_write(path);
            verify(store, [](const Fault& found) { FAIL(found.message); });
            CHECK(documents(store).size() <= 2);
        }
        ingest(path);
        CHECK(dump(Store::open(path)) == expected);
        std::filesystem::remove(path);
    }
    CHECK(failed > tried / 2);
}

}  // namespace

TEST_CASE("a full disk leaves whole documents, and the same command completes them")
{
    check_all_failures(DiskFault::full);
}

TEST_CASE("a disk that fails leaves whole documents, and the same command completes them")
{
    check_all_failures(DiskFault::unwritten);
}

TEST_CASE("a disk that fails half way leaves whole documents, and the same command completes them")
{
    check_all_failures(DiskFault::torn);
}

TEST_CASE("a full disk is called so")
{
    const Folder folder;
    FaultyDisk disk(DiskFault::full);
    auto store = Store::open_to_write(folder.file("a.db"));
    disk.fail_from(1);
    try {
        store.set_properties({{"program", "1"}});
        FAIL("it was written");
    }
    catch (const StoreError& error) {
        CHECK(std::string(error.what())
                  .find("the disk is full: make room, and run the same command "
                        "again") != std::string::npos);
    }
}
