#pragma once

#include "analysis/stance/stance.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

/// What a person says of stances: a row of a table of corrections.
struct Correction {
    enum class Action : std::uint8_t { accept, reject, change, add };

    Action action = Action::accept;
    std::string document;  ///< symbol, or the file's name without folder and ending
    int turn = 0;          ///< 0: any
    std::string holder;    ///< empty: any
    std::string target;    ///< empty: any
    std::optional<int> polarity;
    std::optional<Act> act;
    std::string quote;
    std::string letters;  ///< of the quote: see letters_of
    std::string place;    ///< "mine.tsv:12"
};

/// The rows of a table; throws InputError for one that cannot be understood.
std::vector<Correction> read_corrections(const std::string& path, std::string_view text);

/// The letters and digits of a text: small, without accents and blanks.
std::string letters_of(std::string_view text);

}  // namespace horseshoe::stance
