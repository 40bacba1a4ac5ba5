#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::store {

/// A word, a phrase or a sign of what a person asks the full text for.
struct SearchToken {
    enum class Kind : std::uint8_t {
        word,
        phrase,
        open,
        close,
        comma,
        and_,
        or_,
        not_,
        near_,
        end
    };

    Kind kind = Kind::end;
    std::size_t at = 0;  ///< byte
    std::string_view text;
    bool prefix = false;  ///< a * stands behind it
    int distance = 10;    ///< of NEAR/n
};

/// All of them, and the end behind them. Throws UsageError that shows the place of a mistake.
std::vector<SearchToken> search_tokens(std::string_view asked);

/// The number of words behind NEAR, told at a byte of the query.
int search_distance(std::string_view asked, std::string_view digits, std::size_t at);

/// Throws UsageError that tells what is wrong, and shows it in the query.
[[noreturn]] void refuse_search(std::string_view asked, std::size_t at, std::string_view what);

}  // namespace horseshoe::store
