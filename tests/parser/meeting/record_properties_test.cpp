#include "parser/error.hpp"
#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <string_view>
#include <vector>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

TEST_CASE("every character has its class")
{
    const auto document = parsed(std::string(cover) + std::string(body));
    CHECK(text_of_class(document, TextClass::cover)
              .starts_with("United Nations S/PV.90110\n|Security Council\n"));
    CHECK(text_of_class(document, TextClass::vote)
              .starts_with("A vote was taken by show of hands.\n|In favour:\n"));
    CHECK(text_of_class(document, TextClass::note) == "(spoke in English)\n|");
    CHECK(text_of_class(document, TextClass::event) ==
          "The meeting was called to order at 10.05 a.m.\n|Adoption of the agenda\n|The agenda was "
          "adopted.\n|The "
          "members of the Council observed a minute of silence.\n|The meeting was suspended at "
          "1.05 p.m. and resumed "
          "at 3 p.m.\n|The meeting rose at 3.10 p.m.\n|");
    CHECK(text_of_class(document, TextClass::furniture).empty());
}

TEST_CASE("two readings of one text are equal")
{
    const auto text = std::string(cover) + std::string(body);
    CHECK(all_of(parsed(text)) == all_of(parsed(text)));
}

TEST_CASE("whatever happens to a record, its classes part its text without holes")
{
    const std::string original = std::string(cover) + std::string(body);
    const std::vector<std::string> pieces{"\n",
                                          "\n\n",
                                          " ",
                                          "  ",
                                          "\t",
                                          ":",
                                          "(",
                                          ")",
                                          "\f",
                                          "\u00A0",
                                          "24-15339 2/4\n",
                                          "S/PV.90110\n",
                                          "The President: ",
                                          "Against:\n",
                                          "(spoke in French) ",
                                          "é",
                                          "-\n",
                                          "A vote was taken by show of hands.\n",
                                          "The meeting rose at 9 p.m.\n",
                                          "**",
                                          "’",
                                          "'",
                                          "\uFB01",
                                          "Mr. Dahl (Norway): "};
    int read = 0;
    CHECK(rc::check([&] {
        std::string text = original;
        const auto edits = *rc::gen::inRange(0, 12);
        for (int i = 0; i < edits; ++i) {
            const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
            const auto size = *rc::gen::inRange<std::size_t>(0, 60);
            text.replace(at,
                         *rc::gen::elementOf(std::vector<std::size_t>{0, 1, size}),
                         *rc::gen::elementOf(pieces));
        }
        Document document;
        try {
            document = parsed(text);
        }
        catch (const horseshoe::InputError&) {
            return;  // nobody speaks any more
        }
        ++read;
        const auto size = static_cast<std::uint32_t>(document.source.text.size());
        std::uint32_t next = 0;
        for (const auto& each : document.classes) {
            RC_ASSERT(each.span.begin == next);
            RC_ASSERT(each.span.end > next);
            next = each.span.end;
        }
        RC_ASSERT(next == size);
        std::uint32_t last = 0;
        for (const auto& turn : document.record.turns) {
            RC_ASSERT(turn.span.begin >= last);
            RC_ASSERT(turn.span.end <= size);
            last = turn.span.begin;
            RC_ASSERT(!turn.parts.empty());
            RC_ASSERT(turn.parts.front().span.begin == turn.heading.span.end);
            RC_ASSERT(turn.parts.back().span.end == turn.span.end);
            for (const auto& paragraph : turn.paragraphs) {
                RC_ASSERT(paragraph.span.begin >= turn.heading.span.end);
                RC_ASSERT(paragraph.span.end <= turn.span.end);
                RC_ASSERT(paragraph.end <= document.prepared.size());
            }
        }
    }));
    CHECK(read > 50);
}
