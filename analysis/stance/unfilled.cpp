#include "analysis/stance/unfilled.hpp"

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

bool is_topic(const gazetteer::Entity& entity)
{
    return entity.kind == EntityKind::topic || entity.kind == EntityKind::document;
}

/// Who takes part is no cause of worry by having been spoken of: neither a State nor a body.
std::string_view topic_as_cause(const Antecedents& antecedents,
                                const gazetteer::Gazetteer& gazetteer)
{
    const auto* const entity = gazetteer.find(antecedents.topic());
    return entity == nullptr || is_topic(*entity) ? antecedents.topic() : std::string_view();
}

/// What is no more than a topic does nothing.
std::string_view topic_as_doer(const Antecedents& antecedents,
                               const gazetteer::Gazetteer& gazetteer)
{
    const auto* const entity = gazetteer.find(antecedents.topic());
    return entity != nullptr && is_topic(*entity) ? std::string_view() : antecedents.topic();
}

/// "Armed groups ... their crimes": of those without a name who do something in the sentence.
std::string_view nameless_owner(const SentenceText& sentence, const Judgement& judgement)
{
    const bool theirs =
        judgement.first > 0 && (sentence.is(Spellings::their, judgement.first - 1) ||
                                sentence.is(Spellings::their, judgement.first));
    const auto found =
        std::find_if(sentence.candidates.begin(), sentence.candidates.end(), [&](const auto& one) {
            return theirs && one.last < judgement.first && one.role == Role::subject &&
                   (is_nameless(one) || one.nature == Nature::foe);
        });
    return found == sentence.candidates.end() ? std::string_view() : found->id;
}

/// "The lies of the extremists": theirs, though they are not found to do anything.
bool is_of_foe(const SentenceText& sentence, const Judgement& judgement)
{
    return std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            return one.nature == Nature::foe && one.first > judgement.last &&
                   one.governor == judgement.last &&
                   sentence.roles.is(Roles::of, sentence.stems[judgement.last]);
        });
}

/// "It is unacceptable that children go hungry": said of what the clause tells, unless it points back.
bool is_of_clause(const SentenceText& sentence, const Judgement& judgement)
{
    const auto& stems = sentence.stems;
    const auto slot = judgement.entry->slot;
    return (slot == Slot::doer || slot == Slot::either) && judgement.last < stems.size() &&
           sentence.roles.is(Roles::that, stems[judgement.last]) &&
           std::none_of(
               stems.begin() + judgement.last + 1, stems.end(), [&](const gazetteer::Word& stem) {
                   return sentence.roles.is(Roles::owner_back, stem) ||
                          sentence.roles.is(Roles::pronoun, stem) ||
                          sentence.roles.is(Roles::back, stem);
               });
}

/// "The transitional government blocks it": by whatever name, no armed group does.
bool is_of_rulers(const SentenceText& sentence, const Judgement& judgement)
{
    constexpr std::uint32_t reach = 4;  // words from "government" to what it does
    const auto first = judgement.first - std::min(judgement.first, reach);
    for (auto at = judgement.first; at > first && !sentence.stems[at - 1].is_border(); --at) {
        if (!sentence.is(Spellings::government, at - 1)) {
            continue;
        }
        // "Its government", "the de facto authorities", "les autorités de facto".
        const auto is_of_group = [&](std::uint32_t word) {
            return word < sentence.stems.size() &&
                   (sentence.roles.is(Roles::back, sentence.stems[word]) ||
                    sentence.roles.is(Roles::owner_back, sentence.stems[word]) ||
                    sentence.is(Spellings::in_fact, word));
        };
        const bool group = (at > 1 && is_of_group(at - 2)) || (at > 2 && is_of_group(at - 3)) ||
                           is_of_group(at + 1);
        return !group;
    }
    return false;
}

/// Of deeds, and of "those actions", who was accused last; of anything else the topic, unless that
/// is somebody: a State that was spoken of may be the one that suffers.
std::string_view blamed_before(const SentenceText& sentence,
                               const Antecedents& antecedents,
                               const gazetteer::Gazetteer& gazetteer,
                               const Judgement& judgement)
{
    const auto slot = judgement.entry->slot;
    if (opens_as_adverb(sentence, judgement) || has_other_subject(sentence, judgement) ||
        is_told_in_general(sentence, judgement) || is_countered(sentence, judgement) ||
        is_of_foe(sentence, judgement) || is_of_clause(sentence, judgement)) {
        return {};
    }
    if (const auto owner = nameless_owner(sentence, judgement); !owner.empty()) {
        return owner;
    }
    const bool deed = slot == Slot::doer || slot == Slot::actor || slot == Slot::asked;
    const bool pointed =
        slot == Slot::object
            ? points_ahead(sentence, judgement.last) || has_pronoun_before(sentence, judgement)
            : points_back(sentence, judgement.first) || asks_pointed(sentence, judgement);
    if (!deed && !pointed && judgement.possible.empty()) {
        const bool judges = judgement.act == Act::criticise || judgement.act == Act::condemn;
        if (judges && slot != Slot::object && !antecedents.is_elsewhere() &&
            !antecedents.accused_lately().empty()) {
            return antecedents.accused_lately();
        }
        return topic_as_cause(antecedents, gazetteer);
    }
    if (pointed && antecedents.accused_lately().empty() && begins_with_what_was_told(sentence) &&
        !antecedents.doer().empty()) {
        return antecedents.doer();
    }
    const bool goes_on =
        begins_with_pointer(sentence, judgement) && !pronoun_suffers(sentence, judgement);
    if (goes_on && antecedents.accused_lately().empty() && !antecedents.subject().empty()) {
        return antecedents.subject();
    }
    if (is_only_hit(sentence, antecedents.accused()) || (antecedents.is_elsewhere() && !pointed)) {
        return judgement.possible == "unnamed" ? judgement.possible : std::string_view();
    }
    const auto* const accused = gazetteer.find(antecedents.accused());
    if (accused != nullptr && accused->kind != EntityKind::state &&
        is_of_rulers(sentence, judgement)) {
        return {};
    }
    if (const auto found = antecedents.accused(); !found.empty() || !judgement.possible.empty()) {
        return found.empty() ? judgement.possible : found;
    }
    return goes_on ? topic_as_doer(antecedents, gazetteer) : std::string_view();
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
    const auto words = sentence.words.subspan(first, judgement.last - first);
    return std::any_of(words.begin(), words.end(), [&](const gazetteer::Word& word) {
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
