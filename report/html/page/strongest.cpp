#include "report/html/page/strongest.hpp"

#include "report/html/page/document_data.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <tuple>

namespace horseshoe::html {

namespace {

/// Quotes that say something by themselves: neither a scrap nor a page.
constexpr std::size_t least_bytes = 60;
constexpr std::size_t most_bytes = 420;

auto rank(const store::StanceRow* stance)
{
    const bool fits = stance->quote.size() >= least_bytes && stance->quote.size() <= most_bytes;
    return std::tuple{-std::abs(stance->polarity),
                      stance->target == "unnamed",
                      stance->via != stance::Via::own,
                      !fits,
                      stance->quote.size(),
                      stance->id};
}

std::vector<const store::StanceRow*>
side(std::span<const store::StanceRow> stances, int sign, std::size_t each)
{
    std::vector<const store::StanceRow*> chosen;
    for (const auto& stance : stances) {
        if (stance.polarity * sign > 0 && !is_courtesy(stance) && !stance.holder.empty() &&
            stance.via != stance::Via::reported) {
            chosen.push_back(&stance);
        }
    }
    // What is too long to read stands there only where there is nothing else.
    const auto readable = [](const auto* const stance) {
        return stance->quote.size() <= most_bytes;
    };
    if (std::ranges::any_of(chosen, readable)) {
        std::erase_if(chosen, [&](const auto* const stance) { return !readable(stance); });
    }
    std::ranges::stable_sort(chosen, {}, rank);
    std::vector<const store::StanceRow*> kept;
    std::set<std::string> holders;
    std::set<std::string> quotes;
    // One of each holder first; where there are fewer holders than places, more of them.
    for (const bool again : {false, true}) {
        for (const auto* const stance : chosen) {
            if (kept.size() < each && (holders.insert(stance->holder).second || again) &&
                quotes.insert(stance->quote).second) {
                kept.push_back(stance);
            }
        }
    }
    return kept;
}

}  // namespace

std::vector<const store::StanceRow*> strongest(std::span<const store::StanceRow> stances,
                                               std::size_t each)
{
    auto both = side(stances, 1, each);
    const auto against = side(stances, -1, each);
    both.insert(both.end(), against.begin(), against.end());
    return both;
}

}  // namespace horseshoe::html
