#include "analysis/store/periods.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

namespace horseshoe::store {
namespace {

constexpr std::size_t year_digits = 4;

bool is_year(std::string_view date)
{
    return date.size() == year_digits &&
           std::all_of(date.begin(), date.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string year_of(std::string_view date)
{
    return std::string(date.substr(0, year_digits));
}

std::string years_on(std::string_view year, int years)
{
    int number = 0;
    std::from_chars(year.data(), year.data() + year.size(), number);
    return fmt::format("{:04}", number + years);
}

}  // namespace

Periods periods_of(const Selection& selection)
{
    const auto& from = selection.from;
    const auto& to = selection.to;
    const auto first = year_of(from);
    const auto last = year_of(to);
    const bool begins =
        from.empty() || from == first || from == first + "-01" || from == first + "-01-01";
    const bool ends = to.empty() || to == last || to == last + "-12" || to == last + "-12-31";
    const bool told_by_period = selection.meeting.empty() && !selection.only_document &&
                                (from.empty() || is_year(first)) && (to.empty() || is_year(last));
    const bool within_a_year =
        !from.empty() && !to.empty() && (first > last || (first == last && !(begins && ends)));
    if (!told_by_period || within_a_year) {
        return {std::nullopt, {selection}};
    }
    Periods periods;
    Selection years = selection;
    years.from = begins ? first : years_on(first, 1);
    years.to = ends ? last : years_on(last, -1);
    if (!begins) {
        periods.rest.push_back(selection);
        periods.rest.back().to = first;
    }
    if (!ends) {
        periods.rest.push_back(selection);
        periods.rest.back().from = last;
    }
    if (years.from.empty() || years.to.empty() || years.from <= years.to) {
        periods.years = std::move(years);
    }
    return periods;
}

}  // namespace horseshoe::store
