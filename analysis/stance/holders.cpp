#include "analysis/stance/holders.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

constexpr int opening = 4;                  // sentences in which a speaker says for whom he speaks
constexpr std::uint32_t subject_reach = 6;  // words between who says something and the verb
constexpr std::uint32_t source_reach = 3;   // words between "according" and a name
constexpr std::uint32_t list_gap = 6;       // words between two of a list

bool can_speak(const Candidate& candidate)
{
    return candidate.kind != EntityKind::topic && candidate.kind != EntityKind::document;
}

/// "Ruritania, speaking last week, stated that": who says what follows word `verb`.
std::string_view teller(const SentenceText& sentence, std::uint32_t verb)
{
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

}  // namespace

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
    auto at = behalf;
    for (const auto& candidate : sentence.candidates) {
        if (behalf == 0 || candidate.first < at) {
            continue;
        }
        const bool named = candidate.kind != gazetteer::EntityKind::unnamed;  // "thanks to all who"
        if (candidate.first - at > list_gap || !named || !can_speak(candidate)) {
            break;
        }
        add(candidate.id, Via::inherited);
        at = candidate.last;
    }
}

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

std::string_view Attributions::of(const SentenceText& sentence, std::uint32_t word) const
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

std::string_view subject_right_before(const SentenceText& sentence, std::uint32_t word)
{
    for (const auto& candidate : sentence.candidates) {
        const bool speaks = candidate.kind == EntityKind::state ||
                            candidate.kind == EntityKind::group ||
                            candidate.kind == EntityKind::organisation;
        // "The Council must condemn X", "calls on it to condemn X": it is told to.
        const bool told = candidate.last < word &&
                          (sentence.roles.is(Roles::modal, sentence.stems[candidate.last]) ||
                           sentence.roles.is(Roles::beside, sentence.stems[candidate.last]));
        if (speaks && candidate.role == Role::subject && candidate.last <= word &&
            word - candidate.last <= 1 && !told) {
            return candidate.id;
        }
    }
    return {};
}

}  // namespace horseshoe::stance
