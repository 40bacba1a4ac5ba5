#pragma once

#include "parser/document.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// "S/PV.8706 (Resumption 1)" as printed, with or without stray spaces.
struct MeetingSymbol {
    int meeting = 0;
    int resumption = 0;
    std::uint32_t size = 0;  ///< bytes read

    std::string text() const;
};

/// Reads the symbol of a record that `text` starts with.
std::optional<MeetingSymbol> read_meeting_symbol(std::string_view text);

/// A document's symbol in running text: "S/2024/413", "A/75/982", "S/PV.9721", "S/PRST/2020/1".
struct DocumentSymbol {
    std::string_view text;
    std::uint32_t begin = 0;
};
std::vector<DocumentSymbol> find_symbols(std::string_view text);

/// A line of page furniture: what a header or a footer of a record says.
struct Furniture {
    MeetingSymbol symbol;  ///< meeting 0: not named
    Date date;
    int page = 0;  ///< 0: not named
    int pages = 0;
    bool header = false;  ///< names the symbol; otherwise a footer
};

/// A line without the blanks and control characters at its ends.
std::string_view trim_furniture(std::string_view line);

/// The byte that a line begins with behind its blanks; 0 where nothing stands there.
char first_behind_blanks(std::string_view line);

/// The byte that a line begins with once it is trimmed so; 0 where nothing is left of it.
inline char first_of_furniture(std::string_view line)
{
    const char first = line.empty() ? '\0' : line.front();
    const bool plain = first > ' ' && first < 0x7F;  // as nearly all
    return plain ? first : first_behind_blanks(line);
}

/// Reads a whole line as furniture: "31/05/2024 The situation ... S/PV.9642", "24-15339 3/4".
std::optional<Furniture> read_furniture(std::string_view line);

}  // namespace horseshoe::parser
