#pragma once

#include "parser/language/language.hpp"
#include "parser/source/source.hpp"

namespace horseshoe::parser {

/// Texts that were taken from web pages or scans may have lost the ends of their lines: all of a
/// meeting runs on in a few long ones. Parts such a record before its speakers, its formulas and the
/// labels of its cover, into lines that know where they stand in the file. Throws InputError where
/// the columns of its pages run into each other too: then nothing tells who says what.
void part_running_text(Source& source, const Language& language);

}  // namespace horseshoe::parser
