#include "analysis/stance/bystanders.hpp"

#include "analysis/stance/fitness.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// "Some members of the Council": what they do is not the body's.
bool is_by_its_members(const SentenceText& sentence, const Candidate& candidate)
{
    auto of = candidate.first;
    while (of > 0 && candidate.first - of < 2 &&
           !sentence.roles.is(Roles::of, sentence.stems[of - 1])) {
        --of;  // "the"
    }
    if (!is_body(candidate) || of < 2 || !sentence.roles.is(Roles::of, sentence.stems[of - 1])) {
        return false;
    }
    // "Some members of the Council of the Union".
    const auto body = std::find_if(sentence.candidates.begin(),
                                   sentence.candidates.end(),
                                   [&](const Candidate& one) { return one.last + 1 == of; });
    // "Membres élus".
    return (body != sentence.candidates.end() && is_by_its_members(sentence, *body)) ||
           sentence.is(Spellings::member, of - 2) ||
           (of > 2 && sentence.is(Spellings::member, of - 3));
}

/// "All members except Ruritania".
bool is_excepted(const SentenceText& sentence, const Candidate& candidate)
{
    constexpr std::uint32_t reach = 3;  // words from "except" to a name
    for (auto at = candidate.first - std::min(candidate.first, reach); at < candidate.first; ++at) {
        const bool none = at > 0 && sentence.is(Spellings::without, at - 1);  // "without exception"
        if (!none && sentence.is(Spellings::except, at) &&
            !border_between(sentence, at, candidate.first)) {
            return true;
        }
    }
    return false;
}

/// "Is not Ruritania but Graustark": another is meant instead.
bool is_replaced(const SentenceText& sentence, const Candidate& candidate)
{
    auto behind = candidate.last;
    behind += behind < sentence.stems.size() && sentence.stems[behind].is_border() ? 1U : 0U;
    return behind < sentence.stems.size() &&
           sentence.roles.is(Roles::contrast, sentence.stems[behind]) &&
           is_negated(sentence, candidate);
}

/// What an act is based on: "in accordance with the Charter".
bool is_cited(const SentenceText& sentence, const Candidate& candidate)
{
    constexpr std::uint32_t words_before = 4;
    const auto from = candidate.first - std::min(candidate.first, words_before);
    for (auto at = from; at < candidate.first; ++at) {
        if (sentence.roles.is(Roles::citing, sentence.stems[at]) &&
            !border_between(sentence, at, candidate.first)) {
            return true;
        }
    }
    return false;
}

/// "Mr. President, peace is essential": whom one speaks to, and may thank.
bool is_spoken_to(const SentenceText& sentence,
                  const Candidate& candidate,
                  const Judgement& judgement)
{
    return candidate.id == "council presidency" && judgement.act != Act::thank &&
           candidate.last < sentence.stems.size() && sentence.stems[candidate.last].is_border() &&
           (candidate.first == 0 || sentence.stems[candidate.first - 1].is_border());
}

/// "Ms. Rao, we commend you"; not "Madam President, we commend you".
bool begins_with_title(const SentenceText& sentence, std::uint32_t before)
{
    constexpr std::uint32_t longest = 6;  // words before the comma
    for (std::uint32_t at = 0; at < sentence.stems.size(); ++at) {
        if (sentence.is(Spellings::presiding, at) && sentence.spelt(at) != "leadership") {
            return false;
        }
    }
    bool titled = false;
    for (std::uint32_t at = 0; at < std::min(before, longest); ++at) {
        if (sentence.stems[at].is_border()) {
            return titled;
        }
        titled = titled || (at < 2 && sentence.is(Spellings::title, at));
    }
    return false;
}

/// "Thank you, Ms. Rao", "thank you Ms. Rao": not the presidency; "I thank you, Madam, Mr. Doe and Ms.
/// Rao": her as well.
bool is_somebody_else(const SentenceText& sentence, const Candidate& candidate)
{
    constexpr std::uint32_t title_reach = 3;  // words from the comma to a title
    const auto size = sentence.stems.size();
    if (candidate.id != "council presidency" || candidate.last >= size ||
        !sentence.is(Spellings::you, candidate.last - 1)) {
        return false;
    }
    // "A warm thank you to the mission"; "Ms. Rao, we commend you".
    if (sentence.roles.is(Roles::aim, sentence.stems[candidate.last]) ||
        begins_with_title(sentence, candidate.first)) {
        return true;
    }
    // "Thank you Ms. Rao", "thank you Ada", "thank you, Ada".
    auto behind = candidate.last;
    // "Vous remercie, Madame Rao".
    behind += sentence.roles.nouns_first() && !sentence.stems[behind].is_border() ? 1U : 0U;
    const bool bare = behind < size && !sentence.stems[behind].is_border();
    const auto name = behind + (bare ? 0U : 1U);
    const bool called =
        name < size && sentence.stems[name].capital && !sentence.is(Spellings::courtesy, name);
    if (bare && !called) {
        return false;
    }
    bool titled = called;
    auto at = behind + 1;
    for (; at < size && !sentence.stems[at].is_border(); ++at) {
        if (sentence.roles.is(Roles::joining, sentence.stems[at]) && !called) {
            return false;
        }
        titled = titled || (at - behind <= title_reach && sentence.is(Spellings::title, at));
    }
    for (at = behind; at < size; ++at) {
        if (sentence.is(Spellings::presiding, at)) {
            return false;
        }
    }
    return titled;
}

/// "A clear report on Ruritania", "the pressure on Ruritania must be kept up": she is not approved of.
bool is_only_told_about(const SentenceText& sentence,
                        const Candidate& candidate,
                        const Judgement& judgement)
{
    const auto governor = candidate.governor;
    // "We call on those with influence on Ruritania".
    if (judgement.act == Act::call && governor > judgement.last && governor < candidate.first &&
        sentence.is(Spellings::influence, governor - 1)) {
        return true;
    }
    const bool beside = candidate.first >= judgement.last || candidate.last <= judgement.first;
    return judgement.polarity > 0 && beside && candidate.kind == EntityKind::state &&
           governor > 0 && governor < candidate.first && sentence.is(Spellings::about, governor) &&
           sentence.is(Spellings::bearing, governor - 1);
}

}  // namespace

bool is_bystander(const SentenceText& sentence,
                  const Candidate& candidate,
                  const Judgement& judgement)
{
    const bool blames = judgement.polarity < 0 && judgement.act != Act::call;
    return is_cited(sentence, candidate) || is_excepted(sentence, candidate) ||
           is_replaced(sentence, candidate) || is_spoken_to(sentence, candidate, judgement) ||
           is_somebody_else(sentence, candidate) ||
           is_only_told_about(sentence, candidate, judgement) ||
           (blames && is_by_its_members(sentence, candidate));
}

}  // namespace horseshoe::stance
