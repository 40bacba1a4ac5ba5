#pragma once

#include "parser/language/language.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// A person named with an honorific, and what is said of them behind the comma; where nothing is, what
/// stands before the comma that the name follows: "the Commissioner of the African Union, Ms. ...".
struct NamedPerson {
    std::string_view honorific;
    std::string_view name;
    std::string_view function;
    std::string_view before;
    std::size_t begin = 0;

    /// Where the name ends in the text that it was found in, and the honorific where it stands behind.
    std::size_t end(std::string_view text) const
    {
        const auto behind = static_cast<std::size_t>(name.data() - text.data()) + name.size();
        return text.substr(behind).starts_with(honorific) ? behind + honorific.size() : behind;
    }
};

/// The persons that a sentence names: "Mr. Martin Griffiths, Special Envoy of ...; and Ms. ...".
std::vector<NamedPerson> find_persons(std::string_view text, const Language& language);

}  // namespace horseshoe::parser
