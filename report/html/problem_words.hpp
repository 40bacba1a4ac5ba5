#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace horseshoe::html {

/// What a document's problem of some code says, in a language of the pages: problems.tsv. None where the
/// table has no words for it.
std::optional<std::string>
problem_in_words(std::string_view code, std::string_view said, std::string_view language);

}  // namespace horseshoe::html
