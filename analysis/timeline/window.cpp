#include "analysis/timeline/window.hpp"

#include <array>
#include <utility>

namespace horseshoe::timeline {
namespace {

constexpr std::array<std::pair<Window, std::string_view>, 4> words{{{Window::document, "document"},
                                                                    {Window::month, "month"},
                                                                    {Window::quarter, "quarter"},
                                                                    {Window::year, "year"}}};

constexpr std::size_t year_size = 4;   // "2022"
constexpr std::size_t month_size = 7;  // "2022-02"

}  // namespace

std::string_view word(Window window)
{
    return words.at(static_cast<std::size_t>(window)).second;
}

std::optional<Window> window_of(std::string_view word)
{
    for (const auto& [window, name] : words) {
        if (name == word) {
            return window;
        }
    }
    return std::nullopt;
}

std::string window_key(std::string_view date, Window window)
{
    switch (window) {
    case Window::document: return std::string(date);
    case Window::month: return std::string(date.substr(0, month_size));
    case Window::year: return std::string(date.substr(0, year_size));
    case Window::quarter: break;
    }
    if (date.size() < month_size) {
        return std::string(date);
    }
    const int month = (date[5] - '0') * 10 + (date[6] - '0');
    return std::string(date.substr(0, year_size)) + "-Q" + std::to_string((month + 2) / 3);
}

}  // namespace horseshoe::timeline
