#include "analysis/stance/attributions.hpp"

#include "analysis/stance/clause_subjects.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/impersonal_calls.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

constexpr std::uint32_t subject_reach = 6;  // words between who says something and the verb
constexpr std::uint32_t source_reach = 3;   // words between "according" and a name

/// "We commend Ruritania, noting that": the speaker does.
bool goes_on_himself(const SentenceText& sentence, std::uint32_t verb)
{
    return verb > 0 && is_gerund(sentence, verb) && sentence.stems[verb - 1].is_border() &&
           sentence.roles.speaks_oneself(sentence.stems.subspan(0, verb));
}

/// "In Ruritania, and we recall that", "et nous rappelons que", "et soulignons que".
bool speaks_himself(const SentenceText& sentence, std::uint32_t verb)
{
    return (verb > 0 && sentence.is(Spellings::speaking, verb - 1)) ||
           (sentence.roles.nouns_first() && sentence.spelt(verb).ends_with("ons"));
}

/// "Ruritania, speaking last week, stated that": who says what follows word `verb`.
std::string_view teller(const SentenceText& sentence, std::uint32_t verb)
{
    if (goes_on_himself(sentence, verb) || speaks_himself(sentence, verb)) {
        return {};
    }
    const Candidate* found = nullptr;
    for (const auto& candidate : sentence.candidates) {
        if (candidate.last <= verb && verb - candidate.last <= subject_reach &&
            can_speak(candidate)) {
            found = &candidate;
        }
    }
    return found == nullptr ? std::string_view() : found->id;
}

/// "according to Ruritania": who stands right behind.
std::string_view source(const SentenceText& sentence, std::uint32_t last)
{
    for (const auto& candidate : sentence.candidates) {
        if (candidate.first >= last) {
            return candidate.first - last <= source_reach && can_speak(candidate)
                       ? candidate.id
                       : std::string_view();
        }
    }
    return {};
}

/// "Ruritania accuses Graustark of": her view; not "Graustark was accused", "accused by Ruritania".
bool accuses(const SentenceText& sentence, std::uint32_t at)
{
    constexpr std::uint32_t object_reach = 3;  // words from "accuses" to a name
    return sentence.roles.is(Roles::accusing, sentence.stems[at]) &&
           std::any_of(
               sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                   return one.first > at && one.first - at <= object_reach &&
                          one.role == Role::subject;
               });
}

/// "Ruritania and condemn", "Ruritanie et condamnons": another clause of whoever speaks.
bool is_parted(const SentenceText& sentence, std::uint32_t end, std::uint32_t word)
{
    const auto& verb = sentence.words[word];
    if (sentence.text.substr(verb.begin, verb.size).ends_with("ons")) {
        return true;
    }
    const auto between = sentence.stems.subspan(end, word - end);
    return std::any_of(between.begin(), between.end(), [&](const Stem& stem) {
        return sentence.roles.is(Roles::joining, stem) || sentence.roles.is(Roles::place, stem) ||
               sentence.roles.is(Roles::oneself, stem);
    });
}

/// "Ruritania continues to reject", "Ruritania has, more than once, rejected": where the words between the
/// subject that ends at `end` and a verb end; `end` itself where there are none of those.
std::uint32_t behind_auxiliary(const SentenceText& sentence, std::uint32_t end, std::uint32_t verb)
{
    constexpr std::uint32_t longest = 7;  // words from one comma to the next
    if (end == 0 || end + 1 >= verb) {
        return end;
    }
    if (end + 2 == verb &&
        (sentence.is(Spellings::going_on, end) || sentence.is(Spellings::no_longer, end + 1))) {
        return verb;
    }
    if (sentence.is(Spellings::having, end) && sentence.stems[end + 1].is_border() &&
        verb - end <= longest && sentence.stems[verb - 1].is_border()) {
        return verb;
    }
    return end;
}

/// "The Council must not tolerate", "the gangs cannot be allowed": of a cue that has the modal itself.
bool is_told(const SentenceText& sentence, const Hit& cue)
{
    return sentence.is(Spellings::duty, cue.first) ||
           (sentence.roles.is(Roles::modal, sentence.stems[cue.first]) &&
            std::any_of(sentence.stems.begin() + cue.first,
                        sentence.stems.begin() + cue.last,
                        [&](const Stem& stem) { return sentence.roles.is(Roles::being, stem); }));
}

/// "We want the Council to", "il est temps que le Conseil condamne": what the speaker would have it say; not
/// what others would, nor "en même temps que".
bool is_wished_of(const SentenceText& sentence, const Candidate& candidate)
{
    constexpr std::uint32_t reach = 3;  // words from "souhaitons" to behind "que le", and to "nous"
    const auto first = candidate.first - std::min(candidate.first, reach);
    bool that = false;
    for (auto at = candidate.first; at > first; --at) {
        if (that && sentence.is(Spellings::wishing, at - 1)) {
            const auto before = at - 1 - std::min(at - 1, reach);
            const auto words = sentence.stems.subspan(before, at - 1 - before);
            return sentence.roles.speaks_oneself(words) ||
                   (sentence.is(Spellings::due, at - 1) &&
                    std::any_of(words.begin(), words.end(), [&](const Stem& stem) {
                        return sentence.roles.is(Roles::being, stem);
                    }));
        }
        that = that || sentence.roles.is(Roles::that, sentence.stems[at - 1]);
    }
    return false;
}

/// "Ruritania rejects ...": the State or group right before a cue. Empty: none.
std::string_view subject_right_before(const SentenceText& sentence, const Hit& cue)
{
    const auto word = cue.first;
    // "Samoa suffers because of the policies of Ruritania": whoever tells it thinks so.
    const auto tells_why = [&](const Stem& stem) {
        return sentence.roles.is(Roles::start, stem) && !sentence.roles.is(Roles::that, stem);
    };
    if (std::any_of(
            sentence.stems.begin() + cue.first, sentence.stems.begin() + cue.last, tells_why)) {
        return {};
    }
    if (goes_on_himself(sentence, word)) {
        return {};
    }
    for (const auto& candidate : sentence.candidates) {
        const bool speaks = candidate.kind == EntityKind::state ||
                            candidate.kind == EntityKind::group ||
                            candidate.kind == EntityKind::organisation;
        // "The Council must condemn X", "calls on it to condemn X": it is told to.
        const bool told = (candidate.last < word &&
                           (sentence.roles.is(Roles::modal, sentence.stems[candidate.last]) ||
                            sentence.roles.is(Roles::beside, sentence.stems[candidate.last]))) ||
                          is_told(sentence, cue) || is_wished_of(sentence, candidate);
        const auto end = behind_auxiliary(sentence, end_as_subject(sentence, candidate), word);
        // "It is essential that Ruritania respect the truce": so is she.
        const bool asked =
            std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
                return hit.entry->use == Use::cue &&
                       asked_impersonally(sentence, hit) == &candidate;
            });
        if (speaks && !asked && end != 0 && end <= word && word - end <= 1 && !told &&
            !is_parted(sentence, end, word)) {
            return candidate.id;
        }
    }
    return {};
}

/// "Condemned by Ruritania"; not "must be condemned by Ruritania". Empty: by nobody who is named.
std::string_view agent_right_behind(const SentenceText& sentence, const Hit& cue)
{
    if (sentence.is(Spellings::to_be, cue.first - 1)) {
        return {};
    }
    const auto& all = sentence.candidates;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Candidate& one) {
        return one.role == Role::agent && one.governor == cue.last && can_speak(one);
    });
    return found == all.end() ? std::string_view() : found->id;
}

}  // namespace

void Attributions::read(const SentenceText& sentence)
{
    signs_.clear();
    for (std::uint32_t at = 0; at < sentence.stems.size(); ++at) {
        if (!sentence.roles.may_attribute(sentence.stems[at])) {
            continue;
        }
        const Sign sign{at,
                        sentence.roles.reports(sentence.stems, at) || accuses(sentence, at),
                        sentence.roles.names_source(sentence.stems, at)};
        if (sign.reports || sign.names_source) {
            signs_.push_back(sign);
        }
    }
}

/// To whom the sentence attributes what stands at a word.
std::string_view Attributions::told_by(const SentenceText& sentence, std::uint32_t word) const
{
    std::string_view found;
    for (const auto& sign : signs_) {
        if (sign.at < word && sign.reports) {
            found = teller(sentence, sign.at);
        }
        if (sign.names_source) {
            found = source(sentence, sign.at + 1);
        }
    }
    return found == sentence.holder ? std::string_view() : found;
}

/// "It condemned": so a body speaks of itself in its communiqué.
bool Attributions::tells_of_itself(const SentenceText& sentence) const
{
    const auto* const holder = gazetteer_.find(sentence.holder);
    return document_.kind == parser::Kind::letter && holder != nullptr &&
           holder->kind == EntityKind::organisation &&
           sentence.roles.is(Roles::owner_back, sentence.stems.front());
}

std::string_view Attributions::reporter(const SentenceText& sentence,
                                        const Judgement& judgement) const
{
    auto found = told_by(sentence, judgement.first);
    if (found.empty() && judgement.entry->slot == Slot::object) {
        const auto cue = cue_of(judgement);
        found = is_passive(sentence, cue) && is_view_of_agent(sentence, cue)
                    ? agent_right_behind(sentence, cue)
                    : subject_right_before(sentence, cue);
    }
    if (found.empty() || holders_.has(found) || tells_of_itself(sentence)) {
        return {};
    }
    const bool nobody = std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            return one.id == found && (is_nameless(one) || one.kind == EntityKind::unnamed);
        });
    return nobody ? std::string_view() : found;
}

}  // namespace horseshoe::stance
