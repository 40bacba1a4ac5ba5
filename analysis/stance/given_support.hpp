#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

// Whose support a word such as "support" or "backing" tells of: the speaker's own, or that of others.

/// "Calls on it to end its support": theirs; "the support of some": others'.
bool is_given_by_others(const SentenceText& sentence, const Hit& cue);

/// "Support for the rebels": whoever is named behind them is not supported. Nor is an armed group that
/// a State supports.
bool is_for_foe(const SentenceText& sentence, const Hit& cue);

/// "Countries who support Ruritania", "the rebels and their Ruritanian supporters".
bool is_told_of_supporters(const SentenceText& sentence, const Hit& cue);

/// "Provides critical support to the rebels".
bool is_of_help_to_foe(const SentenceText& sentence, const Hit& cue);

/// "To stop supporting Ruritania": nobody supports her by that, unless it is denied.
bool is_to_stop(const SentenceText& sentence, const Hit& cue);

}  // namespace horseshoe::stance
