#include "parser/grammar/date.hpp"
#include "parser/grammar/event.hpp"
#include "tests/parser/grammar/languages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace horseshoe::parser;
using test::english;
using test::french;

std::string shown(const Time& time)
{
    return fmt::format("{:02}:{:02}", time.hour, time.minute);
}

/// "suspended 13:05 15:10", "vote-side against".
std::string shown(const EventText& event)
{
    constexpr std::array kinds{"opened",
                               "resumed",
                               "suspended",
                               "adjourned",
                               "agenda-title",
                               "agenda-adopted",
                               "vote-taken",
                               "vote-side",
                               "silence",
                               "decided",
                               "seated",
                               "chair"};
    constexpr std::array sides{"favour", "against", "abstaining", "absent"};
    std::string out = kinds.at(static_cast<std::size_t>(event.kind));
    if (event.kind == EventText::Kind::vote_side) {
        out += ' ' + std::string(sides.at(static_cast<std::size_t>(event.side)));
    }
    for (const auto& time : {event.time, event.resumed_at}) {
        out += time ? ' ' + shown(*time) : "";
    }
    return out;
}

struct Row {
    std::string_view text;
    std::string_view event;
    std::string_view rest;
};

void check(const std::vector<Row>& rows, const Language& language)
{
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const auto event = read_event(row.text, language);
        REQUIRE(event.has_value());
        CHECK(shown(*event) == row.event);
        CHECK(row.text.substr(event->size) == row.rest);
    }
}

std::string date_of(std::string_view text, const Language& language)
{
    const auto date = read_date(text, language);
    return date ? fmt::format("{}-{}-{}|{}",
                              date->date.year,
                              date->date.month,
                              date->date.day,
                              text.substr(date->size))
                : "none";
}

std::string time_of(std::string_view text, const Language& language)
{
    const auto time = read_time(text, language);
    return time ? shown(time->time) + '|' + std::string(text.substr(time->size)) : "none";
}

}  // namespace

TEST_CASE("English formulas say what happens, and when")
{
    check({{"The meeting was called to order at 10.05 a.m.", "opened 10:05", ""},
           {"The meeting was called to order at 3 p.m. sharp", "opened 15:00", " sharp"},
           {"The meeting was called to order at noon.", "opened 12:00", "."},
           {"The meeting was called to order.", "opened", "."},
           {"The meeting was resumed at 3.15 p.m.", "resumed 15:15", ""},
           {"The meeting was suspended at 1.05 p.m.", "suspended 13:05", ""},
           {"The meeting was suspended at 1.05 p.m. and resumed at 3.10 p.m.",
            "suspended 13:05 15:10",
            ""},
           {"The meeting rose at 12.10 a.m.", "adjourned 00:10", ""},
           {"The meeting was resumed on Friday, 22 March 2031, at 5.45 p.m.", "resumed 17:45", ""},
           {"The meeting was suspended on Monday, 3 March, at 6.20 p.m. and resumed on Tuesday, "
            "4 March, at 10.15 a.m.",
            "suspended 18:20 10:15",
            ""},
           {"The meeting rose at midnight.", "adjourned 00:00", "."},
           {"Adoption of the agenda", "agenda-title", ""},
           {"The agenda was adopted.", "agenda-adopted", "."},
           {"A vote was taken by show of hands.", "vote-taken", "."},
           {"In favour: Algeria", "vote-side favour", "Algeria"},
           {"Against :", "vote-side against", ""},
           {"Abstaining:None", "vote-side abstaining", "None"},
           {"Present and not voting:", "vote-side absent", ""},
           {"The members of the Council observed a minute of silence.", "silence", "."},
           {"There being no objection, it is so decided.", "decided", "."},
           {"At the invitation of the President, Mr. Sorel (Chad) took a seat",
            "seated",
            " Mr. Sorel (Chad) took a seat"},
           {"Mr. Sorel took the Chair.", "chair", "."},
           {"Ms. Vella de la Cruz (Malta), Vice-President, took the Chair.", "chair", "."},
           {"The President returned to the Chair.", "chair", "."}},
          english());
}

TEST_CASE("French formulas say the same")
{
    check(
        {{"La séance est ouverte à 10 h 5.", "opened 10:05", "."},
         {"La séance est ouverte à 15 heures.", "opened 15:00", "."},
         {"La séance est reprise à 15 h 30.", "resumed 15:30", "."},
         {"La séance, suspendue à 13 h 10, est reprise à 15 h 5.", "suspended 13:10 15:05", "."},
         {"La séance est suspendue à 13 heures, est reprise à 15 h 5.",
          "suspended 13:00 15:05",
          "."},
         {"La séance est suspendue à 13 heures et reprise à 15 h 5.", "suspended 13:00 15:05", "."},
         {"La séance est levée à 13 h 20.", "adjourned 13:20", "."},
         {"La séance est levée à minuit.", "adjourned 00:00", "."},
         {"Adoption de l’ordre du jour", "agenda-title", ""},
         {"L’ordre du jour est adopté.", "agenda-adopted", "."},
         {"Il est procédé au vote à main levée.", "vote-taken", "."},
         {"Votent pour : Algérie", "vote-side favour", "Algérie"},
         {"Votent contre :", "vote-side against", ""},
         {"S’abstient :", "vote-side abstaining", ""},
         {"Ne participent pas au vote :", "vote-side absent", ""},
         {"Les membres du Conseil observent une minute de silence.", "silence", "."},
         {"Il en est ainsi décidé.", "decided", "."},
         {"Sur l’invitation du Président, M. Sorel (Tchad) prend place",
          "seated",
          " M. Sorel (Tchad) prend place"},
         {"Mme Arnaud (France) assume la présidence.", "chair", "."},
         {"Le Président reprend la présidence.", "chair", "."}},
        french());
}

TEST_CASE("a sentence decides by its formula, whatever it opens with")
{
    check({{"It is so decided.", "decided", "."},
           {"Nobody being against it, it is so decided.", "decided", "."},
           {"Their being no obejction it is so decided.", "decided", "."},
           {"I see that all agree; it is so decided. Let us go on.", "decided", ". Let us go on."},
           {"All agree. It is so decided.", "decided", "."},
           {"Without any objection, it was so decided.", "decided", "."}},
          english());
    check({{"Nul n’étant contre, il en est ainsi décidé.", "decided", "."},
           {"À défaut d’avis contraires ; il en est ainsi décidé.", "decided", "."},
           {"Je n’en vois pas. Il en est ainsi décidé.", "decided", "."}},
          french());
    for (const std::string_view text :
         {"At home it was so decided.",
          "Who objects? If nobody does, it is so decided.",
          "One. Two. It is so decided.",
          "The council It is so decided.",
          "it is so decided.",
          "Since none of us has had a single word to say against what "
          "the paper on the table proposes, it is so decided.",
          "If all agree, it is so decidedly."}) {
        CAPTURE(text);
        CHECK(!read_event(text, english()).has_value());
    }
}

TEST_CASE("sentences that only begin alike are no formulas")
{
    for (const std::string_view text : {"The meeting was long.",
                                        "The meeting roses at 3 p.m.",
                                        "In favour of the draft, we say this",
                                        "against: nobody",
                                        "Abstaining is no crime",
                                        "Adoptions of the agenda",
                                        "We observed a minute of silence.",
                                        "Mr. Sorel said that he took the Chair.",
                                        "La séance est levée à 13 h 20.",
                                        ""}) {
        CAPTURE(text);
        CHECK(!read_event(text, english()).has_value());
    }
    for (const std::string_view text : {"Pour nous, la séance est ouverte.",
                                        "La séance était ouverte à 10 heures.",
                                        "Pourquoi : parce que",
                                        "Contrent : x"}) {
        CAPTURE(text);
        CHECK(!read_event(text, french()).has_value());
    }
}

TEST_CASE("what may open a meeting is seen at once")
{
    CHECK(may_open_meeting("The meeting was called to order at 10 a.m.", english()));
    CHECK(may_open_meeting("Adoption of the agenda", english()));
    CHECK(!may_open_meeting("Mr. Sorel took the Chair.", english()));
    CHECK(!may_open_meeting("", english()));
}

TEST_CASE("a date in words")
{
    CHECK(date_of("21 March 1997 and", english()) == "1997-3-21| and");
    CHECK(date_of("1st May 2031", english()) == "2031-5-1|");
    CHECK(date_of("3 September, 2001", english()) == "2001-9-3|");
    CHECK(date_of("1er mars 2021.", french()) == "2021-3-1|.");
    CHECK(date_of("12 août 2020", french()) == "2020-8-12|");
    CHECK(date_of("31 décembre 1999", french()) == "1999-12-31|");
    for (const auto* text : {"32 March 1997",
                             "0 March 1997",
                             "21 Marched 1997",
                             "21 March",
                             "21 March 19971",
                             "021 March 1997",
                             "March",
                             "21 mars 1997",
                             ""}) {
        CAPTURE(text);
        CHECK(date_of(text, english()) == "none");
    }
}

TEST_CASE("a meeting of several days is of the first")
{
    CHECK(date_of("21 AND 22 MARCH 2031", english()) == "2031-3-21|");
    CHECK(date_of("21-23 March 2031, 3 p.m.", english()) == "2031-3-21|, 3 p.m.");
    CHECK(date_of("1er et 2 mars 2031", french()) == "2031-3-1|");
    CHECK(date_of("6 y 7 de agosto de 2031", *find_language("es")) == "2031-8-6|");
    CHECK(date_of("6 и 7 августа 2031", *find_language("ru")) == "2031-8-6|");
}

TEST_CASE("Spanish dates join their parts by small words")
{
    const auto* const spanish = find_language("es");
    REQUIRE(spanish != nullptr);
    CHECK(date_of("6 de agosto de 2031, a las", *spanish) == "2031-8-6|, a las");
    CHECK(date_of("1º de marzo del 2031", *spanish) == "2031-3-1|");
    CHECK(date_of("6 agosto 2031", *spanish) == "2031-8-6|");
}

TEST_CASE("the first date of a text is found wherever it stands")
{
    const std::string_view text = "Friday, 14 March 2031, 10 a.m., not 15 March 2031";
    const auto date = find_date(text, english());
    REQUIRE(date.has_value());
    CHECK(date->date == Date{2031, 3, 14});
    CHECK(text.substr(date->size) == ", 10 a.m., not 15 March 2031");
    CHECK(!find_date("114 March 2031", english()).has_value());
    CHECK(!find_date("no date at all", english()).has_value());
}

TEST_CASE("an hour of the clock")
{
    CHECK(time_of("10.25 a.m. sharp", english()) == "10:25| sharp");
    CHECK(time_of("10:25 am", english()) == "10:25|");
    CHECK(time_of("3 p.m", english()) == "15:00|");
    CHECK(time_of("12.30 p.m.", english()) == "12:30|");
    CHECK(time_of("12.05 a.m.", english()) == "00:05|");
    CHECK(time_of("12 noon", english()) == "12:00|");
    CHECK(time_of("15 hours", english()) == "15:00|");
    CHECK(time_of("11 h 5", french()) == "11:05|");
    CHECK(time_of("18 h. 10.", french()) == "18:10|.");
    CHECK(time_of("6.5 p.m.", english()) == "18:05|");
    CHECK(time_of("11 h", french()) == "11:00|");
    CHECK(time_of("13 heures", french()) == "13:00|");
    CHECK(time_of("15 heures 30, puis", french()) == "15:30|, puis");
    CHECK(time_of("24 heures", french()) == "00:00|");
    CHECK(time_of("midi", french()) == "12:00|");
    for (const auto* text :
         {"10.25", "10.70 a.m.", "14.00 p.m.", "10.25 amber", "25 hours", "noonday", ""}) {
        CAPTURE(text);
        CHECK(time_of(text, english()) == "none");
    }
    CHECK(time_of("25 heures", french()) == "none");
    CHECK(time_of("10 hommes", french()) == "none");
}
