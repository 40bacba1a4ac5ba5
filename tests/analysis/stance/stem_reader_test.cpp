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

/// A lexicon with a few words before "flooded", so that its numbers are its own.
Lexicon lexicon_with(std::string_view words)
{
    return {"en", "mine.tsv", words};
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
    CHECK(stems[3].number == lexicon.number_of(stems[3].hash));
    CHECK(stems[3].number != 0);
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
        CHECK(stems[1].number == lexicon->number_of(stems[1].hash));
        CHECK(lexicon->find(stems).size() == 1);
    }
    CHECK(one.serial() != other.serial());
}
