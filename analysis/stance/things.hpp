#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <string_view>

namespace horseshoe::stance {

/// A thing without an id of its own that a cue in favour is about: "we welcome the report". Empty:
/// there is none, or somebody else favours it.
std::string_view thing_favoured(const SentenceText& sentence, const Hit& cue);

/// The same of a judgement that blames and names nobody: "the attacks on villages are a disgrace".
std::string_view thing_blamed(const SentenceText& sentence, const Judgement& judgement);

/// The same of a judgement in a clause that hangs on a thing: "attacks, which are a disgrace".
std::string_view thing_blamed_before(const SentenceText& sentence, const Judgement& judgement);

}  // namespace horseshoe::stance
