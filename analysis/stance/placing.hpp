#pragma once

#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"
#include "parser/source/place.hpp"

#include <cstdint>
#include <string>

namespace horseshoe::stance {

/// Finds the line and the page of a stance whose span is known.
void find_place(parser::Places& places, Stance& stance);

/// Gives ids to the stances of a document.
class StanceIds {
public:
    explicit StanceIds(const parser::Document& document);

    /// Of a stance that is complete but for its id: the same in every run, whatever else is found.
    std::string of(const Stance& stance) const;

private:
    std::uint64_t document_;  // hash of what tells one from another
};

}  // namespace horseshoe::stance
