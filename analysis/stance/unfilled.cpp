#include "analysis/stance/unfilled.hpp"

#include "analysis/stance/blamed_before.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/nameless.hpp"
#include "analysis/stance/pointers.hpp"
#include "analysis/stance/things.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// "Schools were shelled", right behind what was told of Ruritania: its deed, unless the sentence
/// tells something else of it.
std::string_view doer_before(const SentenceText& sentence,
                             const Antecedents& antecedents,
                             const Judgement& judgement)
{
    if (points_at_doer(sentence, judgement)) {
        const auto accused = antecedents.accused_lately();
        return accused.empty() ? antecedents.subject() : accused;
    }
    const auto accused = antecedents.accused_lately();
    const bool told = std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            return one.id == accused || one.kind == EntityKind::unnamed ||
                   ((one.kind == EntityKind::group || one.kind == EntityKind::state) &&
                    (one.role == Role::agent || one.role == Role::owner));
        });
    return told ? std::string_view() : accused;
}

/// "We urge it": who did something in the sentence before, or was accused, or spoken of.
std::string_view asked_before(const Antecedents& antecedents, const gazetteer::Gazetteer& gazetteer)
{
    for (const auto id : {antecedents.subject(), antecedents.accused_lately()}) {
        if (!id.empty()) {
            return id;
        }
    }
    return topic_as_doer(antecedents, gazetteer);
}

/// "We urge it"; "il importe que" asks nobody.
bool asks(const SentenceText& sentence, const Judgement& judgement)
{
    return judgement.act == Act::call && judgement.entry->slot == Slot::object &&
           judgement.polarity >= 0 &&
           !sentence.roles.is(Roles::impersonal, sentence.stems[judgement.first]);
}

/// "We thank Fiji for its excellent work".
bool is_told_whose(const SentenceText& sentence, const Judgement& judgement)
{
    return judgement.entry->slot == Slot::either && is_attribute(sentence, cue_of(judgement)) &&
           std::any_of(
               sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                   const bool actor =
                       one.kind == EntityKind::state || one.kind == EntityKind::organisation;
                   return actor && one.last < judgement.first && one.id != sentence.holder;
               });
}

/// Whom or what a judgement is about of all that was spoken of before. Empty: of nothing.
std::string_view meant_before(const SentenceText& sentence,
                              const Antecedents& antecedents,
                              const gazetteer::Gazetteer& gazetteer,
                              const Judgement& judgement)
{
    if (has_nameless_object(sentence, judgement) ||
        (judgement.polarity > 0 && has_nameless_subject(sentence, judgement))) {
        return {};
    }
    if (judgement.polarity > 0 && is_told_whose(sentence, judgement)) {
        return {};
    }
    const bool asked = asks(sentence, judgement);
    const auto found = asked ? asked_before(antecedents, gazetteer)
                       : judgement.polarity < 0
                           ? blamed_before(sentence, antecedents, gazetteer, judgement)
                           : antecedents.topic();
    // Whom one blames one hardly praises without naming.
    const bool blamed = judgement.polarity >= 0 && !asked && antecedents.has_blamed(found);
    const auto* const entity = gazetteer.find(found);
    const bool oneself =
        found == sentence.holder && entity != nullptr && entity->kind == EntityKind::state;
    return blamed || oneself || !agrees(nature_of(found), judgement.polarity) ? std::string_view()
                                                                              : found;
}

/// "It has broken the truce": of several who were accused together, the last.
bool points_at_one(const SentenceText& sentence, const Judgement& judgement)
{
    constexpr std::uint32_t reach = 6;  // words from "its" to the deed
    const auto first = judgement.first - std::min(judgement.first, reach);
    const auto words = sentence.stems.subspan(first, judgement.last - first);
    return std::any_of(words.begin(), words.end(), [&](const Stem& word) {
        return sentence.spellings.is(Spellings::one, word);
    });
}

/// The targets of a judgement on what was spoken of before, which was found for it.
void take(const SentenceText& sentence,
          const Antecedents& antecedents,
          std::string_view found,
          Judgement& judgement)
{
    judgement.steps.emplace_back("the target is what was spoken of before");
    judgement.targets.push_back(found);
    if (judgement.polarity >= 0 || found != antecedents.accused_lately() ||
        points_at_one(sentence, judgement)) {
        return;
    }
    for (const auto besides : antecedents.accused_besides()) {
        if (judgement.targets.size() < most_targets) {
            judgement.targets.push_back(besides);
        }
    }
}

/// A deed that is told without its doer; not one that is told with a doer whom nothing here knows.
bool fill_passive(const SentenceText& sentence,
                  const Antecedents& antecedents,
                  Judgement& judgement)
{
    const auto is = [&](Roles::Key key, std::uint32_t at) {
        return at < sentence.stems.size() && sentence.roles.is(key, sentence.stems[at]);
    };
    const auto by = judgement.last;
    if (is(Roles::by, by) && !is(Roles::owner_back, by + 1) && !is(Roles::back, by + 1) &&
        !is(Roles::article, by + 1) && by + 1 < sentence.words.size() &&
        !sentence.is(Spellings::instrument, by + 1)) {
        return false;
    }
    if (const auto doer = doer_before(sentence, antecedents, judgement); !doer.empty()) {
        judgement.steps.emplace_back("done by whom it spoke of before");
        judgement.targets.push_back(doer);
    }
    return !judgement.targets.empty();
}

/// Who leaves a target unnamed blames it, but nobody is hidden where it is a thing that is blamed.
std::string_view thing_or_unnamed(const SentenceText& sentence, Judgement& judgement)
{
    const auto thing = thing_blamed(sentence, judgement);
    judgement.thing = !thing.empty();
    return judgement.thing ? thing : "unnamed";
}

}  // namespace

bool fill_from_before(const SentenceText& sentence,
                      const Antecedents& antecedents,
                      const gazetteer::Gazetteer& gazetteer,
                      Judgement& judgement)
{
    if (judgement.passive) {
        return fill_passive(sentence, antecedents, judgement);
    }
    const auto slot = judgement.entry->slot;
    const bool hinted = judgement.possible == "unnamed";
    if (slot == Slot::actor && !hinted && !points_back(sentence, judgement.first)) {
        return false;
    }
    if (is_relative(sentence, judgement)) {
        const auto thing = thing_blamed_before(sentence, judgement);
        judgement.thing = !thing.empty();
        if (judgement.thing) {
            judgement.targets.push_back(thing);
        }
        return judgement.thing;
    }
    if (const auto found = meant_before(sentence, antecedents, gazetteer, judgement);
        !found.empty()) {
        take(sentence, antecedents, found, judgement);
        return true;
    }
    if (slot == Slot::actor || slot == Slot::asked || judgement.polarity > 0 ||
        asks(sentence, judgement)) {
        return false;
    }
    judgement.targets.push_back(thing_or_unnamed(sentence, judgement));
    return true;
}

}  // namespace horseshoe::stance
