#include "parser/prepare/entities.hpp"

#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace horseshoe::parser {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 24> names{{
    {"amp", "&"},         {"lt", "<"},         {"gt", ">"},          {"quot", "\""},
    {"apos", "'"},        {"nbsp", "\u00A0"},  {"rsquo", "\u2019"},  {"lsquo", "\u2018"},
    {"ldquo", "\u201C"},  {"rdquo", "\u201D"}, {"laquo", "\u00AB"},  {"raquo", "\u00BB"},
    {"ndash", "\u2013"},  {"mdash", "\u2014"}, {"hellip", "\u2026"}, {"shy", "\u00AD"},
    {"deg", "\u00B0"},    {"oelig", "\u0153"}, {"OElig", "\u0152"},  {"szlig", "\u00DF"},
    {"thinsp", "\u2009"}, {"ensp", "\u2002"},  {"emsp", "\u2003"},   {"sect", "\u00A7"},
}};

/// What stands behind the letter in "&eacute;", in the order of `accented` below.
constexpr std::array<std::string_view, 8> accents{
    "acute", "grave", "circ", "uml", "cedil", "tilde", "ring", "slash"};

struct Accented {
    char letter;
    std::array<std::string_view, 8> with;  ///< empty: no such letter
};

constexpr std::array<Accented, 16> accented{{
    {'a', {"á", "à", "â", "ä", "", "ã", "å", ""}},
    {'e', {"é", "è", "ê", "ë", "", "", "", ""}},
    {'i', {"í", "ì", "î", "ï", "", "", "", ""}},
    {'o', {"ó", "ò", "ô", "ö", "", "õ", "", "ø"}},
    {'u', {"ú", "ù", "û", "ü", "", "", "", ""}},
    {'c', {"", "", "", "", "ç", "", "", ""}},
    {'n', {"", "", "", "", "", "ñ", "", ""}},
    {'y', {"ý", "", "", "ÿ", "", "", "", ""}},
    {'A', {"Á", "À", "Â", "Ä", "", "Ã", "Å", ""}},
    {'E', {"É", "È", "Ê", "Ë", "", "", "", ""}},
    {'I', {"Í", "Ì", "Î", "Ï", "", "", "", ""}},
    {'O', {"Ó", "Ò", "Ô", "Ö", "", "Õ", "", "Ø"}},
    {'U', {"Ú", "Ù", "Û", "Ü", "", "", "", ""}},
    {'C', {"", "", "", "", "Ç", "", "", ""}},
    {'N', {"", "", "", "", "", "Ñ", "", ""}},
    {'Y', {"Ý", "", "", "", "", "", "", ""}},
}};

std::string_view named(std::string_view name)
{
    for (const auto& [known, character] : names) {
        if (known == name) {
            return character;
        }
    }
    const auto accent = std::find(accents.begin(), accents.end(), name.substr(1));
    const auto letter = std::find_if(accented.begin(), accented.end(), [&](const Accented& each) {
        return each.letter == name.front();
    });
    return accent == accents.end() || letter == accented.end()
               ? std::string_view{}
               : letter->with.at(static_cast<std::size_t>(accent - accents.begin()));
}

/// "8217" or "x2019" as UTF-8; empty where it is no character that a text may hold.
std::string numbered(std::string_view digits)
{
    const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    digits.remove_prefix(hexadecimal ? 1 : 0);
    std::int32_t code = 0;
    const auto* const end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, code, hexadecimal ? 16 : 10);
    if (error != std::errc{} || rest != end || code < 0x20 || code > 0x10FFFF ||
        (code >= 0xD800 && code <= 0xDFFF)) {
        return {};
    }
    std::string character;
    icu::UnicodeString(code).toUTF8String(character);
    return character;
}

}  // namespace

Entity read_entity(std::string_view text)
{
    constexpr std::size_t longest = 10;
    if (!text.starts_with('&')) {
        return {};
    }
    const auto end = text.substr(0, longest).find(';');
    if (end == std::string_view::npos || end < 3) {
        return {};
    }
    const auto name = text.substr(1, end - 1);
    auto character = name.front() == '#' ? numbered(name.substr(1)) : std::string(named(name));
    if (character.empty()) {
        return {};
    }
    return {std::move(character), static_cast<std::uint32_t>(end) + 1};
}

}  // namespace horseshoe::parser
