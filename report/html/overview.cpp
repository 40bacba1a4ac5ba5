#include "report/html/overview.hpp"

#include "analysis/store/document_parts.hpp"
#include "analysis/store/queries.hpp"
#include "report/html/page/document_data.hpp"

#include <algorithm>

namespace horseshoe::html {

namespace {

double mean_of(const std::array<std::size_t, 5>& tones)
{
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < tones.size(); ++i) {
        sum += (static_cast<double>(i) - 2) * static_cast<double>(tones[i]);
        count += tones[i];
    }
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

}  // namespace

double Pair::mean() const
{
    return mean_of(tones);
}

double Pair::own_mean() const
{
    return mean_of(own_tones);
}

void Pair::add(const store::StanceRow& stance)
{
    const auto tone = static_cast<std::size_t>(std::clamp(stance.polarity, -2, 2) + 2);
    ++tones.at(tone);
    if (stance.via == stance::Via::own) {
        ++own;
        ++own_tones.at(tone);
    }
    else {
        ++joint;
    }
    if (first.empty() || stance.date < first) {
        first = stance.date;
    }
    last = std::max(last, stance.date);
}

int Pair::leaning() const
{
    return approving() > disapproving() ? 1 : approving() < disapproving() ? -1 : 0;
}

int Pair::own_leaning() const
{
    const auto up = own_tones[3] + own_tones[4];
    const auto down = own_tones[0] + own_tones[1];
    return up > down ? 1 : up < down ? -1 : 0;
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
        if (row.role == parser::Role::presidency) {
            conducting_.insert(row.id);
        }
    });
    for (const auto& document : site.documents()) {
        for (const auto& [turn, part] : store::turn_parts_of(site.store(), document.id)) {
            if (part.capacity != "presidency") {
                conducting_.erase(turn);
            }
        }
    }
}

void Overview::read_mentions(const Site& site)
{
    store::mentions(
        site.store(), site.selection(), store::Everywhere::no, [&](const store::MentionRow& row) {
            if (row.presiding || row.where == mention::Where::vote ||
                !site.counts(row.document_id)) {
                return;
            }
            ++(row.form == mention::Form::hint ? hints_ : mentions_);
            if (row.by.empty()) {
                return;
            }
            people_.insert(row.kind == gazetteer::EntityKind::person ? row.entity : std::string{});
            if (row.form == mention::Form::hint) {
                hinting_[row.document_id].insert(row.by);
                return;
            }
            auto& pair = pairs_[row.by][row.entity];
            if (pair.named++ == 0) {
                pair.first_words = site.place(row);
            }
            holders_[row.entity].insert(row.by);
            if (row.by != row.entity) {
                namers_[row.document_id][row.entity].insert(row.by);
            }
        });
}

void Overview::read_stances(const Site& site)
{
    Once once;
    site.stances(site.selection(), [&](const store::StanceRow& row) {
        if (row.holder.empty() || row.act == stance::Act::thank ||
            row.via == stance::Via::reported || !site.counts(row.document_id)) {
            return;
        }
        stances_ += once(row) ? 1U : 0U;
        pairs_[row.holder][row.target].add(row);
        if (row.via == stance::Via::joint) {
            declarations_[{row.document_id, row.turn}].insert(row.holder);
        }
        holders_[row.target].insert(row.holder);
        if (site.kind(row.target).empty()) {
            words_alone_.insert(row.target);
        }
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

const std::set<std::string>& Overview::speakers(std::int64_t document) const
{
    static const std::set<std::string> nobody;
    const auto found = speakers_.find(document);
    return found == speakers_.end() ? nobody : found->second;
}

}  // namespace horseshoe::html
