#include "analysis/stance/audit.hpp"

#include "parser/error.hpp"
#include "parser/language/tsv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace horseshoe::stance {
namespace {

enum Column : std::size_t { verdict_column, rule_column, act_column, language_column };

constexpr std::array<std::string_view, 4> groups{"all", "language", "act", "rule"};

/// FNV-1a and a finish that spreads it: the same number on every machine.
std::uint64_t shuffled(std::uint64_t seed, std::string_view id)
{
    std::uint64_t hash = 0xcbf29ce484222325U ^ seed;
    for (const char c : id) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    }
    hash = (hash ^ (hash >> 33U)) * 0xff51afd7ed558ccdU;
    hash = (hash ^ (hash >> 33U)) * 0xc4ceb9fe1a85ec53U;
    return hash ^ (hash >> 33U);
}

std::string cell(std::string_view text)
{
    std::string out(text);
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return out;
}

}  // namespace

std::vector<AuditItem>
draw_sample(std::vector<AuditItem> items, std::size_t size, std::uint64_t seed)
{
    const auto key = [&](const AuditItem& item) {
        return std::tuple<std::string_view,
                          std::string_view,
                          std::string_view,
                          std::uint64_t,
                          std::string_view>(
            item.language, item.act, item.rule, shuffled(seed, item.id), item.id);
    };
    std::sort(items.begin(), items.end(), [&](const AuditItem& one, const AuditItem& other) {
        return key(one) < key(other);
    });
    const auto same =
        std::unique(items.begin(), items.end(), [&](const AuditItem& one, const AuditItem& other) {
            return key(one) == key(other);
        });
    items.erase(same, items.end());
    if (size >= items.size()) {
        return items;
    }
    // Even steps of total / size from a start that the seed chooses, in whole numbers.
    const auto total = items.size();
    const auto start = shuffled(seed, "start") % total;
    std::vector<AuditItem> sample;
    for (std::size_t i = 0; i < size; ++i) {
        sample.push_back(std::move(items[(start + i * total) / size]));
    }
    return sample;
}

std::string sample_table(const std::vector<AuditItem>& items, std::string_view head)
{
    std::string table = fmt::format("# {}\n", cell(head));
    table +=
        "verdict\trule\tact\tlanguage\tpolarity\tholder\ttarget\tvia\tdocument\tturn\tline\tid\t"
        "cue\tquote\n";
    for (const auto& item : items) {
        table += fmt::format("\t{}\t{}\t{}\t{:+}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n",
                             cell(item.rule),
                             item.act,
                             item.language,
                             item.polarity,
                             cell(item.holder),
                             cell(item.target),
                             item.via,
                             cell(item.document),
                             item.turn,
                             item.line,
                             item.id,
                             cell(item.cue),
                             cell(item.quote));
    }
    return table;
}

bool has_verdicts(std::string_view table)
{
    const auto rows = parser::read_tsv(table);
    return std::any_of(rows.begin(), rows.end(), [](const parser::TsvRow& row) {
        return !row[verdict_column].empty() && row[verdict_column] != "verdict";
    });
}

Interval wilson(std::size_t right, std::size_t judged)
{
    if (judged == 0) {
        return {};
    }
    constexpr double z = 1.959963984540054;  // 95 % of a normal distribution
    const auto n = static_cast<double>(judged);
    const auto share = static_cast<double>(right) / n;
    const auto centre = share + z * z / (2 * n);
    const auto half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const auto scale = 1 + z * z / n;
    return {std::max(0.0, (centre - half) / scale), std::min(1.0, (centre + half) / scale)};
}

std::vector<Precision> audit_report(const std::string& path, std::string_view table)
{
    std::map<std::pair<std::size_t, std::string>, Precision> found;
    for (const auto& row : parser::read_tsv(table)) {
        const auto verdict = row[verdict_column];
        if (verdict == "verdict" || verdict.empty() || verdict == "unsure") {
            continue;
        }
        if (verdict != "right" && verdict != "wrong") {
            throw InputError(
                path,
                row.line,
                fmt::format("there is no verdict '{}': it is right, wrong or unsure", verdict));
        }
        const std::array<std::string_view, groups.size()> names{
            "all", row[language_column], row[act_column], row[rule_column]};
        for (std::size_t i = 0; i < groups.size(); ++i) {
            auto& precision = found[{i, std::string(names[i])}];
            precision.group = groups[i];
            precision.name = names[i];
            ++precision.judged;
            precision.right += verdict == "right" ? 1U : 0U;
        }
    }
    std::vector<Precision> report;
    for (auto& [key, precision] : found) {
        report.push_back(std::move(precision));
    }
    return report;
}

}  // namespace horseshoe::stance
