#include "analysis/store/connection.hpp"
#include "analysis/store/diff.hpp"
#include "analysis/store/queries.hpp"
#include "analysis/store/verify.hpp"
#include "tests/analysis/store/stores.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <fstream>
#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::store;
using namespace horseshoe::test;

namespace {

/// The faults of a store, after something has been done to it.
std::vector<std::string> faults_after(const std::string& sql)
{
    auto store = Store::in_memory();
    put(store, document_at("a/gone.txt", english_text(thanks_and_blame)));
    store.connection().database.exec(sql);
    std::vector<std::string> faults;
    verify(store, [&](const Fault& fault) {
        faults.push_back(
            fmt::format("{} {} {}: {}", fault.table, fault.row, fault.document, fault.message));
    });
    return faults;
}

std::vector<std::string>
changes(const Store& older, const Store& newer, const Selection& selection = {})
{
    std::vector<std::string> lines;
    differences(older, newer, selection, [&](const Difference& row) {
        lines.push_back(fmt::format("{} {} {} {}>{} {}>{}",
                                    word(row.change),
                                    row.what,
                                    row.document,
                                    row.by,
                                    row.of,
                                    row.before,
                                    row.after));
    });
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a store as it was written has no faults")
{
    auto store = Store::in_memory();
    put(store, document_at("a/gone.txt", english_text(thanks_and_blame)));
    const auto verified = verify(store, [](const Fault& fault) { FAIL(fault.message); });
    CHECK(verified.faults == 0);
    CHECK(verified.documents == 1);
    CHECK(verified.sources == 0);
    CHECK(verified.full_text);
    CHECK(verified.mentions > 0);
    CHECK(verified.references > 0);
    CHECK(verified.stances > 0);
}

TEST_CASE("one byte that is not as it was is told with its row")
{
    const std::string paragraph = "UPDATE paragraph SET text = replace(text, 'Kenya', 'Kenia')";
    for (const auto& fault : faults_after(paragraph)) {
        const bool of_a_row = !fault.starts_with("paragraph_text");
        CHECK((fault.find("S/PV.90201: ") != std::string::npos) == of_a_row);
    }
    CHECK(faults_after(paragraph).size() >= 3);  // paragraph, mention, quote
    const auto one = [](const std::string& sql, const std::string& expected) {
        CAPTURE(sql);
        CHECK(faults_after(sql) == Lines{expected});
    };
    one("UPDATE stance SET begin = begin + 1 WHERE id = (SELECT min(id) FROM stance)",
        "stance 16777216 S/PV.90201: its quote and its cue do not stand at their places in the "
        "paragraph");
    one("UPDATE stance SET cue_end = 9999 WHERE id = (SELECT max(id) FROM stance WHERE id < "
        "16777218)",
        "stance 16777217 S/PV.90201: its quote and its cue do not stand at their places in the "
        "paragraph");
    one("UPDATE mention SET begin = begin + 1 WHERE id = 16777217",
        "mention 16777217 S/PV.90201: its words do not stand at its place in the paragraph");
    one("UPDATE mention SET length = 100000 WHERE id = 16777217",
        "mention 16777217 S/PV.90201: its place is not within the source");
    one("UPDATE reference SET crc32 = crc32 + 1 WHERE id = 16777216",
        "reference 16777216 S/PV.90201: its words do not stand at its place in the paragraph");
    one("UPDATE class_total SET characters = characters + 1 WHERE class = 'speech'",
        "document 1 S/PV.90201: its characters are not those of their classes together");
}

TEST_CASE("what is counted otherwise than it is there is told")
{
    const auto faults = [](const std::string& sql) {
        std::vector<std::string> tables;
        for (const auto& fault : faults_after(sql)) {
            tables.push_back(fault.substr(0, fault.find(' ')));
        }
        return tables;
    };
    CHECK(faults("UPDATE total SET times = times + 1 WHERE counted = 'turn' AND speaker = "
                 "(SELECT id FROM entity WHERE key = 'KEN')") == Lines{"total"});
    CHECK(faults("DELETE FROM total WHERE counted = 'words' AND speaker = "
                 "(SELECT id FROM entity WHERE key = 'KEN')") == Lines{"total"});
    CHECK(faults("UPDATE occurrence SET polarity = 9 WHERE part = 2 AND entity = "
                 "(SELECT id FROM entity WHERE key = 'TCD')") == Lines{"occurrence"});
    CHECK(faults("UPDATE document SET stances = 99") == Lines{"document"});
    CHECK(faults("UPDATE document SET polarity = polarity + 1") == Lines{"document"});
    CHECK(faults("UPDATE document SET mentions = mentions - 1") == Lines{"document"});
}

TEST_CASE("a row that points nowhere, and a full text of other words, are told")
{
    const auto pointing = faults_after("UPDATE mention SET entity = 999 WHERE id = 16777217");
    REQUIRE(!pointing.empty());  // and the counts that are no longer those of the rows
    CHECK(pointing.front() == "mention 16777217 : points at a row of entity that is not there");
    const auto text = faults_after("INSERT INTO paragraph_text(paragraph_text, rowid, text) "
                                   "SELECT 'delete', id, text FROM searchable LIMIT 1");
    REQUIRE(text.size() == 1);
    CHECK(text.front() == "paragraph_text 0 : the full text is not that of the paragraphs");
}

TEST_CASE("a source that has changed since is told, and one that is gone is not")
{
    const Folder folder;
    const auto path = folder.file("a.txt");
    const auto text = english_text(thanks_and_blame);
    std::ofstream(path) << text;
    auto store = Store::in_memory();
    put(store, document_at(path, text));
    CHECK(verify(store, [](const Fault&) {}).sources == 1);
    CHECK(verify(store, [](const Fault&) {}).faults == 0);
    std::ofstream(path, std::ios::app) << "More.\n";
    Lines faults;
    verify(store, [&](const Fault& fault) { faults.push_back(fault.message); });
    CHECK(faults == Lines{"its source file is no longer the one that was read; ingest it again"});
}

TEST_CASE("two stores differ in documents, mentions and stances")
{
    auto older = Store::in_memory();
    put(older,
        document_at("a.txt", english_text("Mr. Fan (China): We condemn the attack on Kenya.")));
    auto newer = Store::in_memory();
    CHECK(changes(older, older).empty());
    put(newer,
        document_at("a.txt", english_text("Mr. Fan (China): We condemn the attack on Chad.")));
    put(newer, document_at("b.txt", french_text("M. Sorel (Tchad) : Le fleuve est ouvert.")));
    const auto all = changes(older, newer);
    CHECK(std::count(all.begin(), all.end(), "gone mention S/PV.90201 CHN>KEN Kenya>") == 1);
    CHECK(std::count(all.begin(), all.end(), "new mention S/PV.90201 CHN>TCD >Chad") == 1);
    CHECK(std::count(all.begin(), all.end(), "new document S/PV.90201 > >") == 1);
    Selection kenya;
    kenya.of = {"KEN"};
    CHECK(changes(older, newer, kenya) == Lines{"gone mention S/PV.90201 CHN>KEN Kenya>"});
    CHECK(changes(newer, older, kenya) == Lines{"new mention S/PV.90201 CHN>KEN >Kenya"});
}

TEST_CASE("a stance that is read otherwise has changed")
{
    auto older = Store::in_memory();
    put(older, document_at("a.txt", english_text(thanks_and_blame)));
    auto newer = Store::in_memory();
    put(newer, document_at("a.txt", english_text(thanks_and_blame)));
    newer.connection().database.exec(
        "UPDATE document SET reading = 'another'; "
        "UPDATE stance SET polarity = -2, act = 'condemn' WHERE id = 16777216");
    const auto all = changes(older, newer);
    REQUIRE(all.size() == 2);
    CHECK(all[0] == "changed document S/PV.90201 > one way of r>another");
    CHECK(all[1].starts_with("changed stance S/PV.90201 "));
    CHECK(all[1].ends_with(">-2 condemn"));
}
