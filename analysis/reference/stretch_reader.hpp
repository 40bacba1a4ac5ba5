#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/mention/reading.hpp"
#include "analysis/reference/reference.hpp"
#include "analysis/reference/sentence_cues.hpp"
#include "analysis/reference/speakers.hpp"
#include "parser/document.hpp"

#include <vector>

namespace horseshoe::reference {

/// What references of a document are read with.
struct Known {
    const parser::Document& document;
    const gazetteer::Gazetteer& gazetteer;
    const Speakers& speakers;
    SentenceCues& cues;  ///< of the document's language, for one stretch after another
};

/// Appends what one stretch of speech refers to. Lines and pages are not found yet.
void read_stretch(const Known& known,
                  const mention::ReadStretch& piece,
                  std::vector<Reference>& references);

}  // namespace horseshoe::reference
