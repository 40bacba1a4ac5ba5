#pragma once

#include <cstdint>
#include <string_view>

namespace horseshoe::stance {

/// The id of the topic that is also who does it: "terrorist attacks".
constexpr std::string_view terrorism = "terrorism";

/// What a stand on a topic can be at all: nobody favours terrorism or deplores human rights.
enum class Nature : std::uint8_t {
    neutral,
    problem,    ///< evil in itself: to be for it is to be against it
    foe,        ///< the same, of those who act: armed groups
    situation,  ///< a conflict or crisis: one may be worried about it, not be for it
    value,      ///< a thing of worth: who blames in its name blames somebody else
    tool        ///< what is done about problems: good, but often named in passing
};

/// Of a topic's id; whatever the table does not have is neutral.
Nature nature_of(std::string_view id);

/// May a stand of this polarity be taken on it?
bool agrees(Nature nature, int polarity);

}  // namespace horseshoe::stance
