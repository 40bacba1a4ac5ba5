#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace horseshoe::timeline {

/// What one point of a timeline sums up; `document` is all documents of one date.
enum class Window : std::uint8_t { document, month, quarter, year };

std::string_view word(Window window);
/// The window that a word names; none: there is no such window.
std::optional<Window> window_of(std::string_view word);

/// The window that a date falls in: "2022-02-16", "2022-02", "2022-Q1", "2022". A date that is not
/// known finely enough stands for itself.
std::string window_key(std::string_view date, Window window);

}  // namespace horseshoe::timeline
