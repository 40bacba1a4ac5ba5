#include "parser/meeting/running_labels.hpp"

#include "parser/grammar/heading.hpp"
#include "parser/language/rows.hpp"
#include "parser/meeting/cover_signs.hpp"
#include "parser/meeting/running_formulas.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <utility>

namespace horseshoe::parser {
namespace {

using LabelKind = RunningLabel::Kind;

/// "Members:", "Président : ".
std::optional<RunningLabel> read_people(std::string_view text, const Language& language)
{
    for (const auto& [key, kind] : {std::pair("cover-president", LabelKind::people),
                                    std::pair("cover-members", LabelKind::members),
                                    std::pair("cover-present", LabelKind::people)}) {
        for (const auto& row : language.all(key)) {
            const auto after = text.starts_with(row.words)
                                   ? text.find_first_not_of(' ', row.words.size())
                                   : std::string_view::npos;
            if (after == std::string_view::npos || text[after] != ':') {
                continue;
            }
            // In some languages the label has the form of a heading: a name follows it.
            if (read_heading(text.substr(0, longest_running_heading), language) &&
                honorific_in(behind_spaces(text.substr(after + 1)), language) != 0) {
                continue;
            }
            return RunningLabel{kind, after + 1};
        }
    }
    return std::nullopt;
}

/// "Provisional agenda (S/Agenda/1499)", and "Agenda" behind the members.
std::optional<RunningLabel>
read_agenda(std::string_view text, bool members, const Language& language)
{
    for (const auto& row : language.all("cover-agenda")) {
        if (!text.starts_with(row.words)) {
            continue;
        }
        const auto after = behind_spaces(text.substr(row.words.size()));
        const auto size = text.size() - after.size();
        const auto close =
            after.starts_with("(S/Agenda") ? after.find(')') : std::string_view::npos;
        if (close != std::string_view::npos) {
            return RunningLabel{LabelKind::agenda, size + close + 1};
        }
        if (members && !after.empty() && !starts_lower(after)) {
            return RunningLabel{LabelKind::agenda, size};
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<RunningLabel>
read_running_label(std::string_view text, bool members, const Language& language)
{
    if (const auto people = read_people(text, language)) {
        return people;
    }
    if (const auto agenda = read_agenda(text, members, language)) {
        return agenda;
    }
    if (starts_with_row(text, language, "cover-notice")) {
        return RunningLabel{LabelKind::notice, 1};
    }
    return std::nullopt;
}

}  // namespace horseshoe::parser
