#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/mention/mention.hpp"
#include "parser/document.hpp"

#include <string_view>
#include <vector>

namespace horseshoe::mention {

/// All mentions in a document, in the order of its text, also those that do not count
/// (Mention::counts()).
std::vector<Mention> find_mentions(const parser::Document& document,
                                   const gazetteer::Gazetteer& gazetteer);

/// Names on the cover and in the furniture of pages, which nobody says.
std::vector<Mention> find_furniture_mentions(const parser::Document& document,
                                             const gazetteer::Gazetteer& gazetteer);

/// The words of a mention, and of its sentence; of furniture as the source has them.
std::string_view words_of(const parser::Document& document, const Mention& mention);
std::string_view sentence_of(const parser::Document& document, const Mention& mention);

}  // namespace horseshoe::mention
