#include "analysis/stance/stance.hpp"

#include <algorithm>
#include <array>

namespace horseshoe::stance {

std::string_view word(Act act)
{
    switch (act) {
    case Act::support: return "support";
    case Act::welcome: return "welcome";
    case Act::thank: return "thank";
    case Act::concern: return "concern";
    case Act::criticise: return "criticise";
    case Act::condemn: return "condemn";
    case Act::call: return "call";
    case Act::commit: return "commit";
    case Act::note: return "note";
    }
    return "";
}

std::optional<Act> act_of(std::string_view given)
{
    constexpr std::array acts{Act::support,
                              Act::welcome,
                              Act::thank,
                              Act::concern,
                              Act::criticise,
                              Act::condemn,
                              Act::call,
                              Act::commit,
                              Act::note};
    const auto found =
        std::find_if(acts.begin(), acts.end(), [&](Act act) { return word(act) == given; });
    return found == acts.end() ? std::nullopt : std::optional(*found);
}

std::string_view word(Via via)
{
    switch (via) {
    case Via::own: return "own";
    case Via::joint: return "joint";
    case Via::inherited: return "inherited";
    case Via::reported: return "reported";
    }
    return "";
}

}  // namespace horseshoe::stance
