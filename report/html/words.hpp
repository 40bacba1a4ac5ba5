#pragma once

#include "report/html/phrase.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace horseshoe::html {

/// What a place `{0}` of a template is filled with.
struct Filling {
    Filling(std::size_t number) : count(number) {}
    /// A number that leads to what it counts.
    Filling(std::size_t number, std::string place) : count(number), href(std::move(place)) {}
    Filling(std::string text) : phrase{Run{.text = std::move(text)}} {}
    Filling(std::string_view text) : Filling(std::string{text}) {}
    Filling(const char* text) : Filling(std::string{text}) {}
    Filling(Phrase runs) : phrase(std::move(runs)) {}

    std::optional<std::size_t> count = std::nullopt;  ///< a number, written as the language does
    std::string href = {};                            ///< of the number; empty: it leads nowhere
    Phrase phrase = {};
};

using Fillings = std::initializer_list<Filling>;

/// The words of the pages in one language: words/<code>.tsv, and how it writes numbers and dates.
class Words {
public:
    /// Throws UsageError for a language without a table.
    explicit Words(std::string_view language);

    const std::string& language() const { return language_; }
    bool has(std::string_view key) const;

    /// A template, filled: `{0}` is the first filling, `{0:delegation/delegations}` the form for its
    /// number, and what stands between two `**` is strong. Throws std::logic_error for a key that
    /// is not in the table.
    Phrase phrase(std::string_view key, Fillings fillings = {}) const;
    std::string operator()(std::string_view key, Fillings fillings = {}) const;

    std::string number(std::size_t number) const;
    /// "1.25"; in French "1,25".
    std::string decimal(double number, int digits) const;
    /// As decimal, with "+" or "−" (U+2212).
    std::string with_sign(double number, int digits) const;
    std::string percent(double share) const;
    /// "16 February 2022" for "2022-02-16"; "February 2022" for "2022-02"; empty for nothing.
    std::string date(std::string_view iso) const;
    /// "11:05"; in French "11 h 05".
    std::string clock(std::string_view time) const;
    /// "a, b and c".
    std::string list(std::span<const std::string> items) const;
    Phrase list(std::vector<Phrase> items) const;
    /// "French", in this language, for "fr"; the code itself where the table has no name for it.
    std::string language_name(std::string_view code) const;
    /// With the article that the language needs before it in a sentence: "the United Kingdom".
    std::string with_article(std::string_view id, std::string_view name) const;

private:
    const std::string& text(std::string_view key) const;

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const
        {
            return std::hash<std::string_view>{}(key);
        }
    };

    std::string language_;
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> texts_;
};

/// The languages that pages can be written in: "en", "fr".
std::vector<std::string> interface_languages();

}  // namespace horseshoe::html
