#include "analysis/stance/tails.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

constexpr std::string_view dots = " ... ";

}  // namespace

std::string_view head_of(std::string_view row)
{
    return row.substr(0, row.find(dots));
}

std::string_view tail_of(std::string_view row)
{
    const auto at = row.find(dots);
    return at == std::string_view::npos ? std::string_view() : row.substr(at + dots.size());
}

void Tails::add(std::span<const std::uint64_t> stems)
{
    tails_.emplace_back(stems.begin(), stems.end());
    beginnings_ |= bit_of(stems.front());
}

bool Tails::follow(std::span<const Stem> stems, std::uint32_t from) const
{
    constexpr std::uint32_t reach = 18;  // words between the two parts
    auto rest = stems.subspan(from, std::min<std::size_t>(stems.size() - from, reach));
    const auto begins_rest = [&](const auto& tail) {
        return tail.size() <= rest.size() &&
               std::equal(tail.begin(), tail.end(), rest.begin(), [](auto stem, const auto& word) {
                   return stem == word.hash;
               });
    };
    for (; !rest.empty(); rest = rest.subspan(1)) {
        if ((beginnings_ & bit_of(rest.front().hash)) != 0 &&
            std::any_of(tails_.begin(), tails_.end(), begins_rest)) {
            return true;
        }
    }
    return false;
}

}  // namespace horseshoe::stance
