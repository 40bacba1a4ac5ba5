#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace horseshoe::parser {

/// A character that a web page writes by name or by number: "&rsquo;", "&#8217;", "&#x2019;".
struct Entity {
    std::string character;   ///< UTF-8
    std::uint32_t size = 0;  ///< bytes of the entity; 0: none stands there
};

/// Reads the entity that `text` starts with.
Entity read_entity(std::string_view text);

}  // namespace horseshoe::parser
