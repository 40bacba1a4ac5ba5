#include "analysis/stance/holders.hpp"

#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

constexpr std::uint32_t before_behalf = 3;  // words from a verb to behind "behalf"
constexpr int opening = 4;                  // sentences in which a speaker says for whom he speaks
constexpr std::uint32_t list_gap = 6;       // words between two of a list

/// "On behalf of my country, the army of Fiji", "of Fiji, the Secretary-General": another part of the
/// sentence; not "on behalf of two members, the Gambia and Fiji".
bool is_apart(const SentenceText& sentence,
              std::uint32_t from,
              const Candidate& candidate,
              bool listed)
{
    const auto* const entity = candidate.subject->entity;
    const bool holds_office = entity != nullptr && entity->kind == EntityKind::person;
    auto to = candidate.first;
    to -= to > from && sentence.roles.is(Roles::article, sentence.stems[to - 1]) ? 1U : 0U;
    const bool next =
        to > from && (sentence.stems[to - 1].is_border() || sentence.is(Spellings::apart, to - 1));
    return (holds_office || (!listed && !next)) && border_between(sentence, from, to);
}

/// "On behalf of Fiji I thank Tonga": the speaker begins. "On behalf of Fiji to thank Tonga", "au nom des
/// Fidji saluer les Tonga": so it does; not "namely to", "and on behalf of".
bool begins_to_speak(const SentenceText& sentence, std::uint32_t from, std::uint32_t to)
{
    const bool judges =
        std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
            return hit.entry->use == Use::cue && hit.entry->slot == Slot::object &&
                   hit.first >= from && hit.last <= to;
        });
    if (judges) {
        return true;
    }
    for (auto at = from; at < to; ++at) {
        const bool goes_on =
            at + 1 < to && (sentence.roles.is(Roles::behalf, sentence.stems[at + 1]) ||
                            sentence.is(Spellings::apart, at + 1));
        if (sentence.is(Spellings::speaking, at) ||
            (sentence.roles.is(Roles::beside, sentence.stems[at]) && !goes_on)) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool can_speak(const Candidate& candidate)
{
    return candidate.kind != EntityKind::topic && candidate.kind != EntityKind::document;
}

void Holders::begin(const mention::Stretch& stretch)
{
    holders_.clear();
    sentences_ = 0;
    if (document_.kind == parser::Kind::record) {
        add(stretch.self, Via::own);
    }
    else if (stretch.turn == 0) {
        add(document_.letter.sender_delegation, Via::own);
        for (const auto& other : document_.letter.on_behalf) {
            add(other.delegation, Via::joint);
        }
    }
    else {
        add_signatories(stretch.turn);
    }
}

void Holders::add_signatories(int annex)
{
    for (const auto& one : document_.letter.annexes) {
        if (one.annex != annex) {
            continue;
        }
        for (const auto& signatory : one.signatories) {
            add(signatory.delegation, one.signatories.size() > 1 ? Via::joint : Via::own);
        }
    }
}

bool Holders::has(std::string_view id) const
{
    return std::any_of(
        holders_.begin(), holders_.end(), [&](const Holder& holder) { return holder.id == id; });
}

void Holders::add(std::string_view id, Via via)
{
    if (!has(id) && (!id.empty() || document_.kind == parser::Kind::record)) {
        holders_.push_back({std::string(id), via});
    }
}

void Holders::read(const SentenceText& sentence)
{
    if (++sentences_ > opening || !sentence.roles.speaks_oneself(sentence.stems)) {
        return;
    }
    const auto behalf = sentence.roles.find_behalf(sentence.stems);
    // "Crimes committed on behalf of Fiji".
    const auto verb = behalf - std::min(behalf, before_behalf);
    if (behalf > before_behalf &&
        (is_participle(sentence, verb) || sentence.is(Spellings::committing, verb))) {
        return;
    }
    auto at = behalf;
    bool listed = false;
    for (const auto& candidate : sentence.candidates) {
        if (behalf == 0 || candidate.first < at) {
            continue;
        }
        const bool named = candidate.kind != gazetteer::EntityKind::unnamed;  // "thanks to all who"
        if (candidate.first - at > list_gap || !named || !can_speak(candidate) ||
            begins_to_speak(sentence, at, candidate.first) ||
            is_apart(sentence, at, candidate, listed)) {
            break;
        }
        add(candidate.id, Via::inherited);
        at = candidate.last;
        listed = listed || candidate.id != sentence.holder;
    }
}

}  // namespace horseshoe::stance
