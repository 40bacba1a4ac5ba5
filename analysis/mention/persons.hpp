#pragma once

#include "parser/document.hpp"

#include <string>
#include <string_view>
#include <unordered_map>

namespace horseshoe::mention {

/// The persons that a document itself names as speakers, present or invited, and in full anywhere.
class Persons {
public:
    explicit Persons(const parser::Document& document);

    /// A name from the text; those of speakers go before.
    void learn(std::string_view name);

    /// The full name of the one person of that family name; the name as given where there is none.
    std::string known(std::string_view name) const;

private:
    using Names = std::unordered_map<std::string, std::string>;

    static void add(Names& names, std::string_view name);

    Names speakers_;  // by last word; empty: of several persons
    Names others_;
};

}  // namespace horseshoe::mention
