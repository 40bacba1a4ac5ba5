#include "analysis/store/queries.hpp"
#include "report/html/overview.hpp"
#include "report/html/page/document_data.hpp"
#include "report/html/page/said_of_text.hpp"
#include "report/html/page/strongest.hpp"
#include "report/html/page/turn_structure.hpp"
#include "report/html/search_index.hpp"
#include "tests/report/small_report.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::tests;

namespace {

html::DocumentData data_of(const html::Site& site)
{
    return html::read_document(site, site.documents().front());
}

store::StanceRow quote_of(std::int64_t id, const char* holder, int polarity, std::size_t length)
{
    store::StanceRow row;
    row.id = id;
    row.holder = holder;
    row.target = "NATO";
    row.polarity = polarity;
    row.act = stance::Act::support;
    row.quote = std::string(length, 'a') + std::to_string(id);
    return row;
}

std::vector<std::int64_t> ids_of(const std::vector<const store::StanceRow*>& rows)
{
    std::vector<std::int64_t> ids;
    std::ranges::transform(rows, std::back_inserter(ids), [](const auto* row) { return row->id; });
    return ids;
}

}  // namespace

TEST_CASE("the strongest quotes are of both sides, one of each holder first, none of thanks")
{
    std::vector<store::StanceRow> rows{quote_of(1, "KEN", 1, 80),
                                       quote_of(2, "KEN", 2, 80),
                                       quote_of(3, "KEN", 2, 10),
                                       quote_of(4, "CHN", 1, 80),
                                       quote_of(5, "CHN", -1, 80),
                                       quote_of(6, "TCD", 2, 80)};
    rows[5].act = stance::Act::thank;
    CHECK(ids_of(html::strongest(rows, 2)) == std::vector<std::int64_t>{2, 4, 5});
    // Where there is room more of one holder: first those of a length to read.
    CHECK(ids_of(html::strongest(rows, 3)) == std::vector<std::int64_t>{2, 4, 3, 5});
    // What is too long to read gives way, though it be a holder's only one.
    rows[3].quote = std::string(500, 'a');
    CHECK(ids_of(html::strongest(rows, 2)) == std::vector<std::int64_t>{2, 3, 5});
    rows[1].via = stance::Via::reported;
    CHECK(ids_of(html::strongest(rows, 1)) == std::vector<std::int64_t>{3, 5});
}

TEST_CASE("the moves of a turn follow its paragraphs, and what closes it stands in its last one")
{
    Report report{{record()}};
    const html::Site site{report.store, report.selection, report.words, report.files};
    const auto data = data_of(site);
    const auto kinds = [&](std::string_view by) {
        std::string out;
        for (const auto& turn : data.turns) {
            if (turn.delegation == by) {
                for (const auto& move : html::moves_of(data, turn.number)) {
                    out += move.kind + " ";
                }
            }
        }
        return out;
    };
    CHECK(kinds("TCD") == "thanks position ");
    CHECK(kinds("CHN") == "position reasons ");
    CHECK(kinds("KEN") == "position closing ");
    CHECK(html::moves_of(data, 99).empty());
}

TEST_CASE("the overview counts who names and judges what, and who kept silent where others spoke")
{
    Report report{{record()}};
    const html::Site site{report.store, report.selection, report.words, report.files};
    const html::Overview overview{site};
    const auto& chad = overview.of_holder("TCD");
    REQUIRE(chad.contains("terrorism"));
    CHECK(chad.at("terrorism").own == 1);
    CHECK(chad.at("terrorism").leaning() == -1);
    CHECK(chad.at("AU").leaning() == 1);
    CHECK(overview.on("terrorism").size() == 3);
    const auto silent = overview.silent_on("AU");
    CHECK(std::ranges::find(silent, "KEN") != silent.end());
    CHECK(std::ranges::find(silent, "CHN") == silent.end());
    const auto hinting = overview.hinting_where_named("AU");
    CHECK(std::ranges::find(hinting, "KEN") != hinting.end());
    CHECK(overview.hints() == 1);
}

TEST_CASE("the search index has every paragraph once, folded words, and whose and what they are")
{
    Report report{{record()}};
    const html::Site site{report.store, report.selection, report.words, report.files};
    const auto data = data_of(site);
    html::SearchIndex index{site};
    index.add(data);
    index.finish();
    const auto text = contents_of(report.folder.file("out/search/text/0.js"));
    CHECK(text.starts_with("horseshoeIndex(\"text\",\"0\",["));
    for (const auto& paragraph : data.paragraphs) {
        const auto at = text.find(paragraph.text);
        CHECK(at != std::string::npos);
        CHECK(text.find(paragraph.text, at + 1) == std::string::npos);
    }
    std::string words;
    for (int i = 0; i < 8; ++i) {
        words += contents_of(report.folder.file(fmt::format("out/search/words/{}.js", i)));
    }
    CHECK(words.find("silence ") != std::string::npos);
    CHECK(words.find("Silence") == std::string::npos);
    CHECK(words.find("\\nthe ") == std::string::npos);
    const auto by = contents_of(report.folder.file("out/search/facets/by.js"));
    CHECK(by.find("KEN ") != std::string::npos);
    const auto of = contents_of(report.folder.file("out/search/facets/of.js"));
    CHECK(of.find("terrorism- ") != std::string::npos);
    CHECK(of.find("terrorism+ ") == std::string::npos);
}

TEST_CASE("a declaration has its own date, its letter another, and a joint quote no single holder")
{
    Report report{{sample("lettre_2032.txt")}};
    const html::Site site{report.store, report.selection, report.words, report.files};
    std::size_t joint = 0;
    site.stances(report.selection, [&](const store::StanceRow& row) {
        if (row.via == stance::Via::joint) {
            ++joint;
            CHECK(row.date == "2032-11-11");
            CHECK(site.citation(row).ends_with("annex 1 (joint declaration)"));
        }
    });
    CHECK(joint > 0);
    CHECK(site.documents().front().date == "2032-11-18");
}

TEST_CASE("nearness is told of what is the same for both, not of what a word alone calls so")
{
    Report report{{sample("S_PV.90001_en.txt")}};
    const html::Site site{report.store, report.selection, report.words, report.files};
    const html::Overview overview{site};
    std::size_t told = 0;
    for (const auto& subject : site.delegations()) {
        for (const auto& kinship : overview.kin_of(subject.id)) {
            told += kinship.furthest.empty() ? 0U : 1U;
            CHECK((kinship.furthest.empty() || !site.kind(kinship.furthest).empty()));
        }
    }
    CHECK(told > 0);
}

TEST_CASE("what is said of a text that is voted on is found by its draft, its resolution or, "
          "alone, by the word")
{
    store::VoteRow vote;
    vote.document_id = 1;
    vote.draft = "S/2031/121";
    vote.resolution = "9014 (2031)";
    std::vector<store::StanceRow> rows;
    for (const char* const target :
         {"S/2031/121", "resolution 9014 (2031)", "draft resolution", "S/2031/122"}) {
        rows.push_back(quote_of(1, "KEN", 1, 10));
        rows.back().target = target;
        rows.back().document_id = 1;
    }
    CHECK(html::said_of_text(rows, vote, "KEN", true).stances.size() == 3);
    CHECK(html::said_of_text(rows, vote, "KEN", false).stances.size() == 2);
    CHECK(html::said_of_text(rows, vote, "CHN", true).empty());
    rows[0].act = stance::Act::thank;
    rows[1].document_id = 2;
    rows[2].via = stance::Via::inherited;
    const auto said = html::said_of_text(rows, vote, "KEN", true);
    CHECK(said.stances.size() == 1);
    CHECK(said.is_inherited());
    CHECK(said.mean() == 1);
}

TEST_CASE("who only presides in a turn is told from who also speaks in it")
{
    Report report{{sample("S_PV.90001_en.txt")}};
    const html::Site site{report.store, report.selection, report.words, report.files};
    const html::Overview overview{site};
    const auto data = data_of(site);
    std::size_t conducting = 0;
    for (const auto& turn : data.turns) {
        const auto& parts = data.parts.at(turn.number);
        const bool presides = turn.role == parser::Role::presidency &&
                              std::ranges::all_of(parts, [](const auto& part) {
                                  return part.capacity == "presidency";
                              });
        CAPTURE(turn.number);
        CHECK(overview.only_presides(turn) == presides);
        CHECK(parts.size() == store::parts_of(report.store, turn.id).size());
        conducting += presides ? 1U : 0U;
    }
    CHECK(conducting > 1);
    CHECK(conducting < data.turns.size());
}
