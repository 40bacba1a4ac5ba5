#include "parser/language/language.hpp"
#include "parser/source/byte_bits.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

namespace horseshoe::parser {
namespace {

// The letters of a script tell a language of its own; Latin ones are told apart by their words.
enum class Script : std::uint8_t { latin, cyrillic, arabic, han };

Script script_of(std::string_view code)
{
    if (code == "ru") {
        return Script::cyrillic;
    }
    if (code == "ar") {
        return Script::arabic;
    }
    return code == "zh" ? Script::han : Script::latin;
}

Script commonest_script(std::string_view text)
{
    std::array<std::uint32_t, 256> bytes{};
    for (const char c : text) {
        ++bytes[static_cast<unsigned char>(c)];
    }
    const auto from = [&](unsigned char first, unsigned char last) {
        return std::accumulate(bytes.begin() + first, bytes.begin() + last + 1, std::uint32_t{0});
    };
    const std::array<std::uint32_t, 4> counts{
        from('A', 'Z') + from('a', 'z'),
        from(0xD0, 0xD1),
        from(0xD8, 0xDB),
        2 * from(0xE4, 0xE9)};  // a Chinese character says as much as two letters
    const auto best = std::max_element(counts.begin(), counts.end());
    return static_cast<Script>(best - counts.begin());
}

constexpr auto is_letter = [](BytesAt at) {
    const auto lower = at[0] | 0x20;
    return (at[0] >= 0x80) | ((lower >= 'a') & (lower <= 'z'));
};

/// The commonest words of the languages written in Latin letters, and whose they are.
class CommonWords {
public:
    static constexpr std::size_t longest = 6;

    CommonWords()
    {
        std::uint32_t bit = 1;
        for (const auto& language : languages()) {
            const auto rows = language.all("common");
            if (script_of(language.code()) == Script::latin && !rows.empty()) {
                const auto common = rows.front().words;
                for (std::size_t at = 0; at < common.size();) {
                    const auto end = std::min(common.find(' ', at), common.size());
                    const auto word = common.substr(at, end - at);
                    add(word, bit);
                    if (word.size() > 1) {            // one capital is a letter of the alphabet
                        add(in_capitals(word), bit);  // telegrams have nothing else
                    }
                    at = end + 1;
                }
            }
            bit <<= 1U;
        }
    }

    /// A bit for each language, in the order of languages().
    std::uint32_t languages_of(std::string_view word) const
    {
        return slots_[slot_of(packed(word))].languages;
    }

private:
    struct Slot {
        std::uint64_t word = 0;
        std::uint32_t languages = 0;
    };

    static std::string in_capitals(std::string_view word)
    {
        std::string capitals(word);
        for (auto& c : capitals) {
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        }
        return capitals;
    }
    /// Short words fit a number.
    static std::uint64_t packed(std::string_view word)
    {
        std::uint64_t number = 0;
        for (const char c : word) {
            number = number << 8U | static_cast<unsigned char>(c);
        }
        return number;
    }
    std::size_t slot_of(std::uint64_t word) const
    {
        auto slot = std::size_t{word * 0x9E3779B97F4A7C15U >> 54U};
        while (slots_[slot].word != 0 && slots_[slot].word != word) {
            slot = (slot + 1) % slots_.size();
        }
        return slot;
    }
    void add(std::string_view word, std::uint32_t bit)
    {
        if (!word.empty() && word.size() <= longest) {
            auto& slot = slots_[slot_of(packed(word))];
            slot.word = packed(word);
            slot.languages |= bit;
        }
    }

    std::array<Slot, 1024> slots_{};
};

/// Counts, for each language, its commonest words in a text.
std::vector<std::size_t> count_common(std::string_view text)
{
    static const CommonWords common;
    std::vector<std::size_t> counts(languages().size());
    for_each_run(text, is_letter, 1, [&](std::size_t begin, std::size_t end) {
        if (end - begin <= CommonWords::longest) {
            auto found = common.languages_of(text.substr(begin, end - begin));
            for (; found != 0; found &= found - 1) {
                ++counts[static_cast<std::size_t>(std::countr_zero(found))];
            }
        }
    });
    return counts;
}

/// A sample of a text: some of its middle and of its last quarter, because the first page may be a
/// cover with few words of any language, or a notice in another one.
std::string sample_of(std::string_view text)
{
    constexpr std::size_t size = 1'000;
    if (text.size() <= 2 * size) {
        return std::string(text);
    }
    std::string sample(text.substr(text.size() / 2, size));
    sample += text.substr(text.size() - text.size() / 4, size);
    return sample;
}

}  // namespace

const Language* detect_language(std::string_view text)
{
    const auto sample = sample_of(text);
    const auto script = commonest_script(sample);
    const auto counts = count_common(sample);
    const Language* best = nullptr;
    std::size_t most = 0;
    for (std::size_t i = 0; i < languages().size(); ++i) {
        const auto& language = languages()[i];
        if (script_of(language.code()) != script) {
            continue;
        }
        if (script != Script::latin) {
            return &language;
        }
        if (counts[i] > most) {
            best = &language;
            most = counts[i];
        }
    }
    return best;
}

}  // namespace horseshoe::parser
