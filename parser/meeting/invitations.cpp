#include "parser/language/delegations.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/wide.hpp"
#include "parser/meeting/invitation_rule.hpp"
#include "parser/meeting/invited.hpp"
#include "parser/meeting/persons.hpp"
#include "parser/meeting/record.hpp"
#include "parser/meeting/seated.hpp"
#include "parser/prepare/paragraphs.hpp"
#include "parser/source/place.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::parser {
namespace {

class Inviter {
public:
    Inviter(const MeetingText& text, Document& document)
        : text_(text), document_(document), invited_(text.language, document)
    {}

    bool goes_on(const Paragraph& paragraph) const
    {
        const auto words = text_of(text_, paragraph);
        return (words.ends_with(':') || words.ends_with("\uFF1A")) && rule_in(words) != 0;
    }

    void read(const Turn& turn, const Paragraph& paragraph)
    {
        const auto words = text_of(text_, paragraph);
        if (rule_in(words) == 0) {
            if (holds(words, "invite")) {
                for (const auto sentence : sentences_of(words, text_.language)) {
                    read_practice(turn, paragraph, sentence);
                }
            }
            read_briefing(words, paragraph);
            return;
        }
        // A rule is invoked by a sentence, and holds up to the next that invokes one: exports run
        // paragraphs together.
        std::string_view unit;
        int rule = 0;
        for (const auto sentence : sentences_of(words, text_.language)) {
            const int next = rule_invoked(sentence, text_.language);
            if (next == 0 && rule != 0 && read_practice(turn, paragraph, sentence)) {
                read_unit(turn, paragraph, unit, rule);
                unit = {};
                rule = 0;
            }
            else if (next != 0 && rule != 0) {
                read_unit(turn, paragraph, unit, rule);
                unit = sentence;
                rule = next;
            }
            else if (next == 0 && rule != 0 && gives_floor(sentence)) {
                read_unit(turn, paragraph, unit, rule);
                unit = {};
                rule = 0;
            }
            else {
                unit = unit.empty()
                           ? sentence
                           : std::string_view(unit.data(),
                                              static_cast<std::size_t>(
                                                  sentence.data() + sentence.size() - unit.data()));
                rule = next != 0 ? next : rule;
            }
        }
        read_unit(turn, paragraph, unit, rule);
    }

    /// "I propose that the Council invite the Permanent Observer of ... to participate, in accordance
    /// with the previous practice": under no rule that is numbered. Who was invited before is only
    /// asked to the table.
    bool read_practice(const Turn& turn, const Paragraph& paragraph, std::string_view sentence)
    {
        const auto invite = find_phrase(sentence, text_.language, "invite");
        const auto whom =
            invite ? find_phrase(sentence, text_.language, "representative-of", invite->end)
                   : std::nullopt;
        const auto part = whom ? find_phrase(sentence, text_.language, "to-participate", whom->end)
                               : std::nullopt;
        if (!part) {
            return false;
        }
        // Whoever is named before the verb: "the representatives of Israel and Lebanon to take ...";
        // or before the office, where names of States precede it.
        const auto names = owner_precedes(text_.language)
                               ? sentence.substr(invite->end, whom->begin - invite->end)
                               : sentence.substr(whom->end, part->begin - whom->end);
        invited_.clear();
        invited_.add_joined(names, paragraph);
        if (invited_.empty()) {
            return false;
        }
        add_event(turn, paragraph, sentence, 0);
        return true;
    }

    void read_unit(const Turn& turn, const Paragraph& paragraph, std::string_view words, int rule)
    {
        if (rule == 0 || !holds(words, "invite")) {
            read_briefing(words, paragraph);
            return;
        }
        invited_.clear();
        // Old records tell of letters of request first; what follows the rule is formula.
        const auto persons = find_persons(words, text_.language);
        if (rule == 39 || !persons.empty()) {
            invited_.add_persons(persons, paragraph, rule == 37 ? Role::invited : Role::guest);
        }
        if (rule == 37) {
            invited_.add_states(words, paragraph);
        }
        add_event(turn, paragraph, words, rule);
    }

    void read_briefing(std::string_view words, const Paragraph& paragraph)
    {
        if (const auto briefing = find_phrase(words, text_.language, "briefing")) {
            invited_.clear();
            invited_.add_persons(
                find_persons(words.substr(briefing->end), text_.language), paragraph, Role::guest);
            for (auto& each : invited_.all()) {
                attend(std::move(each));
            }
        }
        if (holds(words, "welcome")) {
            for (const auto sentence : sentences_of(words, text_.language)) {
                read_welcome(sentence, paragraph);
            }
        }
    }

    /// "I welcome the Commissioner of the African Union, Ms. ...": States are invited or members.
    void read_welcome(std::string_view sentence, const Paragraph& paragraph)
    {
        const auto welcome = find_phrase(sentence, text_.language, "welcome");
        if (!welcome) {
            return;
        }
        invited_.clear();
        invited_.add_persons(
            find_persons(sentence.substr(welcome->end), text_.language), paragraph, Role::guest);
        for (auto& each : invited_.all()) {
            if (!each.delegation.empty() && !is_state(each.delegation)) {
                attend(std::move(each));
            }
        }
    }

    /// Adds to the attendance, once.
    void attend(Attendee attendee)
    {
        auto& attendance = document_.record.attendance;
        const bool known =
            std::any_of(attendance.begin(), attendance.end(), [&](const Attendee& each) {
                return each.role == attendee.role && each.delegation == attendee.delegation &&
                       (attendee.speaker.empty() || each.speaker == attendee.speaker);
            });
        if (!known) {
            attendance.push_back(std::move(attendee));
        }
    }

private:
    bool holds(std::string_view words, std::string_view key) const
    {
        return find_phrase(words, text_.language, key).has_value();
    }

    int rule_in(std::string_view words) const
    {
        return holds(words, "rule") ? rule_invoked(words, text_.language) : 0;
    }

    /// "I now give the floor to Ms. Varnay": that is no more of an invitation.
    bool gives_floor(std::string_view sentence) const
    {
        return holds(sentence, "floor") && !holds(sentence, "invite");
    }

    void add_event(const Turn& turn, const Paragraph& paragraph, std::string_view words, int rule)
    {
        Event event;
        event.kind = EventKind::invited;
        const auto begin = paragraph.begin + static_cast<std::uint32_t>(
                                                 words.data() - text_of(text_, paragraph).data());
        event.span = text_.flow.to_source(begin, begin + static_cast<std::uint32_t>(words.size()));
        event.line = place_of(text_.source.lines, event.span.begin).line;
        event.turn = turn.number;
        event.rule = rule;
        event.invited = invited_.all();
        event.text = std::string(words);
        document_.record.events.push_back(std::move(event));
        for (auto& each : invited_.all()) {
            attend(std::move(each));
        }
    }

    const MeetingText& text_;
    Document& document_;
    Invited invited_;
};

}  // namespace

void read_invitations(const MeetingText& text, Document& document)
{
    Inviter inviter(text, document);
    const auto& record = document.record;
    for (const auto& event : record.events) {
        if (event.kind == EventKind::seated) {
            for (auto& attendee : seated_by(event, document, text.language)) {
                inviter.attend(std::move(attendee));
            }
        }
    }
    for (const auto& turn : record.turns) {
        if (turn.role != Role::presidency) {
            continue;
        }
        const auto& paragraphs = turn.paragraphs;
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            auto paragraph = paragraphs[i];
            if (paragraph.quotation) {
                continue;  // of a letter in which somebody asks to be invited
            }
            // "I invite the following to participate:", and their names stand below.
            if (i + 1 < paragraphs.size() && inviter.goes_on(paragraph)) {
                ++i;
                paragraph.end = paragraphs[i].end;
                paragraph.span.end = paragraphs[i].span.end;
            }
            inviter.read(turn, paragraph);
        }
    }
    std::stable_sort(document.record.events.begin(),
                     document.record.events.end(),
                     [](const Event& a, const Event& b) { return a.span.begin < b.span.begin; });
}

}  // namespace horseshoe::parser
