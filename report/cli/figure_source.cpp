#include "report/cli/figure_source.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

namespace horseshoe::cli {
namespace {

bool is_called_by_date(const store::DocumentRow& document)
{
    return document.symbol.empty() && document.kind == parser::Kind::letter &&
           !document.date.empty();
}

/// Whether a figure shows one record, whatever else there is.
bool is_of_one_record(const FigureOptions& options)
{
    return options.kind == "strip" || options.kind == "replies";
}

}  // namespace

std::string FigureNames::name(const store::DocumentRow& document) const
{
    if (!is_called_by_date(document)) {
        return document.name;
    }
    const auto& words = material_.words();
    const std::string date = words.date(document.date);
    return document.sender_delegation.empty()
               ? words("document.letter", {{"date", date}})
               : words("document.letter-from",
                       {{"date", date}, {"who", material_.name(document.sender_delegation)}});
}

std::string figure_source(const figure::Material& material, const FigureOptions& options)
{
    std::vector<std::string> names;
    for (const auto& row : material.documents()) {
        if (is_of_one_record(options) && row.kind != parser::Kind::record) {
            continue;
        }
        const std::string name = FigureNames{material}.name(row);
        names.push_back(row.date.empty() || name != row.name
                            ? name
                            : fmt::format("{} ({})", name, material.words().date(row.date)));
    }
    constexpr std::size_t most = 6;
    const std::size_t all = names.size();
    names.resize(std::min(all, most));
    std::string source = fmt::format("{}", fmt::join(names, ", "));
    if (all > most) {
        source +=
            " " + material.words()("source.more", {material.words().value("more", all - most)});
    }
    return source;
}

}  // namespace horseshoe::cli
