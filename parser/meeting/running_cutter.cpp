#include "parser/meeting/running_cutter.hpp"

#include "parser/grammar/event.hpp"
#include "parser/grammar/heading.hpp"
#include "parser/grammar/reads_like.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/rows.hpp"
#include "parser/meeting/running_formulas.hpp"
#include "parser/meeting/running_labels.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::parser {
namespace {

using Formula = EventText::Kind;

/// Formulas that an hour stands with; the President may say them too: "The meeting is adjourned."
bool has_hour(Formula kind)
{
    return kind == Formula::opened || kind == Formula::resumed || kind == Formula::suspended ||
           kind == Formula::adjourned;
}

/// Formulas that may end a cover.
bool may_follow_cover(Formula kind)
{
    return kind == Formula::opened || kind == Formula::agenda_title ||
           kind == Formula::agenda_adopted;
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
    const auto heading = read_heading(line.substr(0, longest_running_heading), language_);
    if (heading && heading->colon) {
        signs_.speaker_of_short_line();
        cover_ = false;
    }
    members_ = cover_ && starts_with_row(line, language_, "cover-members");
    if (const auto event = read_event(line, language_)) {
        free_ = true;
        if (event->kind == Formula::adjourned) {
            signs_.meeting_ends();
        }
    }
}

std::uint32_t RunningCutter::take_at(std::size_t at)
{
    if (!cover_) {
        signs_.behind_cover(line_.substr(at, longest_running_heading));
    }
    else if (const auto size = take_label(at)) {
        return size;
    }
    else if (const auto item = take_item(at)) {
        return item;
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

void RunningCutter::add_behind_spaces(std::size_t at)
{
    if (const auto next = line_.find_first_not_of(' ', at); next != std::string_view::npos) {
        add(next);
    }
}

std::uint32_t RunningCutter::take_label(std::size_t at)
{
    const auto label = read_running_label(line_.substr(at), members_, language_);
    if (!label) {
        return 0;
    }
    add(at);
    members_ = label->kind == RunningLabel::Kind::members;
    agenda_ = label->kind == RunningLabel::Kind::agenda;
    if (agenda_) {
        add_behind_spaces(at + label->size);
    }
    return static_cast<std::uint32_t>(label->size);
}

/// "1. Adoption of the agenda", of the cover's agenda.
std::uint32_t RunningCutter::take_item(std::size_t at)
{
    const auto rest = line_.substr(at);
    const auto bullet = agenda_ && after_sentence(at) ? bullet_size(rest) : 0;
    if (bullet == 0) {
        return 0;
    }
    add(at);
    const auto event = read_event(rest.substr(bullet), language_);
    return static_cast<std::uint32_t>(
        bullet + (event && event->kind == Formula::agenda_title ? event->size : 0));
}

/// Where a title begins that stands between the last sentence and the President; `at`: nowhere.
std::size_t RunningCutter::title_before(std::size_t at) const
{
    constexpr std::size_t longest_title = 200;
    const auto from = at - std::min(at, longest_title);
    const auto stop = line_.substr(from, at - from).rfind(". ");
    const auto title = stop == std::string_view::npos ? at : from + stop + 2;
    return starts_lower(line_.substr(title)) ? at : title;
}

std::uint32_t RunningCutter::take_heading(std::size_t at)
{
    const auto rest = line_.substr(at, longest_running_heading);
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
    if (!alone) {
        const auto title = heading->presidency ? title_before(at) : at;
        if (title == at) {
            signs_.broken();
            if (short_line_) {
                return 0;
            }
        }
        add(title);
    }
    add(at);
    signs_.number(rest.substr(0, bullet));
    signs_.speaker(at == 0, heading->presidency);
    cover_ = members_ = agenda_ = voting_ = free_ = false;
    return static_cast<std::uint32_t>(size);
}

/// "(spoke in French)".
std::uint32_t RunningCutter::take_note(std::size_t at)
{
    const auto note = read_language_note(line_.substr(at, longest_running_event), language_);
    if (!note) {
        return 0;
    }
    add(at);
    add_behind_spaces(at + note->size);
    return note->size;
}

std::uint32_t RunningCutter::take_event(std::size_t at)
{
    if (!free_ && !voting_ && !cover_ && !after_sentence(at)) {
        return 0;
    }
    if (const auto note = take_note(at)) {
        return note;
    }
    const auto rest = line_.substr(at, longest_running_event);
    const auto event = read_event(rest, language_);
    if (!event || (has_hour(event->kind) && !event->time) ||
        (cover_ && !may_follow_cover(event->kind))) {
        return 0;
    }
    const auto after = behind_spaces(rest.substr(event->size));
    if (event->kind == Formula::agenda_title && !after.empty() &&
        (after.find_first_of(".,;0123456789") == 0)) {
        return event->size;  // in a table of contents, or an item
    }
    add(at);
    voting_ = event->kind == Formula::vote_side || (voting_ && event->kind == Formula::vote_taken);
    if (!fills_its_line(event->kind)) {
        return event->size;
    }
    auto size = static_cast<std::size_t>(event->size);
    for (const std::string_view stop : {".", "\u3002"}) {
        while (line_.substr(std::min(at + size, line_.size())).starts_with(stop)) {
            size += stop.size();
        }
    }
    signs_.behind_formula(line_.substr(std::min(at + size, line_.size())),
                          event->kind == Formula::opened);
    add_behind_spaces(at + size);
    free_ = true;
    members_ = agenda_ = false;
    cover_ = event->kind == Formula::adjourned;  // of the next meeting, where the file goes on
    if (cover_) {
        signs_.meeting_ends();
    }
    return static_cast<std::uint32_t>(size);
}

}  // namespace horseshoe::parser
