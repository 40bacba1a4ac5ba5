#pragma once

#include "parser/grammar/characters.hpp"
#include "parser/language/language.hpp"
#include "parser/language/wide.hpp"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::parser::grammar {

// Seen by the grammars' own .cpp files only: this header brings Spirit with it.

/// What a grammar looks up in a language's table. In the order of `key_names`.
enum class Key : std::uint8_t {
    honorific,
    president,
    function,
    speaks,
    continues,
    language,
    opened,
    resumed,
    suspended,
    and_resumed,
    adjourned,
    agenda_title,
    agenda_adopted,
    vote_taken,
    in_favour,
    against,
    abstaining,
    absent,
    nobody,
    silence,
    decided,
    seated,
    chair,
    escorted,
    particle,
    inner_particle,
    office_joint,
    number,
    month,
    ordinal_day,
    days_joint,
    date_of,
    on_day,
    hour_word,
    hour_unit,
    minute_unit,
    before_hour,
    half_day,
    half_hour,
    year_unit,
    month_unit,
    day_unit,
    numeral,
    count
};

/// A language's words as Spirit symbol tables: one grammar serves all languages.
class Words {
public:
    explicit Words(const Language& language);

    /// A bit for each key that some row of may begin the text: a quick look before `match`.
    std::uint64_t keys_at(std::string_view text) const
    {
        const auto byte = [text](std::size_t at) {
            return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
        };
        std::uint64_t keys = ~std::uint64_t{0};
        for (std::size_t i = 0; i < places.size(); ++i) {
            keys &= keys_[i][pair_of(byte(0), byte(places[i]))];
        }
        return keys;
    }
    /// Whether one of them is among these: nearly always the first look tells that none is.
    bool may_begin(Key key, std::string_view text) const
    {
        const auto byte = [text](std::size_t at) {
            return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
        };
        for (std::size_t i = 0; i < places.size(); ++i) {
            if ((keys_[i][pair_of(byte(0), byte(places[i]))] & bit(key)) == 0) {
                return false;
            }
        }
        return true;
    }
    /// Whether names have their honorifics behind.
    bool honorific_follows() const { return honorific_follows_; }
    static constexpr std::uint64_t bit(Key key)
    {
        return std::uint64_t{1} << static_cast<unsigned>(key);
    }

    /// The longest row of `key` that `[first, last)` starts with; null, and `first` untouched,
    /// where none does, or where a letter follows it that is not `glued` to it by a scan.
    template <typename Iterator>
    const Word* match(Key key, Iterator& first, const Iterator& last, bool glued = false) const
    {
        const auto text = std::string_view(first, static_cast<std::size_t>(last - first));
        if (!may_begin(key, text)) {
            return nullptr;
        }
        auto at = first;
        const Word* found = nullptr;
        if (!symbols_[static_cast<std::size_t>(key)].parse(
                at, last, x3::unused, x3::unused, found) ||
            (!glued && ends_in_letter(found->words) && at != last && starts_letter(*at))) {
            return nullptr;
        }
        first = at;
        return found;
    }

private:
    void add(Key key, std::string_view written, const Word& word);

    static bool is_ascii_letter(unsigned char byte)
    {
        return (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z';
    }
    static bool ends_in_letter(std::string_view words)
    {
        const auto byte = static_cast<unsigned char>(words.back());
        return byte < 0x80 ? is_ascii_letter(byte) : !words.ends_with("’") && !ends_wide(words);
    }
    /// Of the first byte of a character: C2 and E2 begin signs and spaces, the others letters.
    static bool starts_letter(char c)
    {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x80 ? is_ascii_letter(byte) : byte != 0xC2 && byte != 0xE2;
    }

    static constexpr auto count = static_cast<std::size_t>(Key::count);
    static_assert(count <= 64);

    std::array<x3::symbols<const Word*>, count> symbols_;
    /// The bytes that a quick look takes in beside the first, each together with that one: "The P" and
    /// "The s" are told apart by the fifth, whatever stands in the fifth place of "Mr. Lee".
    static constexpr std::array<std::size_t, 3> places{1, 2, 4};
    /// Of their low bits, which tell letters apart.
    static constexpr std::size_t pair_of(unsigned first, unsigned other)
    {
        return (first & 0x1FU) << 5U | (other & 0x1FU);
    }
    static constexpr std::size_t pairs = 1024;
    /// For each place the keys that have a row with such a pair, or that ends before it.
    std::array<std::array<std::uint64_t, pairs>, places.size()> keys_{};
    bool honorific_follows_;
};

/// Built once a language.
const Words& words_of(const Language& language);

/// The context that carries a language’s words to the terminals below.
struct words_tag;
/// The context that carries the language itself.
struct language_tag;

/// Matches a row of the language's table; its attribute is the row.
struct Lookup : x3::parser<Lookup> {
    using attribute_type = const Word*;
    static constexpr bool has_attribute = true;

    static constexpr bool glued = true;

    constexpr explicit Lookup(Key k, bool g = false) : key(k), may_be_glued(g) {}

    template <typename Iterator, typename Context, typename RuleContext, typename Attribute>
    bool parse(Iterator& first,
               const Iterator& last,
               const Context& context,
               RuleContext&,
               Attribute& attribute) const
    {
        const Words& words = x3::get<words_tag>(context);
        const Word* found = words.match(key, first, last, may_be_glued);
        if (found == nullptr) {
            return false;
        }
        x3::traits::move_to(found, attribute);
        return true;
    }

    Key key;
    bool may_be_glued;
};

/// A capitalised word, as names are made of: "Ólafsson", "Al-Kidwa,"-less, "O’Brien", "J.".
struct CapitalisedWord : x3::parser<CapitalisedWord> {
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;

    template <typename Iterator, typename Context, typename RuleContext, typename Attribute>
    bool
    parse(Iterator& first, const Iterator& last, const Context&, RuleContext&, Attribute&) const
    {
        const auto size =
            capitalised_word(std::string_view(first, static_cast<std::size_t>(last - first)));
        first += static_cast<std::ptrdiff_t>(size);
        return size != 0;
    }

    static std::size_t capitalised_word(std::string_view text);
};

/// A character of a name in a script that has letters of one size only: a letter of any script, or what
/// joins the parts of a name.
struct NameLetter : x3::parser<NameLetter> {
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;

    template <typename Iterator, typename Context, typename RuleContext, typename Attribute>
    bool
    parse(Iterator& first, const Iterator& last, const Context&, RuleContext&, Attribute&) const
    {
        const auto size =
            name_letter(std::string_view(first, static_cast<std::size_t>(last - first)));
        first += static_cast<std::ptrdiff_t>(size);
        return size != 0;
    }

    static std::size_t name_letter(std::string_view text);
};

}  // namespace horseshoe::parser::grammar
