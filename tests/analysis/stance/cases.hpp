#pragma once

#include "tests/analysis/stance/stances.hpp"

#include <doctest/doctest.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::test {

/// A speech by Peru, and the stands that a reader finds in it: "FJI-1 TON+1"; those of others with
/// their holder: "WSM>FJI-1".
struct Case {
    std::string_view speech;
    std::string_view stands;
};

/// `read` is english_stances or french_stances.
inline void check_all(std::span<const Case> cases,
                      std::vector<std::string> (*read)(std::string_view speech))
{
    for (const auto& one : cases) {
        std::string stands;
        for (const auto& line : read(one.speech)) {
            stands += stands.empty() ? "" : " ";
            stands += line.starts_with("PER>") ? line.substr(4) : line;
        }
        CAPTURE(one.speech);
        CHECK(stands == one.stands);
    }
}

}  // namespace horseshoe::test
