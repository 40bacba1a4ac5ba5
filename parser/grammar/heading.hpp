#pragma once

#include "parser/language/language.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace horseshoe::parser {

/// What stands at the head of a turn, as views into the text it was read from.
struct HeadingText {
    std::string_view honorific;
    std::string_view name;
    std::string_view function;             ///< "The Secretary-General"; empty where a name stands
    std::string_view country;              ///< within parentheses
    std::string_view spoken;               ///< ISO 639-1
    std::string_view function_delegation;  ///< of a function that belongs to one body
    std::uint32_t size = 0;                ///< bytes, with the colon and the space after it
    bool presidency = false;
    bool colon = true;  ///< false: it was lost; what stands around it must tell
};

/// Reads a speaker heading that `text` starts with:
/// "Mr. Lee (Republic of Korea) (spoke in French):", "The President:".
std::optional<HeadingText> read_heading(std::string_view text, const Language& language);

/// Reads "(spoke in French)" or "(l’orateur poursuit en français)" that `text` starts with.
struct LanguageNote {
    std::string_view language;  ///< ISO 639-1
    std::uint32_t size = 0;
};
std::optional<LanguageNote> read_language_note(std::string_view text, const Language& language);

}  // namespace horseshoe::parser
