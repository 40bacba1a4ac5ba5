#include "analysis/stance/tails.hpp"

#include <algorithm>
#include <functional>

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

bool follows(const Tails& tails, std::span<const gazetteer::Word> stems, std::uint32_t from)
{
    constexpr std::uint32_t reach = 18;  // words between the two parts
    const auto rest = stems.subspan(from, std::min<std::size_t>(stems.size() - from, reach));
    return std::any_of(tails.begin(), tails.end(), [&](const auto& tail) {
        return !std::ranges::search(rest, tail, std::equal_to<>(), [](const auto& word) {
                    return word.hash;
                }).empty();
    });
}

}  // namespace horseshoe::stance
