#include "parser/grammar/event.hpp"

#include "parser/grammar/date.hpp"
#include "parser/grammar/words.hpp"
#include "parser/source/byte_bits.hpp"

#include <boost/fusion/include/adapt_struct.hpp>

#include <algorithm>

namespace horseshoe::parser {
namespace grammar {
namespace {

using Kind = EventText::Kind;

/// An hour, as date.hpp reads it: the formulas end in one.
struct Hour : x3::parser<Hour> {
    using attribute_type = Time;
    static constexpr bool has_attribute = true;

    template <typename Iterator, typename Context, typename RuleContext, typename Attribute>
    bool parse(Iterator& first,
               const Iterator& last,
               const Context& context,
               RuleContext&,
               Attribute& attribute) const
    {
        const Language& language = x3::get<language_tag>(context);
        const auto time = read_time({first, static_cast<std::size_t>(last - first)}, language);
        if (!time) {
            return false;
        }
        first += time->size;
        x3::traits::move_to(time->time, attribute);
        return true;
    }
};

struct EventParts {
    Kind kind = Kind::opened;
    boost::optional<Time> time;
    boost::optional<Time> resumed_at;
};

struct SideParts {
    VoteSide side = VoteSide::favour;
};

}  // namespace
}  // namespace grammar
}  // namespace horseshoe::parser

BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::grammar::EventParts, kind, time, resumed_at)

namespace horseshoe::parser {
namespace grammar {
namespace {

const x3::rule<class timed, EventParts> timed = "hour of the meeting";
const x3::rule<class timed_hour_first, EventParts> timed_hour_first = "hour before the meeting";
const x3::rule<class plain, Kind> plain = "stage direction";
const x3::rule<class side, VoteSide> side = "side of a vote";
const x3::rule<class decision, Kind> decision = "sentence that decides";

const Hour hour{};
const auto said = [](Key key) { return x3::omit[Lookup{key}]; };
// "The meeting was resumed on Friday, 22 March, at 5.45 p.m."
const auto on_day =
    x3::omit[x3::repeat(1, 60)[x3::char_ - x3::char_(".;\n") - (' ' >> hour)]] >> ' ';
const auto at_hour = -(' ' >> (hour | (said(Key::on_day) >> on_day >> hour)));
const auto stop = x3::lit(',') | ';';
const auto later = -(((' ' >> stop >> ' ') | (stop >> ' ') | ' ') >> said(Key::and_resumed) >>
                     ' ' >> (hour | (on_day >> hour)));

// Languages that have the hour before what happens: "at 10 a.m. the meeting was opened".
const auto happens_at = -said(Key::before_hour) >> hour >> blanks;
const auto comma = blanks >> -(x3::lit(',') | ';' | "\uFF0C" | "\uFF1B") >> blanks;
const auto no_hour = x3::attr(boost::optional<Time>{});
const auto timed_hour_first_def =
    (x3::attr(Kind::opened) >> happens_at >> said(Key::opened) >> no_hour) |
    (x3::attr(Kind::resumed) >> happens_at >> said(Key::resumed) >> no_hour) |
    (x3::attr(Kind::suspended) >> happens_at >> said(Key::suspended) >>
     -(comma >> happens_at >> said(Key::and_resumed))) |
    (x3::attr(Kind::adjourned) >> happens_at >> said(Key::adjourned) >> no_hour);

const auto timed_def =
    (said(Key::opened) >> x3::attr(Kind::opened) >> at_hour >> x3::attr(boost::optional<Time>{})) |
    // "La séance, suspendue à 13 heures, est reprise à 15 heures": the table's `resumed` row.
    (said(Key::resumed) >> x3::attr(Kind::resumed) >> at_hour >> later) |
    (said(Key::suspended) >> x3::attr(Kind::suspended) >> at_hour >> later) |
    (said(Key::adjourned) >> x3::attr(Kind::adjourned) >> at_hour >>
     x3::attr(boost::optional<Time>{}));

// Whatever a sentence opens with, its formula decides: "As nobody objects, it is so decided". The
// formula itself opens a sentence with a capital only, alone or behind a short one.
const auto small = x3::char_('a', 'z');
const auto closing = ((' ' >> &small) | (". " >> !small)) >> said(Key::decided);
constexpr int longest_opening = 80;
const auto opening = x3::repeat(1, longest_opening)[x3::char_ - x3::char_(".?!\n") - closing];
const auto
    decision_def = !small >>
                   (said(Key::decided) | x3::omit[opening >> closing]) >> x3::attr(Kind::decided);

// "Mrs. Arnaud (France), Vice-President, took the Chair": who presides from here on.
const CapitalisedWord capitalised{};
const auto named = said(Key::honorific) >>
                   x3::repeat(1, 8)[' ' >> *(said(Key::particle) >> ' ') >> capitalised];
const auto of_country = -(blanks >> '(' >> +~x3::char_("():\n") >> ')');
const auto of_office = -(',' >> +~x3::char_(",.:()\n") >> ',');
const auto takes_chair = (named | said(Key::president)) >> of_country >> of_office >> ' ' >>
                         said(Key::chair);

// "Mr. Adeyemi, President of Nigeria, was escorted to a seat at the Council table".
const auto is_escorted = named >> of_country >> of_office >> ' ' >> said(Key::escorted);

const auto plain_def = (x3::omit[is_escorted] >> x3::attr(Kind::seated)) |
                       (x3::omit[takes_chair] >> x3::attr(Kind::chair)) |
                       (said(Key::agenda_title) >> x3::attr(Kind::agenda_title)) |
                       (said(Key::agenda_adopted) >> x3::attr(Kind::agenda_adopted)) |
                       (said(Key::vote_taken) >> x3::attr(Kind::vote_taken)) |
                       (said(Key::silence) >> x3::attr(Kind::silence)) |
                       (said(Key::seated) >> x3::attr(Kind::seated));

const auto side_def = ((said(Key::in_favour) >> x3::attr(VoteSide::favour)) |
                       (said(Key::against) >> x3::attr(VoteSide::against)) |
                       (said(Key::abstaining) >> x3::attr(VoteSide::abstaining)) |
                       (said(Key::absent) >> x3::attr(VoteSide::absent))) >>
                      blanks >> (x3::lit(':') | "\uFF1A") >> blanks;

constexpr auto is_space = [](BytesAt at) { return at[0] == ' '; };

/// Sentences that decide are short, and have their formula behind a space: most need not be read to
/// their end to see that they do not.
bool may_decide(std::string_view text, const Words& words)
{
    constexpr std::size_t longest = 130;
    if (text.size() > longest && text.substr(0, longest).find('.') == std::string_view::npos) {
        return false;
    }
    const auto formula_at = [&](std::size_t at) {
        return words.may_begin(Key::decided, text.substr(at));
    };
    const auto end = std::min<std::size_t>(longest_opening + 2, text.size());
    ByteMarks spaces(text, is_space);
    bool may = formula_at(0);
    for (auto at = spaces.next(0, end); !may && at < end; at = spaces.next(at + 1, end)) {
        may = formula_at(at + 1);
    }
    return may;
}

BOOST_SPIRIT_DEFINE(timed, timed_hour_first, plain, side, decision)

/// The keys of the words that each of the rules may begin with.
constexpr auto side_keys = Words::bit(Key::in_favour) | Words::bit(Key::against) |
                           Words::bit(Key::abstaining) | Words::bit(Key::absent);
constexpr auto plain_keys = Words::bit(Key::honorific) | Words::bit(Key::president) |
                            Words::bit(Key::agenda_title) | Words::bit(Key::agenda_adopted) |
                            Words::bit(Key::vote_taken) | Words::bit(Key::silence) |
                            Words::bit(Key::seated);
constexpr auto opening_keys = Words::bit(Key::opened) | Words::bit(Key::half_day) |
                              Words::bit(Key::before_hour) | Words::bit(Key::agenda_title) |
                              Words::bit(Key::agenda_adopted);
constexpr auto timed_keys = Words::bit(Key::opened) | Words::bit(Key::resumed) |
                            Words::bit(Key::suspended) | Words::bit(Key::adjourned) |
                            Words::bit(Key::half_day) | Words::bit(Key::before_hour);

/// Reads a text by one rule after the other.
class EventReader {
public:
    EventReader(std::string_view text, const Language& language)
        : text_(text), language_(language), words_(words_of(language)), keys_(words_.keys_at(text))
    {}

    /// A quick look: whether a rule that begins with a word of these keys is worth a try.
    bool may_begin(std::uint64_t keys) const { return (keys_ & keys) != 0; }
    bool may_decide() const { return grammar::may_decide(text_, words_); }

    /// The bytes that the rule reads; 0 where it reads none.
    template <typename Rule, typename Attribute>
    std::uint32_t read(const Rule& rule, Attribute& attribute) const
    {
        const char* first = text_.data();
        const char* const last = first + text_.size();
        const auto parser = x3::with<language_tag>(language_)[x3::with<words_tag>(words_)[rule]];
        return x3::parse(first, last, parser, attribute)
                   ? static_cast<std::uint32_t>(first - text_.data())
                   : 0;
    }

private:
    std::string_view text_;
    const Language& language_;
    const Words& words_;
    std::uint64_t keys_;
};

std::optional<Time> to_std(const boost::optional<Time>& time)
{
    return time ? std::optional<Time>(*time) : std::nullopt;
}

}  // namespace
}  // namespace grammar

bool may_open_meeting(std::string_view text, const Language& language)
{
    return grammar::EventReader(text, language).may_begin(grammar::opening_keys);
}

bool may_have_hour(std::string_view text, const Language& language)
{
    return grammar::EventReader(text, language).may_begin(grammar::timed_keys);
}

std::optional<EventText> read_event(std::string_view text, const Language& language)
{
    using namespace grammar;
    const EventReader reader(text, language);
    EventText event;
    if (reader.may_begin(side_keys) && (event.size = reader.read(side, event.side)) != 0) {
        event.kind = EventText::Kind::vote_side;
        return event;
    }
    if (reader.may_begin(plain_keys) && (event.size = reader.read(plain, event.kind)) != 0) {
        return event;
    }
    if (reader.may_decide() && (event.size = reader.read(decision, event.kind)) != 0) {
        return event;
    }
    EventParts parts;
    const auto read_timed = [&] {
        const bool hour_leads = language.find("half-day") != nullptr;
        return hour_leads ? reader.read(timed_hour_first, parts) : reader.read(timed, parts);
    };
    if (reader.may_begin(timed_keys) && (event.size = read_timed()) != 0) {
        event.kind = parts.kind;
        event.time = to_std(parts.time);
        event.resumed_at = to_std(parts.resumed_at);
        return event;
    }
    return std::nullopt;
}

}  // namespace horseshoe::parser
