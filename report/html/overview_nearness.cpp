#include "report/html/overview.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace horseshoe::html {

namespace {

/// A topic may be judged in words that do not name it.
bool speaks_of(const Pair& pair)
{
    return pair.named > 0 || pair.own > 0;
}

}  // namespace

std::vector<Kinship> Overview::kin_of(const std::string& holder) const
{
    std::vector<Kinship> kin;
    const auto& own = of_holder(holder);
    std::map<std::string, std::size_t> together;
    for (const auto& [declaration, holders] : declarations_) {
        if (holders.contains(holder)) {
            for (const auto& other : holders) {
                ++together[other];
            }
        }
    }
    for (const auto& [other, targets] : pairs_) {
        if (other == holder) {
            continue;
        }
        Kinship kinship{.other = other};
        if (const auto found = together.find(other); found != together.end()) {
            kinship.together = found->second;
        }
        double sum = 0;
        for (const auto& [target, pair] : own) {
            const auto theirs = targets.find(target);
            if (pair.own == 0 || target == "unnamed" || words_alone_.contains(target) ||
                theirs == targets.end() || theirs->second.own == 0) {
                continue;
            }
            const double difference = pair.own_mean() - theirs->second.own_mean();
            ++kinship.shared;
            sum += std::fabs(difference);
            if (std::fabs(difference) > std::fabs(kinship.difference)) {
                kinship.difference = difference;
                kinship.furthest = target;
            }
        }
        if (kinship.shared > 0) {
            kinship.distance = sum / static_cast<double>(kinship.shared);
        }
        if (kinship.shared >= least || kinship.together > 0) {
            kin.push_back(std::move(kinship));
        }
    }
    const auto rank = [](const Kinship& each) {
        const bool told = each.shared >= least;
        return std::tuple{!told,
                          told ? each.distance : 0,
                          -static_cast<double>(each.together),
                          -static_cast<double>(each.shared)};
    };
    std::ranges::stable_sort(kin,
                             [&](const Kinship& a, const Kinship& b) { return rank(a) < rank(b); });
    return kin;
}

std::vector<Silence> Overview::silences_of(const std::string& holder) const
{
    std::map<std::string, Silence> silences;
    std::map<std::string, std::set<std::string>> others;
    const auto& own = of_holder(holder);
    for (const auto& [document, targets] : namers_) {
        if (!speakers(document).contains(holder)) {
            continue;
        }
        for (const auto& [target, by] : targets) {
            const auto named = own.find(target);
            if (target == holder || people_.contains(target) ||
                (named != own.end() && speaks_of(named->second))) {
                continue;
            }
            auto& silence = silences[target];
            silence.target = target;
            silence.joint = named == own.end() ? 0 : named->second.joint;
            ++silence.meetings;
            others[target].insert(by.begin(), by.end());
        }
    }
    std::vector<Silence> out;
    for (auto& [target, silence] : silences) {
        silence.others = others[target].size();
        if (silence.others >= least) {
            out.push_back(silence);
        }
    }
    std::ranges::stable_sort(out, std::greater<>{}, &Silence::others);
    return out;
}

bool Overview::named_by_others(const std::string& target) const
{
    return std::ranges::any_of(
        namers_, [&](const auto& document) { return document.second.contains(target); });
}

std::vector<std::string> Overview::silent_on(const std::string& target) const
{
    std::set<std::string> silent;
    for (const auto& [document, targets] : namers_) {
        if (targets.contains(target)) {
            for (const auto& speaker : speakers(document)) {
                const auto& own = of_holder(speaker);
                const auto pair = own.find(target);
                if (speaker != target && (pair == own.end() || !speaks_of(pair->second))) {
                    silent.insert(speaker);
                }
            }
        }
    }
    return {silent.begin(), silent.end()};
}

std::vector<std::string> Overview::hinting_where_named(const std::string& target) const
{
    std::set<std::string> hinting;
    const auto silent = silent_on(target);
    for (const auto& [document, targets] : namers_) {
        const auto hints = hinting_.find(document);
        if (targets.contains(target) && hints != hinting_.end()) {
            for (const auto& id : hints->second) {
                if (std::ranges::binary_search(silent, id)) {
                    hinting.insert(id);
                }
            }
        }
    }
    return {hinting.begin(), hinting.end()};
}

}  // namespace horseshoe::html
