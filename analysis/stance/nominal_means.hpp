#pragma once

#include <cstdint>
#include <string_view>

namespace horseshoe::stance {

/// What a nominal stands for, as the third column of its row in the lexicon has it.
enum class Means : std::uint8_t {
    last,  ///< deployment, state ...: the last topic whose id has the word, or one of that kind
    cooperation,  ///< the same; with names behind it, "cooperation with X", what is between those named
    situation,  ///< with a State behind it, what goes on there
    bodies,     ///< the last topic of what the United Nations and a body do together
    problem,    ///< the problems last named together
    subject,    ///< what the last sentence began with
    hint,       ///< somebody who is not named: "those who"
    party,      ///< whoever the speaker accused before: "the occupying Power"
    office,     ///< =council presidency: always this one, who may be thanked and asked
    always,     ///< ~this meeting: always this thing
    actors,     ///< &the parties: always these, who may be blamed
    /// ?report: this thing, where a stand in favour names nothing better; !attacks: this thing, where
    /// a stand against names nobody. ?efforts!actions has both; what is done has its ! first:
    /// !elections?elections.
    thing
};

/// By the third column.
Means means_of(std::string_view column);

struct Entry;

/// Of an office, actors and what is always the same: which.
std::string_view fixed_id(const Entry& nominal);

/// The common word for a thing where it is favoured; empty where it is none, or none to favour.
std::string_view favoured_name(const Entry& entry);

/// The same where it is blamed.
std::string_view blamed_name(const Entry& entry);

/// The same of what is done only: "continues to block the extension" blames who blocks.
std::string_view deed_name(const Entry& entry);

}  // namespace horseshoe::stance
