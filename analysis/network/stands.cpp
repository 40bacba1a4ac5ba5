#include "analysis/network/stands.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace horseshoe::network {

std::vector<Stand> stands_of(const Network& network, const View& view)
{
    std::vector<Stand> stands;
    for (const auto& tie : network.ties) {
        const auto& document = network.documents[tie.document];
        if (tie.kind != EdgeKind::stance || tie.from == tie.to || !network.nodes[tie.from].speaks ||
            !view.takes(document) || !view.takes(tie)) {
            continue;
        }
        stands.push_back({tie.to,
                          tie.from,
                          tie.count,
                          static_cast<double>(tie.polarity),
                          document.date,
                          document.date});
    }
    std::stable_sort(stands.begin(), stands.end(), [](const auto& one, const auto& other) {
        return std::tie(one.target, one.holder) < std::tie(other.target, other.holder);
    });
    std::vector<Stand> merged;
    for (auto& stand : stands) {
        if (merged.empty() || merged.back().target != stand.target ||
            merged.back().holder != stand.holder) {
            merged.push_back(std::move(stand));
            continue;
        }
        Stand& last = merged.back();
        last.count += stand.count;
        last.mean += stand.mean;
        last.first_date = last.first_date.empty() ||
                                  (!stand.first_date.empty() && stand.first_date < last.first_date)
                              ? stand.first_date
                              : last.first_date;
        last.last_date = std::max(last.last_date, stand.last_date);
    }
    for (auto& stand : merged) {
        stand.mean /= stand.count;
    }
    return merged;
}

}  // namespace horseshoe::network
