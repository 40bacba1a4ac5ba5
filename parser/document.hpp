#pragma once

#include "parser/prepare/source_map.hpp"
#include "parser/problem.hpp"
#include "parser/source/source.hpp"
#include "parser/span.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace horseshoe::parser {

// What a parsed document is made of: plain structs. Spans point into Source::text; ids of
// delegations are ISO 3166-1 alpha-3 codes or English acronyms, and empty where not known.

struct Date {
    int year = 0;  ///< 0: not known
    int month = 0;
    int day = 0;

    bool known() const { return year != 0; }
    friend bool operator==(const Date&, const Date&) = default;
};

struct Time {
    int hour = 0;
    int minute = 0;

    friend bool operator==(const Time&, const Time&) = default;
};

enum class Role : std::uint8_t {
    presidency,  ///< presides over the meeting
    member,      ///< of the Council
    invited,     ///< a State that takes part without a vote (rule 37)
    guest        ///< an official, briefer or organisation (rule 39)
};

enum class Capacity : std::uint8_t { presidency, national, organisation };

/// How the delegation of a turn was found; in this order of trust.
enum class Found : std::uint8_t { heading, cover, invitation, capacity, floor, unknown };

/// Every character of a source is of exactly one class.
enum class TextClass : std::uint8_t { cover, furniture, heading, speech, event, vote, note, blank };

/// Somebody present, from the cover page or from an invitation.
struct Attendee {
    Role role = Role::member;
    std::string delegation;
    std::string country;  ///< as written
    std::string
        speaker;  ///< as written, with honorific; may be empty ("the representative of Yemen")
    std::string function;  ///< as written
    SourceSpan span;
};

/// A stretch of a turn in one capacity.
struct Part {
    Capacity capacity = Capacity::national;
    std::string delegation;
    SourceSpan span;
};

struct Paragraph {
    SourceSpan span;          ///< of the source
    std::uint32_t begin = 0;  ///< of the prepared text
    std::uint32_t end = 0;
    std::uint32_t page = 0;  ///< 0: not known
    bool quotation = false;  ///< set off from the speech as a quotation
};

/// "(spoke in French)" in the middle of a turn.
struct LanguageSwitch {
    std::string language;  ///< ISO 639-1
    SourceSpan span;
};

/// A speaker heading, as written.
struct Heading {
    std::string honorific;  ///< "Mr.", "Dame", "S. E. M."
    std::string name;       ///< without honorific; of a function heading: empty
    std::string function;   ///< "Le Secrétaire général"; empty where a name stands
    std::string country;    ///< within parentheses, as written
    std::string spoken;     ///< ISO 639-1; empty where the heading names none
    SourceSpan span;
};

struct Turn {
    int number = 0;  ///< 1-based, in order
    Heading heading;
    std::string
        speaker;  ///< honorific and name, of the President from the cover; else the function
    std::string delegation;  ///< whom the turn speaks for; empty: not known
    Found found = Found::unknown;
    Role role = Role::member;
    std::string function;  ///< of a guest, as heading or invitation tell it
    std::string spoken;    ///< ISO 639-1
    SourceSpan span;       ///< from the heading to the end of the speech
    std::uint32_t line = 0;
    std::uint32_t first_page = 0;
    std::uint32_t last_page = 0;
    std::vector<Paragraph> paragraphs;
    std::vector<Part> parts;
    std::vector<LanguageSwitch> switches;
};

enum class EventKind : std::uint8_t {
    opened,
    agenda_adopted,
    invited,
    vote,
    adopted,
    silence,
    suspended,
    resumed,
    adjourned,
    decided,  ///< "There being no objection, it is so decided."
    seated,   ///< "At the invitation of the President, ... took a seat at the Council table"
    note      ///< any other stage direction
};

enum class Outcome : std::uint8_t { unknown, adopted, rejected, vetoed };

struct VoteCounts {
    std::optional<int> favour;
    std::optional<int> against;
    std::optional<int> abstaining;
};

struct Vote {
    std::string draft;  ///< symbol of what was voted on
    std::vector<std::string> favour;
    std::vector<std::string> against;
    std::vector<std::string> abstaining;
    std::vector<std::string> absent;  ///< did not take part
    VoteCounts announced;             ///< as the President gave them
    Outcome outcome = Outcome::unknown;
    std::string resolution;           ///< "2732 (2024)"
    std::vector<std::string> vetoes;  ///< permanent members against, where that was the reason
};

/// What happens and is not speech.
struct Event {
    EventKind kind = EventKind::note;
    SourceSpan span;
    std::uint32_t line = 0;
    int turn = 0;  ///< the turn it stands in or follows; 0: before the first
    std::optional<Time> time;
    std::optional<Vote> vote;
    std::vector<Attendee> invited;
    int rule = 0;      ///< 37 or 39, of an invitation
    std::string text;  ///< as prepared
};

struct SubHeading {
    std::string text;
    SourceSpan span;
    int before_turn = 0;  ///< the turn that follows it
};

struct Record {
    int meeting = 0;           ///< number; 0: not known
    int resumption = 0;        ///< 0: the meeting's first part
    std::string session_year;  ///< as written: "Seventy-fifth year"
    std::string place;
    std::optional<Time> opened;
    std::optional<Time> closed;
    Attendee presidency;  ///< from the cover; of the first President where several preside
    std::vector<std::string> agenda;
    std::vector<Attendee> attendance;  ///< cover, then invitations
    std::vector<SubHeading> sub_headings;
    std::vector<Turn> turns;
    std::vector<Event> events;
};

/// How it is known that somebody holds a declaration.
enum class SignatoryFound : std::uint8_t {
    listed,        ///< among those who sign it
    in_text,       ///< named by its title, by its words, or by the letter
    by_membership  ///< inferred: the text names a body, and this is one of its members
};

/// Who holds a declaration, and how that is known.
struct Signatory {
    std::string delegation;  ///< empty: the name is not in the table
    std::string name;        ///< as written; of a member: the words that name the body
    SourceSpan span;
    SignatoryFound found = SignatoryFound::listed;
};

/// An annex of a letter, held jointly by its signatories.
struct Declaration {
    int annex = 0;  ///< 1-based
    std::string title;
    Date date;
    std::string place;
    std::string original;  ///< ISO 639-1 of the original, where it is stated
    std::vector<Signatory> signatories;
    SourceSpan span;
    std::uint32_t line = 0;
    std::vector<Paragraph> paragraphs;
};

struct Letter {
    std::string title;
    Date distributed;
    std::string session;  ///< as written
    std::string agenda_item;
    std::string sender;  ///< the transmitting representative, as signed
    std::string sender_delegation;
    std::string addressee;
    std::vector<std::string> cites;    ///< symbols of documents named in it
    std::vector<Signatory> on_behalf;  ///< for whom the sender transmits
    SourceSpan span;                   ///< the letter proper, without its annexes
    std::vector<Paragraph> paragraphs;
    std::vector<Declaration> annexes;
};

enum class Kind : std::uint8_t { record, letter };

struct ClassSpan {
    SourceSpan span;
    TextClass text_class = TextClass::blank;
};

struct Document {
    Source source;
    Kind kind = Kind::record;
    std::string symbol;    ///< "S/PV.8967", "S/PV.8706 (Resumption 1)"; empty: not known
    std::string language;  ///< ISO 639-1
    Date date;
    Record record;         ///< of a record
    Letter letter;         ///< of a letter
    std::string prepared;  ///< the running text: lines joined, words mended, furniture out
    SourceMap map;         ///< from `prepared` to the source
    std::vector<ClassSpan> classes;  ///< ascending, without holes, covers the source
    std::vector<Problem> problems;   ///< ascending by line

    std::string_view text_of(const Paragraph& paragraph) const
    {
        return std::string_view{prepared}.substr(paragraph.begin, paragraph.end - paragraph.begin);
    }
    /// Where a stretch of `prepared` stands in the source; of `near` the map tells.
    SourceSpan in_source(std::uint32_t begin, std::uint32_t end) const
    {
        return map.to_source(begin, end, source.text);
    }
    SourceSpan in_source(std::uint32_t begin, std::uint32_t end, std::size_t& near) const
    {
        return map.to_source(begin, end, source.text, near);
    }
};

/// Reads a source as a record or a letter, whichever it is; throws InputError where it is neither.
Document parse_document(Source source);

}  // namespace horseshoe::parser
