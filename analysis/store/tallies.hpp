#pragma once

#include "analysis/store/sheets.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::store {

struct Content;

/// What is counted by who said it of whom.
enum class Counted : std::uint8_t {
    mention,  ///< that counts: not in headings, titles and furniture
    stance,
    reference,
    turn,
    words,
    shared_words  ///< of several signatories, once for each of them
};
std::string_view word(Counted counted);

/// What an entity is to a document.
enum class Part : std::uint8_t { named, naming, target, holder };

/// The findings of one kind in a document that have these values in common.
struct Tally {
    Counted counted = Counted::mention;
    Who target;
    Who speaker;
    std::uint8_t act = no_act;  ///< index of a stance's act, or of a reference's kind
    std::uint8_t role = no_role;
    std::int64_t times = 0;
    std::int64_t polarity = 0;  ///< sum

    static constexpr std::uint8_t no_act = 0xFF;
    static constexpr std::uint8_t no_role = 0xFF;
};
std::string_view act_word(const Tally& tally);
std::string_view role_word(const Tally& tally);

/// How often somebody has a part in a document.
struct Occurrence {
    Who who;
    Part part = Part::named;
    std::int64_t times = 0;
    std::int64_t polarity = 0;
    std::int64_t first = 0;  ///< number of the mention or the stance in the document
    std::int64_t last = 0;
};

/// A document in figures, made on any thread.
struct Tallies {
    std::vector<Tally> tallies;
    std::vector<Occurrence> occurrences;

    std::int64_t sum(Counted counted) const;
    std::int64_t polarity() const;  ///< of all stances together
};

/// Asks the sheets who is who, where `parties` does not tell it.
Tallies tallies_of(Sheets& sheets, const Content& content, const FoundParties& parties);

}  // namespace horseshoe::store
