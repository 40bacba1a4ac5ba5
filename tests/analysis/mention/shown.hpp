#pragma once

#include "analysis/mention/finder.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::mention::test {

/// "KEN adjective Kenyan; CHN China": names without their form. Topics are left out.
inline std::string shown(Finder& finder, std::string_view text, std::string_view self)
{
    std::string out;
    for (const auto& naming : finder.find(text, self)) {
        if (naming.kind == gazetteer::EntityKind::topic) {
            continue;
        }
        out += out.empty() ? "" : "; ";
        out += naming.entity;
        out += naming.form == Form::name ? "" : fmt::format(" {}", word(naming.form));
        out += fmt::format(" {}", text.substr(naming.begin, naming.end - naming.begin));
    }
    return out;
}

struct Row {
    const char* language;
    const char* text;
    const char* found;
};

/// Each text is a document of its own.
inline void check(const std::vector<Row>& rows, std::string_view self = {}, int year = 2020)
{
    for (const auto& row : rows) {
        CAPTURE(row.text);
        Finder finder(gazetteer::builtin_gazetteer(), row.language, year);
        CHECK(shown(finder, row.text, self) == row.found);
    }
}

}  // namespace horseshoe::mention::test
