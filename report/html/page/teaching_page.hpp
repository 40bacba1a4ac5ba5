#pragma once

#include "report/html/page/document_data.hpp"
#include "report/html/site.hpp"

#include <string>

namespace horseshoe::html {

/// Writes a meeting as one teaches debate with: who speaks in which role, how each turn is built, who
/// answers whom; and an exercise sheet without names, with its key.
void write_teaching(const Site& site, const DocumentData& data);

std::string teaching_file(const Site& site, std::int64_t document);

}  // namespace horseshoe::html
