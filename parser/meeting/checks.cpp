#include "parser/language/delegations.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/meeting/council.hpp"
#include "parser/meeting/persons.hpp"
#include "parser/meeting/record.hpp"
#include "parser/prepare/paragraphs.hpp"
#include "parser/source/place.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace horseshoe::parser {
namespace {

class Checker {
public:
    Checker(const MeetingText& text, Document& document)
        : text_(text), document_(document), record_(document.record)
    {}

    void check_all()
    {
        check_speakers();
        check_floor();
        check_attendance();
        for (const auto& event : record_.events) {
            if (event.kind == EventKind::vote) {
                check_vote(event);
            }
        }
        check_end();
        check_cover();
    }

private:
    void problem(std::string code, std::uint32_t line, std::string message, std::string advice)
    {
        document_.problems.push_back(
            {std::move(code), line, std::move(message), std::move(advice)});
    }
    void notice(std::string code, std::uint32_t line, std::string message, std::string advice)
    {
        document_.problems.push_back(
            {std::move(code), line, std::move(message), std::move(advice), true});
    }

    void check_speakers()
    {
        std::set<std::string> told;
        bool presidency_told = false;
        for (const auto& turn : record_.turns) {
            if (turn.paragraphs.empty()) {
                problem("empty-turn",
                        turn.line,
                        turn.speaker + " has the floor and says nothing",
                        "kept as an empty turn");
            }
            if (!turn.delegation.empty()) {
                continue;
            }
            if (turn.role == Role::presidency) {
                if (!presidency_told) {
                    notice("unknown-presidency",
                           turn.line,
                           "nothing here tells which delegation presides",
                           "its turns have no delegation");
                }
                presidency_told = true;
            }
            else if (told.insert(turn.speaker).second) {
                if (!turn.function.empty()) {
                    notice("other-delegation",
                           turn.line,
                           turn.speaker + " speaks for none of the delegations that are known: " +
                               turn.function,
                           "the turn has no delegation");
                }
                else if (announced(turn)) {
                    notice("unknown-delegation",
                           turn.line,
                           "nothing here tells for whom " + turn.speaker + " was invited to speak",
                           "the turn has no delegation");
                }
                else if (turn.heading.country.empty()) {
                    problem("unknown-delegation",
                            turn.line,
                            "nothing here tells for whom " + turn.speaker + " speaks",
                            "the turn has no delegation");
                }
                else {
                    problem("unknown-country",
                            turn.line,
                            "\"" + turn.heading.country + "\" is no delegation that is known",
                            "the turn has no delegation; parser/language/delegations.tsv takes new "
                            "names");
                }
            }
        }
    }

    /// True where an invitation names the speaker, though for no delegation.
    bool announced(const Turn& turn) const
    {
        const auto name = fold_words(turn.heading.name);
        return std::any_of(
            record_.attendance.begin(), record_.attendance.end(), [&](const Attendee& each) {
                const auto words = fold_words(each.speaker);
                return each.role == Role::guest && !words.empty() && !name.empty() &&
                       words.back().word == name.back().word;
            });
    }

    /// "I give the floor to the representative of Kazakhstan" must be followed by that speaker.
    void check_floor()
    {
        for (std::size_t i = 0; i + 1 < record_.turns.size(); ++i) {
            const auto& turn = record_.turns[i];
            const auto& next = record_.turns[i + 1];
            if (turn.role != Role::presidency || turn.paragraphs.empty() ||
                next.role == Role::presidency) {
                continue;
            }
            const auto words = text_of(text_, turn.paragraphs.back());
            const auto floor = find_last_phrase(words, text_.language, "floor");
            if (!floor || find_phrase(words, text_.language, "floor-group", floor->end)) {
                continue;
            }
            const auto given = sentence_at(words.substr(floor->end), 0, text_.language);
            const auto states = find_delegations(given, document_.date.year);
            const auto persons = find_persons(given, text_.language);
            // "I call on all parties" gives the floor to nobody.
            if ((persons.empty() && !find_phrase(given, text_.language, "representative-of")) ||
                follows(next, states, persons)) {
                continue;
            }
            problem("floor",
                    next.line,
                    fmt::format("the floor was given to \"{}\", but {} speaks",
                                given.substr(0, 80),
                                next.speaker),
                    "the heading was believed");
        }
    }

    static bool follows(const Turn& next,
                        const std::vector<NamedDelegation>& states,
                        const std::vector<NamedPerson>& persons)
    {
        const auto name =
            fold_words(next.heading.name.empty() ? next.heading.function : next.heading.name);
        const bool named =
            std::any_of(persons.begin(), persons.end(), [&](const NamedPerson& person) {
                const auto words = fold_words(person.name);
                return !words.empty() && !name.empty() && words.back().word == name.back().word;
            });
        const bool delegated =
            std::any_of(states.begin(), states.end(), [&](const NamedDelegation& each) {
                return each.id == next.delegation || is_secretariat(each.id);
            });
        // A function heading carries no name to hold against the one announced.
        return named || delegated || next.heading.name.empty() ||
               (persons.empty() && next.delegation.empty());
    }

    /// Who speaks for a State is a member on the cover or was invited.
    void check_attendance()
    {
        const bool has_cover =
            std::any_of(record_.attendance.begin(),
                        record_.attendance.end(),
                        [](const Attendee& each) { return each.role == Role::member; });
        std::set<std::string> present{record_.presidency.delegation};
        for (const auto& each : record_.attendance) {
            present.insert(each.delegation);
        }
        std::set<std::string> speakers;
        for (const auto& turn : record_.turns) {
            speakers.insert(turn.delegation);
            // A resumption's invitations stand in the meeting's first part.
            if (has_cover && record_.resumption == 0 && is_state(turn.delegation) &&
                present.insert(turn.delegation).second) {
                problem("not-invited",
                        turn.line,
                        fmt::format("{} speaks for {}, which is neither a member nor invited",
                                    turn.speaker,
                                    delegation_name(turn.delegation, document_.language)),
                        "taken as invited");
            }
        }
        for (const auto& each : record_.attendance) {
            if (each.role == Role::invited && !each.delegation.empty() &&
                speakers.insert(each.delegation).second) {
                notice("silent-guest",
                       0,
                       fmt::format("{} was invited and does not speak",
                                   delegation_name(each.delegation, document_.language)),
                       "nothing was changed");
            }
        }
    }

    void check_vote(const Event& event)
    {
        const auto& vote = *event.vote;
        const auto compare = [&](std::string_view side,
                                 const std::optional<int>& told,
                                 std::size_t listed) {
            if (told && static_cast<std::size_t>(*told) != listed) {
                problem("vote-tally",
                        event.line,
                        fmt::format(
                            "the President announces {} {}, the list has {}", *told, side, listed),
                        "both are kept");
            }
        };
        const auto total =
            vote.favour.size() + vote.against.size() + vote.abstaining.size() + vote.absent.size();
        if (total == 0) {
            if (event.text.size() < 200 && vote.announced.favour) {
                notice("vote-lists",
                       event.line,
                       "the vote comes without lists of who voted how",
                       "only its tallies are kept");
            }
            return;
        }
        compare("in favour", vote.announced.favour, vote.favour.size());
        compare("against", vote.announced.against, vote.against.size());
        compare("abstaining", vote.announced.abstaining, vote.abstaining.size());
        const auto seats = council_seats(document_.date);
        if (total != seats) {
            problem(
                "vote-total",
                event.line,
                fmt::format("{} delegations are listed in a vote of the {} members", total, seats),
                "the lists are kept as they are");
        }
        if (vote.outcome == Outcome::unknown) {
            problem("vote-outcome",
                    event.line,
                    "nothing here tells how the vote ended",
                    "its outcome is left open");
        }
    }

    void check_end()
    {
        const auto said = [&](EventKind kind) {
            return std::any_of(record_.events.begin(),
                               record_.events.end(),
                               [&](const Event& event) { return event.kind == kind; });
        };
        const bool begins = said(EventKind::opened) || said(EventKind::resumed);
        const bool ends = said(EventKind::adjourned) || said(EventKind::suspended);
        if (!record_.turns.empty() && !record_.turns.back().paragraphs.empty()) {
            const auto last = text_of(text_, record_.turns.back().paragraphs.back());
            if (!ends && !ends_sentence(last)) {
                problem("cut-off",
                        place_of(text_.source.lines, record_.turns.back().span.end).line,
                        "the record ends in the middle of " + record_.turns.back().speaker +
                            "’s speech",
                        "what there is was kept");
                return;
            }
        }
        if (begins && !ends) {
            problem("no-end",
                    0,
                    "the meeting is called to order, but does not rise",
                    "what there is was kept; the file may be cut off");
        }
        else if (!begins && !ends) {
            notice("excerpt",
                   0,
                   "neither the beginning nor the end of the meeting is here",
                   "read as an excerpt");
        }
        if (record_.opened && record_.closed && record_.opened->hour > record_.closed->hour &&
            record_.closed->hour > 5 && !said(EventKind::suspended)) {
            problem("hours", 0, "the meeting ends before it begins", "both hours are kept");
        }
    }

    void check_cover()
    {
        const auto& furniture = text_.furniture;
        if (furniture.symbol.meeting != 0 && record_.meeting != 0 &&
            furniture.symbol.meeting != record_.meeting) {
            problem("symbol",
                    0,
                    fmt::format("the pages name {}, the cover {}",
                                furniture.symbol.text(),
                                document_.symbol),
                    "the cover was believed");
        }
        if (furniture.date.known() && document_.date.known() && furniture.date != document_.date) {
            notice("date",
                   0,
                   "the pages and the cover give different dates",
                   "the cover was believed");
        }
        if (document_.symbol.empty()) {
            notice("no-symbol",
                   0,
                   "nothing here names the record’s symbol",
                   "the file’s name serves instead");
        }
    }

    const MeetingText& text_;
    Document& document_;
    Record& record_;
};

}  // namespace

void check_meeting(const MeetingText& text, Document& document)
{
    Checker(text, document).check_all();
}

}  // namespace horseshoe::parser
