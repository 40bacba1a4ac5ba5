#pragma once

#include "parser/document.hpp"

#include <string>
#include <string_view>

namespace horseshoe::parser::test {

/// The cover of a constructed meeting of 2033: Sweden presides, fourteen others sit.
extern const std::string_view cover;

/// A body in which nothing is left to be told: every kind of event, all that can be found of
/// speakers but an unknown one.
extern const std::string_view body;

/// Parses a text as a file of that content.
Document parsed(std::string text);

/// The cover, and a body between an opening and an end.
Document meeting(std::string_view words);

}  // namespace horseshoe::parser::test
