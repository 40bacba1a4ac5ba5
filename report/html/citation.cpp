#include "report/html/citation.hpp"

namespace horseshoe::html {

std::string citation(const Words& words, const Pinpoint& pinpoint)
{
    std::string out = pinpoint.document.empty() ? pinpoint.name : pinpoint.document;
    if (!pinpoint.date.empty()) {
        out += ", " + words.date(pinpoint.date);
    }
    const auto turn = static_cast<std::size_t>(pinpoint.turn);
    if (pinpoint.letter && turn > 0) {
        out += ", " + words("cite.annex", {turn});
    }
    if (pinpoint.page > 0) {
        out += ", " + words("cite.page", {pinpoint.page});
    }
    else if (!pinpoint.letter && turn > 0) {
        out += ", " + words("cite.turn", {turn});
    }
    if (!pinpoint.delegation.empty()) {
        out += " (" + pinpoint.delegation + ")";
    }
    return out;
}

}  // namespace horseshoe::html
