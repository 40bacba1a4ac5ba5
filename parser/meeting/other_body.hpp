#pragma once

#include "parser/language/language.hpp"
#include "parser/source/source.hpp"

#include <string>
#include <string_view>

namespace horseshoe::parser {

/// Whose meeting the first lines of a record name: another body has Presidents and representatives as
/// the Council does.
struct OtherBody {
    std::string_view name;  ///< as in the table; empty: nothing names another body than the Council
    std::string symbol;     ///< "A/72/PV.5"; empty: not printed
};

OtherBody find_other_body(const Source& source, const Language& language);

/// What a text that only tells of a meeting calls itself: "summary record", "press release"; empty:
/// nothing of the kind.
std::string_view find_other_kind(const Source& source, const Language& language);

/// Whether the first lines are those of a cover: a symbol or a number of a meeting, and a President or
/// members.
bool has_record_cover(const Source& source, const Language& language);

}  // namespace horseshoe::parser
