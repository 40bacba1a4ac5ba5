#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace horseshoe::cli {

/// Lines on their way out, in strings of some size: one for them all would be copied again and again
/// while it grows.
class Lines {
public:
    /// Where the next line is to be appended as a whole.
    std::string& next()
    {
        if (strings_.empty() || strings_.back().size() >= enough) {
            begin_string();
        }
        return strings_.back();
    }

    /// One behind the other they are the lines.
    const std::vector<std::string>& strings() const { return strings_; }
    /// Bytes.
    std::size_t size() const;

private:
    static constexpr std::size_t room = std::size_t{1} << 15U;
    static constexpr std::size_t enough = room - 2048;  // few lines are longer than what is left

    void begin_string();

    std::vector<std::string> strings_;
};

}  // namespace horseshoe::cli
