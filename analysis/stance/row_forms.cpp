#include "analysis/stance/row_forms.hpp"

#include <algorithm>
#include <functional>

namespace horseshoe::stance {

void RowForms::read(std::string_view row)
{
    row_.clear();
    ways_.clear();
    parts_.clear();
    for (const auto part : gazetteer::parts_at_blanks(row)) {
        parts_.push_back(ways_.size());
        read_part(part);
    }
    parts_.push_back(ways_.size());
}

/// Parts that may be left out are passed by.
bool RowForms::have_words() const
{
    for (std::size_t part = 0; part < parts(); ++part) {
        bool left_out = false;
        for (const auto& way : ways_of(part)) {
            const auto stems = stems_of(way);
            left_out = left_out || stems.empty();
            if (!stems.empty() && stems.front() == 0) {  // a border's
                return false;
            }
        }
        if (!left_out) {
            return true;
        }
    }
    return false;
}

/// Most ways are one word, and most words stand in many rows.
void RowForms::append_stems(std::string_view way)
{
    const auto key = std::hash<std::string_view>{}(way) | 1U;
    if (const auto* const known = known_.find(key)) {
        row_.push_back(*known);
        return;
    }
    words_.clear();
    gazetteer::append_words(way, words_);
    for (const auto& word : words_) {
        row_.push_back(word.is_border() ? 0 : stems_.of(way, word));
    }
    if (words_.size() == 1) {
        known_.add(key, row_.back());
    }
}

void RowForms::read_part(std::string_view part)
{
    const auto first = ways_.size();
    braces_.for_each(part, [&](std::string_view way) {
        const auto begin = row_.size();
        append_stems(way);
        const Way made{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(row_.size())};
        const bool as_before =
            ways_.size() > first && std::ranges::equal(stems_of(ways_.back()), stems_of(made));
        if (as_before) {
            row_.resize(begin);
        }
        else {
            ways_.push_back(made);
        }
    });
}

}  // namespace horseshoe::stance
