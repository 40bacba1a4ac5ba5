#pragma once

#include "analysis/store/selection.hpp"
#include "analysis/store/store.hpp"

#include <cstdint>
#include <functional>
#include <string>

namespace horseshoe::store {

enum class Change : std::uint8_t { added, gone, changed };

/// Something that one store has and another has not, or has otherwise.
struct Difference {
    std::string what;  ///< document, mention, stance
    Change change = Change::added;
    std::string document;
    std::string language;
    int turn = 0;
    std::string by;
    std::string of;
    std::string before;  ///< of what changed
    std::string after;
    std::string words;  ///< a sentence; of a document its path
};

/// What `newer` has otherwise than `older`, document by document. With `by`, `of` or `role` chosen
/// only what is said, no documents.
void differences(const Store& older,
                 const Store& newer,
                 const Selection& selection,
                 const std::function<void(const Difference&)>& tell);

/// "new", "gone", "changed".
std::string_view word(Change change);

}  // namespace horseshoe::store
