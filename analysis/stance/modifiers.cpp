#include "analysis/stance/modifiers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::stance {
namespace {

constexpr std::uint32_t negation_gap = 3;   // words between a negator and what it turns
constexpr std::uint32_t fault_gap = 12;     // between a call and what is asked for
constexpr std::uint32_t intensity_gap = 1;  // and between a cue and what strengthens it

std::string words_of(const SentenceText& sentence, const Hit& hit)
{
    const auto begin = sentence.words[hit.first].begin;
    return std::string(sentence.text.substr(begin, sentence.words[hit.last - 1].end() - begin));
}

void turn(Judgement& judgement)
{
    if (judgement.polarity > 0) {
        judgement.polarity = -1;
        judgement.act = Act::criticise;
    }
    else if (judgement.polarity < 0) {
        judgement.polarity = 1;
        judgement.act = Act::support;
    }
}

/// Another cue between a negator and a cue is what the negator turns.
/// Not "should" of "no State should refuse": the verb is denied.
bool cue_between(const SentenceText& sentence, std::uint32_t from, std::uint32_t to)
{
    return std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
        return hit.entry->use == Use::cue && hit.entry->slot != Slot::told && hit.first >= from &&
               hit.last <= to;
    });
}

/// "n'appuie pas": the second half of a French negation follows the verb.
bool embraces(const SentenceText& sentence, const Hit& hit, const Hit& cue)
{
    if (hit.first < cue.last || hit.first - cue.last > 1 || cue.first == 0) {
        return false;
    }
    return sentence.roles.is(Roles::split_negation, sentence.stems[cue.first - 1]);
}

/// "I cannot conclude without thanking": the denial of what is left out.
bool is_denied_without(const SentenceText& sentence, const Hit& hit)
{
    constexpr std::uint32_t reach = 8;  // words from "cannot" to "without"
    if (!sentence.is(Spellings::without, hit.first)) {
        return false;
    }
    for (auto at = hit.first - std::min(hit.first, reach); at < hit.first; ++at) {
        if (sentence.is(Spellings::denying, at) && sentence.spelt(at) != "de" &&
            !border_between(sentence, at, hit.first)) {
            return true;
        }
    }
    return false;
}

/// "No longer a partner", French "plus" behind "ne": "nous ne soutenons plus", "n’est plus un partenaire"; not
/// "rien n’est plus important que", "must no longer block it".
bool is_no_longer(const SentenceText& sentence, const Hit& hit, const Hit& cue)
{
    constexpr std::uint32_t reach = 3;     // words from "ne" to "plus"
    constexpr std::uint32_t compared = 9;  // and from "plus" to "que"
    const auto is = [&](Roles::Key key, std::uint32_t at) {
        return at < sentence.stems.size() && sentence.roles.is(key, sentence.stems[at]);
    };
    const bool being = hit.first > 0 && is(Roles::being, hit.first - 1);
    const bool behind = hit.first >= cue.last && hit.first - cue.last <= 1;
    const bool before = hit.last <= cue.first && cue.first - hit.last <= (being ? 1U : 0U);
    const bool judged_ill = cue.entry->polarity < 0;
    if (!sentence.roles.nouns_first()) {
        const bool told = hit.first > 0 && (sentence.is(Spellings::duty, hit.first - 1) ||
                                            (judged_ill && is(Roles::modal, hit.first - 1)));
        return before && !told;
    }
    const auto size = static_cast<std::uint32_t>(sentence.stems.size());
    const bool only = hit.last < size && sentence.is(Spellings::only, hit.last);
    if ((!behind && !before) || only || is(Roles::that, hit.last)) {
        return false;
    }
    for (auto at = hit.last; before && at < std::min(size, hit.last + compared); ++at) {
        if (is(Roles::that, at)) {
            return false;
        }
    }
    for (auto at = hit.first - std::min(hit.first, reach); at < hit.first; ++at) {
        if (is(Roles::split_negation, at)) {
            return !border_between(sentence, at, hit.first) &&
                   !sentence.is(Spellings::denying, hit.first - 1) &&
                   !sentence.is(Spellings::to_be, hit.first - 1) &&
                   sentence.spelt(hit.first - 1) != "été";
        }
    }
    return false;
}

bool turns(const SentenceText& sentence, const Hit& hit, const Hit& cue)
{
    if (hit.entry->use != Use::negator) {
        return false;
    }
    // "Aucun grief ne saurait excuser": the first half of the cue's own negation.
    const bool own = sentence.roles.is(Roles::split_negation, sentence.stems[cue.first]);
    // "Je ne saurais conclure sans remercier": denied twice.
    if (is_denied_without(sentence, hit) ||
        (hit.last <= cue.first &&
         std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& other) {
             return other.first >= hit.last && other.last == cue.first &&
                    is_denied_without(sentence, other);
         }))) {
        return false;
    }
    // "Cannot meet their essential needs": it is the meeting that is denied.
    const bool attribute = cue.entry->slot == Slot::either && cue.first > hit.last &&
                           (sentence.roles.is(Roles::owner_back, sentence.stems[cue.first - 1]) ||
                            sentence.roles.is(Roles::article, sentence.stems[cue.first - 1]));
    if (sentence.is(Spellings::no_longer, hit.last - 1)) {
        return !own && !attribute && is_no_longer(sentence, hit, cue);
    }
    return embraces(sentence, hit, cue) ||
           (!own && !attribute && hit.last <= cue.first && cue.first - hit.last <= negation_gap &&
            !border_between(sentence, hit.last, cue.first) &&
            !cue_between(sentence, hit.last, cue.first));
}

bool strengthens(const SentenceText& sentence, const Hit& hit, const Hit& cue)
{
    if (hit.entry->use != Use::intensifier) {
        return false;
    }
    return hit.last <= cue.first ? cue.first - hit.last <= intensity_gap &&
                                       !border_between(sentence, hit.last, cue.first)
                                 : hit.first >= cue.last && hit.first - cue.last <= intensity_gap &&
                                       !border_between(sentence, cue.last, hit.first);
}

/// "Calls on the Council to compel Ruritania to withdraw": that is her fault.
bool asks_for_another(const SentenceText& sentence, std::uint32_t from, std::uint32_t to)
{
    const Candidate* asked = nullptr;
    for (const auto& candidate : sentence.candidates) {
        if (candidate.first < from || candidate.last > to) {
            continue;
        }
        if (asked == nullptr) {
            asked = candidate.kind == gazetteer::EntityKind::organisation ? &candidate : nullptr;
            if (asked == nullptr) {
                return false;
            }
        }
        else if (candidate.kind == gazetteer::EntityKind::state ||
                 candidate.kind == gazetteer::EntityKind::group) {
            const auto between = sentence.stems.subspan(asked->last, candidate.first - asked->last);
            return std::none_of(between.begin(), between.end(), [&](const Stem& stem) {
                return sentence.roles.is(Roles::joining, stem);
            });
        }
    }
    return false;
}

/// "We hope that the resolution creates the momentum to end it": no paper and no matter is at fault.
bool asks_thing(const SentenceText& sentence, std::uint32_t from, std::uint32_t to)
{
    const auto& all = sentence.candidates;
    const auto asked = std::find_if(
        all.begin(), all.end(), [&](const Candidate& one) { return one.first >= from; });
    return asked != all.end() && asked->last <= to &&
           (asked->kind == gazetteer::EntityKind::document ||
            (asked->kind == gazetteer::EntityKind::topic && asked->subject->entity == nullptr));
}

/// "calls on X to withdraw": who is asked for it is at fault.
bool presumes_fault(const SentenceText& sentence,
                    const Hit& hit,
                    const Hit& cue,
                    const Judgement& judgement)
{
    return hit.entry->use == Use::fault && judgement.act == Act::call && judgement.polarity == 0 &&
           hit.first >= cue.last && hit.first - cue.last <= fault_gap &&
           !asks_for_another(sentence, cue.last, hit.first) &&
           !asks_thing(sentence, cue.last, hit.first);
}

}  // namespace

bool border_between(const SentenceText& sentence, std::uint32_t from, std::uint32_t to)
{
    return std::any_of(sentence.words.begin() + from,
                       sentence.words.begin() + to,
                       [](const gazetteer::Word& word) { return word.is_border(); });
}

void modify(const SentenceText& sentence, const Hit& cue, Judgement& judgement)
{
    bool paired = false;
    for (const auto& hit : sentence.hits) {
        if (presumes_fault(sentence, hit, cue, judgement)) {
            judgement.polarity = -1;
            judgement.steps.push_back(fmt::format("at fault by '{}'", words_of(sentence, hit)));
        }
        else if (turns(sentence, hit, cue)) {
            // "Neither X nor Y" denies once.
            const bool pair = sentence.roles.is(Roles::pair, sentence.stems[hit.first]);
            if (pair && paired) {
                continue;
            }
            paired = paired || pair;
            turn(judgement);
            judgement.steps.push_back(fmt::format("turned by '{}'", words_of(sentence, hit)));
        }
        else if (judgement.polarity != 0 && strengthens(sentence, hit, cue)) {
            judgement.polarity = judgement.polarity > 0 ? 2 : -2;
            judgement.steps.push_back(fmt::format("strengthened by '{}'", words_of(sentence, hit)));
        }
    }
}

}  // namespace horseshoe::stance
