#include "report/html/figure/data/matrix_rows.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace horseshoe::figure {

namespace {

/// Where a delegation spoke from, over all the documents: the first role that is known.
std::map<std::string, parser::Role> roles_of(const Material& material)
{
    std::map<std::string, parser::Role> roles;
    store::turns(material.store(), material.everybody(), [&](const store::TurnRow& row) {
        if (material.takes(row.document_id) && row.role && !row.delegation.empty()) {
            auto [place, is_new] = roles.try_emplace(row.delegation, *row.role);
            place->second = std::min(place->second, *row.role);
        }
    });
    return roles;
}

/// Where those are who take no turn.
struct Places {
    std::map<std::string, parser::Role>
        present;                    ///< by the list of a record: another speaks for them
    std::set<std::string> letters;  ///< who send letters or sign them
};

Places places_of(const Material& material)
{
    Places places;
    for (const auto& document : material.documents()) {
        if (document.kind == parser::Kind::record) {
            for (const auto& row : store::attendance_of(material.store(), document.id)) {
                const auto [place, is_new] = places.present.try_emplace(row.delegation, row.role);
                place->second = std::min(place->second, row.role);
            }
            continue;
        }
        places.letters.insert(document.sender_delegation);
        for (const auto& row : store::signatories_of(material.store(), document.id)) {
            places.letters.insert(row.delegation);
        }
    }
    store::turns(material.store(), material.everybody(), [&](const store::TurnRow& row) {
        if (material.takes(row.document_id) && row.kind != store::TurnKind::turn) {
            places.letters.insert(row.delegation);
        }
    });
    return places;
}

/// The sum of means, from approval to reserve.
double leaning(const Material& material, const std::string& by, const std::vector<std::string>& of)
{
    double sum = 0;
    for (const auto& target : of) {
        sum += material.tally(by, target).mean().value_or(0);
    }
    return sum;
}

}  // namespace

std::vector<MatrixHead>
rows_of(const Material& material, const std::vector<std::string>& columns, const Links& links)
{
    const auto roles = roles_of(material);
    const auto places = places_of(material);
    struct Row {
        std::size_t rank;
        double leaning;
        std::string id;
    };
    static constexpr std::array<const char*, 5> keys{
        "rows.member", "rows.invited", "rows.guest", "rows.other", "rows.through-others"};
    std::vector<Row> rows;
    std::set<std::string> known;
    const auto add = [&](const std::string& id) {
        if (!known.insert(id).second) {
            return;
        }
        auto role = roles.find(id);
        bool placed = role != roles.end();
        if (!placed) {
            role = places.present.find(id);
            placed = role != places.present.end();
        }
        const std::size_t rank = !placed ? places.letters.contains(id) ? 3 : 4
                                 : role->second <= parser::Role::member  ? 0
                                 : role->second == parser::Role::invited ? 1
                                                                         : 2;
        rows.push_back({rank, leaning(material, id, columns), id});
    };
    for (const auto& [by, targets] : material.tallies()) {
        add(by);
    }
    // Who spoke and took up nothing is silent, and is shown to be; of those not asked for nothing is
    // known.
    for (const auto& [id, role] : roles) {
        if (material.asks(id) && material.asks(role)) {
            add(id);
        }
    }
    std::ranges::stable_sort(rows, [&](const Row& a, const Row& b) {
        return std::tuple{a.rank, -a.leaning, material.name(a.id)} <
               std::tuple{b.rank, -b.leaning, material.name(b.id)};
    });
    std::vector<MatrixHead> heads;
    for (const auto& row : rows) {
        heads.push_back({row.id,
                         material.short_name(row.id),
                         material.words()(keys.at(row.rank)),
                         links.delegation(row.id)});
    }
    return heads;
}

}  // namespace horseshoe::figure
