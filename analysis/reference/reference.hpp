#pragma once

#include "parser/span.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace horseshoe::reference {

enum class ReferenceKind : std::uint8_t {
    thanks,
    agrees,
    echoes,
    quotes,
    disagrees,
    answers,
    cites  ///< a document
};

/// Why a reference leads nowhere; `resolved` where it does lead somewhere.
enum class Lead : std::uint8_t {
    resolved,
    not_in_meeting,  ///< who is meant does not speak in the meeting
    only_later,      ///< speaks only after this turn
    several,         ///< earlier speakers, none told apart
    none_before,     ///< nobody spoke before
    not_in_batch     ///< the document was not read
};

/// A turn pointing at another turn or at a document, by words.
struct Reference {
    int from = 0;           ///< turn
    std::optional<int> to;  ///< turn of the same meeting
    std::string document;   ///< id of the document that is cited
    std::string about;      ///< whom the words name: a delegation, a person, an office
    ReferenceKind kind = ReferenceKind::quotes;
    Lead lead = Lead::resolved;
    std::uint32_t begin = 0;  ///< of the prepared text
    std::uint32_t end = 0;
    std::string cue;  ///< the words that tell the kind; of a citation empty
    std::uint32_t sentence_begin = 0;
    std::uint32_t sentence_end = 0;
    parser::SourceSpan span;
    std::uint32_t line = 0;
    std::uint32_t page = 0;
};

std::string_view word(ReferenceKind kind);

/// A sentence for a person: "does not speak in this meeting".
std::string_view in_words(Lead lead);

}  // namespace horseshoe::reference
