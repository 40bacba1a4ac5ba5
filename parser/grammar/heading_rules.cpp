#include "parser/grammar/heading_rules.hpp"

#include <boost/fusion/include/adapt_struct.hpp>

BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::grammar::Aside, language, other)
BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::grammar::HeadingParts, honorific, name, asides, colon)
BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::grammar::FollowedParts, name, honorific, asides, colon)
BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::grammar::FunctionParts, function, asides, colon)
BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::grammar::OfficeParts, words, asides, colon)

namespace horseshoe::parser::grammar {
namespace {

const x3::rule<class aside, Aside> aside = "aside";
const x3::rule<class named_heading, HeadingParts> named_heading = "named heading";
const x3::rule<class followed_heading, FollowedParts> followed_heading = "followed heading";
const x3::rule<class untitled_heading, HeadingParts> untitled_heading = "untitled heading";
const x3::rule<class president_heading, FunctionParts> president_heading = "president heading";
const x3::rule<class function_heading, FunctionParts> function_heading = "function heading";
const x3::rule<class office_heading, OfficeParts> office_heading = "office heading";
const x3::rule<class language_note, const Word*> language_note = "language note";

// "(Iran (Islamic Republic of))": parentheses may stand within parentheses, once.
const auto inner = x3::lit('(') >> *~x3::char_("()\n") >> ')';
const auto enclosed = +(inner | ~x3::char_("()\n"));

// "parle en russe; texte anglais fourni par la délégation": what follows the language is let go.
const auto spoken = blanks >> x3::omit[Lookup{Key::speaks, Lookup::glued}] >> blanks >>
                    Lookup{Key::language} >> x3::omit[*~x3::char_("()\n")];

const auto language_or_other =
    (spoken >> x3::attr(Range{})) | (x3::attr(nullptr) >> x3::raw[enclosed]);
const auto in_brackets = x3::attr(nullptr) >> x3::raw[+~x3::char_("()[]:\n")];
// "(Niger (spoke in French)": the first parenthesis was never closed.
const auto unclosed = x3::attr(nullptr) >> x3::raw[+~x3::char_("()[]:\n")] >>
                      &(x3::lit('(') >> x3::omit[spoken] >> ')');
const auto spoken_in_brackets = blanks >> x3::omit[Lookup{Key::speaks, Lookup::glued}] >> blanks >>
                                Lookup{Key::language} >> x3::omit[*~x3::char_("()[]\n")] >>
                                x3::attr(Range{});

// "Mr. Lee (Republic of Korea) spoke in French:": the parentheses were lost.
const auto bare_spoken = x3::omit[Lookup{Key::speaks}] >> blanks >> Lookup{Key::language} >>
                         &(blanks >> ':') >> x3::attr(Range{});

// Full-width parentheses, of which either may be a plain one.
const auto wide_opening = x3::lit("\uFF08");
const auto wide_closing = x3::lit("\uFF09");
const auto within_wide = x3::char_ - x3::char_("()\n") - wide_opening - wide_closing;
const auto wide_inner = (wide_opening | '(') >> *within_wide >> (wide_closing | ')');
const auto wide_spoken = x3::omit[Lookup{Key::speaks, Lookup::glued}] >> Lookup{Key::language} >>
                         x3::omit[*within_wide] >> x3::attr(Range{});
const auto wide_other = x3::attr(nullptr) >> x3::raw[+(wide_inner | within_wide)];
const auto wide_aside = (wide_opening >> (wide_spoken | wide_other) >> (wide_closing | ')')) |
                        ('(' >> (wide_spoken | wide_other) >> wide_closing);

const auto aside_def = blanks >> (('(' >> language_or_other >> ')') | ('(' >> unclosed) |
                                  ('[' >> (spoken_in_brackets | in_brackets) >> ']') | bare_spoken |
                                  wide_aside);

// A name: capitalised words and the particles between them ("de Rivière", "bin Abdulaziz").
const CapitalisedWord capitalised{};
const auto particle = x3::omit[Lookup{Key::particle}] >> (x3::lit(' ') | &capitalised);
const auto inner_particle = x3::omit[Lookup{Key::inner_particle}] >> ' ';
const auto first_name = *particle >> capitalised;
const auto next_name = *(particle | inner_particle) >> capitalised;
const auto name = first_name >> x3::repeat(0, 8)[' ' >> next_name];

// The colon; scans and exports write it wide, as a semicolon, or without the space after it.
// The mark of a footnote may stand before it.
const auto footnote = *(x3::lit('*') | "\u00B9" | "\u00B2" | "\u00B3" | "\u2020");
const auto colon = blanks >> footnote >> blanks >> (x3::lit(':') | "\uFF1A" | ';') >> blanks;
// A heading of a document in Markdown may have none, and its line to itself.
const auto no_colon = blanks >> x3::eoi;
// A heading that has lost it says at least for whom and in what language.
const auto lost_colon = -x3::lit('.') >> +x3::lit(' ') >> &capitalised;

const auto after_honorific = +x3::lit(' ') | &capitalised;  // "Mr.Lee"
const auto named_heading_def = Lookup{Key::honorific} >> after_honorific >> x3::raw[name] >>
                               *aside >> ((colon >> x3::attr(true)) |
                                          ((lost_colon | no_colon) >> x3::attr(false)));
// "Li Hua Mr. (China):" as some languages have it, with names in letters of one size: what goes on up
// to the honorific that asides or the colon follow.
const auto ends_name = x3::omit[Lookup{Key::honorific}] >> blanks >>
                       (x3::lit('(') | '[' | ':' | wide_opening | "\uFF1A");
const auto followed_name = x3::repeat(1, 40)[NameLetter{} - ends_name];
const auto followed_heading_def = x3::raw[followed_name] >> Lookup{Key::honorific} >> *aside >>
                                  colon >> x3::attr(true);
const auto ends_office = (colon >> x3::attr(true)) | (no_colon >> x3::attr(false));
const auto president_heading_def = Lookup{Key::president} >> *aside >> ends_office;
const auto function_heading_def = Lookup{Key::function} >> *aside >> ends_office;
// "The CHAIRMAN of the Special Committee on Apartheid": a small word that joins nothing is a verb's.
const auto of_what = x3::omit[Lookup{Key::office_joint}] >> +(' ' >> capitalised);
const auto office_heading_def =
    x3::raw[(x3::omit[Lookup{Key::function}] | x3::omit[Lookup{Key::president}]) >>
            x3::repeat(1, 6)[' ' >> of_what]] >>
    *aside >> ends_office;
// "Ras Tafari (Ethiopia) (spoke in Amharic):" needs no title that is known.
const auto untitled_heading_def = x3::attr(nullptr) >> x3::raw[name] >>
                                  x3::repeat(1, 3)[aside] >> colon >> x3::attr(true);
const auto plain_note = '(' >> blanks >> x3::omit[Lookup{Key::continues}] >> blanks >>
                        Lookup{Key::language} >> x3::omit[*~x3::char_("()\n")] >> ')';
const auto wide_note = (wide_opening | '(') >> x3::omit[Lookup{Key::continues}] >>
                       Lookup{Key::language} >> x3::omit[*within_wide] >> (wide_closing | ')');
const auto language_note_def = plain_note | wide_note;

BOOST_SPIRIT_DEFINE(aside,
                    named_heading,
                    followed_heading,
                    untitled_heading,
                    president_heading,
                    function_heading,
                    office_heading,
                    language_note)

template <typename Rule, typename Parts>
std::uint32_t read(std::string_view text, const Words& words, const Rule& rule, Parts& parts)
{
    const char* first = text.data();
    const char* const last = first + text.size();
    const auto with_words = x3::with<words_tag>(words)[rule];
    return x3::parse(first, last, with_words, parts)
               ? static_cast<std::uint32_t>(first - text.data())
               : 0;
}

}  // namespace

std::uint32_t read_named(std::string_view text, const Words& words, HeadingParts& parts)
{
    return read(text, words, named_heading, parts);
}

std::uint32_t read_followed(std::string_view text, const Words& words, FollowedParts& parts)
{
    return read(text, words, followed_heading, parts);
}

std::uint32_t read_untitled(std::string_view text, const Words& words, HeadingParts& parts)
{
    return read(text, words, untitled_heading, parts);
}

std::uint32_t read_president(std::string_view text, const Words& words, FunctionParts& parts)
{
    return read(text, words, president_heading, parts);
}

std::uint32_t read_function(std::string_view text, const Words& words, FunctionParts& parts)
{
    return read(text, words, function_heading, parts);
}

std::uint32_t read_office(std::string_view text, const Words& words, OfficeParts& parts)
{
    return read(text, words, office_heading, parts);
}

std::uint32_t read_note(std::string_view text, const Words& words, const Word*& spoken)
{
    return read(text, words, language_note, spoken);
}

}  // namespace horseshoe::parser::grammar
