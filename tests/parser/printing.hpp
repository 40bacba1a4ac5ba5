#pragma once

#include <doctest/doctest.h>

#include <sstream>
#include <vector>

namespace doctest {

/// What a failed comparison of lists shows: their items, one a line.
template <typename Item>
struct StringMaker<std::vector<Item>> {
    static String convert(const std::vector<Item>& items)
    {
        std::ostringstream out;
        out << '{';
        for (const auto& item : items) {
            out << "\n    " << item;
        }
        out << '}';
        return out.str().c_str();
    }
};

}  // namespace doctest
