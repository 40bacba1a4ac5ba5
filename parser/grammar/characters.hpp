#pragma once

#include <boost/spirit/home/x3.hpp>

namespace horseshoe::parser::grammar {

namespace x3 = boost::spirit::x3;

// Seen by the grammars' own .cpp files only: this header brings Spirit with it.

/// Spaces; the prepared text knows only single ones, but exports put odd ones within parentheses.
inline const auto blanks = *x3::lit(' ');

/// A figure. Not `x3::digit`, which hands every byte to the C library: those of UTF-8 are out of
/// its range.
inline const auto digit = x3::char_('0', '9');

}  // namespace horseshoe::parser::grammar
