#pragma once

#include <string>
#include <string_view>

namespace horseshoe::store {

/// What a person asks the full text for, as FTS5 wants it:
///
///     words                all of them, anywhere in a paragraph; AND may stand between
///     "words in a row"     a phrase
///     one OR other         either
///     one NOT other        the first without the second
///     NEAR(one other, 5)   at most 5 words between them; 10 where no number stands there
///     one NEAR/5 other     the same
///     begin*               any word, or last word of a phrase, that begins so
///     ( )                  what belongs together; NOT binds before AND, and AND before OR
///
/// Each word of the query is passed on in quotation marks: none of it is taken for syntax. Throws
/// UsageError that shows the place of a mistake.
std::string fts_query(std::string_view asked);

}  // namespace horseshoe::store
