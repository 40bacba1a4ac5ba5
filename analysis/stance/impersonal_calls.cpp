#include "analysis/stance/impersonal_calls.hpp"

#include "analysis/stance/fitness.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

/// "Ruritania", "the Government of Ruritania".
bool may_be_asked(const SentenceText& sentence, const Candidate& candidate)
{
    const bool governs = candidate.role == Role::owner && candidate.governor > 0 &&
                         candidate.governor < candidate.first &&
                         sentence.roles.is(Roles::seat, sentence.stems[candidate.governor - 1]);
    return acts(candidate) && (candidate.role == Role::subject || governs);
}

}  // namespace

const Candidate* asked_impersonally(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t it_reach = 5;     // words from "it" to a cue
    constexpr std::uint32_t name_reach = 6;   // words from "that" to behind a name
    constexpr std::uint32_t being_reach = 3;  // words from a name to "be"
    const auto is = [&](Roles::Key key, std::uint32_t at) {
        return at < sentence.stems.size() && sentence.roles.is(key, sentence.stems[at]);
    };
    if (cue.entry->act != Act::support || cue.entry->polarity <= 0 ||
        !(is(Roles::that, cue.last - 1) || is(Roles::that, cue.last)) ||
        sentence.roles.speaks_oneself(sentence.stems.subspan(0, cue.first))) {
        return nullptr;
    }
    const auto first = cue.first - std::min(cue.first, it_reach);
    if (std::none_of(
            sentence.stems.begin() + first,
            sentence.stems.begin() + cue.first,
            [&](const Stem& stem) { return sentence.roles.is(Roles::impersonal, stem); })) {
        return nullptr;
    }
    const auto asked = std::find_if(sentence.candidates.begin(),
                                    sentence.candidates.end(),
                                    [&](const Candidate& one) { return one.first >= cue.last; });
    if (asked == sentence.candidates.end() || !may_be_asked(sentence, *asked) ||
        asked->last - cue.last > name_reach || asked->id == sentence.holder ||
        border_between(sentence, cue.last, asked->first)) {
        return nullptr;
    }
    // "That Ruritania have the means", "has joined": how she fares, or what she has done.
    if (asked->last < sentence.words.size() &&
        (sentence.is(Spellings::faring, asked->last) ||
         sentence.is(Spellings::denying, asked->last) || is_participle(sentence, asked->last))) {
        return nullptr;
    }
    // "That Ruritania be supported".
    for (auto at = asked->last; at < asked->last + being_reach; ++at) {
        if (is(Roles::being, at) || is(Roles::of, at)) {
            return nullptr;
        }
    }
    return &*asked;
}

void ask(const SentenceText& sentence, const Candidate& asked, Judgement& judgement)
{
    const bool acts =
        asked.kind == gazetteer::EntityKind::state || asked.kind == gazetteer::EntityKind::group;
    const bool at_fault =
        acts && asked.last < sentence.words.size() && sentence.is(Spellings::quitting, asked.last);
    judgement.act = Act::call;
    judgement.polarity = at_fault ? -1 : 0;
    judgement.steps.emplace_back(at_fault ? "who is to stop it is at fault"
                                          : "who is to do it is asked");
}

}  // namespace horseshoe::stance
