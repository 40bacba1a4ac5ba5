#pragma once

namespace horseshoe::parser {

/// Of ASCII: what numbers in records are written with, whatever the locale.
constexpr bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

}  // namespace horseshoe::parser
