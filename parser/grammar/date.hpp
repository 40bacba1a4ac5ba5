#pragma once

#include "parser/document.hpp"
#include "parser/language/language.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace horseshoe::parser {

/// A date in words that `text` starts with: "21 March 1997", "1er mars 2021".
struct DateText {
    Date date;
    std::uint32_t size = 0;
};
std::optional<DateText> read_date(std::string_view text, const Language& language);

/// The first date in words anywhere in `text`.
std::optional<DateText> find_date(std::string_view text, const Language& language);

/// An hour that `text` starts with: "10.25 a.m.", "11 h 5", "13 heures", "noon".
struct TimeText {
    Time time;
    std::uint32_t size = 0;
};
std::optional<TimeText> read_time(std::string_view text, const Language& language);

}  // namespace horseshoe::parser
