#include "parser/meeting/council.hpp"

#include <algorithm>
#include <array>

namespace horseshoe::parser {
namespace {

bool was_enlarged(const Date& date)
{
    constexpr int first_year = 1966;
    return !date.known() || date.year >= first_year;
}

}  // namespace

std::size_t council_seats(const Date& date)
{
    return was_enlarged(date) ? 15 : 11;
}

std::size_t council_majority(const Date& date)
{
    return was_enlarged(date) ? 9 : 7;
}

bool is_permanent_member(std::string_view delegation)
{
    constexpr std::array<std::string_view, 6> ids{"CHN", "FRA", "GBR", "RUS", "SUN", "USA"};
    return std::find(ids.begin(), ids.end(), delegation) != ids.end();
}

}  // namespace horseshoe::parser
