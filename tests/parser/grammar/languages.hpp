#pragma once

#include "parser/language/language.hpp"

namespace horseshoe::parser::test {

inline const Language& english()
{
    return *find_language("en");
}

inline const Language& french()
{
    return *find_language("fr");
}

}  // namespace horseshoe::parser::test
