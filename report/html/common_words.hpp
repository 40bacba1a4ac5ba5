#pragma once

#include <set>
#include <string>
#include <string_view>

namespace horseshoe::html {

/// The commonest short words of a language, folded: no search is narrowed by them.
const std::set<std::string, std::less<>>& common_words(std::string_view language);

}  // namespace horseshoe::html
