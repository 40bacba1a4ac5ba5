#include "analysis/timeline/drift.hpp"

#include "parser/language/fold.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace horseshoe::timeline {
namespace {

using stance::Act;
using Indices = std::vector<std::size_t>;
using Dates = std::set<std::string>;

constexpr int dates_without = 2;

int rank(Act act)
{
    switch (act) {
    case Act::condemn:
    case Act::commit: return 3;
    case Act::criticise:
    case Act::support: return 2;
    case Act::concern:
    case Act::welcome:
    case Act::call: return 1;
    case Act::thank:
    case Act::note: break;
    }
    return 0;
}

/// Stronger words are greater: by polarity, then by act.
std::pair<int, int> strength(const Evidence& one)
{
    return {std::abs(one.polarity), rank(one.act)};
}

int sign(int polarity)
{
    return (polarity > 0 ? 1 : 0) - (polarity < 0 ? 1 : 0);
}

Course course_of(const Evidence& first, const Evidence& last)
{
    if (sign(first.polarity) * sign(last.polarity) < 0) {
        return Course::turned;
    }
    if (strength(first) == strength(last)) {
        return Course::steady;
    }
    return strength(first) < strength(last) ? Course::strengthened : Course::softened;
}

/// What makes two cues the same formula: the row of the lexicon; of a cue added by hand its words.
std::string formula_of(const Evidence& one)
{
    const bool has_row = one.rule.find(".tsv:") != std::string::npos;
    return has_row ? one.rule : parser::fold(one.cue);
}

Drift drift_of(std::span<const Evidence> evidence, const Indices& uses, const Dates& all_dates)
{
    Dates dates;
    for (const auto index : uses) {
        dates.insert(evidence[index].date);
    }
    Drift drift;
    drift.via = evidence[uses.front()].via;
    drift.first = uses.front();
    drift.last = uses.back();
    drift.uses = static_cast<int>(uses.size());
    drift.dates = static_cast<int>(dates.size());
    drift.course = course_of(evidence[drift.first], evidence[drift.last]);
    const auto earlier = std::distance(all_dates.begin(), all_dates.lower_bound(*dates.begin()));
    const auto later = std::distance(all_dates.upper_bound(*dates.rbegin()), all_dates.end());
    drift.taken_up = earlier >= dates_without;
    drift.dropped = later >= dates_without;
    return drift;
}

/// Of uses on the first date and on the last the strongest ones stand for their dates.
Indices ends_at_their_strongest(std::span<const Evidence> evidence, Indices uses)
{
    const auto stronger = [&](std::size_t one, std::size_t other) {
        return strength(evidence[one]) < strength(evidence[other]);
    };
    const auto on = [&](const std::string& date) {
        return [&](std::size_t index) { return evidence[index].date == date; };
    };
    const auto end_of_first =
        std::find_if_not(uses.begin(), uses.end(), on(evidence[uses.front()].date));
    std::iter_swap(uses.begin(), std::max_element(uses.begin(), end_of_first, stronger));
    const auto begin_of_last =
        std::find_if(uses.begin(), uses.end(), on(evidence[uses.back()].date));
    std::iter_swap(std::prev(uses.end()), std::max_element(begin_of_last, uses.end(), stronger));
    return uses;
}

bool on_several_dates(std::span<const Evidence> evidence, const Indices& uses)
{
    return !uses.empty() && evidence[uses.front()].date != evidence[uses.back()].date;
}

void find_in(std::span<const Evidence> evidence, const Indices& held, std::vector<Drift>& drifts)
{
    std::map<std::string, Indices> by_formula;
    std::map<int, Indices> by_sign;
    Dates dates;
    for (const auto index : held) {
        by_formula[formula_of(evidence[index])].push_back(index);
        by_sign[sign(evidence[index].polarity)].push_back(index);
        dates.insert(evidence[index].date);
    }
    const auto begin = static_cast<std::ptrdiff_t>(drifts.size());
    for (const auto& [formula, uses] : by_formula) {
        if (on_several_dates(evidence, uses)) {
            drifts.push_back(drift_of(evidence, ends_at_their_strongest(evidence, uses), dates));
        }
    }
    std::stable_sort(drifts.begin() + begin, drifts.end(), [](const auto& one, const auto& other) {
        return std::tie(other.dates, other.uses, one.first) <
               std::tie(one.dates, one.uses, other.first);
    });
    for (const auto& [side, kind] :
         {std::pair{1, DriftKind::approval}, std::pair{-1, DriftKind::disapproval}}) {
        const auto& uses = by_sign[side];
        if (on_several_dates(evidence, uses)) {
            drifts.push_back(drift_of(evidence, ends_at_their_strongest(evidence, uses), dates));
            drifts.back().kind = kind;
        }
    }
}

}  // namespace

std::vector<Drift> find_drifts(std::span<const Evidence> evidence,
                               std::span<const std::size_t> only)
{
    std::vector<Drift> drifts;
    for (const auto via : {stance::Via::own, stance::Via::joint, stance::Via::inherited}) {
        Indices held;
        std::copy_if(only.begin(), only.end(), std::back_inserter(held), [&](std::size_t index) {
            return evidence[index].via == via && evidence[index].act != Act::thank;
        });
        find_in(evidence, held, drifts);
    }
    return drifts;
}

std::string_view word(Course course)
{
    switch (course) {
    case Course::steady: return "steady";
    case Course::strengthened: return "strengthened";
    case Course::softened: return "softened";
    case Course::turned: break;
    }
    return "turned";
}

std::string_view word(DriftKind kind)
{
    switch (kind) {
    case DriftKind::formula: return "formula";
    case DriftKind::approval: return "approval";
    case DriftKind::disapproval: break;
    }
    return "disapproval";
}

}  // namespace horseshoe::timeline
