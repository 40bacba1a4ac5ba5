#pragma once

#include <cstddef>
#include <string_view>

namespace horseshoe::parser {

// What a text reads like, whatever stands around it.

/// True where delegations' names are most of a text.
bool is_list_of_delegations(std::string_view text);

/// True where what stands between the names of a list that are known reads like names too: each
/// word has a capital, but for the small ones that join them.
bool reads_like_list(std::string_view text);

/// Bytes of the mark of a list's item that a heading may stand behind: "- ", "3. ".
std::size_t bullet_size(std::string_view text);

bool starts_with_quotation_mark(std::string_view text);

}  // namespace horseshoe::parser
