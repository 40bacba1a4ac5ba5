#pragma once

#include "analysis/stance/antecedents.hpp"
#include "analysis/stance/sentence_reader.hpp"

#include <string_view>

namespace horseshoe::stance {

/// What a sentence speaks of first, apart from whoever speaks. Empty: of nothing with a name.
std::string_view topic_of(const SentenceText& sentence);

/// Which State or group does something in it, first; of a sentence about "them" whoever they are.
std::string_view subject_of(const SentenceText& sentence, const Antecedents& antecedents);

/// Which State or group has done something in it that others may judge: "Ruritania has set conditions".
std::string_view doer_of(const SentenceText& sentence);

}  // namespace horseshoe::stance
