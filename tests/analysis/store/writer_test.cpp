#include "analysis/store/queries.hpp"
#include "analysis/store/row_maker.hpp"
#include "analysis/store/writer.hpp"
#include "tests/analysis/store/stores.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>
#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::store;
using namespace horseshoe::test;

namespace {

constexpr std::string_view debate =
    "Winter boats\n\n"
    "The President: I now give the floor to the representative of Chad.\n\n"
    "Mr. Sorel (Chad) (spoke in French): We condemn the attack on Kenya. NATO was silent, as "
    "resolution 9014 (2031) asks.\n\n"
    "“Ice is a friend of Kenya.”\n\n"
    "Mr. Fan (China): I thank Mr. Sorel. Certain States sent nothing to Chad. My country welcomes "
    "the efforts of Kenya.\n\n"
    "The President: I shall put draft resolution S/2020/11 to the vote.\n\n"
    "A vote was taken by show of hands.\n\n"
    "In favour:\nChad, China, Kenya\n\nAgainst:\nRussian Federation\n\nAbstaining:\nSweden\n\n"
    "The President: The draft resolution received 3 votes in favour, 1 against and 1 abstention. "
    "The "
    "draft resolution has not been adopted, owing to the negative vote of a permanent member of "
    "the "
    "Council.";

/// All that a row of a finding shows, in a line.
std::string line_of(const MentionRow& row)
{
    return fmt::format("{} {} {} {} {} {} {} {} {} {} {}-{} {}-{} {} {} {} / {}",
                       row.document,
                       row.language,
                       row.date,
                       row.turn,
                       row.by,
                       row.role ? static_cast<int>(*row.role) : -1,
                       row.entity,
                       word(row.kind),
                       word(row.form),
                       word(row.where),
                       row.start,
                       row.stop,
                       row.sentence_start,
                       row.sentence_stop,
                       row.line,
                       row.page,
                       row.words,
                       row.sentence);
}

std::string line_of(const ReferenceRow& row)
{
    return fmt::format("{} {} {} {} {} {} {} {} {}-{} {} {} / {} / {}",
                       row.document,
                       row.from,
                       row.by,
                       row.to ? *row.to : -1,
                       row.to_delegation,
                       row.target(),
                       word(row.kind),
                       in_words(row.lead),
                       row.start,
                       row.stop,
                       row.line,
                       row.cue,
                       row.words,
                       row.sentence);
}

std::string line_of(const StanceRow& row)
{
    return fmt::format("{} {} {} {} {} {} {} {} {}-{} {} {} {} / {}",
                       row.key,
                       row.turn,
                       row.holder,
                       row.role ? static_cast<int>(*row.role) : -1,
                       row.target,
                       row.polarity,
                       word(row.act),
                       word(row.via),
                       row.start,
                       row.stop,
                       row.line,
                       row.rule,
                       row.cue,
                       row.quote);
}

/// Of what a query gives.
template <typename Query>
std::vector<std::string> lines_of(const Query& query)
{
    std::vector<std::string> lines;
    query([&](const auto& row) { lines.push_back(line_of(row)); });
    return lines;
}

std::vector<std::string> all_mentions(const Store& store)
{
    return lines_of([&](const auto& take) { mentions(store, {}, Everywhere::yes, take); });
}

}  // namespace

TEST_CASE("what is stored comes back as it was found")
{
    auto store = Store::in_memory();
    const auto text = english_text(debate);
    put(store, document_at("a/S_PV.90201_en.txt", text));
    const auto document = document_at("a/S_PV.90201_en.txt", text);
    const auto found = analyser().read(document);
    REQUIRE(found.mentions.size() > 10);
    REQUIRE(found.references.size() > 1);
    REQUIRE(found.stances.size() > 1);
    RowMaker rows(document);
    std::vector<std::string> expected;
    for (const auto& mention : found.mentions) {
        expected.push_back(line_of(rows.row(mention)));
    }
    CHECK(all_mentions(store) == expected);
    expected.clear();
    for (const auto& reference : found.references) {
        expected.push_back(line_of(rows.row(reference)));
    }
    CHECK(lines_of([&](const auto& take) { references(store, {}, take); }) == expected);
    expected.clear();
    for (const auto& stance : found.stances) {
        expected.push_back(line_of(rows.row(stance)));
    }
    CHECK(lines_of([&](const auto& take) { stances(store, {}, take); }) == expected);
}

TEST_CASE("a document comes back with its turns, votes and lists")
{
    auto store = Store::in_memory();
    put(store, document_at("a/S_PV.90201_en.txt", english_text(debate)));
    const auto all = documents(store);
    REQUIRE(all.size() == 1);
    const auto& row = all.front();
    CHECK(row.name == "S/PV.90201");
    CHECK(row.meeting == 90201);
    CHECK(row.date == "2020-03-03");
    CHECK(row.title == "Winter on the river");
    CHECK(row.opened == "10:00");
    CHECK(row.closed == "11:00");
    CHECK(row.presiding == "SWE");
    CHECK(row.turns == 5);
    CHECK(agenda_of(store, row.id) == std::vector<std::string>{"Winter on the river"});
    CHECK(attendance_of(store, row.id).size() == 4);
    std::vector<std::string> speakers;
    turns(store, {}, [&](const TurnRow& turn) {
        speakers.push_back(
            fmt::format("{} {} {} {}", turn.number, turn.speaker, turn.delegation, turn.spoken));
    });
    CHECK(speakers == std::vector<std::string>{"1 Ms. Lindqvist SWE en",
                                               "2 Mr. Sorel TCD fr",
                                               "3 Mr. Fan CHN en",
                                               "4 Ms. Lindqvist SWE en",
                                               "5 Ms. Lindqvist SWE en"});
    std::vector<std::string> ballots;
    votes(store, {}, [&](const VoteRow& vote) {
        CHECK(vote.draft == "S/2020/11");
        CHECK(vote.outcome == parser::Outcome::vetoed);
        for (const auto& ballot : vote.ballots) {
            ballots.push_back(ballot.delegation + ' ' + ballot.choice +
                              (ballot.veto ? " veto" : ""));
        }
    });
    CHECK(ballots ==
          std::vector<std::string>{
              "TCD favour", "CHN favour", "KEN favour", "RUS against veto", "SWE abstaining"});
}

TEST_CASE("paragraphs hold the words of what is found in them")
{
    auto store = Store::in_memory();
    put(store, document_at("S_PV.90201_en.txt", english_text(debate)));
    std::map<std::int64_t, std::string> texts;
    bool quotation = false;
    for (const auto& paragraph : paragraphs_of(store, 1)) {
        texts[paragraph.id] = paragraph.text;
        quotation = quotation || paragraph.quotation;
    }
    stances(store, {}, [&](const StanceRow& row) {
        const auto& text = texts[row.paragraph];
        CHECK(text.substr(row.begin, row.end - row.begin) == row.quote);
        CHECK(text.substr(row.cue_begin, row.cue_end - row.cue_begin) == row.cue);
    });
    mentions(store, {}, Everywhere::yes, [&](const MentionRow& row) {
        CHECK(texts[row.paragraph].substr(row.begin, row.end - row.begin) == row.words);
    });
}

TEST_CASE("the same file again changes nothing, and a changed one takes its document's place")
{
    auto store = Store::in_memory();
    CHECK(put(store, document_at("a.txt", english_text(debate))).stored == Stored::added);
    put(store, document_at("b.txt", french_text("M. Sorel (Tchad) : Le fleuve gèle.")));
    CHECK(put(store, document_at("a.txt", english_text(debate))).stored == Stored::already);
    const auto changed = english_text("Mr. Fan (China): The river is open to Kenya.");
    CHECK(put(store, document_at("a.txt", changed)).stored == Stored::replaced);
    CHECK(answers(store, "SELECT id, name, language FROM document ORDER BY id") ==
          std::vector<std::string>{"1|S/PV.90201|en", "2|S/PV.90201|fr"});
    CHECK(answers(store, "SELECT number, speaker FROM turn WHERE document = 1") ==
          std::vector<std::string>{"1|Mr. Fan"});
    CHECK(answers(store, "SELECT count(*) FROM ballot") == std::vector<std::string>{"0"});
    CHECK(answers(store, "SELECT rowid FROM paragraph_text WHERE paragraph_text MATCH 'ice'")
              .empty());
    CHECK(answers(store, "SELECT rowid FROM paragraph_text WHERE paragraph_text MATCH 'open'")
              .size() == 1);
    CHECK(answers(store, "PRAGMA foreign_key_check").empty());
    CHECK(answers(store, "PRAGMA integrity_check") == std::vector<std::string>{"ok"});
}

TEST_CASE("a replaced document leaves what a fresh file would hold")
{
    auto changed = Store::in_memory();
    put(changed, document_at("a.txt", english_text("Mr. Fan (China): The river is shut.")));
    put(changed, document_at("a.txt", english_text(debate)));
    auto fresh = Store::in_memory();
    put(fresh, document_at("a.txt", english_text(debate)));
    CHECK(all_mentions(changed) == all_mentions(fresh));
    const std::string terms =
        "SELECT count(*) FROM paragraph_text WHERE paragraph_text MATCH 'kenya'";
    CHECK(answers(changed, terms) == answers(fresh, terms));
}

TEST_CASE("a document replaced before anything is committed leaves none of its words")
{
    auto store = Store::in_memory();
    Writer writer(store, analyser().gazetteer(), "one way of reading");
    for (const auto* const word : {"shut", "open"}) {
        auto document =
            document_at("a.txt", english_text(fmt::format("Mr. Fan (China): It is {}.", word)));
        auto found = analyser().read(document);
        writer.write({std::move(document), std::move(found)});
    }
    writer.commit();
    const std::string rows = "SELECT count(*) FROM paragraph_text WHERE paragraph_text MATCH ";
    CHECK(answers(store, rows + "'shut'") == std::vector<std::string>{"0"});
    CHECK(answers(store, rows + "'open'") == std::vector<std::string>{"1"});
}

TEST_CASE("a meeting in two languages is one meeting and two documents")
{
    auto store = Store::in_memory();
    put(store, document_at("a.txt", english_text(debate)));
    put(store, document_at("b.txt", french_text("M. Sorel (Tchad) : Le fleuve gèle.")));
    CHECK(answers(store,
                  "SELECT meeting.symbol, number, count(*) FROM meeting JOIN document d "
                  "ON d.meeting = meeting.id GROUP BY meeting.id") ==
          std::vector<std::string>{"S/PV.90201|90201|2"});
    Selection french;
    french.lang = "fr";
    CHECK(documents(store, french).size() == 1);
    french.meeting = {"90201"};
    CHECK(documents(store, french).size() == 1);
}

TEST_CASE("of two files of one batch that are the same document the first one is kept")
{
    auto store = Store::in_memory();
    Writer writer(store, analyser().gazetteer(), "one way of reading");
    writer.expect({"a.txt", "b.txt"});
    const auto write = [&](const char* path, std::string_view body) {
        auto document = document_at(path, english_text(body));
        auto found = analyser().read(document);
        return writer.write({std::move(document), std::move(found)});
    };
    CHECK(write("a.txt", debate).stored == Stored::added);
    const auto outcome = write("b.txt", "Mr. Fan (China): Ice.");
    CHECK(outcome.stored == Stored::rival);
    CHECK(outcome.rival == "a.txt");
    CHECK(write("c.txt", "Mr. Fan (China): Ice.").stored == Stored::rival);
    writer.expect({"c.txt"});
    CHECK(write("c.txt", "Mr. Fan (China): Ice.").stored == Stored::replaced);
}

TEST_CASE("documents without a symbol are told apart by their paths")
{
    auto store = Store::in_memory();
    const auto text = [](std::string_view word) {
        return fmt::format("The meeting was called to order at 10 a.m.\n\n"
                           "Mr. Fan (China): The river is {}.\n\nThe meeting rose at 11 a.m.\n",
                           word);
    };
    put(store, document_at("north/record.txt", text("open")));
    put(store, document_at("south/record.txt", text("shut")));
    CHECK(answers(store, "SELECT name, path, meeting FROM document ORDER BY id") ==
          std::vector<std::string>{"record|north/record.txt|", "record|south/record.txt|"});
}

TEST_CASE("what has not been committed is gone")
{
    auto store = Store::in_memory();
    {
        Writer writer(store, analyser().gazetteer(), "one way of reading");
        auto document = document_at("a.txt", english_text(debate));
        auto found = analyser().read(document);
        writer.write({std::move(document), std::move(found)});
    }
    CHECK(documents(store).empty());
    CHECK(all_mentions(store).empty());
}

TEST_CASE("rows have the numbers of their document, whether it comes last or takes another's place")
{
    const auto ids = [](const Store& store) {
        std::vector<std::string> all;
        for (const auto* const table : {"paragraph", "event", "mention", "reference", "stance"}) {
            const auto of_table =
                answers(store, fmt::format("SELECT '{0}', id FROM {0} ORDER BY id", table));
            all.insert(all.end(), of_table.begin(), of_table.end());
        }
        return all;
    };
    const auto first = document_at("a.txt", english_text(debate));
    const auto second = document_at("b.txt", french_text("M. Sorel (Tchad) : La paix."));
    auto of_another_meeting = english_text(thanks_and_blame);
    of_another_meeting.replace(of_another_meeting.find("90201"), 5, "90202");
    const auto third = document_at("c.txt", of_another_meeting);
    auto in_order = Store::in_memory();
    put(in_order, first);
    put(in_order, second);
    put(in_order, third);
    auto replaced = Store::in_memory();
    put(replaced, document_at("a.txt", english_text("Mr. Fan (China): The river rose.")));
    put(replaced, second);
    put(replaced, first);
    put(replaced, third);
    CHECK(answers(in_order, "SELECT count(*) FROM document") == std::vector<std::string>{"3"});
    CHECK(ids(replaced) == ids(in_order));
}
