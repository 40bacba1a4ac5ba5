#include "analysis/stance/target_place.hpp"

namespace horseshoe::stance {

void place_target(std::span<const Candidate> candidates,
                  std::span<const gazetteer::Word> words,
                  std::uint32_t text,
                  const Judgement& judgement,
                  Stance& stance)
{
    const auto distance = [&](const Candidate& candidate) {
        return candidate.first >= judgement.last   ? candidate.first - judgement.last
               : candidate.last <= judgement.first ? judgement.first - candidate.last
                                                   : 0;
    };
    const Candidate* nearest = nullptr;
    for (const auto& candidate : candidates) {
        if (candidate.id == stance.target &&
            (nearest == nullptr || distance(candidate) < distance(*nearest))) {
            nearest = &candidate;
        }
    }
    if (nearest != nullptr) {
        stance.target_begin = text + words[nearest->first].begin;
        stance.target_end = text + words[nearest->last - 1].end;
    }
}

}  // namespace horseshoe::stance
