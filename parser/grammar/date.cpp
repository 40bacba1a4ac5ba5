#include "parser/grammar/date.hpp"

#include "parser/digit.hpp"
#include "parser/grammar/numeral.hpp"
#include "parser/grammar/words.hpp"
#include "parser/language/wide.hpp"

#include <boost/fusion/include/adapt_struct.hpp>

#include <charconv>

namespace horseshoe::parser::grammar {

struct DateParts {
    int day = 0;
    const Word* month = nullptr;
    int year = 0;
};

/// "2031 year 3 month 2 day".
struct YearFirstParts {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// "morning 10 hour 30 minute".
struct HalfDayParts {
    const Word* half = nullptr;
    int hour = 0;
    int minute = 0;
};

struct ClockParts {
    int hour = 0;
    int minute = 0;
    const Word* unit = nullptr;
};

}  // namespace horseshoe::parser::grammar

BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::grammar::DateParts, day, month, year)
BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::grammar::YearFirstParts, year, month, day)
BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::grammar::HalfDayParts, half, hour, minute)
BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::grammar::ClockParts, hour, minute, unit)

namespace horseshoe::parser {
namespace grammar {
namespace {

/// A number in digits or in a script's own signs, as numeral.hpp reads it.
struct Numeral : x3::parser<Numeral> {
    using attribute_type = int;
    static constexpr bool has_attribute = true;

    template <typename Iterator, typename Context, typename RuleContext, typename Attribute>
    bool parse(Iterator& first,
               const Iterator& last,
               const Context& context,
               RuleContext&,
               Attribute& attribute) const
    {
        const Language& language = x3::get<language_tag>(context);
        const auto found = read_numeral({first, static_cast<std::size_t>(last - first)}, language);
        if (!found) {
            return false;
        }
        first += found->size;
        x3::traits::move_to(found->number, attribute);
        return true;
    }
};

const x3::uint_parser<int, 10, 1, 2> one_or_two{};
const x3::uint_parser<int, 10, 4, 4> four{};

const x3::rule<class day_first, DateParts> day_first = "date";
const x3::rule<class year_first, YearFirstParts> year_first = "date that the year opens";
const x3::rule<class half_day_clock, HalfDayParts> half_day_clock = "hour of half a day";
const x3::rule<class clock, ClockParts> clock = "hour";
const x3::rule<class spelt_clock, ClockParts> spelt_clock = "hour in words";

// "1er mars 2021", "21 March 1997", "2 de marzo de 2031", "1º de marzo".
const auto day = one_or_two >> -x3::lit('^') >>
                 -(x3::lit("er") | "st" | "nd" | "rd" | "th" | "\u00BA" | ".\u00BA");
const auto of = -(x3::omit[Lookup{Key::date_of}] >> ' ');
// "21 AND 22 MARCH 1968", "21-23 March": a meeting of several days is of the first.
const auto later_day =
    ((' ' >> x3::omit[Lookup{Key::days_joint}] >> ' ') | "-" | "\u2013") >> x3::omit[day];
const auto day_first_def = day >> -later_day >> ' ' >> of >> Lookup{Key::month} >>
                           (x3::lit(", ") | ' ') >> of >> four >> !digit;

// "10.25 a.m.", "10 a.m.", "3.05 p.m.", of old "6.5 p.m."; "11 h 5", "10 h 30", "13 heures",
// "15 heures 30"; Russian names the minutes too.
const auto english_clock = one_or_two >>
                           ((x3::lit('.') | ':') >> one_or_two | x3::attr(0)) >> blanks
                           >> Lookup{Key::hour_unit};
const auto french_clock = one_or_two >> blanks >> x3::omit[Lookup{Key::hour_unit}] >>
                          ((blanks >> one_or_two >> !digit >>
                            -(blanks >> x3::omit[Lookup{Key::minute_unit}])) |
                           x3::attr(0)) >>
                          x3::attr(nullptr);
const auto clock_def = english_clock;
const auto spelt_clock_def = french_clock;

// Each number with its unit behind it, as Chinese has them.
const Numeral numeral{};
const auto unit = [](Key key) { return x3::omit[Lookup{key}]; };
const auto year_first_def = numeral >> unit(Key::year_unit) >> numeral >>
                            unit(Key::month_unit) >> numeral >> unit(Key::day_unit);
const auto half_hour = unit(Key::half_hour) >> x3::attr(30);
const auto half_day_clock_def = Lookup{Key::half_day} >> numeral >> unit(Key::hour_unit) >>
                                (half_hour | (numeral >> unit(Key::minute_unit)) | x3::attr(0));

BOOST_SPIRIT_DEFINE(day_first, year_first, half_day_clock, clock, spelt_clock)

template <typename Rule, typename Parts>
std::uint32_t read(std::string_view text, const Language& language, const Rule& rule, Parts& parts)
{
    const char* first = text.data();
    const char* const last = first + text.size();
    const auto parser =
        x3::with<language_tag>(language)[x3::with<words_tag>(words_of(language))[rule]];
    return x3::parse(first, last, parser, parts) ? static_cast<std::uint32_t>(first - text.data())
                                                 : 0;
}

int number(std::string_view digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::optional<DateText> read_year_first(std::string_view text, const Language& language)
{
    YearFirstParts parts;
    const auto size = read(text, language, year_first, parts);
    const bool real = parts.year > 1900 && parts.year < 2200 && parts.month >= 1 &&
                      parts.month <= 12 && parts.day >= 1 && parts.day <= 31;
    return size != 0 && real ? std::optional(DateText{{parts.year, parts.month, parts.day}, size})
                             : std::nullopt;
}

}  // namespace
}  // namespace grammar

std::optional<DateText> read_date(std::string_view text, const Language& language)
{
    if (language.find("year-unit") != nullptr) {
        return grammar::read_year_first(text, language);
    }
    grammar::DateParts parts;
    const auto size = grammar::read(text, language, grammar::day_first, parts);
    if (size == 0 || parts.day < 1 || parts.day > 31) {
        return std::nullopt;
    }
    return DateText{{parts.year, grammar::number(parts.month->value), parts.day}, size};
}

std::optional<DateText> find_date(std::string_view text, const Language& language)
{
    const bool numerals = language.find("numeral") != nullptr;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((is_digit(text[at]) && (at == 0 || !is_digit(text[at - 1]))) ||
            (numerals && is_wide_lead(text[at]))) {
            if (auto date = read_date(text.substr(at), language)) {
                date->size += static_cast<std::uint32_t>(at);
                return date;
            }
        }
    }
    return std::nullopt;
}

std::optional<TimeText> read_time(std::string_view text, const Language& language)
{
    const char* first = text.data();
    const char* const last = first + text.size();
    if (const auto* word =
            grammar::words_of(language).match(grammar::Key::hour_word, first, last)) {
        return TimeText{{grammar::number(word->value), 0},
                        static_cast<std::uint32_t>(first - text.data())};
    }
    if (language.find("half-day") != nullptr) {
        grammar::HalfDayParts half;
        const auto size = grammar::read(text, language, grammar::half_day_clock, half);
        if (size != 0 && half.hour < 25 && half.minute < 60) {
            const int later = half.hour < 12 ? grammar::number(half.half->value) : 0;
            return TimeText{{(half.hour + later) % 24, half.minute}, size};
        }
    }
    grammar::ClockParts parts;
    const auto clock_size = grammar::read(text, language, grammar::clock, parts);
    if (clock_size != 0) {
        if (!parts.unit->value.empty() && parts.hour <= 12 && parts.minute < 60) {
            const int half = grammar::number(parts.unit->value);  // 0 or 12
            return TimeText{{parts.hour % 12 + half, parts.minute}, clock_size};
        }
    }
    grammar::ClockParts spelt;
    if (const auto size = grammar::read(text, language, grammar::spelt_clock, spelt); size != 0) {
        if (spelt.hour < 25 && spelt.minute < 60) {
            return TimeText{{spelt.hour % 24, spelt.minute}, size};
        }
    }
    if (clock_size != 0 && parts.unit->value.empty() && parts.hour < 25 && parts.minute < 60) {
        return TimeText{{parts.hour % 24, parts.minute}, clock_size};  // "15.05 horas"
    }
    return std::nullopt;
}

}  // namespace horseshoe::parser
