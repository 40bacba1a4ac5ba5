#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace horseshoe::stance {

std::string_view word(const SentenceText& sentence, std::uint32_t at);

template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The "is" or "plays" before a cue that ties it to a subject; null: none.
const Hit* link_before(const SentenceText& sentence, const Hit& cue);

/// "It is essential".
bool is_impersonal(const SentenceText& sentence, const Hit& cue);

/// "must be respected", "was welcomed".
bool is_passive(const SentenceText& sentence, const Hit& cue);

}  // namespace horseshoe::stance
