#include "report/html/figure/dates.hpp"

#include "report/html/figure/text_width.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace horseshoe::figure {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr double days_of_year = 365.2425;

int part(std::string_view iso, std::size_t from, std::size_t size)
{
    int value = 0;
    if (iso.size() >= from + size) {
        std::from_chars(iso.data() + from, iso.data() + from + size, value);
    }
    return value;
}

double days(int y, unsigned m, unsigned d)
{
    const year_month_day date{year{y}, month{m}, day{d}};
    return date.ok() ? static_cast<double>(sys_days{date}.time_since_epoch().count()) : 0;
}

year_month_day date_of(double value)
{
    return sys_days{std::chrono::days{static_cast<int>(std::floor(value))}};
}

/// Steps of so many months, from a January on.
std::vector<DateTick> steps(double first_day, double last_day, int months, const Words& words)
{
    std::vector<DateTick> ticks;
    const auto first = date_of(first_day);
    const auto last = date_of(last_day);
    const int years = std::max(months / 12, 1);
    int y = static_cast<int>(first.year());
    y -= ((y % years) + years) % years;
    for (; y <= static_cast<int>(last.year()); y += years) {
        for (int m = 1; m <= 12; m += months) {
            const double at = days(y, static_cast<unsigned>(m), 1);
            if (at >= first_day && at <= last_day) {
                ticks.push_back(
                    {at,
                     months < 12 ? words.month(m) + " " + std::to_string(y) : std::to_string(y)});
            }
        }
    }
    return ticks;
}

}  // namespace

double day_of(std::string_view iso)
{
    const int y = part(iso, 0, 4);
    const int m = part(iso, 5, 2);
    const int d = part(iso, 8, 2);
    if (y == 0) {
        return 0;
    }
    if (m == 0) {
        return days(y, 7, 1);
    }
    return days(y, static_cast<unsigned>(m), d == 0 ? 15 : static_cast<unsigned>(d));
}

std::vector<DateTick>
date_ticks(double first_day, double last_day, double width, const Words& words)
{
    const double per_month = width / std::max((last_day - first_day) / days_of_year * 12, 0.01);
    const double year_label = text_width("2000", {11.5}) + 12;
    const double month_label = text_width("Sept. 2000", {11.5}) + 12;
    for (const int months : {1, 3, 6}) {
        if (per_month * months >= month_label) {
            auto ticks = steps(first_day, last_day, months, words);
            if (ticks.size() >= 2) {
                return ticks;
            }
        }
    }
    for (const int years : {1, 2, 5, 10, 20, 50}) {
        if (per_month * 12 * years >= year_label) {
            return steps(first_day, last_day, 12 * years, words);
        }
    }
    return steps(first_day, last_day, 1200, words);
}

}  // namespace horseshoe::figure
