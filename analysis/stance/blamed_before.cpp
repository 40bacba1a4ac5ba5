#include "analysis/stance/blamed_before.hpp"

#include "analysis/stance/nameless.hpp"
#include "analysis/stance/pointers.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

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
           std::none_of(stems.begin() + judgement.last + 1, stems.end(), [&](const Stem& stem) {
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

}  // namespace

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

std::string_view topic_as_doer(const Antecedents& antecedents,
                               const gazetteer::Gazetteer& gazetteer)
{
    const auto* const entity = gazetteer.find(antecedents.topic());
    return entity != nullptr && is_topic(*entity) ? std::string_view() : antecedents.topic();
}

}  // namespace horseshoe::stance
