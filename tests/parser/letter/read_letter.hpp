#pragma once

#include "parser/document.hpp"
#include "parser/source/source.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser::test {

inline Document read_letter(std::string_view text)
{
    return parse_document(decode_source("letter.txt", std::string(text)));
}

/// The title and the letter of Norway's representative, with whatever is annexed to it.
inline Document read_norwegian_letter(std::string_view annexes)
{
    return read_letter("S/2031/40\n\n"
                       "Letter dated 3 March 2031 from the Permanent Representative of Norway\n"
                       "to the United Nations addressed to the Secretary-General\n\n"
                       "I have the honour to transmit to you the papers that were asked for.\n\n"
                       "(Signed) Halvard Tveiten\n\n" +
                       std::string(annexes));
}

/// The annex of a letter that has one.
inline const Declaration& only_annex(const Document& document)
{
    REQUIRE(document.letter.annexes.size() == 1);
    return document.letter.annexes.front();
}

/// The ids of an annex's signatories, joined by spaces.
inline std::string holders(const Declaration& annex)
{
    std::string ids;
    for (const auto& each : annex.signatories) {
        ids += (ids.empty() ? "" : " ") + each.delegation;
    }
    return ids;
}

inline std::string paragraphs_of(const Document& document, const std::vector<Paragraph>& paragraphs)
{
    std::string text;
    for (const auto& each : paragraphs) {
        text += (text.empty() ? "" : "|") + std::string(document.text_of(each));
    }
    return text;
}

/// The codes of what is wrong, without notices, joined by spaces.
inline std::string problems_of(const Document& document)
{
    std::string codes;
    for (const auto& each : document.problems) {
        codes += each.notice ? "" : (codes.empty() ? "" : " ") + each.code;
    }
    return codes;
}

inline bool has_notice(const Document& document, std::string_view code)
{
    return std::any_of(document.problems.begin(),
                       document.problems.end(),
                       [&](const Problem& each) { return each.notice && each.code == code; });
}

}  // namespace horseshoe::parser::test
