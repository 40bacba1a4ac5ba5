#include "analysis/stance/stem_reader.hpp"

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

namespace {

using horseshoe::stance::builtin_spellings;
using horseshoe::stance::Lexicon;
using horseshoe::stance::Roles;
using horseshoe::stance::Spellings;
using horseshoe::stance::Stem;
using horseshoe::stance::StemReader;
using horseshoe::stance::Stems;
namespace gazetteer = horseshoe::gazetteer;

/// A lexicon with a few words before "flooded", so that its numbers are its own.
Lexicon lexicon_with(std::string_view words)
{
    return {"en", "mine.tsv", words};
}

/// By which a lexicon knows a word's stem.
std::uint32_t number_of(const Lexicon& lexicon, std::string_view word)
{
    std::vector<gazetteer::Word> words;
    gazetteer::append_words(word, words);
    return lexicon.number_of(Stems("en").of(word, words.front()));
}

}  // namespace

TEST_CASE("a word's stem tells what tables say of it")
{
    const auto lexicon = lexicon_with("criticise\tflood\t-1\tdoer\n");
    const auto stems = StemReader(lexicon).read("Fiji, by flooding");
    REQUIRE(stems.size() == 4);
    CHECK(stems[0].capital);
    CHECK(stems[0].number == 0);
    CHECK(stems[1].is_border());
    CHECK(stems[1].roles == 0);
    CHECK(Roles::is(Roles::by, stems[2]));
    CHECK_FALSE(Roles::is(Roles::of, stems[2]));
    CHECK(stems[3].number != 0);
    CHECK(stems[3].number == number_of(lexicon, "floods"));
}

TEST_CASE("words are told apart by spelling where stems do not")
{
    const auto lexicon = lexicon_with("criticise\tflood\t-1\tdoer\n");
    const auto stems = StemReader(lexicon).read("has having");
    CHECK(builtin_spellings().is(Spellings::having, stems[0]));
    CHECK_FALSE(builtin_spellings().is(Spellings::having, stems[1]));
}

TEST_CASE("what was read with one lexicon is no answer for another")
{
    const auto one = lexicon_with("criticise\tflood\t-1\tdoer\n");
    const auto other = lexicon_with("support\tswim\t+1\tobject\ncriticise\tflood\t-1\tdoer\n");
    for (const auto* const lexicon : {&one, &other, &one}) {
        const auto stems = StemReader(*lexicon).read("it floods");
        CHECK(stems[1].number == number_of(*lexicon, "flood"));
        CHECK(lexicon->find(stems).size() == 1);
    }
    CHECK(one.serial() != other.serial());
}

TEST_CASE("the sign of whose it is and any number in figures are told")
{
    const auto lexicon = lexicon_with("criticise\tflood\t-1\tdoer\n");
    const auto stems = StemReader(lexicon).read("Fiji’s 300");
    REQUIRE(stems.size() == 3);
    CHECK(stems[1].possessive);
    CHECK_FALSE(stems[1].figures);
    CHECK(stems[2].figures);
    CHECK_FALSE(stems[2].possessive);
}
