#include "report/cli/turn_rows.hpp"

#include "report/cli/columns.hpp"
#include "report/reading/names.hpp"
#include "report/reading/summary.hpp"
#include "report/reading/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::cli {

TurnRows::TurnRows(const Layout& layout) : paint_(layout.colour)
{
    constexpr int narrow = 90;
    if (layout.width < narrow) {
        found_ = 0;
        pages_ = 0;
        speaker_ = 20;
    }
    constexpr int gaps = 9;
    text_ = std::max(8,
                     layout.width - number_ - delegation_ - found_ - speaker_ - language_ - pages_ -
                         words_ - gaps);
}

std::string TurnRows::header() const
{
    std::string header = fmt::format("{:>{}}  {:<{}} ", "turn", number_, "for", delegation_);
    if (found_ != 0) {
        header += fmt::format("{:<{}} ", "known by", found_);
    }
    header += fmt::format("{:<{}} in ", "speaker (P presides)", speaker_);
    if (pages_ != 0) {
        header += fmt::format("{:>{}} ", "pages", pages_);
    }
    header += fmt::format("{:>{}}  first words", "words", words_);
    return paint_.faint(header);
}

std::string TurnRows::row(const parser::Document& document, const parser::Turn& turn) const
{
    std::string row = fmt::format("{:>{}}  ", turn.number, number_);
    row += paint_.accent(fit(turn.delegation.empty() ? "?" : turn.delegation, delegation_)) + ' ';
    if (found_ != 0) {
        row += paint_.faint(fit(reading::word(turn.found), found_)) + ' ';
    }
    row += speaker(turn) + ' ';
    row += fit(turn.spoken.empty() ? "?" : turn.spoken, language_) + ' ';
    if (pages_ != 0) {
        row += fmt::format("{:>{}} ", reading::page_range(turn), pages_);
    }
    const std::string words = reading::grouped(reading::count_words(document, turn.paragraphs));
    const int blanks = words_ - display_width(words);
    row.append(static_cast<std::size_t>(std::max(blanks, 0)), ' ');
    return row + words + "  " + paint_.faint(opening_words(document, turn.paragraphs, text_));
}

std::string TurnRows::attendee(const parser::Attendee& attendee) const
{
    std::string row = fit(attendee.delegation.empty() ? "?" : attendee.delegation, delegation_);
    row += ' ' + fit(reading::attendance_word(attendee.role), 10);
    row += fit(reading::printable(attendee.speaker), speaker_) + ' ';
    return row +
           reading::printable(attendee.function.empty() ? attendee.country : attendee.function);
}

/// The column of the speaker: a name that the cover gave is marked where it presides, because the
/// heading says no more than the office.
std::string TurnRows::speaker(const parser::Turn& turn) const
{
    constexpr std::string_view mark = " (P)";
    const auto name = reading::printable(turn.speaker);
    if (turn.role != parser::Role::presidency || turn.speaker == turn.heading.function) {
        return fit(name, speaker_);
    }
    const auto room = speaker_ - static_cast<int>(mark.size());
    return fit(fmt::format("{}{}", cut(name, room), mark), speaker_);
}

std::string opening_words(const parser::Document& document,
                          std::span<const parser::Paragraph> paragraphs,
                          int width)
{
    const auto bytes = static_cast<std::size_t>(width) * 4;
    return cut(reading::printable(reading::first_words(document, paragraphs, bytes)), width);
}

}  // namespace horseshoe::cli
