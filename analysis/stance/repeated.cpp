#include "analysis/stance/repeated.hpp"

#include <algorithm>
#include <cstdlib>

namespace horseshoe::stance {

bool says_again(std::span<const Judgement> judgements, const Judgement& judgement)
{
    const auto target = judgement.targets.front();
    return std::any_of(judgements.begin(), judgements.end(), [&](const Judgement& other) {
        if (&other == &judgement || other.polarity * judgement.polarity <= 0 ||
            other.targets.empty()) {
            return false;
        }
        const auto& all = other.targets;
        const bool stronger = std::abs(judgement.polarity) > std::abs(other.polarity);
        return judgement.thing ||
               (!stronger && std::find(all.begin(), all.end(), target) != all.end()) ||
               (target == "unnamed" && all.front() != "unnamed");
    });
}

bool tells_of_thing(std::span<const Judgement> judgements,
                    const Judgement& judgement,
                    const Antecedents& antecedents)
{
    return antecedents.accused_lately().empty() &&
           std::any_of(judgements.begin(), judgements.end(), [&](const Judgement& other) {
               return &other != &judgement && other.thing &&
                      other.polarity * judgement.polarity > 0;
           });
}

std::string_view thing_before(std::span<const Judgement> judgements, const Judgement& judgement)
{
    const auto thing =
        std::find_if(judgements.begin(), judgements.end(), [&](const Judgement& other) {
            return other.thing && other.last <= judgement.first && !other.targets.empty() &&
                   other.polarity * judgement.polarity > 0 &&
                   std::abs(judgement.polarity) > std::abs(other.polarity);
        });
    return thing == judgements.end() ? "unnamed" : thing->targets.front();
}

}  // namespace horseshoe::stance
