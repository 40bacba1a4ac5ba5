#include "parser/meeting/running_signs.hpp"

#include "parser/meeting/running_formulas.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>
#include <charconv>

namespace horseshoe::parser {

void RunningSigns::speaker(bool at_start, bool presides)
{
    (at_start ? at_start_ : within_) += 1;
    presidents_ += presides ? 1U : 0U;
    within_presidents_ += presides && !at_start ? 1U : 0U;
}

void RunningSigns::behind_formula(std::string_view rest, bool opening)
{
    rest = behind_spaces(rest);
    if (starts_lower(rest) || (opening && begins_with_speaker(rest, language_))) {
        ++broken_;
    }
}

void RunningSigns::behind_cover(std::string_view rest)
{
    const auto count = [&](std::string_view label, std::string_view behind) {
        const auto rows = language_.all(label);
        misplaced_ +=
            static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const Word& row) {
                return rest.starts_with(row.words) &&
                       rest.substr(row.words.size()).starts_with(behind);
            }));
    };
    count("cover-present", ": ");
    count("cover-agenda", " (S/Agenda");
}

void RunningSigns::number(std::string_view numbered)
{
    int number = 0;
    std::from_chars(numbered.data(), numbered.data() + numbered.size(), number);
    if (number != 0) {
        misplaced_ += number < last_number_ && number != 1 ? 1U : 0U;
        last_number_ = number;
    }
}

bool RunningSigns::mixed() const
{
    return runs_on() && within_presidents_ != 0 &&
           (misplaced_ >= 2 || (broken_ >= 2 && broken_ * 5 >= within_ + at_start_));
}

}  // namespace horseshoe::parser
