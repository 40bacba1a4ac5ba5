#include "parser/prepare/line_ends.hpp"

#include "parser/digit.hpp"
#include "parser/prepare/mending.hpp"

namespace horseshoe::parser {
namespace {

/// The word, or what a line break left of it, that a line begins with.
std::string_view broken_right(std::string_view line)
{
    const auto begin = line.find_first_not_of(' ');
    if (begin == std::string_view::npos) {
        return {};
    }
    auto end = begin;
    while (end < line.size() && (is_letter_byte(line[end]) || is_digit(line[end]))) {
        if (line[end] == '\xE2' || line[end] == '\xC2') {
            break;
        }
        ++end;
    }
    return line.substr(begin, end - begin);
}

}  // namespace

std::string_view broken_left(std::string_view line)
{
    while (!line.empty() && line.back() == ' ') {
        line.remove_suffix(1);
    }
    switch (line.empty() ? '\0' : line.back()) {
    case '-': line.remove_suffix(1); break;
    case '\xAD':
        if (!line.ends_with("\u00AD")) {
            return {};
        }
        line.remove_suffix(2);
        break;
    case '\x90':
        if (!line.ends_with("\u2010")) {
            return {};
        }
        line.remove_suffix(3);
        break;
    default: return {};
    }
    auto begin = line.size();
    while (begin > 0 && (is_letter_byte(line[begin - 1]) || is_digit(line[begin - 1]) ||
                         line[begin - 1] == '-')) {
        --begin;
    }
    auto word = line.substr(begin);
    // Signs of three bytes (quotation marks, apostrophes, dashes) are no letters.
    if (const auto sign = word.rfind('\xE2');
        sign != std::string_view::npos && sign + 3 <= word.size()) {
        word.remove_prefix(sign + 3);
    }
    return word;
}

BrokenWord broken_word(std::string_view left, std::string_view next_line)
{
    const auto right = broken_right(next_line);
    const auto* const after = right.data() + right.size();
    const bool goes_on = !right.empty() && after + 1 < next_line.data() + next_line.size() &&
                         *after == '-' && (is_letter_byte(after[1]) || is_digit(after[1]));
    return {left, right, false, goes_on};
}

}  // namespace horseshoe::parser
