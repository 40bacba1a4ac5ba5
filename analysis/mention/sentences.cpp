#include "analysis/mention/sentences.hpp"

#include "parser/source/byte_bits.hpp"

#include <algorithm>
#include <array>

namespace horseshoe::mention {
namespace {

constexpr std::size_t longest_abbreviation = 6;

/// A word no longer than that as one number.
constexpr std::uint64_t spelt(std::string_view word)
{
    std::uint64_t letters = 0;
    for (const char c : word) {
        letters = letters << 8U | static_cast<unsigned char>(c);
    }
    return letters;
}

// Of all languages: none has words that are spelt like another's abbreviations.
constexpr auto abbreviations = [] {
    constexpr std::array<std::string_view, 39> words{
        "Mr",   "Mrs",   "Ms",  "Messrs", "Dr",  "Prof", "St",  "Ste",  "No",  "Nos",
        "para", "paras", "art", "Art",    "p",   "pp",   "vol", "ed",   "al",  "cf",
        "vs",   "etc",   "Jr",  "Sr",     "Gen", "Col",  "Lt",  "Msgr", "Rev", "Mgr",
        "MM",   "chap",  "fig", "approx", "Sra", "Sres", "núm", "см",   "п"};
    std::array<std::uint64_t, words.size()> made{};
    std::transform(words.begin(), words.end(), made.begin(), spelt);
    return made;
}();

bool is_letter(char c)
{
    const auto lower = static_cast<char>(c | 0x20);
    return (lower >= 'a' && lower <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// One of the capitals of Latin-1: "É".
bool is_latin_capital(std::string_view rest)
{
    return rest.size() > 1 && static_cast<unsigned char>(rest[0]) == 0xC3 &&
           static_cast<unsigned char>(rest[1]) <= 0x9E;
}

/// One of the capitals of Cyrillic: "Ж".
bool is_cyrillic_capital(std::string_view rest)
{
    return rest.size() > 1 && static_cast<unsigned char>(rest[0]) == 0xD0 &&
           static_cast<unsigned char>(rest[1]) < 0xB0;
}

/// The word before a full stop is one that is always written with one.
bool is_abbreviation(std::string_view before)
{
    auto begin = before.size();
    while (begin > 0 && is_letter(before[begin - 1]) &&
           before.size() - begin <= longest_abbreviation) {
        --begin;
    }
    const auto word = before.substr(begin);
    if (word.size() > longest_abbreviation) {  // nearly all words that end a sentence
        return false;
    }
    const bool initial =
        (word.size() == 1 && word.front() >= 'A' && word.front() <= 'Z') ||
        (word.size() == 2 && (is_latin_capital(word) || is_cyrillic_capital(word)));
    return initial || std::find(abbreviations.begin(), abbreviations.end(), spelt(word)) !=
                          abbreviations.end();
}

/// What may stand between the end of a sentence and the blank behind it.
std::size_t closing_size(std::string_view rest)
{
    switch (rest.empty() ? '\0' : rest.front()) {
    case '"':
    case ')': return 1;
    case ' ': return rest.starts_with(" \u00BB") ? 3 : 0;
    case '\xC2': return rest.starts_with("\u00BB") ? 2 : rest.starts_with("\u00A0\u00BB") ? 4 : 0;
    case '\xE2': return rest.starts_with("\u201D") || rest.starts_with("\u2019") ? 3 : 0;
    default: return 0;
    }
}

/// A capital, a digit, or a quotation mark or bracket that opens.
bool may_open(std::string_view rest)
{
    if (rest.empty()) {
        return true;
    }
    const auto first = static_cast<unsigned char>(rest.front());
    if (first < 0x80) {
        return (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9') || first == '"' ||
               first == '(' || first == '[' || first == '-';
    }
    return is_latin_capital(rest) || is_cyrillic_capital(rest) || rest.starts_with("\u201C") ||
           rest.starts_with("\u00AB") || rest.starts_with("\u2014") || rest.starts_with("\u2013") ||
           rest.starts_with("\u0152") || rest.starts_with("\u2018") || rest.starts_with("\u00BF") ||
           rest.starts_with("\u00A1");
}

/// What a sentence may end with: . ! ? and the last byte but two of the ellipsis; what the same signs
/// of scripts without spaces begin with.
constexpr auto may_end = [](parser::BytesAt at) {
    const auto byte = at[0];
    return (byte == '.') | (byte == '!') | (byte == '?') | ((byte == 0xE2) & (at[2] == 0xA6)) |
           (byte == 0xE3) | (byte == 0xEF);
};

/// A sign of a script without spaces; no space follows it.
bool is_wide_end(std::string_view rest)
{
    return rest.starts_with("\u3002") || rest.starts_with("\uFF01") || rest.starts_with("\uFF1F");
}

}  // namespace

std::vector<Sentence> find_sentences(std::string_view paragraph)
{
    std::vector<Sentence> sentences;
    append_sentences(paragraph, sentences);
    return sentences;
}

void append_sentences(std::string_view paragraph, std::vector<Sentence>& sentences)
{
    std::size_t begin = paragraph.find_first_not_of(' ');
    parser::ByteMarks marks(paragraph, may_end);
    for (auto i = marks.next(std::min(begin, paragraph.size()), paragraph.size());
         i < paragraph.size();
         i = marks.next(i + 1, paragraph.size())) {
        const char c = paragraph[i];
        const bool wide = c == '\xE3' || c == '\xEF';
        if (wide && !is_wide_end(paragraph.substr(i))) {
            continue;
        }
        auto end = i + (wide || c == '\xE2' ? 3 : 1);
        for (auto size = closing_size(paragraph.substr(end)); size != 0;
             size = closing_size(paragraph.substr(end))) {
            end += size;
        }
        if (!wide && end < paragraph.size() && paragraph[end] != ' ' && paragraph[end] != '\n') {
            continue;
        }
        const auto next = std::min(paragraph.find_first_not_of(" \n", end), paragraph.size());
        if ((!wide && !may_open(paragraph.substr(next))) ||
            (c == '.' && is_abbreviation(paragraph.substr(0, i)) && next != paragraph.size())) {
            continue;
        }
        sentences.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        begin = next;
        i = next - 1;
    }
    if (begin < paragraph.size()) {
        sentences.push_back(
            {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(paragraph.size())});
    }
}

}  // namespace horseshoe::mention
