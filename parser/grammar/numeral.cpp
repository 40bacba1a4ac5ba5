#include "parser/grammar/numeral.hpp"

#include "parser/digit.hpp"

#include <charconv>
#include <vector>

namespace horseshoe::parser {
namespace {

constexpr int most = 999'999;

int number_at(std::string_view text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The value of the sign that `text` starts with, and its bytes.
std::optional<NumeralText> sign_at(std::string_view text, const Language& language)
{
    if (text.empty()) {
        return std::nullopt;
    }
    if (is_digit(text.front())) {
        return NumeralText{text.front() - '0', 1};
    }
    for (const auto& row : language.all("numeral")) {
        if (text.starts_with(row.words)) {
            return NumeralText{number_at(row.value), static_cast<std::uint32_t>(row.words.size())};
        }
    }
    return std::nullopt;
}

/// 9, 7, 2, 2 as they stand side by side; 2, 10, 1 as twenty-one; 100 and 0 as what they multiply.
int sum_of(const std::vector<int>& signs)
{
    int sum = 0;
    int side_by_side = 0;
    bool opened = false;  // digits stand before the next sign that multiplies
    for (const int sign : signs) {
        if (sign >= 10) {
            sum += (opened && side_by_side != 0 ? side_by_side : 1) * sign;
            side_by_side = 0;
            opened = false;
        }
        else {
            side_by_side = side_by_side * 10 + sign;
            opened = true;
        }
        if (sum > most || side_by_side > most) {
            return most;
        }
    }
    return sum + side_by_side;
}

}  // namespace

std::optional<NumeralText> read_numeral(std::string_view text, const Language& language)
{
    std::vector<int> signs;
    std::uint32_t size = 0;
    while (const auto sign = sign_at(text.substr(size), language)) {
        signs.push_back(sign->number);
        size += sign->size;
    }
    return signs.empty() ? std::nullopt : std::optional(NumeralText{sum_of(signs), size});
}

std::optional<NumeralText> last_numeral(std::string_view text, const Language& language)
{
    std::optional<NumeralText> last;
    for (auto begin = text.size(); begin-- > 0;) {
        const auto found = read_numeral(text.substr(begin), language);
        if (found && begin + found->size == text.size()) {
            last = found;
        }
        else if ((static_cast<unsigned char>(text[begin]) & 0xC0U) != 0x80) {
            break;  // a whole character that is of no number
        }
    }
    return last;
}

}  // namespace horseshoe::parser
