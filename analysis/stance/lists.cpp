#include "analysis/stance/lists.hpp"

#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

bool acts_alone(const Candidate& candidate)
{
    return candidate.kind == EntityKind::state || candidate.kind == EntityKind::group;
}

/// "Ruritania and Graustark", "by Ruritania, Graustark and ...".
bool does_it_too(const SentenceText& sentence, const Candidate& one, const Candidate& next)
{
    constexpr std::uint32_t list_gap = 3;
    if (next.first < one.last || next.first - one.last > list_gap || one.role != next.role ||
        (one.kind != next.kind && !(acts_alone(one) && acts_alone(next)))) {
        return false;
    }
    if (is_negated(sentence, next)) {
        return false;
    }
    const auto between = sentence.stems.subspan(one.last, next.first - one.last);
    const auto has = [&](Roles::Key key) {
        return std::any_of(between.begin(), between.end(), [&](const gazetteer::Word& stem) {
            return sentence.roles.is(key, stem);
        });
    };
    return has(Roles::joining) && !has(Roles::start);
}

/// "Ruritania, Graustark and ...": before the last two.
bool leads_list(const SentenceText& sentence, const Candidate& one, const Candidate& next)
{
    return one.role == next.role && one.kind == next.kind && next.first == one.last + 1 &&
           sentence.stems[one.last].is_border();
}

}  // namespace

std::span<const Candidate> doers_with(const SentenceText& sentence, const Candidate& doer)
{
    const auto all = sentence.candidates;
    auto first = static_cast<std::size_t>(&doer - all.data());
    auto last = first + 1;
    while (first > 0 && does_it_too(sentence, all[first - 1], all[first])) {
        --first;
    }
    while (last < all.size() && (does_it_too(sentence, all[last - 1], all[last]) ||
                                 leads_list(sentence, all[last - 1], all[last]))) {
        ++last;
    }
    while (last - first > 1 && first > 0 && leads_list(sentence, all[first - 1], all[first])) {
        --first;
    }
    return all.subspan(first, last - first);
}

}  // namespace horseshoe::stance
