#include "parser/meeting/turn_checks.hpp"

#include "parser/meeting/names.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace horseshoe::parser {
namespace {

/// True where an invitation names the speaker, though for no delegation.
bool is_announced(const Turn& turn, const Record& record)
{
    return std::any_of(
        record.attendance.begin(), record.attendance.end(), [&](const Attendee& each) {
            return each.role == Role::guest && share_last_word(each.speaker, turn.heading.name);
        });
}

/// Of a turn that speaks for no delegation that is known.
void report_speaker(const Turn& turn, Document& document)
{
    auto& problems = document.problems;
    if (!turn.function.empty()) {
        problems.push_back(
            {"other-delegation",
             turn.line,
             turn.speaker + " speaks for none of the delegations that are known: " + turn.function,
             "the turn has no delegation",
             true});
    }
    else if (is_announced(turn, document.record)) {
        problems.push_back({"unknown-delegation",
                            turn.line,
                            "nothing here tells for whom " + turn.speaker + " was invited to speak",
                            "the turn has no delegation",
                            true});
    }
    else if (turn.heading.country.empty()) {
        problems.push_back({"unknown-delegation",
                            turn.line,
                            "nothing here tells for whom " + turn.speaker + " speaks",
                            "the turn has no delegation"});
    }
    else {
        problems.push_back(
            {"unknown-country",
             turn.line,
             "\"" + turn.heading.country + "\" is no delegation that is known",
             "the turn has no delegation; parser/language/delegations.tsv takes new names"});
    }
}

}  // namespace

void check_turns(Document& document)
{
    std::set<std::string> told;
    bool presidency_told = false;
    for (const auto& turn : document.record.turns) {
        if (turn.paragraphs.empty()) {
            document.problems.push_back({"empty-turn",
                                         turn.line,
                                         turn.speaker + " has the floor and says nothing",
                                         "kept as an empty turn"});
        }
        if (!turn.delegation.empty()) {
            continue;
        }
        if (turn.role != Role::presidency) {
            if (told.insert(turn.speaker).second) {
                report_speaker(turn, document);
            }
        }
        else if (!presidency_told) {
            document.problems.push_back({"unknown-presidency",
                                         turn.line,
                                         "nothing here tells which delegation presides",
                                         "its turns have no delegation",
                                         true});
            presidency_told = true;
        }
    }
}

}  // namespace horseshoe::parser
