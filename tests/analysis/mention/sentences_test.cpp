#include "analysis/mention/sentences.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <string_view>
#include <vector>

using namespace horseshoe::mention;

namespace {

std::vector<std::string> sentences(std::string_view paragraph)
{
    std::vector<std::string> found;
    for (const auto& sentence : find_sentences(paragraph)) {
        found.emplace_back(paragraph.substr(sentence.begin, sentence.end - sentence.begin));
    }
    return found;
}

}  // namespace

TEST_CASE("a paragraph is cut where its sentences end")
{
    struct Row {
        const char* name;
        const char* paragraph;
        std::vector<std::string> sentences;
    };
    const std::vector<Row> rows{
        {"nothing", "", {}},
        {"blanks", "   ", {}},
        {"one without an end", "The river rose", {"The river rose"}},
        {"two", "The river rose. The bridge fell.", {"The river rose.", "The bridge fell."}},
        {"other ends",
         "Who built it? We did! And they… They left.",
         {"Who built it?", "We did!", "And they…", "They left."}},
        {"an honorific", "I thank Mr. Sorel and Ms. Abara.", {"I thank Mr. Sorel and Ms. Abara."}},
        {"initials", "J. R. Sorel built it. We saw.", {"J. R. Sorel built it.", "We saw."}},
        {"an initial with an accent", "É. Sorel built it.", {"É. Sorel built it."}},
        {"a French honorific",
         "Je remercie M. Sorel. Il a bâti.",
         {"Je remercie M. Sorel.", "Il a bâti."}},
        {"an abbreviation", "See para. 12 of it. Good.", {"See para. 12 of it.", "Good."}},
        {"an abbreviation at the very end",
         "They sold boats, ropes etc.",
         {"They sold boats, ropes etc."}},
        {"a number with a point", "It cost 2.5 million. Good.", {"It cost 2.5 million.", "Good."}},
        {"a small letter follows",
         "It rose by approx. three feet.",
         {"It rose by approx. three feet."}},
        {"accents", "Il pleut. Évidemment. À demain.", {"Il pleut.", "Évidemment.", "À demain."}},
        {"a quotation ends",
         "He said, “The bridge fell.” We wept.",
         {"He said, “The bridge fell.”", "We wept."}},
        {"a French quotation ends",
         "Il a dit : « Le pont est tombé. » Nous pleurions.",
         {"Il a dit : « Le pont est tombé. »", "Nous pleurions."}},
        {"a French quotation with a no-break space",
         "« Le pont est tombé.\u00A0» Nous pleurions.",
         {"« Le pont est tombé.\u00A0»", "Nous pleurions."}},
        {"a quotation opens",
         "It fell. “Build it”, they said.",
         {"It fell.", "“Build it”, they said."}},
        {"a bracket ends", "It fell (in March.) We wept.", {"It fell (in March.)", "We wept."}},
        {"a digit opens", "It fell. 12 boats sank.", {"It fell.", "12 boats sank."}},
        {"a line end between", "It fell.\nWe wept.", {"It fell.", "We wept."}},
        {"blanks around", "  It fell.  We wept. ", {"It fell.", "We wept."}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(sentences(row.paragraph) == row.sentences);
    }
}

TEST_CASE("sentences cover a paragraph but for the blanks between them")
{
    const auto piece = rc::gen::element<std::string>("river",
                                                     "The",
                                                     " ",
                                                     ". ",
                                                     "? ",
                                                     "…",
                                                     ".",
                                                     "“",
                                                     "” ",
                                                     "Mr. ",
                                                     "É",
                                                     "M. ",
                                                     " » ",
                                                     "\n",
                                                     "12",
                                                     ")");
    CHECK(rc::check([&] {
        std::string text;
        for (const auto& each : *rc::gen::container<std::vector<std::string>>(piece)) {
            text += each;
        }
        std::uint32_t at = 0;
        const auto is_blank = [&](std::uint32_t begin, std::uint32_t end) {
            return std::string_view(text).substr(begin, end - begin).find_first_not_of(" \n") ==
                   std::string_view::npos;
        };
        for (const auto& sentence : find_sentences(text)) {
            RC_ASSERT(is_blank(at, sentence.begin));
            RC_ASSERT(sentence.begin < sentence.end);
            at = sentence.end;
        }
        RC_ASSERT(at <= text.size());
        RC_ASSERT(is_blank(at, static_cast<std::uint32_t>(text.size())));
    }));
}
