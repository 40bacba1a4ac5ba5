#include "analysis/stance/stem_reader.hpp"
#include "parser/error.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

using horseshoe::stance::FoundHits;
using horseshoe::stance::Hit;
using horseshoe::stance::Lexicon;
using horseshoe::stance::Slot;
using horseshoe::stance::Stem;
using horseshoe::stance::StemReader;
using horseshoe::stance::Use;

/// The rows' words.
std::vector<std::string> names_of(const std::vector<Hit>& hits)
{
    std::vector<std::string> names;
    for (const auto& hit : hits) {
        names.push_back(hit.entry->row->words);
    }
    return names;
}

/// Those that a text holds, in its order.
std::vector<std::string> found(const Lexicon& lexicon, std::string_view text)
{
    return names_of(lexicon.find(StemReader(lexicon).read(text)));
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("rows are compared by stems, the longest wins")
{
    const Lexicon lexicon("en",
                          "mine.tsv",
                          "welcome\tapplaud\t+1\tobject\n"
                          "thank\tapplaud warmly\t+2\tobject\n"
                          "negator\tnever\n");
    CHECK(lexicon.entries()[1].polarity == 2);
    CHECK(lexicon.entries()[1].slot == Slot::object);
    CHECK(lexicon.entries()[2].use == Use::negator);
    CHECK(lexicon.entries()[2].row->place == "mine.tsv:3");
    CHECK(found(lexicon, "never applauding, applauded warmly") ==
          Names{"never", "applaud", "applaud warmly"});
}

TEST_CASE("nominals are found apart from cues, which may hold one")
{
    const Lexicon lexicon("en",
                          "mine.tsv",
                          "support\tgood relations\t+1\teither\n"
                          "nominal\trelations\tcooperation\n");
    CHECK(lexicon.entries()[1].row->means == "cooperation");
    CHECK(found(lexicon, "good relations") == Names{"good relations", "relations"});
}

TEST_CASE("sentences gone through together have what each of them has by itself")
{
    const Lexicon lexicon("en",
                          "mine.tsv",
                          "support\tgood relations\t+1\teither\n"
                          "thank\tapplaud them ... warmly\t+1\tobject\n"
                          "thank\tapplaud\t+1\tobject\n"
                          "nominal\trelations\tcooperation\n");
    StemReader reader(lexicon);
    // The last word of one and the first of the next are no phrase, nor the two parts of one.
    const std::vector<std::string_view> texts{"relations good",
                                              "",
                                              "relations. We applaud them",
                                              "warmly good relations",
                                              "applaud them warmly, good relations"};
    std::vector<std::vector<Stem>> stems;
    for (const auto text : texts) {
        stems.push_back(reader.read(text));
    }
    std::vector<FoundHits> sentences;
    for (const auto& one : stems) {
        sentences.push_back({one, {}});
    }
    lexicon.find(sentences);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        CAPTURE(texts[i]);
        const auto alone = lexicon.find(stems[i]);
        REQUIRE(sentences[i].hits.size() == alone.size());
        for (std::size_t hit = 0; hit < alone.size(); ++hit) {
            CHECK(sentences[i].hits[hit].entry == alone[hit].entry);
            CHECK(sentences[i].hits[hit].first == alone[hit].first);
            CHECK(sentences[i].hits[hit].last == alone[hit].last);
        }
    }
    CHECK(names_of(sentences[2].hits) == Names{"applaud", "relations"});
    CHECK(names_of(sentences[3].hits) == Names{"good relations", "relations"});
}

TEST_CASE("rows that cannot be understood are refused with their line")
{
    using horseshoe::InputError;
    CHECK_THROWS_AS(Lexicon("en", "mine.tsv", "shrug\tmeh\t+1\tobject\n"), InputError);
    CHECK_THROWS_AS(Lexicon("en", "mine.tsv", "thank\tta\t+3\tobject\n"), InputError);
    CHECK_THROWS_AS(Lexicon("en", "mine.tsv", "thank\tta\t+1\tsky\n"), InputError);
}

TEST_CASE("forms of a French verb have one stem")
{
    const Lexicon lexicon("fr",
                          "mine.tsv",
                          "condemn\tcondamner\t-2\tobject\n"
                          "thank\tremercier\t+1\tobject\n");
    CHECK(found(lexicon, "Nous condamnons, ils condamnent, je remercie") ==
          Names{"condamner", "condamner", "remercier"});
}

TEST_CASE("0 stands for any number in figures, and French à is not a")
{
    const Lexicon numbers("en", "mine.tsv", "criticise\tkilled 0\t-1\tactor\n");
    CHECK(found(numbers, "killed 272 and killed two") == Names{"killed 0"});
    const Lexicon french("fr",
                         "mine.tsv",
                         "support\ta respecté\t+1\tobject\n"
                         "call\tà respecter\t0\tobject\n");
    CHECK(found(french, "il a respecté, il est prêt à respecter") ==
          Names{"a respecté", "à respecter"});
}

TEST_CASE("of a row in two parts the second must follow")
{
    const Lexicon lexicon("en",
                          "mine.tsv",
                          "call\t{hold,holds} ... {accountable,to account}\t-1\tobject\n"
                          "welcome\tapplaud\t+1\tobject\n"
                          "thank\tapplaud them ... warmly\t+1\tobject\n");
    CHECK(lexicon.forms().size() == 4);
    CHECK(found(lexicon, "we applaud them") == Names{"applaud"});
    CHECK(found(lexicon, "we applaud them very warmly") == Names{"applaud them ... warmly"});
    CHECK(found(lexicon, "they hold him to account") == Names{lexicon.entries()[0].row->words});
    CHECK(found(lexicon, "they hold elections, we applaud") == Names{"applaud"});
    CHECK(found(lexicon, "account for what they hold").empty());
}

TEST_CASE("no row compiled in stands for so many words that checking them takes long")
{
    constexpr std::size_t most = 12000;
    for (const auto* language : {"en", "fr"}) {
        const auto& lexicon = horseshoe::stance::builtin_lexicon(language);
        std::vector<std::size_t> forms(lexicon.entries().size());
        for (const auto& form : lexicon.forms()) {
            ++forms[form.entry];
        }
        for (std::size_t i = 0; i < forms.size(); ++i) {
            CAPTURE(lexicon.entries()[i].row->place);
            CHECK(forms[i] <= most);
        }
    }
}
