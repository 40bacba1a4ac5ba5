#pragma once

#include "report/html/page/document_data.hpp"
#include "report/html/site.hpp"

#include <string>

namespace horseshoe::html {

/// Writes a sheet of quotes without their speakers, to be told by their words, and its key. The order
/// is neither that of the debate nor left to chance.
void write_exercise(const Site& site, const DocumentData& data);

std::string exercise_file(const Site& site, std::int64_t document);
std::string exercise_key_file(const Site& site, std::int64_t document);

/// A quote with the names of its own speaker blanked out.
std::string without_names(const store::StanceRow& stance,
                          const std::vector<store::MentionRow>& mentions);

}  // namespace horseshoe::html
