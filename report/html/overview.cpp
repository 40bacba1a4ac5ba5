#include "report/html/overview.hpp"

#include "analysis/store/queries.hpp"

#include <algorithm>
#include <cmath>

namespace horseshoe::html {

double Pair::mean() const
{
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < tones.size(); ++i) {
        sum += (static_cast<double>(i) - 2) * static_cast<double>(tones[i]);
        count += tones[i];
    }
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

Overview::Overview(const Site& site)
{
    read_turns(site);
    read_mentions(site);
    read_stances(site);
}

void Overview::read_turns(const Site& site)
{
    store::turns(site.store(), site.selection(), [&](const store::TurnRow& row) {
        if (row.kind == store::TurnKind::turn && !row.delegation.empty() &&
            site.counts(row.document_id)) {
            speakers_[row.document_id].insert(row.delegation);
        }
    });
}

void Overview::read_mentions(const Site& site)
{
    store::mentions(
        site.store(), site.selection(), store::Everywhere::no, [&](const store::MentionRow& row) {
            if (row.by.empty() || row.presiding || !site.counts(row.document_id)) {
                return;
            }
            ++mentions_;
            if (row.form == mention::Form::hint) {
                hinting_[row.document_id].insert(row.by);
                return;
            }
            ++pairs_[row.by][row.entity].named;
            holders_[row.entity].insert(row.by);
            namers_[row.document_id][row.entity].insert(row.by);
        });
}

void Overview::read_stances(const Site& site)
{
    store::stances(site.store(), site.selection(), [&](const store::StanceRow& row) {
        if (row.holder.empty() || row.act == stance::Act::thank ||
            row.via == stance::Via::reported || !site.counts(row.document_id)) {
            return;
        }
        ++stances_;
        Pair& pair = pairs_[row.holder][row.target];
        ++(row.via == stance::Via::own ? pair.own : pair.joint);
        ++pair.tones.at(static_cast<std::size_t>(std::clamp(row.polarity, -2, 2) + 2));
        if (pair.first.empty() || row.date < pair.first) {
            pair.first = row.date;
        }
        pair.last = std::max(pair.last, row.date);
        holders_[row.target].insert(row.holder);
    });
}

const Overview::ByTarget& Overview::of_holder(const std::string& holder) const
{
    static const ByTarget nothing;
    const auto found = pairs_.find(holder);
    return found == pairs_.end() ? nothing : found->second;
}

std::vector<std::pair<std::string, Pair>> Overview::on(const std::string& target) const
{
    std::vector<std::pair<std::string, Pair>> pairs;
    const auto found = holders_.find(target);
    if (found != holders_.end()) {
        for (const auto& holder : found->second) {
            pairs.emplace_back(holder, of_holder(holder).at(target));
        }
    }
    return pairs;
}

std::vector<Kinship> Overview::kin_of(const std::string& holder) const
{
    std::vector<Kinship> kin;
    const auto& own = of_holder(holder);
    for (const auto& [other, targets] : pairs_) {
        if (other == holder) {
            continue;
        }
        Kinship kinship{.other = other};
        double sum = 0;
        for (const auto& [target, pair] : own) {
            const auto theirs = targets.find(target);
            if (pair.stances() == 0 || target == "unnamed" || theirs == targets.end() ||
                theirs->second.stances() == 0) {
                continue;
            }
            const double difference = pair.mean() - theirs->second.mean();
            ++kinship.shared;
            sum += std::fabs(difference);
            if (std::fabs(difference) > std::fabs(kinship.difference)) {
                kinship.difference = difference;
                kinship.furthest = target;
            }
        }
        if (kinship.shared >= least) {
            kinship.distance = sum / static_cast<double>(kinship.shared);
            kin.push_back(std::move(kinship));
        }
    }
    std::ranges::stable_sort(kin, [](const Kinship& a, const Kinship& b) {
        return std::pair{a.distance, -static_cast<double>(a.shared)} <
               std::pair{b.distance, -static_cast<double>(b.shared)};
    });
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
            if (target == holder || (named != own.end() && named->second.named > 0)) {
                continue;
            }
            auto& silence = silences[target];
            silence.target = target;
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

std::vector<std::string> Overview::silent_on(const std::string& target) const
{
    std::set<std::string> silent;
    for (const auto& [document, targets] : namers_) {
        if (targets.contains(target)) {
            for (const auto& speaker : speakers(document)) {
                const auto& own = of_holder(speaker);
                const auto pair = own.find(target);
                if (speaker != target && (pair == own.end() || pair->second.named == 0)) {
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

const std::set<std::string>& Overview::speakers(std::int64_t document) const
{
    static const std::set<std::string> nobody;
    const auto found = speakers_.find(document);
    return found == speakers_.end() ? nobody : found->second;
}

}  // namespace horseshoe::html
