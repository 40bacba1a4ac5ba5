#include "parser/meeting/running_cutter.hpp"

#include "parser/grammar/event.hpp"
#include "parser/grammar/heading.hpp"
#include "parser/grammar/reads_like.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/rows.hpp"
#include "parser/meeting/cover_signs.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace horseshoe::parser {
namespace {

using Formula = EventText::Kind;

constexpr std::size_t longest_heading = 320;
/// A formula, and enough of what follows it.
constexpr std::size_t longest_event = 600;

/// Formulas that are the whole of their line.
bool is_whole(Formula kind)
{
    return kind == Formula::opened || kind == Formula::resumed || kind == Formula::suspended ||
           kind == Formula::adjourned || kind == Formula::agenda_title ||
           kind == Formula::agenda_adopted || kind == Formula::vote_taken;
}

std::string_view behind_spaces(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

/// The heading of somebody other than the President.
bool begins_with_speaker(std::string_view text, const Language& language)
{
    const auto heading = read_heading(text.substr(0, longest_heading), language);
    return heading && heading->colon && !heading->presidency;
}

}  // namespace

std::vector<std::uint32_t> RunningCutter::cut(std::string_view line, bool short_line)
{
    line_ = line;
    short_line_ = short_line;
    cuts_.clear();
    for (std::size_t at = 0; at < line.size();) {
        const auto taken = take_at(at);
        at = taken != 0 ? at + taken : std::min(line.find(' ', at), line.size());
        at = std::min(line.find_first_not_of(' ', at), line.size());
    }
    return std::exchange(cuts_, {});
}

void RunningCutter::see(std::string_view line)
{
    line = trim(line);
    if (line.empty()) {
        return;
    }
    const auto heading = read_heading(line.substr(0, longest_heading), language_);
    if (heading && heading->colon) {
        ++at_start_;
        cover_ = false;
    }
    members_ = cover_ && starts_with_row(line, language_, "cover-members");
    if (const auto event = read_event(line, language_)) {
        free_ = true;
        if (event->kind == Formula::adjourned) {
            last_number_ = 0;  // the next meeting counts anew
        }
    }
}

std::uint32_t RunningCutter::take_at(std::size_t at)
{
    if (const auto size = cover_ ? take_label(at) : 0) {
        return size;
    }
    if (!cover_) {
        note_if_misplaced(line_.substr(at, longest_heading));
    }
    const auto size = take_heading(at);
    return size != 0 ? size : take_event(at);
}

bool RunningCutter::after_sentence(std::size_t at) const
{
    constexpr std::size_t enough = 24;
    const auto from = at - std::min(at, enough);
    return at == 0 || ends_sentence(line_.substr(from, at - from));
}

void RunningCutter::add(std::size_t at)
{
    if (at != 0 && (cuts_.empty() || cuts_.back() < at)) {
        cuts_.push_back(static_cast<std::uint32_t>(at));
    }
}

std::uint32_t RunningCutter::take_heading(std::size_t at)
{
    const auto rest = line_.substr(at, longest_heading);
    const bool start = after_sentence(at);
    const auto bullet = start || free_ ? bullet_size(rest) : 0;
    const auto heading = read_heading(rest.substr(std::min(bullet, rest.size())), language_);
    if (!heading || !heading->colon) {
        return 0;
    }
    const auto size = bullet + heading->size;
    const bool known = !heading->country.empty() && find_delegation(heading->country);
    const bool named = !cover_ && (start || free_) && !heading->honorific.empty() &&
                       !starts_lower(line_.substr(std::min(at + size, line_.size())));
    if (!heading->presidency && heading->function.empty() && !known && !named) {
        return 0;
    }
    const bool alone = start || free_ || voting_;
    if (!alone && !heading->presidency && !known) {
        return 0;  // an office in running words
    }
    if (!alone && heading->presidency) {
        // A title may stand between the last sentence and the President.
        constexpr std::size_t longest_title = 200;
        const auto from = at - std::min(at, longest_title);
        const auto stop = line_.substr(from, at - from).rfind(". ");
        const auto title = stop == std::string_view::npos ? at : from + stop + 2;
        if (title == at || starts_lower(line_.substr(title))) {
            ++broken_;
            if (short_line_) {
                return 0;
            }
        }
        else {
            add(title);
        }
    }
    else if (!alone) {
        ++broken_;
        if (short_line_) {
            return 0;
        }
    }
    add(at);
    note_number(rest.substr(0, bullet));
    within_presidents_ += at != 0 && heading->presidency ? 1U : 0U;
    (at == 0 ? at_start_ : within_) += 1;
    presidents_ += heading->presidency ? 1U : 0U;
    cover_ = members_ = agenda_ = voting_ = free_ = false;
    return static_cast<std::uint32_t>(size);
}

std::uint32_t RunningCutter::take_event(std::size_t at)
{
    if (!free_ && !voting_ && !cover_ && !after_sentence(at)) {
        return 0;
    }
    const auto rest = line_.substr(at, longest_event);
    if (const auto note = read_language_note(rest, language_)) {
        add(at);
        if (const auto next = line_.find_first_not_of(' ', at + note->size);
            next != std::string_view::npos) {
            add(next);
        }
        return note->size;
    }
    const auto event = read_event(rest, language_);
    // The President may say it, too: "The meeting is adjourned."
    const bool timed =
        event && (event->kind == Formula::opened || event->kind == Formula::resumed ||
                  event->kind == Formula::suspended || event->kind == Formula::adjourned);
    if (timed && !event->time) {
        return 0;
    }
    if (!event ||
        (cover_ && event->kind != Formula::opened && event->kind != Formula::agenda_title &&
         event->kind != Formula::agenda_adopted)) {
        return 0;
    }
    const auto after = behind_spaces(rest.substr(event->size));
    if (event->kind == Formula::agenda_title && !after.empty() &&
        (after.find_first_of(".,;0123456789") == 0)) {
        return event->size;  // in a table of contents, or an item
    }
    add(at);
    voting_ = event->kind == Formula::vote_side || (voting_ && event->kind == Formula::vote_taken);
    if (!is_whole(event->kind)) {
        return event->size;
    }
    auto size = static_cast<std::size_t>(event->size);
    while (at + size < line_.size() && line_[at + size] == '.') {
        ++size;
    }
    note_if_broken(at + size, event->kind == Formula::opened);
    const auto next = line_.find_first_not_of(' ', at + size);
    if (next != std::string_view::npos) {
        add(next);
    }
    free_ = true;
    members_ = agenda_ = false;
    cover_ = event->kind == Formula::adjourned;  // of the next meeting, where the file goes on
    last_number_ = cover_ ? 0 : last_number_;
    return static_cast<std::uint32_t>(size);
}

/// The cover is over where somebody speaks; in columns that run into each other it is not.
void RunningCutter::note_if_misplaced(std::string_view rest)
{
    for (const auto& row : language_.all("cover-present")) {
        misplaced_ += rest.starts_with(row.words) && rest.substr(row.words.size()).starts_with(": ")
                          ? 1U
                          : 0U;
    }
    for (const auto& row : language_.all("cover-agenda")) {
        misplaced_ +=
            rest.starts_with(row.words) && rest.substr(row.words.size()).starts_with(" (S/Agenda")
                ? 1U
                : 0U;
    }
}

/// Speakers' paragraphs are numbered upwards; with 1 another meeting begins.
void RunningCutter::note_number(std::string_view numbered)
{
    int number = 0;
    std::from_chars(numbered.data(), numbered.data() + numbered.size(), number);
    if (number != 0) {
        misplaced_ += number < last_number_ && number != 1 ? 1U : 0U;
        last_number_ = number;
    }
}

void RunningCutter::note_if_broken(std::size_t after, bool opening)
{
    const auto rest = behind_spaces(line_.substr(std::min(after, line_.size())));
    if (starts_lower(rest) || (opening && begins_with_speaker(rest, language_))) {
        ++broken_;
    }
}

std::uint32_t RunningCutter::take_label(std::size_t at)
{
    const auto rest = line_.substr(at);
    for (const std::string_view key : {"cover-president", "cover-members", "cover-present"}) {
        for (const auto& row : language_.all(key)) {
            const auto after = rest.starts_with(row.words)
                                   ? rest.find_first_not_of(' ', row.words.size())
                                   : std::string_view::npos;
            if (after == std::string_view::npos || rest[after] != ':') {
                continue;
            }
            // In some languages the label has the form of a heading: a name follows it.
            if (read_heading(rest.substr(0, longest_heading), language_) &&
                honorific_in(behind_spaces(rest.substr(after + 1)), language_) != 0) {
                continue;
            }
            add(at);
            members_ = key == "cover-members";
            agenda_ = false;
            return static_cast<std::uint32_t>(after + 1);
        }
    }
    for (const auto& row : language_.all("cover-agenda")) {
        if (!rest.starts_with(row.words)) {
            continue;
        }
        const auto after = behind_spaces(rest.substr(row.words.size()));
        const auto close =
            after.starts_with("(S/Agenda") ? after.find(')') : std::string_view::npos;
        auto end = static_cast<std::size_t>(after.data() - line_.data());
        if (close != std::string_view::npos) {
            end += close + 1;
        }
        else if (!members_ || after.empty() || starts_lower(after)) {
            continue;
        }
        add(at);
        if (const auto next = line_.find_first_not_of(' ', end); next != std::string_view::npos) {
            add(next);
        }
        members_ = false;
        agenda_ = true;
        return static_cast<std::uint32_t>(end - at);
    }
    if (starts_with_row(rest, language_, "cover-notice")) {
        add(at);
        members_ = agenda_ = false;
        return 1;
    }
    if (const auto bullet = agenda_ && after_sentence(at) ? bullet_size(rest) : 0) {
        add(at);
        const auto event = read_event(rest.substr(bullet), language_);
        return static_cast<std::uint32_t>(
            bullet + (event && event->kind == Formula::agenda_title ? event->size : 0));
    }
    return 0;
}

OpeningLines look_at_opening(const Source& source, const Language& language)
{
    constexpr std::size_t most_lines = 150;
    constexpr std::size_t most_after = 12;
    OpeningLines opening;
    // A report's table of contents may name one of them again and again.
    std::array<bool, 3> broken{};
    bool timed = false;
    std::size_t seen = 0;
    for (const auto& each : source.lines) {
        const auto line = trim(source.of(each));
        if (line.empty() || ++seen > most_lines) {
            continue;
        }
        const auto event = read_event(line.substr(0, longest_event), language);
        if (!event || !is_whole(event->kind)) {
            continue;
        }
        const auto after = behind_spaces(line.substr(event->size));
        if (event->kind == Formula::opened || event->kind == Formula::agenda_title) {
            const auto next = read_event(after, language);
            opening.runs_on = opening.runs_on || (next && (next->kind == Formula::agenda_title ||
                                                           next->kind == Formula::agenda_adopted));
        }
        timed = timed || (event->kind == Formula::opened && event->time);
        broken[0] = broken[0] || (event->kind == Formula::agenda_title && starts_lower(after));
        broken[1] =
            broken[1] || (event->kind == Formula::opened && begins_with_speaker(after, language));
        broken[2] =
            broken[2] || (event->kind == Formula::agenda_adopted && after.size() > most_after &&
                          starts_lower(after.substr(after.find(' ') + 1)));
    }
    opening.mixed = timed && std::count(broken.begin(), broken.end(), true) >= 2;
    return opening;
}

}  // namespace horseshoe::parser
