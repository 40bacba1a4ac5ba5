#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/stance/natures.hpp"

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace horseshoe::stance {

/// Something that a document speaks of.
struct Subject {
    std::string_view id;
    const gazetteer::Entity* entity = nullptr;  ///< null: the gazetteer does not have it
    Nature nature = Nature::neutral;
    std::uint32_t spoken = 0;  ///< when it was spoken of last, in ascending numbers; 0: not yet
};

/// What a document speaks of, each once: looked up by its id, and from then on at hand. They stay
/// where they are.
class Subjects {
public:
    explicit Subjects(const gazetteer::Gazetteer& gazetteer) : gazetteer_(gazetteer) {}

    Subject& of(std::string_view id);

    /// In the order in which they were met first.
    std::deque<Subject>& all() { return all_; }

private:
    Subject& found_or_made(std::string_view id);

    const gazetteer::Gazetteer& gazetteer_;
    std::deque<std::string> own_ids_;  // of those that the gazetteer does not have
    std::deque<Subject> all_;
    std::unordered_map<std::string_view, Subject*> by_id_;
    // Those asked for last, by a little of their ids: texts speak of the same few.
    std::array<Subject*, 256> recent_{};
};

}  // namespace horseshoe::stance
