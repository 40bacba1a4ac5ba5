#pragma once

#include "parser/source/byte_bits.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// One row of a language's table: words of the documents, and what they stand for.
struct Word {
    std::string_view words;
    std::string_view value;  ///< empty where the key has none
};

/// The words that the grammars need, as data: parser/language/<code>.tsv.
class Language {
public:
    Language(std::string_view code, std::string_view table);

    std::string_view code() const { return code_; }
    /// In English, for messages.
    std::string_view name() const { return name_; }

    /// All rows of a key, in the order of the file; empty where there are none.
    std::span<const Word> all(std::string_view key) const;

    /// Up to four bytes that rows begin with, each as a register full of it.
    struct Beginning {
        static constexpr std::size_t longest = 4;

        explicit Beginning(std::string_view words);

        std::size_t size = 0;
        std::array<Bytes, longest> bytes{};
    };
    /// The rows of a key, and the few ways in which they begin: for a quick look at a text.
    struct Group {
        void find_beginnings();

        std::string_view key;
        std::vector<Word> words;
        std::vector<Beginning> beginnings;
    };
    /// Null where the key has no rows.
    const Group* find(std::string_view key) const;

    /// The keys that a record or a letter cannot be read without and that the table lacks.
    const std::vector<std::string_view>& missing() const { return missing_; }
    bool complete() const { return missing_.empty(); }

private:
    static constexpr std::size_t slots = 512;
    std::size_t slot_of(std::string_view key) const;

    std::string_view code_;
    std::string_view name_;
    std::vector<Group> groups_;
    std::vector<std::string_view> missing_;
    std::array<std::uint16_t, slots> index_{};  // of groups, from 1, where their keys hash to
};

/// The languages whose tables are compiled in, by code.
std::span<const Language> languages();

/// Null where there is no table of that code.
const Language* find_language(std::string_view code);

/// The language that a text's commonest words belong to; null where none of them is found.
const Language* detect_language(std::string_view text);

}  // namespace horseshoe::parser
