#include "analysis/stance/merit_owners.hpp"

#include "analysis/stance/nominal_means.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// The things that are somebody's merit.
constexpr std::array<std::string_view, 2> merits{"efforts", "commitment"};

/// Is a thing what a judgement is about by where it stands?
bool is_near(const Hit& thing, const Judgement& judgement)
{
    constexpr std::uint32_t behind_reach = 6;  // words from "commend" to "efforts"
    constexpr std::uint32_t before_reach = 8;  // and from "efforts" to "are commendable"
    return thing.first >= judgement.last
               ? thing.first - judgement.last <= behind_reach
               : thing.last <= judgement.first && judgement.first - thing.last <= before_reach;
}

/// The word that tells whose they are: "its" of "its tireless efforts".
std::optional<std::uint32_t> pointer_before(const SentenceText& sentence,
                                            const Judgement& judgement)
{
    constexpr std::uint32_t adjectives = 3;  // words from "its" to "efforts"
    for (const auto& hit : sentence.hits) {
        if (hit.entry->use != Use::nominal || !is_near(hit, judgement) ||
            favoured_name(*hit.entry) != judgement.targets.front()) {
            continue;
        }
        const auto first = hit.first - std::min(hit.first, adjectives);
        for (auto at = hit.first; at > first && !sentence.stems[at - 1].is_border(); --at) {
            if (sentence.roles.is(Roles::owner_back, sentence.stems[at - 1]) ||
                sentence.is(Spellings::your, at - 1)) {
                return at - 1;
            }
        }
    }
    return std::nullopt;
}

bool is_person(std::string_view id, const gazetteer::Gazetteer& gazetteer)
{
    const auto* const entity = gazetteer.find(id);
    return entity != nullptr && entity->kind == EntityKind::person;
}

/// "We commend its efforts", "its efforts are": nobody else was told of in the sentence.
bool opens_sentence(const SentenceText& sentence, const Judgement& judgement, std::uint32_t pointer)
{
    const auto first = std::min(judgement.first, pointer);
    return std::none_of(
        sentence.stems.begin(), sentence.stems.begin() + first, [&](const auto& stem) {
            return stem.is_border() || sentence.roles.is(Roles::joining, stem);
        });
}

/// "Her", "your" and "votre" are a person's, "its" is none's; "son" may be anybody's.
bool may_point_at(const SentenceText& sentence,
                  std::uint32_t pointer,
                  std::string_view id,
                  const gazetteer::Gazetteer& gazetteer)
{
    const bool persons =
        sentence.is(Spellings::of_person, pointer) || sentence.is(Spellings::your, pointer);
    const bool nobodys = !sentence.roles.nouns_first() && sentence.is(Spellings::one, pointer) &&
                         !sentence.is(Spellings::of_person, pointer);
    return is_person(id, gazetteer) ? !nobodys : !persons;
}

/// "True to its commitment, Ruritania will": of whom the sentence names itself.
bool names_owner(const SentenceText& sentence, std::uint32_t pointer)
{
    return std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            const bool actor = one.kind == EntityKind::state ||
                               one.kind == EntityKind::organisation ||
                               one.kind == EntityKind::mission || one.kind == EntityKind::person;
            const bool oneself = one.id == sentence.holder && one.last <= pointer;
            return actor && one.role == Role::subject && !oneself;
        });
}

/// Who was favoured before, else who did something; of several the person. Empty: it is not clear who.
Listed<std::string_view> owners_meant(const SentenceText& sentence,
                                      const Antecedents& antecedents,
                                      const gazetteer::Gazetteer& gazetteer,
                                      std::uint32_t pointer)
{
    Listed<std::string_view> owners;
    for (const auto id : antecedents.favoured_lately()) {
        if (may_point_at(sentence, pointer, id, gazetteer)) {
            owners.push_back(id);
        }
    }
    // Who has a presence and a commitment is a person rather than a body.
    const auto is_body = [&](std::string_view id) { return !is_person(id, gazetteer); };
    if (owners.size() > 1 && std::count_if(owners.begin(), owners.end(), is_body) + 1 ==
                                 static_cast<std::ptrdiff_t>(owners.size())) {
        owners.erase(std::remove_if(owners.begin(), owners.end(), is_body), owners.end());
    }
    const bool several = sentence.is(Spellings::their, pointer);
    if (!several && owners.size() > 1) {
        owners.clear();  // one of them, but which?
    }
    const auto subject = antecedents.subject();
    const bool did_it = owners.empty() && !subject.empty() &&
                        sentence.is(Spellings::one, pointer) && !antecedents.has_blamed(subject) &&
                        may_point_at(sentence, pointer, subject, gazetteer);
    if (did_it) {
        owners.push_back(subject);
    }
    const bool too_few = several && owners.size() < 2 && !sentence.roles.nouns_first();
    return too_few ? Listed<std::string_view>() : owners;
}

}  // namespace

bool give_to_owner(const SentenceText& sentence,
                   const Antecedents& antecedents,
                   const gazetteer::Gazetteer& gazetteer,
                   Judgement& judgement)
{
    // "Committed to its efforts": one's own.
    if (judgement.polarity <= 0 || judgement.act == Act::commit || judgement.targets.size() != 1 ||
        std::find(merits.begin(), merits.end(), judgement.targets.front()) == merits.end()) {
        return false;
    }
    const auto pointer = pointer_before(sentence, judgement);
    if (!pointer || !opens_sentence(sentence, judgement, *pointer) ||
        names_owner(sentence, *pointer)) {
        return false;
    }
    const auto owners = owners_meant(sentence, antecedents, gazetteer, *pointer);
    if (owners.empty()) {
        return false;
    }
    judgement.targets = owners;
    judgement.steps.emplace_back("the target is whose it is, who was spoken of before");
    return true;
}

void remember_favour(const Judgement& judgement,
                     const gazetteer::Gazetteer& gazetteer,
                     Antecedents& antecedents)
{
    for (const auto id : judgement.targets) {
        const auto* const entity = gazetteer.find(id);
        const bool acts = entity != nullptr && entity->kind != EntityKind::topic &&
                          entity->kind != EntityKind::document && entity->kind != EntityKind::place;
        if (judgement.polarity > 0 && acts) {
            antecedents.favour(id);
        }
    }
}

}  // namespace horseshoe::stance
