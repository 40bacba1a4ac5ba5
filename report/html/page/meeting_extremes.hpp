#pragma once

#include "report/html/page/document_data.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace horseshoe::html {

/// Whom the most delegations name, and among those the most often.
struct MostNamed {
    std::string id = {};
    std::map<std::string, std::size_t> by = {};  ///< times by delegation
    std::size_t times = 0;
    std::string oftenest = {};  ///< who names it most; empty where several do as often
    std::size_t times_oftenest = 0;
};

/// None where it is shared, or of too few to be told. The Organisation itself is in everybody's mouth.
std::optional<MostNamed> most_named(const DocumentData& data);

/// What divides the speakers most, or where nothing divides them, unites most.
struct Division {
    std::vector<std::string> targets = {};  ///< the first, and those that divide as much
    std::vector<std::string> favour = {};   ///< of the first
    std::vector<std::string> against = {};
    std::size_t stances = 0;
};

Division greatest_division(const Judgements& judged);

/// Who meets it, in how many stances of how many delegations.
struct Verdict {
    std::string id = {};
    std::size_t stances = 0;
    std::size_t delegations = 0;
};

/// Nobody is told to meet most approval and most disapproval: what outweighs counts. Nor is anybody who
/// has it of few, or shares it.
struct Verdicts {
    std::optional<Verdict> approved = {};
    std::optional<Verdict> disapproved = {};
    bool any_disapproved = false;  ///< though none most
};

/// Of States and organisations, in the speakers' own words.
Verdicts verdicts_of(const Site& site, const DocumentData& data);

}  // namespace horseshoe::html
