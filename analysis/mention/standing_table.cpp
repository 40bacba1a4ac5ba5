#include "analysis/mention/standing_table.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace horseshoe::mention {

Standing& StandingTable::of(std::string_view delegation)
{
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Standing& standing) {
        return standing.delegation == delegation;
    });
    if (found != rows_.end()) {
        return *found;
    }
    rows_.push_back({});
    rows_.back().delegation = std::string(delegation);
    return rows_.back();
}

void StandingTable::add(std::string_view delegation, bool hint, int turn)
{
    auto& standing = of(delegation);
    ++(hint ? standing.hinted : standing.named);
    if (standing.turns.empty() || standing.turns.back() != turn) {
        standing.turns.push_back(turn);
    }
}

std::vector<Standing> StandingTable::take()
{
    for (auto& row : rows_) {
        row.taking = row.named != 0    ? Taking::named
                     : row.hinted != 0 ? Taking::hinted
                     : row.words != 0  ? Taking::spoke
                                       : Taking::silent;
    }
    return std::move(rows_);
}

}  // namespace horseshoe::mention
