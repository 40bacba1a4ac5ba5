#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/stance/antecedents.hpp"
#include "analysis/stance/sentence_reader.hpp"

#include <string_view>

namespace horseshoe::stance {

/// Of deeds, and of "those actions", who was accused last; of anything else the topic, unless that
/// is somebody: a State that was spoken of may be the one that suffers. Empty: nobody is blamed.
std::string_view blamed_before(const SentenceText& sentence,
                               const Antecedents& antecedents,
                               const gazetteer::Gazetteer& gazetteer,
                               const Judgement& judgement);

/// The topic, if it is somebody: what is no more than a topic does nothing.
std::string_view topic_as_doer(const Antecedents& antecedents,
                               const gazetteer::Gazetteer& gazetteer);

}  // namespace horseshoe::stance
