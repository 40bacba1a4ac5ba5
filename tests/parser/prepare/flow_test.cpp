#include "parser/prepare/flow.hpp"
#include "parser/prepare/hyphens.hpp"
#include "parser/prepare/look_alikes.hpp"
#include "parser/prepare/markdown.hpp"
#include "tests/parser/prepare/prepared.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace horseshoe::parser;
using test::Prepared;

struct Row {
    std::string_view text;
    std::string_view flow;
};

void check(const std::vector<Row>& rows, std::string_view language = "en")
{
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(Prepared(std::string(row.text), language).flow.text() == row.flow);
    }
}

bool continues_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
}

/// The character that a text has at a byte.
std::string_view character_at(std::string_view text, std::size_t at)
{
    auto end = at + 1;
    while (end < text.size() && continues_character(text[end])) {
        ++end;
    }
    return text.substr(at, end - at);
}

/// True where the source's character at a byte may stand as `character` in the flow.
bool stands_for(std::string_view character, std::string_view source, std::size_t at)
{
    const auto original = character_at(source, at);
    return character == original || character == " " ||
           (character == "\u2019" && original == "'") ||
           (character == "-" && (original == "\u2010" || original == "\u2011")) ||
           character == look_alike(source, at) ||
           ligature_letters(original).find(character) != std::string_view::npos;
}

std::string concat(const std::vector<std::string>& pieces)
{
    std::string text;
    for (const auto& piece : pieces) {
        text += piece;
    }
    return text;
}

}  // namespace

TEST_CASE("lines become one running text with single spaces")
{
    check({{"one\ntwo", "one two"},
           {"one\r\ntwo\r\n", "one two"},
           {"  one  \n\n\n two", "one two"},
           {"a  b   c", "a b c"},
           {"a\u00A0b", "a b"},
           {"a\u202Fb \u00A0c", "a b c"},
           {"a\u2028b\u2029c", "a b c"},
           {"a\tb", "a b"},
           {"\tone\u00A0\n\u00A0 two\t", "one two"},
           {"a\u3000b\u2003c", "a b c"}});
}

TEST_CASE("furniture is left out, in mid-sentence too")
{
    check({{"The river\n31/05/2031 Winter S/PV.9642\n24-15339 2/4\nis low.", "The river is low."},
           {"résolu-\n24-15339 2/4\n\ntion", "résolution"}},
          "fr");
}

TEST_CASE("what no reader sees is left out, and signs that look alike are made plain")
{
    check({{"a\u200Bb\u2060c\uFEFFd", "abcd"},
           {"re\u00ADsolve", "resolve"},
           {"co\u2010operate non\u2011State", "co-operate non-State"},
           {"don't, 'quoted' words'", "don’t, 'quoted' words'"},
           {"l'État d'Arc", "l’État d’Arc"},
           {"\uFB01nd o\uFB00er \uFB02ow o\uFB03ce", "find offer flow office"},
           {"K\u0430zakhstan", "Kazakhstan"},  // Cyrillic а
           {"Казахстан", "Казахстан"},
           {"\u041Cr. Lee", "Mr. Lee"},              // Cyrillic М
           {"\u039Calta Ελλάδα", "Malta Ελλάδα"}});  // Greek Μ
}

TEST_CASE("a word that was broken after its ligature is whole again")
{
    check({{"un f lux et un f léau", "un flux et un fléau"},
           {"l’f léau", "l’fléau"},
           {"le chef libre", "le chef libre"},
           {"f l", "f l"},
           {"f or", "f or"}},
          "fr");
}

TEST_CASE("marks of Markdown are no words, where a text uses them")
{
    check({{"**Mr. Lee** (Chad): yes\n**no**", "Mr. Lee (Chad): yes no"},
           {"**a**\n**b** *c* d\n5 * 6", "a b c d 5 * 6"},
           {"**a**\n**b**\n[S/2031/4](https://example.org/x) ends", "a b S/2031/4 ends"},
           {"only **one** line\nof them", "only **one** line of them"},
           {"2 * 3 [sic]", "2 * 3 [sic]"},
           {"## One\n\n### Mr. Lee (Chad)\nNo. # 3", "One Mr. Lee (Chad) No. # 3"},
           {"> so it\n> was\n>\n> then", "so it was then"},
           {"**a**\n* **b** c\n- d", "a * b c - d"},
           {"one\n\n---\n\n* * *\ntwo", "one two"}});
}

TEST_CASE("entities of web pages are the characters that they name")
{
    check({{"Trinidad &amp; Tobago", "Trinidad & Tobago"},
           {"it&#8217;s, it&#x2019;s, it&rsquo;s, it&#39;s, it&apos;s",
            "it’s, it’s, it’s, it’s, it’s"},
           {"a&nbsp;b &nbsp;c&nbsp; d&nbsp;&nbsp;e&nbsp;", "a b c d e"},
           {"a\n&nbsp;\nb", "a b"},
           {"&laquo;&nbsp;d&eacute;j&agrave;&nbsp;&raquo;", "« déjà »"},
           {"co&shy;operate &#64257;nd", "cooperate find"},
           {"R&D; AT&T & others; &unknown; &#0; &#xFFFFFFFF;",
            "R&D; AT&T & others; &unknown; &#0; &#xFFFFFFFF;"}});
    const Prepared prepared("He said&nbsp;it&#8217;s &eacute;");
    const auto& text = prepared.flow.text();
    const auto size = static_cast<std::uint32_t>(text.size());
    CHECK(prepared.flow.to_source(0, size) ==
          SourceSpan{0, static_cast<std::uint32_t>(prepared.source.text.size())});
    const auto end = static_cast<std::uint32_t>(text.find("’s") + 3);
    const auto span = prepared.flow.to_source(end - 5, end);
    CHECK(std::string_view(prepared.source.text).substr(span.begin, span.end - span.begin) ==
          "it&#8217;");
}

TEST_CASE("in French a hyphen at the end of a line goes, unless the word has it of its own")
{
    check({{"une résolu-\ntion", "une résolution"},
           {"une résolu- \n  tion", "une résolution"},
           {"une résolu\u00AD\ntion", "une résolution"},
           {"une résolu\u2010\ntion", "une résolution"},
           {"M. Kassym-\nJomart", "M. Kassym-Jomart"},
           {"le bien-\nêtre", "le bien-être"},
           {"vis-à-\nvis", "vis-à-vis"},
           {"celui-\nci", "celui-ci"},
           {"soixante-\n17", "soixante-17"},
           {"militaro-\npolitique, et politique", "militaro-politique, et politique"},
           {"porte-\nparole; la parole", "porte-parole; la parole"},
           {"c’est-\nà-dire", "c’est-à-dire"},
           {"c’est-à-\ndire", "c’est-à-dire"},
           {"cessez-\nle-feu", "cessez-le-feu"},
           {"cessez-le-\nfeu", "cessez-le-feu"},
           {"croyez-\nmoi", "croyez-moi"},
           {"de 2005-\n2010", "de 2005-2010"},
           {"les contre-\nmesures; une mesure", "les contre-mesures; une mesure"},
           {"un cerf-\nvolant; cerf-brun, cerf-roux", "un cerf-volant; cerf-brun, cerf-roux"},
           {"un tiret -\nici", "un tiret - ici"}},
          "fr");
}

TEST_CASE("in English a hyphen at the end of a line stays, unless the document joins the word")
{
    check({{"a long-\nterm plan", "a long-term plan"},
           {"a resolu-\ntion; the resolution", "a resolution; the resolution"},
           {"a Resolu-\ntion; the resolution", "a Resolution; the resolution"},
           {"the peace-\nkeepers; peace-keepers", "the peace-keepers; peace-keepers"},
           {"the peace-\nkeepers; peacekeepers", "the peacekeepers; peacekeepers"},
           {"a snow-\nbound road", "a snow-bound road"}});
}

TEST_CASE("a document that breaks words has its undecided ones joined too")
{
    check({{"un-\nderstand, re-\nturn, wea-\nther, obser-\nvance: understand, return, weather",
            "understand, return, weather, observance: understand, return, weather"}});
}

TEST_CASE("the document's own words decide before the lists of the language")
{
    std::vector<BrokenWord> words{
        {"long", "term", false}, {"self", "ish", false}, {"obser", "ver", false}};
    decide_hyphens(
        words, "longterm; self-ish; long- term self- ish obser- ver", *find_language("en"));
    CHECK(!words[0].keeps_hyphen);
    CHECK(words[1].keeps_hyphen);
    CHECK(words[2].keeps_hyphen);  // English keeps what nothing decides
}

TEST_CASE("the flow knows where its lines begin, in it and in the source")
{
    const Prepared text("First line\n\n24-15339 2/4\n  second résolu-\ntion\nlast", "fr");
    const auto& flow = text.flow;
    REQUIRE(flow.text() == "First line second résolution last");
    REQUIRE(flow.lines().size() == 4);
    CHECK(flow.lines()[1].begin == 11);
    CHECK(flow.lines()[1].line == 3);
    CHECK(flow.text().substr(flow.lines()[2].begin) == "tion last");
    CHECK(flow.lines()[3].line == 5);
    const auto at = static_cast<std::uint32_t>(flow.text().find("résolution"));
    const auto span = flow.to_source(at, at + 11);
    CHECK(text.source.of(span) == "résolu-\ntion");
    CHECK(text.source.of(flow.to_source(0, 5)) == "First");
    CHECK(flow.to_source(3, 3) == SourceSpan{3, 3});
}

TEST_CASE("a paragraph's end turns the separator into a line feed, and nothing else")
{
    Prepared text("one two\nthree", "en");
    text.flow.break_before(8);
    CHECK(text.flow.text() == "one two\nthree");
    text.flow.break_before(0);
    text.flow.break_before(9);
    CHECK(text.flow.text() == "one two\nthree");
}

TEST_CASE("every character of the flow comes from one of the source, in order and whole")
{
    const std::vector<std::string> pieces{"river",
                                          "Winter",
                                          "l’",
                                          "É",
                                          "—",
                                          "🕊",
                                          "7",
                                          ".",
                                          " ",
                                          "  ",
                                          "\n",
                                          "\n\n",
                                          "-\n",
                                          "\u00AD\n",
                                          "\u2010\n",
                                          "\u00A0",
                                          "\u2028",
                                          "\u200B",
                                          "f l",
                                          "f ",
                                          "\u0430",
                                          "\u039C",
                                          "\u2011",
                                          "*",
                                          "**",
                                          "[a](b)",
                                          "24-15339 3/4\n",
                                          "don't",
                                          "\uFB01",
                                          "\uFB03",
                                          "\n31/05/2031 W S/PV.9642\n",
                                          "\t",
                                          "\r\n"};
    CHECK(rc::check([&] {
        const auto chosen =
            *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces));
        const Prepared text("Le " + concat(chosen), "fr");
        const auto& flow = text.flow;
        const std::string_view source = text.source.text;
        std::uint32_t last = 0;
        for (std::uint32_t at = 0; at < flow.text().size();) {
            const auto character = character_at(flow.text(), at);
            const auto from = flow.to_source(at);
            RC_ASSERT(from < source.size());
            RC_ASSERT(from >= last);
            last = from;
            const auto next = at + static_cast<std::uint32_t>(character.size());
            const auto span = flow.to_source(at, next);
            RC_ASSERT(span.begin == from);
            if (character != " ") {
                RC_ASSERT(!continues_character(source[from]));
                RC_ASSERT(stands_for(character, source, from));
                RC_ASSERT(text.source.of(span) == character_at(source, from));
            }
            RC_ASSERT(span.end == source.size() || !continues_character(source[span.end]));
            at = next;
        }
    }));
}

TEST_CASE("the flow has no odd spaces and no controls")
{
    const std::vector<std::string> pieces{
        "river", "Winter,", "É", " ", "\n", "\u00A0x", "x\t", "\u2028x", "-\n", "\r\n"};
    CHECK(rc::check([&] {
        const auto chosen =
            *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces));
        const Prepared text("Le " + concat(chosen), "fr");
        const auto& words = text.flow.text();
        RC_ASSERT(words.find("  ") == std::string::npos);
        RC_ASSERT(words.find_first_of("\t\n\r") == std::string::npos);
        RC_ASSERT(words.find("\u00A0") == std::string::npos);
    }));
}
