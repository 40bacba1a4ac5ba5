#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// A page that is one line has its header and its footer in it.
struct RunningFurniture {
    std::vector<std::size_t> head;  ///< where each piece ends that the line begins with
    std::vector<std::size_t> tail;  ///< where each begins that it ends with
};

RunningFurniture find_running_furniture(std::string_view line);

}  // namespace horseshoe::parser
