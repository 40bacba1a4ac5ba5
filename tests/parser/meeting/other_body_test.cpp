#include "parser/error.hpp"
#include "tests/parser/meeting/records.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

namespace {

bool has_problem(const Document& document, std::string_view code)
{
    return std::any_of(document.problems.begin(),
                       document.problems.end(),
                       [&](const Problem& each) { return each.code == code; });
}

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

constexpr std::string_view assembly = R"(
Official Records
Fifty-fourth Session
3rd plenary meeting
Tuesday, 17 September 2033, 11 a.m.
New York

President: Mr. Holm ........................................... (Sweden)

In the absence of the President, Mr. Arnaud (France), Vice-President, took the Chair.

The meeting was called to order at 11.15 a.m.

The President: The ford is before the Assembly.

The meeting rose at 12.25 p.m.
)";

}  // namespace

TEST_CASE("a record of another body is read, and told from one of the Council's")
{
    const auto named =
        parsed("        General Assembly\n17 September 2033\n" + std::string(assembly));
    CHECK(has_problem(named, "other-body"));
    CHECK(named.record.presidency.speaker == "Mr. Holm");
    const auto by_symbol = parsed("United Nations A/88/PV.3\n" + std::string(assembly));
    CHECK(has_problem(by_symbol, "other-body"));
    CHECK(by_symbol.symbol == "A/88/PV.3");
    const auto summary = parsed("E/2033/SR.14\n" + std::string(assembly));
    CHECK(has_problem(summary, "other-body"));
    const auto council =
        parsed("Security Council\nReport to the\nGeneral Assembly\n" + std::string(assembly));
    CHECK_FALSE(has_problem(council, "other-body"));
}

TEST_CASE("the cover of a record without its speeches is refused by what it is")
{
    constexpr std::string_view contents = R"(SECURITY COUNCIL
OFFICIAL RECORDS
9907th MEETING: 4 MAY 2033

CONTENTS

Provisional agenda (S/Agenda/9907) . . . . . . . . . . . . . . . .   1

Letter dated 2 April 2033 from the Permanent Representatives of Norway and

Fiji addressed to the President of the Security Council (S/99702). . .   1

Held in New York, on Wednesday, 4 May 2033, at 1 p.m.

President:  Mr. HOLM (Sweden)

Present:  The representatives of the following States:  Chad, Sweden, Mali.

2. Letter dated 2 April 2033 from the Permanent Representatives of Norway and Fiji
)";
    CHECK(refusal(std::string(contents)) ==
          "this has the cover of a record, but nobody speaks in it: is this the whole text, with "
          "each speaker at the start of a line?");
    CHECK(refusal("GENERAL ASSEMBLY\n\n12th meeting\n\nPresident: Mr. HOLM (Sweden)\n\nThe "
                  "meeting was to "
                  "hear the report of the committee on the ford and of the pilots.\n") ==
          "this has the cover of a record of another body (General Assembly), but nobody speaks in "
          "it: is this the whole text, with each speaker at the start of a line?");
    std::string in_one_line;
    for (const char c : std::string(contents) + std::string(900, 'x')) {
        in_one_line += c == '\n' ? ' ' : c;
    }
    CHECK(refusal(in_one_line + '\n') == refusal(std::string(contents)));
    CHECK(refusal("Meetings coverage: the Council spoke of the ford (S/PV.9901) today.\n") ==
          "this is neither a record of a meeting nor a letter: nobody speaks in it, and it has no "
          "title of a letter");
}

TEST_CASE("what only tells of a meeting is called by its name")
{
    CHECK(refusal(
              "UNITED NATIONS FERRY COMMISSION\n\nSUMMARY RECORD OF THE 190th MEETING\n\nHeld at "
              "Headquarters, New York, on Monday, 6 June 2033, at 10.30 a.m.\n\nChairman: Mr. HOLM "
              "(Sweden)\n\nMr. HOLM said that the ford was open.\n") ==
          "this is a summary record, not a verbatim record: it tells of what was said, and holds "
          "nobody’s speech");
    CHECK(refusal(
              "9952nd Meeting (AM)\nSC/99477\n\nThe Council heard of the ford today.\n\nANNA HOLM "
              "(Sweden) said that it was open.\n\nFor information media. Not an official "
              "record.\n") ==
          "this is a press release, not a verbatim record: it tells of what was said, and holds "
          "nobody’s speech");
    const auto spoken = meeting("The President: The ford is before us.\n");
    CHECK_FALSE(has_problem(spoken, "other-kind"));
    const auto told =
        parsed("Press Release SC/99478\n\nThe President: The ford is before us, and so "
               "are the boats.\n\nThe meeting rose at 5.05 p.m.\n");
    CHECK(has_problem(told, "other-kind"));
}

TEST_CASE("neither speech nor a menu above the cover makes a record another body's")
{
    constexpr std::string_view cover = R"(United Nations S/PV.9952

Security Council

9952nd meeting
Monday, 6 June 2033, 11.30 a.m.

President: Mrs. Holm . . . (Sweden)

Members: Chad . . . Mr. Sorel

Agenda

Summary statement by the Secretary-General on matters of the ford

The meeting was called to order at 11.40 a.m.

The President: The ford is before us.
)";
    const auto menu = parsed("Meetings Coverage and Press Releases\nGeneral Assembly\nSecurity "
                             "Council\nEconomic and Social Council\n\n" +
                             std::string(cover));
    CHECK_FALSE(has_problem(menu, "other-body"));
    CHECK_FALSE(has_problem(menu, "other-kind"));
    const auto spoken = parsed(R"(The meeting was called to order at 11.40 a.m.

The President: The ford is before us, and so is the report that the
General Assembly asked for in its last session (see A/55/PV.3).

The meeting rose at 12.25 p.m.
)");
    CHECK_FALSE(has_problem(spoken, "other-body"));
    CHECK(spoken.symbol.empty());
}

TEST_CASE("the room of the Council is not its meeting")
{
    const auto document = parsed("First Committee\nMonday, 6 June 2033\nSecurity Council Meeting 5 "
                                 "Room\n" +
                                 std::string(assembly));
    CHECK(has_problem(document, "other-body"));
}

TEST_CASE("pieces of web pages are no text")
{
    std::string page = "The ford\n";
    std::string stored = R"({"id":1,"content":{"rendered":")";
    for (int i = 0; i < 10; ++i) {
        page += "<p><b>The President</b>: The ford is before us.</p>\n";
        stored += R"(<p><b>The President<\/b>: The ford is before us.<\/p>\n)";
    }
    const std::string_view said = "is a web page or rich text: save it as plain text or as PDF";
    CHECK(refusal(page) == said);
    CHECK(refusal(stored + "\"}}\n") == said);
}
