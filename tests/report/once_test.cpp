#include "report/html/overview.hpp"
#include "report/html/page/document_data.hpp"

#include <doctest/doctest.h>

using namespace horseshoe;

namespace {

store::StanceRow stance_of(const char* holder, const char* target, stance::Via via, int polarity)
{
    store::StanceRow row;
    row.paragraph = 7;
    row.cue_begin = 3;
    row.cue_end = 9;
    row.holder = holder;
    row.target = target;
    row.via = via;
    row.polarity = polarity;
    row.date = "2030-01-02";
    return row;
}

}  // namespace

TEST_CASE("what several hold together counts once, what each says for itself each time")
{
    html::Once once;
    CHECK(once(stance_of("KAZ", "NATO", stance::Via::joint, 1)));
    CHECK_FALSE(once(stance_of("ARM", "NATO", stance::Via::joint, 1)));
    // The same words judge something else too.
    CHECK(once(stance_of("KAZ", "EU", stance::Via::joint, 1)));
    CHECK(once(stance_of("KAZ", "NATO", stance::Via::own, 1)));
    CHECK(once(stance_of("KAZ", "NATO", stance::Via::own, 1)));
    // What a speaker says for others is said once.
    CHECK(once(stance_of("KAZ", "OSCE", stance::Via::own, 1)));
    CHECK_FALSE(once(stance_of("ARM", "OSCE", stance::Via::inherited, 1)));
}

TEST_CASE("a side is taken by more words for than against, and in one's own words alone")
{
    const std::vector<store::StanceRow> rows{stance_of("KAZ", "NATO", stance::Via::own, 2),
                                             stance_of("KAZ", "NATO", stance::Via::own, -1),
                                             stance_of("ARM", "NATO", stance::Via::own, -1),
                                             stance_of("BLR", "NATO", stance::Via::inherited, 2),
                                             stance_of("TJK", "NATO", stance::Via::reported, 2)};
    const auto own = html::in_own_words(rows);
    CHECK(own.size() == 3);
    const auto judged = html::judgements(own);
    const auto& holders = judged.at("NATO");
    CHECK(holders.at("KAZ").leaning() == 0);  // a strong word and a weak one are one each
    CHECK(holders.at("ARM").leaning() == -1);
    CHECK_FALSE(holders.contains("BLR"));
    html::Pair pair;
    for (const auto& row : rows) {
        pair.add(row);
    }
    CHECK(pair.leaning() == 1);
    CHECK(pair.own_leaning() == -1);
}

TEST_CASE("a pair keeps own words apart from those held with others")
{
    html::Pair pair;
    CHECK(pair.mean() == 0);
    pair.add(stance_of("KAZ", "NATO", stance::Via::own, -2));
    pair.add(stance_of("KAZ", "NATO", stance::Via::joint, 1));
    pair.add(stance_of("KAZ", "NATO", stance::Via::inherited, 1));
    CHECK(pair.own == 1);
    CHECK(pair.joint == 2);
    CHECK(pair.mean() == doctest::Approx(0));
    CHECK(pair.own_mean() == doctest::Approx(-2));
    CHECK(pair.approving() == 2);
    CHECK(pair.disapproving() == 1);
    CHECK(pair.first == "2030-01-02");
}

TEST_CASE("names that need an article get one, by themselves or by a word of theirs")
{
    const html::Words en{"en"};
    CHECK(en.with_article("RUS", "Russian Federation") == "the Russian Federation");
    CHECK(en.with_article("NATO", "North Atlantic Treaty Organization") ==
          "the North Atlantic Treaty Organization");
    CHECK(en.with_article("KAZ", "Kazakhstan") == "Kazakhstan");
    CHECK(en.with_article("KOR", "Republic of Korea") == "the Republic of Korea");
    CHECK(en.with_article("X", "Panel of Experts on Nowhere") == "the Panel of Experts on Nowhere");
    CHECK(html::Words{"fr"}.with_article("NATO", "Organisation du Traité") ==
          "Organisation du Traité");
}
