#include "parser/language/phrases.hpp"

#include "parser/language/wide.hpp"
#include "parser/source/byte_bits.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace horseshoe::parser {
namespace {

/// Of a character's first byte: C2 and E2 begin signs and spaces, the others letters; those of
/// scripts without spaces join into no words.
bool is_letter_lead(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    const auto lower = byte | 0x20U;
    return (byte >= 0x80 && byte != 0xE2 && byte != 0xC2 && !is_wide_lead(c)) ||
           (lower >= 'a' && lower <= 'z');
}

bool ends_in_letter(std::string_view text)
{
    auto lead = text.size() - 1;
    while (lead > 0 && (static_cast<unsigned char>(text[lead]) & 0xC0U) == 0x80) {
        --lead;
    }
    return is_letter_lead(text[lead]);
}

/// True where no letter before `at` makes what follows the rest of a word.
bool may_begin(std::string_view text, std::size_t at)
{
    return at == 0 || !is_letter_lead(text[at]) || !ends_in_letter(text.substr(0, at));
}

bool may_end(std::string_view text, std::size_t end)
{
    return end >= text.size() || !is_letter_lead(text[end]) || !ends_in_letter(text.substr(0, end));
}

/// Whether some row of a key may stand at a byte.
struct MayBeAt {
    std::span<const Language::Beginning> beginnings;

    auto operator()(BytesAt at) const
    {
        const std::array<Bytes, 4> bytes{at[0], at[1], at[2], at[3]};
        auto may = bytes[0] != bytes[0];
        for (const auto& beginning : beginnings) {
            const auto same_at = [&](std::size_t i) { return bytes[i] == beginning.bytes[i]; };
            if (beginning.size == bytes.size()) {  // as nearly all: no loop, which would cost more
                may |= same_at(0) & same_at(1) & same_at(2) & same_at(3);
                continue;
            }
            auto same = same_at(0);
            for (std::size_t i = 1; i < beginning.size; ++i) {
                same &= same_at(i);
            }
            may |= same;
        }
        return may;
    }
};

/// The longest row of a key that stands at a place.
std::optional<FoundPhrase>
phrase_at(std::string_view text, const Language::Group& group, std::size_t at)
{
    const Word* best = nullptr;
    for (const auto& word : group.words) {
        if (text[at] == word.words.front() && text.substr(at).starts_with(word.words) &&
            may_end(text, at + word.words.size()) &&
            (best == nullptr || word.words.size() > best->words.size())) {
            best = &word;
        }
    }
    return best == nullptr ? std::nullopt
                           : std::optional<FoundPhrase>({best, at, at + best->words.size()});
}

}  // namespace

std::string_view trim(std::string_view text)
{
    constexpr std::string_view blanks = " \t\n\f";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

std::optional<FoundPhrase>
find_phrase(std::string_view text, const Language& language, std::string_view key, std::size_t from)
{
    const auto* group = language.find(key);
    if (group == nullptr) {
        return std::nullopt;
    }
    ByteMarks places(text, MayBeAt{group->beginnings});
    for (auto at = places.next(from, text.size()); at < text.size();
         at = places.next(at + 1, text.size())) {
        if (!may_begin(text, at)) {
            continue;
        }
        if (const auto found = phrase_at(text, *group, at)) {
            return found;
        }
    }
    return std::nullopt;
}

bool contains_row(std::string_view text, const Language& language, std::string_view key)
{
    const auto* group = language.find(key);
    if (group == nullptr) {
        return false;
    }
    ByteMarks places(text, MayBeAt{group->beginnings});
    for (auto at = places.next(0, text.size()); at < text.size();
         at = places.next(at + 1, text.size())) {
        const auto rest = text.substr(at);
        if (std::any_of(group->words.begin(), group->words.end(), [&](const Word& row) {
                return rest.starts_with(row.words);
            })) {
            return true;
        }
    }
    return false;
}

std::optional<FoundPhrase>
phrase_at_start(std::string_view text, const Language& language, std::string_view key)
{
    const auto* group = text.empty() ? nullptr : language.find(key);
    return group == nullptr ? std::nullopt : phrase_at(text, *group, 0);
}

std::optional<FoundPhrase>
find_last_phrase(std::string_view text, const Language& language, std::string_view key)
{
    std::optional<FoundPhrase> last;
    for (auto found = find_phrase(text, language, key); found;
         found = find_phrase(text, language, key, found->end)) {
        last = found;
    }
    return last;
}

namespace {

/// A full stop ends a sentence where a space follows, unless an honorific or an initial ends in it.
bool ends_at(std::string_view text, std::size_t dot, const Language& language)
{
    if (dot + 1 >= text.size()) {
        return true;
    }
    if (text[dot + 1] != ' ' && text[dot + 1] != '\n') {
        return false;
    }
    const auto before = text.substr(0, dot + 1);
    const auto honorifics = language.all("honorific");
    return !std::any_of(honorifics.begin(), honorifics.end(), [&](const Word& word) {
        return word.words.ends_with('.') && before.ends_with(word.words);
    }) && (dot < 2 || text[dot - 2] != ' ');
}

/// Where the sentence that a full stop from `from` on closes ends; npos: none does.
std::size_t end_of_sentence(std::string_view text, std::size_t from, const Language& language)
{
    constexpr std::string_view wide_stop = "\u3002";
    const auto wide = is_unspaced(language) ? text.find(wide_stop, from) : std::string_view::npos;
    const auto before = text.substr(0, wide);
    for (auto dot = before.find('.', from); dot != std::string_view::npos;
         dot = before.find('.', dot + 1)) {
        if (ends_at(text, dot, language)) {
            return dot + 1;
        }
    }
    return wide == std::string_view::npos ? wide : wide + wide_stop.size();
}

}  // namespace

std::string_view sentence_at(std::string_view text, std::size_t at, const Language& language)
{
    std::size_t begin = 0;
    for (auto end = end_of_sentence(text, 0, language); end != std::string_view::npos;
         end = end_of_sentence(text, end, language)) {
        if (end > at) {
            return trim(text.substr(begin, end - begin));
        }
        begin = end;
    }
    return trim(text.substr(begin));
}

std::vector<std::string_view> sentences_of(std::string_view text, const Language& language)
{
    std::vector<std::string_view> sentences;
    std::size_t begin = 0;
    for (auto end = end_of_sentence(text, 0, language); end != std::string_view::npos;
         end = end_of_sentence(text, end, language)) {
        sentences.push_back(trim(text.substr(begin, end - begin)));
        begin = end;
    }
    if (const auto rest = trim(text.substr(begin)); !rest.empty()) {
        sentences.push_back(rest);
    }
    return sentences;
}

}  // namespace horseshoe::parser
