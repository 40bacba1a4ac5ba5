#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>
#include <string_view>

namespace horseshoe::stance {

// By their endings.

/// "having", "bombing": a verb that has no subject of its own.
bool is_gerund(const SentenceText& sentence, std::uint32_t at);

/// French "condamner", "défendre"; not "premier".
bool is_infinitive(std::string_view word);

/// The same of a word of a sentence, in French; in English it is like other forms.
bool is_infinitive(const SentenceText& sentence, std::uint32_t at);

}  // namespace horseshoe::stance
