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

void Tails::add(std::span<const std::uint32_t> numbers)
{
    const auto first = numbers.front();
    const auto rest = numbers.subspan(1);
    tails_.insert(std::ranges::upper_bound(tails_, first, {}, &Tail::first),
                  {first,
                   static_cast<std::uint32_t>(numbers_.size()),
                   static_cast<std::uint32_t>(rest.size())});
    numbers_.insert(numbers_.end(), rest.begin(), rest.end());
    beginnings_ |= bit_of(first);
}

bool Tails::follow(std::span<const std::uint32_t> numbers) const
{
    constexpr std::size_t reach = 18;  // words between the two parts
    for (auto rest = numbers.first(std::min(numbers.size(), reach)); !rest.empty();
         rest = rest.subspan(1)) {
        if ((beginnings_ & bit_of(rest.front())) != 0 && begin(rest)) {
            return true;
        }
    }
    return false;
}

/// Whether some words begin with one of them.
bool Tails::begin(std::span<const std::uint32_t> numbers) const
{
    const auto behind = numbers.subspan(1);
    return std::ranges::any_of(
        std::ranges::equal_range(tails_, numbers.front(), {}, &Tail::first), [&](const Tail& tail) {
            const auto rest = std::span(numbers_).subspan(tail.rest, tail.size);
            return rest.size() <= behind.size() &&
                   std::ranges::equal(rest, behind.first(rest.size()));
        });
}

}  // namespace horseshoe::stance
