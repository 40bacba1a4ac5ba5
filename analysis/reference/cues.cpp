#include "analysis/reference/cues.hpp"

#include "analysis/gazetteer/braces.hpp"
#include "analysis/reference/embedded.hpp"
#include "parser/error.hpp"
#include "parser/language/tsv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace horseshoe::reference {
namespace {

constexpr std::array<std::string_view, 14> key_names{"thanks",
                                                     "agrees",
                                                     "echoes",
                                                     "quotes",
                                                     "disagrees",
                                                     "answers",
                                                     "reports",
                                                     "acts",
                                                     "echoing",
                                                     "role-of",
                                                     "role",
                                                     "previous",
                                                     "several",
                                                     "none"};

}  // namespace

Cues::Cues(std::string_view language)
{
    for (const auto& table : embedded()) {
        for (const auto& row : parser::read_tsv(table.text)) {
            if (row[1] != language) {
                continue;
            }
            const auto key = std::find(key_names.begin(), key_names.end(), row[0]);
            if (key == key_names.end()) {
                throw Error(fmt::format("cues.tsv:{}: there is no key '{}'", row.line, row[0]));
            }
            for (const auto& words : gazetteer::expand_braces(row[2])) {
                index_.add(words, static_cast<std::uint32_t>(key - key_names.begin()));
            }
        }
    }
    index_.finish();
}

std::vector<Cue> Cues::find(std::span<const gazetteer::Word> words) const
{
    std::vector<gazetteer::Found> found;
    index_.find(words, found);
    std::vector<Cue> cues;
    for (const auto& one : found) {
        const Cue cue{static_cast<CueKey>(one.value), one.first, one.last};
        if (cue.key == CueKey::acts && !words[cue.first].plain) {
            continue;  // "à" is no "a"
        }
        // Names come the shorter first: a longer one from the same word, or around, takes its place.
        const auto within = [&](const Cue& other) {
            return other.key == cue.key && cue.first <= other.first && other.last <= cue.last;
        };
        std::erase_if(cues, within);
        const bool covered = std::any_of(cues.begin(), cues.end(), [&](const Cue& other) {
            return other.key == cue.key && other.first <= cue.first && cue.last <= other.last;
        });
        if (!covered) {
            cues.push_back(cue);
        }
    }
    // "thanks to": neither it nor what it is made of. "do not share the view": no agreement.
    const auto quenched = [&](const Cue& cue) {
        return std::any_of(cues.begin(), cues.end(), [&](const Cue& other) {
            const bool none = other.key == CueKey::none && is_kind(cue.key) &&
                              other.first <= cue.first && cue.last <= other.last;
            const bool denied = other.key == CueKey::disagrees && cue.key == CueKey::agrees &&
                                other.first <= cue.first && cue.first < other.last;
            return none || denied;
        });
    };
    std::vector<Cue> kept;
    std::copy_if(cues.begin(), cues.end(), std::back_inserter(kept), [&](const Cue& cue) {
        return !quenched(cue);
    });
    return kept;
}

const Cues& cues_of(std::string_view language)
{
    static const Cues english("en");
    static const Cues french("fr");
    static const Cues none("");
    return language == "fr" ? french : language == "en" ? english : none;
}

bool is_kind(CueKey key)
{
    return key <= CueKey::reports;
}

ReferenceKind kind_of(CueKey key)
{
    const bool told = key == CueKey::reports || key == CueKey::acts;
    return told ? ReferenceKind::quotes : static_cast<ReferenceKind>(key);
}

}  // namespace horseshoe::reference
