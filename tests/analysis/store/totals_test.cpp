#include "analysis/store/groups.hpp"
#include "analysis/store/verify.hpp"
#include "analysis/store/writer.hpp"
#include "tests/analysis/store/stores.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::store;
using namespace horseshoe::test;

namespace {

constexpr std::string_view other =
    "Mr. Fan (China): We thank Kenya.\n\nMr. Orlov (Russian Federation): We deplore that Chad is "
    "silent.";

Content content_of(parser::Document document)
{
    auto findings = analyser().read(document);
    return {std::move(document), std::move(findings)};
}

void check_sound(const Store& store)
{
    verify(store, [](const Fault& fault) {
        FAIL_CHECK(fmt::format("{} {}: {}", fault.table, fault.row, fault.message));
    });
}

std::vector<std::string> totals(const Store& store)
{
    return answers(store,
                   "SELECT t.counted, e.key, s.key, act, role, language, year, times, polarity "
                   "FROM total t LEFT JOIN entity e ON e.id = t.entity "
                   "LEFT JOIN entity s ON s.id = t.speaker ORDER BY 1, 2, 3, 4, 5, 6, 7");
}

std::vector<std::string> lines(const std::vector<GroupRow>& groups)
{
    std::vector<std::string> lines;
    for (const auto& row : groups) {
        lines.push_back(
            fmt::format("{} {} {} {:.4f}", row.key, row.count, row.words, row.mean.value_or(-9)));
    }
    return lines;
}

}  // namespace

TEST_CASE("a document that is replaced leaves nothing in the totals")
{
    auto store = Store::in_memory();
    put(store, document_at("a.txt", english_text(thanks_and_blame)));
    put(store, document_at("b.txt", french_text("M. Sorel (Tchad) : Le Kenya nous aide.")));
    put(store, document_at("a.txt", english_text(other)));
    check_sound(store);
    auto fresh = Store::in_memory();
    put(fresh, document_at("b.txt", french_text("M. Sorel (Tchad) : Le Kenya nous aide.")));
    put(fresh, document_at("a.txt", english_text(other)));
    CHECK(totals(store) == totals(fresh));
}

TEST_CASE("the same in one transaction, and in many")
{
    for (const std::size_t documents : {std::size_t{0}, std::size_t{1}}) {
        CAPTURE(documents);
        auto store = Store::in_memory();
        Writer writer(store, analyser().gazetteer(), "one way of reading");
        writer.commit_every(documents);
        for (const auto text : {thanks_and_blame, other, thanks_and_blame}) {
            writer.write(content_of(document_at("a.txt", english_text(text))));
        }
        if (documents != 0) {
            check_sound(store);  // in parts as yet
        }
        writer.commit();
        check_sound(store);
        auto fresh = Store::in_memory();
        put(fresh, document_at("a.txt", english_text(thanks_and_blame)));
        CHECK(totals(store) == totals(fresh));
    }
}

TEST_CASE("groups are the same by totals, by documents and by what was found")
{
    auto store = Store::in_memory();
    put(store, document_at("a.txt", english_text(thanks_and_blame)));
    put(store, document_at("b.txt", french_text("M. Sorel (Tchad) : Nous remercions le Kenya.")));
    for (const auto& [by, of] : std::vector<std::pair<std::string, std::string>>{
             {"", ""}, {"CHN", ""}, {"", "KEN"}, {"CHN", "KEN"}}) {
        for (const bool members : {false, true}) {
            Selection by_years;
            by_years.by = by.empty() ? std::vector<std::string>() : std::vector{by};
            by_years.of = of.empty() ? std::vector<std::string>() : std::vector{of};
            by_years.role =
                members ? std::vector<std::string>{"member"} : std::vector<std::string>();
            Selection by_days = by_years;
            by_years.from = by_years.to = "2020";
            by_days.from = by_days.to = "2020-03-03";
            for (const auto group :
                 {GroupBy::delegation, GroupBy::target, GroupBy::meeting, GroupBy::year}) {
                CAPTURE(by);
                CAPTURE(of);
                CAPTURE(members);
                CAPTURE(word(group));
                CHECK(lines(grouped_mentions(store, by_years, group)) ==
                      lines(grouped_mentions(store, by_days, group)));
                CHECK(lines(grouped_stances(store, by_years, group)) ==
                      lines(grouped_stances(store, by_days, group)));
                CHECK(lines(grouped_references(store, by_years, group)) ==
                      lines(grouped_references(store, by_days, group)));
            }
            CHECK(lines(grouped_stances(store, by_years, GroupBy::act)) ==
                  lines(grouped_stances(store, by_days, GroupBy::act)));
            CHECK(lines(grouped_turns(store, by_years, GroupBy::year)) ==
                  lines(grouped_turns(store, by_days, GroupBy::year)));
        }
    }
    CHECK(grouped_mentions(store, {}, GroupBy::year).size() == 1);
}
