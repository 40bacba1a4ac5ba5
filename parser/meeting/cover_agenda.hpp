#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// The items of the agenda as a record's cover lists them, line by line.
class CoverAgenda {
public:
    explicit CoverAgenda(std::vector<std::string>& items) : items_(items) {}

    /// A line with white space before it (`gap`) or with a number begins an item; any other one goes on
    /// with the last. False behind the full stop of the last item that is counted, where the titles of
    /// the meeting begin.
    bool read(std::string_view text, bool gap);

private:
    std::vector<std::string>& items_;
    std::size_t last_ = 0;  ///< bytes of the last line
};

}  // namespace horseshoe::parser
