#include "report/html/figure/data/judgements.hpp"

#include "report/html/figure/data/matrix_rows.hpp"
#include "report/html/figure/data/meeting.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <utility>

namespace horseshoe::figure {

namespace {

/// Kinds of entities by the group of columns that they stand in.
struct Group {
    const char* key;
    std::array<const char*, 3> kinds;
};

constexpr std::array<Group, 4> groups{
    {{"group.organisations", {"organisation", "mission", "group"}},
     {"group.states", {"state", "place", ""}},
     {"group.topics", {"topic", "", ""}},
     {"group.unnamed", {"unnamed", "", ""}}}};

std::size_t group_of(const Material& material, const std::string& id)
{
    const auto& kind = material.kind(id);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (!kind.empty() &&
            std::ranges::find(groups.at(i).kinds, kind) != groups.at(i).kinds.end()) {
            return i;
        }
    }
    return groups.size();
}

}  // namespace

std::vector<std::string> targets_by_interest(const Material& material, Columns columns)
{
    std::map<std::string, std::pair<std::size_t, std::size_t>> interest;
    for (const auto& [by, targets] : material.tallies()) {
        for (const auto& [of, tally] : targets) {
            const bool delegation = material.tallies().contains(of);
            if (of.empty() || by == of ||
                (columns == Columns::delegations ? !delegation
                                                 : group_of(material, of) == groups.size())) {
                continue;
            }
            auto& [stances, mentions] = interest[of];
            stances += tally.stances() > 0 ? 1U : 0U;
            mentions += tally.mentions + tally.hints > 0 ? 1U : 0U;
        }
    }
    std::vector<std::string> ids;
    for (const auto& [id, counts] : interest) {
        ids.push_back(id);
    }
    std::ranges::stable_sort(
        ids, std::greater<>{}, [&](const std::string& id) { return interest[id]; });
    return ids;
}

Matrix matrix_of(const Material& material,
                 Columns columns,
                 const std::vector<std::string>& of,
                 std::size_t most,
                 const Links& links)
{
    Matrix figure;
    auto targets = of;
    if (targets.empty()) {
        targets = targets_by_interest(material, columns);
        if (targets.size() > most) {
            figure.left_out = targets.size() - most;
            targets.resize(most);
        }
    }
    std::ranges::stable_sort(
        targets, {}, [&](const std::string& id) { return group_of(material, id); });
    figure.rows = rows_of(material, targets, links);
    for (const auto& target : targets) {
        const std::size_t group = group_of(material, target);
        figure.columns.push_back({target,
                                  material.short_name(target),
                                  group == groups.size() || columns == Columns::delegations
                                      ? ""
                                      : material.words()(groups.at(group).key),
                                  links.target(target)});
    }
    for (const auto& row : figure.rows) {
        auto& cells = figure.cells.emplace_back();
        for (const auto& target : targets) {
            cells.push_back(cell_of(material, row.id, target, links));
        }
    }
    return figure;
}

Dots dots_of(const Material& material, const std::vector<std::string>& targets, const Links& links)
{
    Dots figure;
    for (const auto& target : targets) {
        figure.panels.push_back(material.name(target));
    }
    for (const auto& head : rows_of(material, targets, links)) {
        DotRow row{head.id, head.name, false, head.href, {}};
        bool takes_part = false;
        for (const auto& target : targets) {
            const auto& tally = material.tally(head.id, target);
            auto& cell = row.cells.emplace_back();
            cell.mentions = tally.mentions;
            for (const auto& each : tally.judgements) {
                if (!each.courtesy) {
                    cell.dots.push_back(
                        {each.polarity, head.name + ": " + each.sentence, links.stance(each.key)});
                }
            }
            takes_part = takes_part || tally.mentions > 0 || !cell.dots.empty();
        }
        if (takes_part) {
            figure.rows.push_back(std::move(row));
        }
    }
    return figure;
}

Distance
distance_of(const Material& material, const std::string& who, std::size_t least, const Links& links)
{
    Distance figure;
    figure.who = material.name(who);
    const auto own = material.tallies().find(who);
    if (own == material.tallies().end()) {
        return figure;
    }
    const auto& words = material.words();
    for (const auto& [by, targets] : material.tallies()) {
        DistanceRow row{by, material.short_name(by), 0, 0, false, "", links.delegation(by)};
        double farthest = 0;
        for (const auto& [of, tally] : own->second) {
            const auto here = tally.mean();
            const auto there = material.tally(by, of).mean();
            if (by == who || of.empty() || material.kind(of) == "unnamed" || !here || !there) {
                continue;
            }
            const double apart = std::abs(*here - *there);
            row.distance += apart;
            ++row.shared;
            // Said only of those who stand on different sides.
            if (apart > farthest && (*here > 0.25) != (*there > 0.25) &&
                (*here < -0.25) != (*there < -0.25)) {
                farthest = apart;
                row.remark = words("distance.remark",
                                   {{"target", material.name(of)},
                                    {"there", words.with_sign(*there, 1)},
                                    {"here", words.with_sign(*here, 1)}});
            }
        }
        if (row.shared >= std::max<std::size_t>(least, 1)) {
            row.distance /= static_cast<double>(row.shared);
            figure.rows.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(figure.rows, {}, &DistanceRow::distance);
    return figure;
}

Bars stance_bars_of(const Material& material,
                    const std::string& target,
                    std::size_t most,
                    const Links& links)
{
    const auto& words = material.words();
    Bars figure;
    figure.unit = words("unit.stances");
    figure.question = target.empty() ? words("bars.question.all")
                                     : words("bars.question.of", {{"what", material.name(target)}});
    std::vector<std::pair<std::size_t, BarRow>> rows;
    for (const auto& [by, targets] : material.tallies()) {
        BarRow row{by,
                   material.short_name(by),
                   {},
                   0,
                   target.empty() ? links.delegation(by) : links.words(by, target)};
        std::size_t all = 0;
        for (const auto& [of, tally] : targets) {
            if (!target.empty() && of != target) {
                continue;
            }
            for (int polarity = -2; polarity <= 2; ++polarity) {
                const std::size_t count = tally.count(polarity, polarity);
                row.toned.at(static_cast<std::size_t>(polarity + 2)) += count;
                all += count;
            }
        }
        if (all > 0) {
            rows.emplace_back(all, std::move(row));
        }
    }
    std::ranges::stable_sort(rows, std::greater<>{}, [](const auto& row) { return row.first; });
    for (auto& [all, row] : rows) {
        if (figure.rows.size() < most) {
            figure.rows.push_back(std::move(row));
        }
    }
    return figure;
}

Documents documents_of(const Material& material, const Links& links)
{
    const auto& words = material.words();
    Documents figure;
    for (const auto& row : material.documents()) {
        const bool record = row.kind == parser::Kind::record;
        const std::size_t stances = material.stances_in(row.id);
        const std::string name = links.name(row);
        figure.documents.push_back(
            {row.date,
             row.date.empty() || name != row.name
                 ? name
                 : words("documents.label", {{"date", words.date(row.date)}, {"name", name}}),
             words("documents.sentence",
                   {{"name", name},
                    {"date", words.date(row.date)},
                    {"title", row.title},
                    words.value("stances", stances)}),
             record,
             stances,
             links.document(row.id)});
    }
    return figure;
}

}  // namespace horseshoe::figure
