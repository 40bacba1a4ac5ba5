#include "parser/error.hpp"
#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

namespace {

std::string refusal(const std::string& text)
{
    try {
        parsed(text);
    }
    catch (const horseshoe::InputError& error) {
        return error.what();
    }
    return {};
}

std::string many_words()
{
    std::string words;
    for (int i = 0; i < 8; ++i) {
        words += "We have seen the boats that came over the ford in these weeks, and we thank the "
                 "pilots for it. ";
    }
    return words;
}

constexpr std::string_view river_cover = R"(United Nations S/PV.9952

Security Council

9952nd meeting
Monday, 6 June 2033, 11.30 a.m.
New York

President: Mrs. Holm . . . (Sweden)

Members: Chad . . . Mr. Sorel
France . . . Mr. Arnaud

Agenda

The ford

)";

}  // namespace

TEST_CASE("where columns run into each other, nobody's words are told for another's")
{
    const auto said =
        "the columns of its pages run into each other, line by line: nothing tells who "
        "says what; give the PDF, or a text that keeps the columns apart";
    CHECK(refusal(
              "Security Council Provisional\n9952nd meeting\nMonday, 6 June 2033, 9.30 p.m.\n"
              "The meeting was called to order at 9.35 p.m. Ms. Osei: Earlier today, those at the "
              "ford\nhave told us that they saw\nAdoption of the agenda forty boats on the other "
              "side.\nThe agenda was adopted. Also today, the pilots declared a\nThe President: I "
              "invite them. state of emergency on the river\n") == said);
    CHECK(
        refusal(
            "S/PV.9952 Security Council 9952nd meeting President: Mr. Holm (Sweden) The meeting "
            "was called to order at 3.10 p.m. Mr. Arnaud (France): As we are working very closely "
            "on this, I would like to Adoption of the agenda express my support for what was said "
            "by our colleague and say that we also object to The President: I give the floor to "
            "those members of the item that you just read out, the Council who wish to speak. "
            "Mr. President. Mr. Stark (United Kingdom): We have seen the boats, and so has "
            "Mr. Sorel (Chad): the office of the pilots, which has its seat on the other side of "
            "the river, and which told us so.\n") == said);
}

TEST_CASE("labels of the cover behind a speaker, and numbers that fall, tell of mixed columns")
{
    CHECK(
        refusal("9908th MEETING Held in New York on Tuesday, 10 May 2033, at 3 p.m. President: "
                "Mr. HOLM (Sweden). 2. The PRESIDENT: The representatives of Fiji and Nepal "
                "Present: The representatives of the following States: have asked the President to "
                "Chad, Sweden, Mali and Peru. invite them. Provisional "
                "agenda (S/Agenda/9908) 3. The PRESIDENT: The first speaker is the representative "
                "of Fiji. 4. Mr. RANA (Fiji): We thank you. 1. The PRESIDENT: Before I begin, "
                "The ford, which we have before us, I should like to thank all those who led us "
                "is deep, and so is our concern for over it in the month that has gone by now and "
                "the pilots.\n")
            .starts_with("the columns of its pages run into each other"));
}

TEST_CASE("a speech in a line of its own may quote speakers and labels")
{
    const auto long_words = many_words();
    const auto document =
        parsed(std::string(river_cover) +
               "The meeting was called to order at 11.40 a.m.\n\nThe President: We begin.\n\n"
               "Mr. Sorel (Chad): " +
               long_words +
               "I recall the words used here by Mr. Arnaud (France): the ford is open. And those "
               "used by the President: we wait. Present: the pilots. I ask, as did Mr. Arnaud "
               "(France): who pays? " +
               long_words + "\n\nMr. Arnaud (France): " + long_words +
               "\n\nThe meeting rose at 12.25 p.m.\n");
    CHECK(turns(document) == Lines{"Mrs. Holm|SWE|cover|presidency|en",
                                   "Mr. Sorel|TCD|heading|member|en",
                                   "Mr. Arnaud|FRA|heading|member|en"});
}

TEST_CASE("meetings whose paragraphs are numbered follow each other in a file")
{
    std::string file;
    for (const std::string number : {"9907", "9908", "9909"}) {
        file += number +
                "th MEETING\nSECURITY COUNCIL\nHeld in New York, on Wednesday, 4 May 2033, "
                "at 1 p.m.\n\nPresident: Mr. HOLM (Sweden).\n\nPresent: The "
                "representatives of the following States: Chad, Sweden, Mali.\n\n";
        file += "1. The PRESIDENT: " + many_words() + "\n\n2. Mr. KEITA (Mali): " + many_words() +
                "\n\nThe meeting rose at 2.10 p.m.\n\n";
    }
    CHECK(parsed(file).record.turns.size() == 6);
}

TEST_CASE("one title that is glued to its formula does not part quotations")
{
    const auto document =
        parsed(std::string(river_cover) + R"(The meeting was called to order at 11.40 a.m.

Adoption of the agenda The agenda was adopted.

The President: We begin.

Mr. Sorel (Chad): We have with us what was said by Mr. Arnaud (France): the ford is open.

Mr. Arnaud (France): We answer what was asked by Mr. Sorel (Chad): who pays?

The meeting rose at 12.25 p.m.
)");
    CHECK(turns(document) == Lines{"Mrs. Holm|SWE|cover|presidency|en",
                                   "Mr. Sorel|TCD|heading|member|en",
                                   "Mr. Arnaud|FRA|heading|member|en"});
}

TEST_CASE("the contents of a report that a letter encloses are no mixed columns")
{
    const auto document = parsed(
        R"(Letter dated 3 June 2033 from the Permanent Representative of Chad to the United Nations addressed to the President of the Security Council

I have the honour to transmit herewith the report of the conference of the river (see annex).

(Signed) Paul Sorel

Annex

Report of the conference of the river

Opening of the conference
Adoption of the agenda and programme of work
Election of officers

Adoption of the agenda and programme of work

The conference adopted its agenda.
)");
    CHECK(document.kind == Kind::letter);
}
