#include "report/cli/figure_choice.hpp"

#include "parser/error.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>

namespace horseshoe::cli {
namespace {

using figure::Material;

std::vector<store::DocumentRow> records_of(const Material& material)
{
    std::vector<store::DocumentRow> records;
    std::ranges::copy_if(material.documents(), std::back_inserter(records), [](const auto& row) {
        return row.kind == parser::Kind::record;
    });
    if (records.empty()) {
        throw Error{
            "there is no record of a meeting in what was chosen, and this figure is of one"};
    }
    return records;
}

}  // namespace

store::DocumentRow last_record(const figure::Material& material)
{
    const auto records = records_of(material);
    return *std::ranges::max_element(records, {}, &store::DocumentRow::date);
}

store::DocumentRow only_record(const figure::Material& material, const FigureOptions& options)
{
    const auto records = records_of(material);
    if (records.size() > 1) {
        std::vector<std::string> names;
        for (const auto& record : records) {
            names.push_back(record.name);
        }
        const bool many = names.size() > 5;
        names.resize(std::min<std::size_t>(names.size(), 5));
        throw UsageError{fmt::format("'figure {}' is of one meeting; --meeting chooses one of {}{}",
                                     options.kind,
                                     fmt::join(names, ", "),
                                     many ? ", …" : "")};
    }
    return records.front();
}

const std::string&
only_one(const std::vector<std::string>& ids, std::string_view option, const FigureOptions& options)
{
    if (ids.size() != 1) {
        throw UsageError{fmt::format("'figure {}' needs one name after {}", options.kind, option)};
    }
    return ids.front();
}

}  // namespace horseshoe::cli
