#include "report/html/page/meeting_extremes.hpp"

#include "report/html/overview.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace horseshoe::html {

namespace {

/// What a superlative needs: of less it would be made of nothing.
bool is_enough(std::size_t times, std::size_t delegations)
{
    return times >= Overview::least || delegations >= 2;
}

bool counts(const store::MentionRow& mention)
{
    return mention.form != mention::Form::hint && !mention.by.empty() && !mention.presiding &&
           mention.by != mention.entity && mention.where == mention::Where::speech &&
           (mention.kind == gazetteer::EntityKind::state ||
            mention.kind == gazetteer::EntityKind::organisation) &&
           mention.entity != "UN" && mention.entity != "UNSC";
}

std::tuple<std::size_t, std::size_t, std::size_t> rank(const Division& division)
{
    return {std::min(division.favour.size(), division.against.size()),
            division.favour.size() + division.against.size(),
            division.stances};
}

struct Total {
    std::size_t up = 0;
    std::size_t down = 0;
    std::set<std::string> by_up = {};
    std::set<std::string> by_down = {};
};
using Totals = std::map<std::string, Total>;

Totals totals_of(const Site& site, const DocumentData& data)
{
    Totals totals;
    for (const auto& stance : in_own_words(data.stances)) {
        const auto kind = site.kind(stance.target);
        if (is_courtesy(stance) || stance.holder.empty() || stance.holder == stance.target ||
            (kind != "state" && kind != "organisation")) {
            continue;
        }
        auto& total = totals[stance.target];
        if (stance.polarity > 0) {
            ++total.up;
            total.by_up.insert(stance.holder);
        }
        if (stance.polarity < 0) {
            ++total.down;
            total.by_down.insert(stance.holder);
        }
    }
    return totals;
}

/// The one of the greatest weight: stances, then delegations.
template <typename Weigh>
std::optional<Verdict> heaviest(const Totals& totals, Weigh weigh)
{
    const auto found = std::ranges::max_element(
        totals, [&](const auto& a, const auto& b) { return weigh(a.second) < weigh(b.second); });
    if (found == totals.end()) {
        return std::nullopt;
    }
    const auto best = weigh(found->second);
    const auto as_much =
        std::ranges::count_if(totals, [&](const auto& each) { return weigh(each.second) == best; });
    if (as_much != 1 || !is_enough(best.first, best.second)) {
        return std::nullopt;
    }
    return Verdict{found->first, best.first, best.second};
}

}  // namespace

std::optional<MostNamed> most_named(const DocumentData& data)
{
    std::map<std::string, MostNamed> named;
    for (const auto& mention : data.mentions) {
        if (counts(mention)) {
            ++named[mention.entity].by[mention.by];
            ++named[mention.entity].times;
        }
    }
    const auto weight = [](const MostNamed& one) { return std::pair{one.by.size(), one.times}; };
    const auto most = std::ranges::max_element(
        named, [&](const auto& a, const auto& b) { return weight(a.second) < weight(b.second); });
    if (most == named.end()) {
        return std::nullopt;
    }
    MostNamed found = most->second;
    const auto as_widely = std::ranges::count_if(
        named, [&](const auto& each) { return weight(each.second) == weight(found); });
    if (as_widely > 1 || !is_enough(found.times, found.by.size())) {
        return std::nullopt;
    }
    found.id = most->first;
    const auto oftenest = std::ranges::max_element(
        found.by, [](const auto& a, const auto& b) { return a.second < b.second; });
    const auto as_often = std::ranges::count_if(
        found.by, [&](const auto& each) { return each.second == oftenest->second; });
    found.times_oftenest = oftenest->second;
    found.oftenest = as_often == 1 ? oftenest->first : std::string{};
    return found;
}

Division greatest_division(const Judgements& judged)
{
    Division best;
    for (const auto& [id, holders] : judged) {
        Division here;
        for (const auto& [holder, judgement] : holders) {
            if (judgement.leaning() != 0) {
                (judgement.leaning() > 0 ? here.favour : here.against).push_back(holder);
                here.stances += judgement.up + judgement.down;
            }
        }
        if (id == "unnamed" || here.stances == 0 || rank(here) < rank(best)) {
            continue;
        }
        if (rank(here) > rank(best)) {
            best = std::move(here);
        }
        best.targets.push_back(id);
    }
    return best;
}

Verdicts verdicts_of(const Site& site, const DocumentData& data)
{
    using Weight = std::pair<std::size_t, std::size_t>;
    const Totals totals = totals_of(site, data);
    return {
        .approved = heaviest(
            totals,
            [](const Total& total) {
                return total.up > total.down ? Weight{total.up, total.by_up.size()} : Weight{};
            }),
        .disapproved = heaviest(
            totals,
            [](const Total& total) {
                return total.down > total.up ? Weight{total.down, total.by_down.size()} : Weight{};
            }),
        .any_disapproved = std::ranges::any_of(
            totals, [](const auto& each) { return each.second.down > each.second.up; })};
}

}  // namespace horseshoe::html
