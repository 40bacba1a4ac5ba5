#include "analysis/reference/cues.hpp"

#include "analysis/gazetteer/braces.hpp"
#include "analysis/reference/embedded.hpp"
#include "parser/error.hpp"
#include "parser/language/tsv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace horseshoe::reference {
namespace {

/// No cue has more words, adverbs within it counted.
constexpr std::uint32_t longest = 16;

/// Whether a test holds for a cue that may share words with one of them; they are by first word.
template <typename Test>
bool any_near(const std::vector<Cue>& cues, const Cue& cue, const Test& test)
{
    const auto* const begin = cues.data();
    const auto* const end = begin + cues.size();
    const auto* other = &cue;
    while (other != begin && std::prev(other)->first + longest >= cue.first) {
        --other;
    }
    for (; other != end && other->first < cue.last; ++other) {
        if (test(*other)) {
            return true;
        }
    }
    return false;
}

}  // namespace

Cues::Cues(std::string_view language)
{
    for (const auto& table : embedded()) {
        for (const auto& row : parser::read_tsv(table.text)) {
            if (row[1] != language) {
                continue;
            }
            const auto* const key = std::find(CueKeys::names.begin(), CueKeys::names.end(), row[0]);
            for (const auto& words : gazetteer::expand_braces(row[2])) {
                index_.add(words, static_cast<std::uint32_t>(key - CueKeys::names.begin()));
            }
        }
    }
    index_.finish();
}

/// Adds those with adverbs between their words, "as was rightly said by": found once more without
/// what only tells how.
void Cues::add_parted(std::span<const gazetteer::Word> words, CueSearch& search) const
{
    auto& [cues, likely, found, plain, places] = search;
    plain.clear();
    places.clear();
    std::uint32_t next = 0;
    const auto take_until = [&](std::uint32_t end) {
        for (; next < end; ++next) {
            plain.push_back(words[next]);
            places.push_back(next);
        }
    };
    for (const auto& cue : cues) {  // by first word
        if (cue.key == CueKey::adverb) {
            take_until(cue.first);
            next = std::max(next, cue.last);
        }
    }
    if (next == 0) {
        return;
    }
    take_until(static_cast<std::uint32_t>(words.size()));
    likely.clear();
    found.clear();
    index_.find_likely(plain, likely);
    index_.find(plain, likely, found);
    for (const auto& one : found) {
        const Cue cue{static_cast<CueKey>(one.value), places[one.first], places[one.last - 1] + 1};
        if (cue.last - cue.first != one.last - one.first) {
            cues.push_back(cue);
        }
    }
}

void Cues::find_all(std::span<const gazetteer::Word> words, CueSearch& search) const
{
    search.cues.clear();
    search.likely.clear();
    search.found.clear();
    index_.find_likely(words, search.likely);
    index_.find(words, search.likely, search.found);
    for (const auto& one : search.found) {
        search.cues.push_back({static_cast<CueKey>(one.value), one.first, one.last});
    }
    add_parted(words, search);
}

void Cues::choose(std::span<const gazetteer::Word> words, std::vector<Cue>& cues)
{
    std::erase_if(cues, [&](const Cue& cue) {
        // "à" is no "a".
        return cue.key == CueKey::acts && !words[cue.first].plain;
    });
    std::sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) {
        return std::tie(a.first, a.last, a.key) < std::tie(b.first, b.last, b.key);
    });
    const auto same = [](const Cue& a, const Cue& b) {
        return a.first == b.first && a.last == b.last && a.key == b.key;
    };
    cues.erase(std::unique(cues.begin(), cues.end(), same), cues.end());
    const auto holds = [](const Cue& outer, const Cue& inner) {
        return outer.first <= inner.first && inner.last <= outer.last;
    };
    std::vector<Cue> longest_ones;
    std::copy_if(cues.begin(), cues.end(), std::back_inserter(longest_ones), [&](const Cue& cue) {
        return !any_near(cues, cue, [&](const Cue& other) {
            return other.key == cue.key && holds(other, cue) && !holds(cue, other);
        });
    });
    // "thanks to": neither it nor what it is made of. "do not share the view": no agreement.
    const auto quenched = [&](const Cue& cue) {
        const bool may_be = is_kind(cue.key) || cue.key == CueKey::greets;
        return may_be && any_near(longest_ones, cue, [&](const Cue& other) {
                   const bool none = other.key == CueKey::none && holds(other, cue);
                   const bool denied = other.key == CueKey::disagrees &&
                                       cue.key == CueKey::agrees && other.first <= cue.first &&
                                       cue.first < other.last;
                   return none || denied;
               });
    };
    cues.clear();
    std::copy_if(longest_ones.begin(),
                 longest_ones.end(),
                 std::back_inserter(cues),
                 [&](const Cue& cue) { return !quenched(cue); });
}

std::vector<Cue> Cues::find(std::span<const gazetteer::Word> words) const
{
    CueSearch search;
    find_all(words, search);
    choose(words, search.cues);
    return std::move(search.cues);
}

const Cues& cues_of(std::string_view language)
{
    if (language == "en") {
        static const Cues english("en");
        return english;
    }
    if (language == "fr") {
        static const Cues french("fr");
        return french;
    }
    static const Cues none("");
    return none;
}

bool may_aim(CueKey key)
{
    switch (key) {
    case CueKey::greets:
    case CueKey::favours:
    case CueKey::refutes:
    case CueKey::owned:
    case CueKey::alike:
    case CueKey::acts: return true;
    default: return is_kind(key);
    }
}

bool points_by_order(CueKey key)
{
    return key == CueKey::previous || key == CueKey::several;
}

bool is_kind(CueKey key)
{
    return key == CueKey::quotes || key == CueKey::reports || kind_of(key) != ReferenceKind::quotes;
}

ReferenceKind kind_of(CueKey key)
{
    switch (key) {
    case CueKey::thanks: return ReferenceKind::thanks;
    case CueKey::agrees: return ReferenceKind::agrees;
    case CueKey::echoes: return ReferenceKind::echoes;
    case CueKey::disagrees: return ReferenceKind::disagrees;
    case CueKey::answers: return ReferenceKind::answers;
    default:  // told of what somebody said
        return ReferenceKind::quotes;
    }
}

}  // namespace horseshoe::reference
