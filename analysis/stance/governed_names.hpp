#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <span>
#include <vector>

namespace horseshoe::stance {

// What prepositions make of the names behind them, beyond the first.

/// "In Fiji, Tonga and Samoa": the preposition governs all of a list.
void share_prepositions(std::vector<Candidate>& candidates,
                        std::span<const Stem> stems,
                        const Roles& roles);

/// "The army of Fiji attacked Tonga": a verb parts what the preposition governs from what it does not.
bool is_behind_governed(const Candidate& one,
                        const Candidate& next,
                        std::span<const Stem> stems,
                        const Roles& roles);

/// "By our neighbour, Tonga": the names of those who were told of by a noun.
void name_agents(std::vector<Candidate>& candidates,
                 std::span<const Stem> stems,
                 const Roles& roles);

/// "In Suva, Fiji": where something is.
void place_behind_towns(std::vector<Candidate>& candidates,
                        std::span<const Stem> stems,
                        const Roles& roles);

/// "Ruritania's tireless mediation": what is said of it is said of her, and it is no name beside hers.
void leave_to_owners(std::vector<Candidate>& candidates,
                     std::span<const Stem> stems,
                     const Roles& roles);

/// "The armed groups Azul and Rojo": those who are named play the part of the noun before them.
void give_to_names(std::vector<Candidate>& candidates);

}  // namespace horseshoe::stance
