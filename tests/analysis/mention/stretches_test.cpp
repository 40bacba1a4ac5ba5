#include "analysis/mention/stretches.hpp"
#include "tests/analysis/documents.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::mention;

namespace {

/// "2 speech KEN: We built it.", "presiding" where it is.
std::vector<std::string> shown(const parser::Document& document)
{
    std::vector<std::string> out;
    for (const auto& stretch : stretches_of(document)) {
        out.push_back(fmt::format("{} {} {}{}: {}",
                                  stretch.turn,
                                  word(stretch.where),
                                  stretch.self.empty() ? "-" : stretch.self,
                                  stretch.presiding ? " presiding" : "",
                                  test::words_of(document, stretch.begin, stretch.end)));
    }
    return out;
}

parser::Paragraph paragraph(std::uint32_t begin, std::uint32_t end)
{
    parser::Paragraph made;
    made.begin = begin;
    made.end = end;
    return made;
}

}  // namespace

TEST_CASE("names are looked for in headings, paragraphs and lists of votes")
{
    const auto document = test::english_record(R"(The President: I now give the floor to Kenya.

Mr. Otieno (Kenya): We built it.

It stands.

The President: I put draft resolution S/2020/81 to the vote.

A vote was taken by show of hands.

In favour:
Chad, China, Kenya, Russian Federation, Sweden)");
    const auto found = shown(document);
    const std::vector<std::string> expected{
        "1 heading -: The President:",
        "1 speech SWE presiding: I now give the floor to Kenya.",
        "2 heading -: Mr. Otieno (Kenya):",
        "2 speech KEN: We built it.",
        "2 speech KEN: It stands.",
        "3 heading -: The President:",
        "3 speech SWE presiding: I put draft resolution S/2020/81 to the vote.",
    };
    REQUIRE(found.size() == expected.size() + 1);
    CHECK(std::vector<std::string>(found.begin(), found.end() - 1) == expected);
    CHECK(found.back().starts_with("3 vote -: "));
    CHECK(found.back().find("Chad, China, Kenya") != std::string::npos);
}

TEST_CASE("what a President says for the country is the country's")
{
    const auto document = test::english_record(
        R"(The President: I shall now make a statement in my capacity as the representative of Sweden.

We sent engineers.

I now resume my functions as President of the Council.

The list is long.)");
    const auto found = shown(document);
    CHECK(std::find(found.begin(), found.end(), "1 speech SWE: We sent engineers.") != found.end());
    CHECK(std::find(found.begin(), found.end(), "1 speech SWE presiding: The list is long.") !=
          found.end());
}

TEST_CASE("a letter's words are its sender's, an annex's those of its one signatory")
{
    parser::Document document;
    document.kind = parser::Kind::letter;
    document.prepared = "We write. We declare. They declare.";
    document.letter.sender_delegation = "KEN";
    document.letter.paragraphs = {paragraph(0, 9)};
    parser::Declaration alone;
    alone.annex = 1;
    alone.signatories = {{"TCD", "Chad", {}, {}}};
    alone.paragraphs = {paragraph(10, 21)};
    parser::Declaration together;
    together.annex = 2;
    together.signatories = {{"TCD", "Chad", {}, {}}, {"KEN", "Kenya", {}, {}}};
    together.paragraphs = {paragraph(22, 35)};
    document.letter.annexes = {alone, together};
    CHECK(shown(document) == std::vector<std::string>{"0 letter KEN: We write.",
                                                      "1 letter TCD: We declare.",
                                                      "2 letter -: They declare."});
}

TEST_CASE("the words of a letter that has no annexes count once")
{
    const auto document = parser::parse_document(parser::decode_source(
        "letter.txt",
        "S/2031/40\n\nLetter dated 3 March 2031 from the Permanent Representative of Kenya to the "
        "United Nations addressed to the Secretary-General\n\nWe built it.\n"));
    CHECK(shown(document) == std::vector<std::string>{"1 letter KEN: We built it."});
}

TEST_CASE("a document without text has no stretches")
{
    CHECK(stretches_of({}).empty());
}
