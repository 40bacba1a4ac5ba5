#include "parser/prepare/hyphens.hpp"

#include "parser/digit.hpp"
#include "parser/language/code_point.hpp"
#include "parser/source/byte_bits.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>

namespace horseshoe::parser {
namespace {

constexpr auto is_word_byte = [](BytesAt at) {
    const auto byte = at[0];
    return (byte >= 0x80) | (byte - '0' <= 9) | ((byte | 0x20) - 'a' <= 25);
};

bool is_of_word(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    const auto lower = byte | 0x20U;
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (lower >= 'a' && lower <= 'z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

struct AnyCaseHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const
    {
        std::uint64_t hash = 0xCBF29CE484222325U;  // FNV-1a
        for (const char c : word) {
            hash = (hash ^ static_cast<unsigned char>(lower(c))) * 0x100000001B3U;
        }
        return hash;
    }
};

struct AnyCaseEqual {
    using is_transparent = void;
    bool operator()(std::string_view a, std::string_view b) const
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char c, char d) {
            return lower(c) == lower(d);
        });
    }
};

/// How often each of a few words stands in a text, whole: "résolution", "bien-être", "être".
class WordCounts {
public:
    explicit WordCounts(std::size_t words) { counts_.reserve(words); }

    void want(std::string word)
    {
        if (!word.empty()) {
            sizes_[slot_of(word)] |= std::uint64_t{1} << word.size() % 64;
            if (word.find('-') == std::string::npos) {
                shortest_ = std::min(shortest_, word.size());
            }
            counts_.emplace(std::move(word), 0);
        }
    }

    void count(std::string_view text)
    {
        for_each_run(text, is_word_byte, shortest_, [&](std::size_t begin, std::size_t end) {
            see({text.data() + begin, end - begin});
        });
        count_compounds(text);
    }

    /// Takes out what a broken word itself put into the count: its halves are no words.
    void forget(std::string_view word)
    {
        if (const auto found = counts_.find(word); found != counts_.end()) {
            --found->second;
        }
    }

    int of(std::string_view word) const
    {
        const auto found = counts_.find(word);
        return found == counts_.end() ? 0 : found->second;
    }

private:
    /// Few words of a text are among the wanted ones: both ends and the size tell most others.
    static std::size_t slot_of(std::string_view word)
    {
        const auto byte = [](char c) { return static_cast<unsigned char>(c) | 0x20U; };
        return (byte(word.front()) * 8 + byte(word.back())) % slots;
    }

    /// Words joined by hyphens: "vis-" and "vis-à-vis".
    void count_compounds(std::string_view text)
    {
        const auto joins = [text](std::size_t at) {
            return text[at] == '-' && at > 0 && is_of_word(text[at - 1]) && at + 1 < text.size() &&
                   is_of_word(text[at + 1]);
        };
        for (auto at = text.find('-'); at != std::string_view::npos; at = text.find('-', at + 1)) {
            if (!joins(at)) {
                continue;
            }
            auto begin = at;
            while (begin > 0 && is_of_word(text[begin - 1])) {
                --begin;
            }
            see(text.substr(begin, at + 1 - begin));
            while (at + 1 < text.size() && (is_of_word(text[at + 1]) || joins(at + 1))) {
                ++at;
            }
            see(text.substr(begin, at + 1 - begin));
        }
    }

    void see(std::string_view word)
    {
        if ((sizes_[slot_of(word)] >> word.size() % 64 & 1U) == 0) {
            return;
        }
        if (const auto found = counts_.find(word); found != counts_.end()) {
            ++found->second;
        }
    }

    std::unordered_map<std::string, int, AnyCaseHash, AnyCaseEqual> counts_;
    static constexpr std::size_t slots = 512;
    std::array<std::uint64_t, slots> sizes_{};  ///< of the wanted words, a bit each
    std::size_t shortest_ = 8;                  ///< of the words that have no hyphen
};

bool starts_upper_or_digit(std::string_view text)
{
    std::size_t at = 0;
    const auto c = static_cast<UChar32>(next_code_point(text, at));
    return u_isupper(c) != 0 || u_isdigit(c) != 0;
}

bool has(std::span<const Word> words, std::string_view text)
{
    return std::any_of(
        words.begin(), words.end(), [&](const Word& word) { return word.words == text; });
}

std::string joined(const BrokenWord& word)
{
    return std::string(word.left) + std::string(word.right);
}

std::string hyphenated(const BrokenWord& word)
{
    return std::string(word.left) + '-' + std::string(word.right);
}

/// The word without the sign of its plural, or with it.
std::string other_number(std::string_view word)
{
    const bool plural = word.ends_with('s') || word.ends_with('x');
    return plural ? std::string(word.substr(0, word.size() - 1)) : std::string(word) + 's';
}

/// The part of "vis-à-vis" that the language's lists know: what follows the last hyphen.
std::string_view last_part(std::string_view left)
{
    const auto hyphen = left.rfind('-');
    return hyphen == std::string_view::npos ? left : left.substr(hyphen + 1);
}

/// Halves that are shorter tell nothing: too many words and endings are.
constexpr std::size_t fewest_letters = 4;

enum class Verdict { unknown, joins, keeps };

/// By the document's own words alone.
Verdict by_document(const BrokenWord& word, const WordCounts& counts)
{
    const int whole = counts.of(joined(word));
    const int parted = counts.of(hyphenated(word));
    if (whole == parted) {
        return Verdict::unknown;
    }
    return whole > parted ? Verdict::joins : Verdict::keeps;
}

Verdict by_language(const BrokenWord& word, const WordCounts& counts, const Language& language)
{
    if (starts_upper_or_digit(word.right) || is_digit(word.left.back())) {
        return Verdict::keeps;
    }
    const auto left = last_part(word.left);
    // "c’est-" and "à-dire", "cessez-le-" and "feu": a small word between two hyphens.
    const auto inner = language.all("hyphen-keeps-inner");
    if ((word.goes_on && has(inner, word.right)) ||
        (left.size() < word.left.size() && has(inner, left))) {
        return Verdict::keeps;
    }
    if (has(language.all("hyphen-keeps-pair"), std::string(left) + '-' + std::string(word.right))) {
        return Verdict::keeps;
    }
    if (has(language.all("hyphen-keeps-before"), word.right) ||
        has(language.all("hyphen-keeps-after"), left)) {
        return Verdict::keeps;
    }
    const bool right_is_word =
        word.right.size() >= fewest_letters &&
        (counts.of(word.right) > 0 || counts.of(other_number(word.right)) > 0);
    // "militaro-politique": a first half made with -o, before a word that stands on its own.
    const bool compound = left.size() >= 5 && left.back() == 'o' && word.right.size() >= 5;
    if (right_is_word && (compound || has(language.all("hyphen-keeps-word"), left))) {
        return Verdict::keeps;
    }
    // What the document makes several compounds with makes one here too.
    if (left.size() >= 3 && word.right.size() >= fewest_letters &&
        counts.of(std::string(left) + '-') >= 2) {
        return Verdict::keeps;
    }
    return Verdict::unknown;
}

}  // namespace

void decide_hyphens(std::vector<BrokenWord>& words, std::string_view text, const Language& language)
{
    if (words.empty()) {
        return;
    }
    WordCounts counts(words.size() * 4);
    for (const auto& word : words) {
        counts.want(joined(word));
        counts.want(hyphenated(word));
        if (word.right.size() >= fewest_letters) {
            counts.want(std::string(word.right));
            counts.want(other_number(word.right));
            counts.want(std::string(last_part(word.left)) + '-');
            if (word.left.size() >= fewest_letters) {
                counts.want(std::string(last_part(word.left)));
            }
        }
    }
    counts.count(text);
    for (const auto& word : words) {
        counts.forget(last_part(word.left));
        counts.forget(word.right);
    }
    const auto defaults = language.all("hyphen-default");
    const bool keeps_by_default = !defaults.empty() && defaults.front().words == "keep";
    // What the document does with the words it also writes in one line tells about the others;
    // names ("Guinée-Bissau") tell nothing.
    int joins = 0;
    int keeps = 0;
    std::vector<BrokenWord*> undecided;
    for (auto& word : words) {
        auto verdict = by_document(word, counts);
        if (!starts_upper_or_digit(word.right)) {
            joins += verdict == Verdict::joins ? 1 : 0;
            keeps += verdict == Verdict::keeps ? 1 : 0;
        }
        if (verdict == Verdict::unknown) {
            verdict = by_language(word, counts, language);
        }
        word.keeps_hyphen = verdict == Verdict::keeps;
        if (verdict == Verdict::unknown) {
            undecided.push_back(&word);
        }
    }
    // The language's habit holds, unless the document plainly has another.
    const bool keep = keeps_by_default ? !(joins >= 3 && joins > keeps) : keeps >= 5 && joins == 0;
    for (auto* word : undecided) {
        // Two words of the document: a compound. A half that is none: a broken word.
        const bool both = counts.of(last_part(word->left)) > 0 && counts.of(word->right) > 0 &&
                          word->left.size() >= fewest_letters &&
                          word->right.size() >= fewest_letters;
        word->keeps_hyphen = keep || both;
    }
}

}  // namespace horseshoe::parser
