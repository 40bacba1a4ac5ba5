#include "analysis/stance/slots.hpp"

#include "analysis/stance/actors.hpp"
#include "analysis/stance/clause_subjects.hpp"
#include "analysis/stance/fitness.hpp"
#include "analysis/stance/grammar.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

constexpr std::uint32_t subject_gap = 2;  // words between a verb and who does it

/// "Ruritania bombed vital bridges": the bridges are, and not who bombed them.
bool is_object_of_deed(const SentenceText& sentence, const Candidate& doer, const Hit& cue)
{
    const bool describes = cue.last < sentence.stems.size() &&
                           !sentence.stems[cue.last].is_border() &&
                           link_before(sentence, cue) == nullptr;
    return describes &&
           std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
               const bool deed = hit.entry->slot == Slot::doer || hit.entry->slot == Slot::actor;
               return hit.entry->use == Use::cue && hit.entry->polarity < 0 && deed &&
                      hit.first >= doer.last && hit.last <= cue.first &&
                      actor_before(sentence, hit) == &doer;
           });
}

/// "Ruritania must be", "must have known": no call. "Must no longer block": the verb tells which.
bool tells_more(const SentenceText& sentence, const Hit& modal)
{
    auto at = modal.last;
    const auto is_between = [&] {
        return sentence.is(Spellings::denying, at) || sentence.is(Spellings::nothing, at) ||
               sentence.is(Spellings::no_longer, at) || sentence.is(Spellings::adverb, at);
    };
    while (at < sentence.stems.size() && is_between()) {
        ++at;
    }
    return at == sentence.stems.size() || sentence.is(Spellings::to_be, at) ||
           sentence.is(Spellings::having, at) ||
           std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
               const bool deed = hit.entry->slot == Slot::doer || hit.entry->slot == Slot::actor;
               return hit.entry->use == Use::cue && deed && hit.first == at;
           });
}

/// "The path Ruritania should follow": told of the path.
bool is_in_contact_clause(const SentenceText& sentence, const Candidate& subject)
{
    if (sentence.roles.nouns_first() || subject.first < 2) {
        return false;
    }
    const auto& noun = sentence.stems[subject.first - 1];
    return !noun.is_border() && !sentence.roles.is(Roles::that, noun) &&
           !sentence.roles.is(Roles::start, noun) && !sentence.roles.is(Roles::joining, noun) &&
           sentence.roles.is(Roles::article, sentence.stems[subject.first - 2]);
}

}  // namespace

Slots::Found Slots::fillers(const Hit& cue, const Judgement& judgement) const
{
    switch (cue.entry->slot) {
    case Slot::object:
        return cue.entry->parted ? neighbours_.behind(cue, judgement) : object(cue, judgement);
    case Slot::asked: return asks_back(cue) ? Found() : neighbours_.behind(cue, judgement);
    case Slot::subject: {
        // "It is therefore essential to hold elections".
        if (judgement.polarity > 0 && begins_impersonally(sentence_, cue)) {
            return neighbours_.behind(cue, judgement);
        }
        auto found = neighbours_.before(cue.first, judgement);
        if (!found.empty()) {
            return found;
        }
        // "The essential role of Ruritania".
        const bool whose = judgement.polarity > 0 && cue.last < sentence_.stems.size() &&
                           sentence_.roles.is(Roles::of, sentence_.stems[cue.last]);
        found = whose                    ? neighbours_.behind(cue, judgement)
                : judgement.polarity < 0 ? neighbours_.agents_behind(cue, judgement)
                                         : found;
        return whose && !found.empty() && found.front()->governor != cue.last ? Found() : found;
    }
    case Slot::predicate:
        return link_before(sentence_, cue) == nullptr ? Found() : either(cue, judgement);
    case Slot::either:
    case Slot::problem: return either(cue, judgement);
    case Slot::value: {
        auto found = neighbours_.behind(cue, judgement);
        const bool said_of = found.empty() && link_before(sentence_, cue) != nullptr;
        return said_of ? neighbours_.before(cue.first, judgement) : found;
    }
    case Slot::told: return told(cue, judgement);
    case Slot::doer:
    case Slot::actor: return {};
    }
    return {};
}

/// "Ruritania must": nobody but its subject is told to. Not "it must", which may be a thing.
Slots::Found Slots::told(const Hit& cue, const Judgement& judgement) const
{
    if (tells_more(sentence_, cue)) {
        return {};
    }
    auto found = neighbours_.before(cue.first, judgement);
    if (!found.empty() && is_in_contact_clause(sentence_, *found.front())) {
        return {};
    }
    const bool is_subject = std::any_of(found.begin(), found.end(), [&](const Candidate* one) {
        return end_as_subject(sentence_, *one) == cue.first &&
               !sentence_.roles.is(Roles::pronoun, sentence_.stems[one->first]);
    });
    return is_subject ? found : Found();
}

/// What a verb is done to stands behind it, before a passive one, or farther before it: "the role
/// that we welcome". What stands right before it is who does it.
Slots::Found Slots::object(const Hit& cue, const Judgement& judgement) const
{
    if (is_passive(sentence_, cue)) {
        return neighbours_.before(cue.first, judgement);
    }
    if (worries_by_itself(sentence_, cue)) {
        return either(cue, judgement);
    }
    if (auto authors = neighbours_.authors_behind(cue, judgement); !authors.empty()) {
        return authors;
    }
    if (is_worry_elsewhere(cue, judgement)) {
        auto worry = neighbours_.before(cue.first, judgement);
        const bool matter = !worry.empty() && worry.front()->kind == gazetteer::EntityKind::topic;
        return matter ? worry : Found();
    }
    // "As a result of this concern, Ruritania ...": another clause.
    const bool ends = cue.first > 0 && cue.last < sentence_.stems.size() &&
                      sentence_.stems[cue.last].is_border() &&
                      ((judgement.act == Act::concern &&
                        sentence_.roles.is(Roles::back, sentence_.stems[cue.first - 1])) ||
                       closes_relative(sentence_, cue));
    auto found = ends ? Found() : neighbours_.behind(cue, judgement);
    if (!found.empty()) {
        return found;
    }
    if (judgement.polarity <= 0) {
        // "Condemn the capture of the town by the rebels".
        found = judgement.act == Act::call ? Found() : neighbours_.agents_behind(cue, judgement);
        return found.empty() ? neighbours_.before_our_clause(cue, judgement) : found;
    }
    // "We commend the men and women of that mission": who has no name.
    if (cue.last < sentence_.stems.size() &&
        sentence_.roles.is(Roles::article, sentence_.stems[cue.last])) {
        return {};
    }
    // "Those whom they support": another does it.
    if (cue.first > 0 && sentence_.roles.is(Roles::owner_back, sentence_.stems[cue.first - 1])) {
        return {};
    }
    // "Failed to give the support": what one favours stands before where one says "we", or that it is
    // commendable.
    const bool names_oneself = std::any_of(
        sentence_.candidates.begin(), sentence_.candidates.end(), [&](const Candidate& one) {
            return one.id == sentence_.holder && one.last <= cue.first;
        });
    if (!names_oneself && !sentence_.roles.speaks_oneself(sentence_.stems) &&
        link_before(sentence_, cue) == nullptr) {
        return {};
    }
    found = neighbours_.before(cue.first, judgement);
    // "It is X that we owe": the cue has a subject of its own; "X is commendable" has not.
    const bool said_of =
        link_before(sentence_, cue) != nullptr &&
        (cue.last == sentence_.stems.size() || sentence_.stems[cue.last].is_border() ||
         sentence_.roles.is(Roles::joining, sentence_.stems[cue.last]));
    const bool does_it = !found.empty() && cue.first - found.back()->last <= subject_gap &&
                         !said_of &&
                         !sentence_.roles.is(Roles::oneself, sentence_.stems[cue.first]);
    return does_it ? Found() : found;
}

/// "Follows the situation with concern, in particular in Ruritania": she is only where it is.
bool Slots::is_worry_elsewhere(const Hit& cue, const Judgement& judgement) const
{
    constexpr std::uint32_t phrase = 3;  // words from the comma to behind "in particular"
    const auto size = sentence_.stems.size();
    const auto is = [&](Roles::Key key, std::size_t at) {
        return at < size && sentence_.roles.is(key, sentence_.stems[at]);
    };
    const auto with = cue.first - (cue.first > 0 && cue.last - cue.first == 1 ? 1U : 0U);
    const auto behind = cue.last + phrase;
    return judgement.act == Act::concern && is(Roles::with, with) && cue.last < size &&
           sentence_.stems[cue.last].is_border() && is(Roles::phrase, behind - 1) &&
           (behind >= size || is(Roles::place, behind) || is(Roles::beside, behind));
}

/// "X is essential" speaks of X, "it is essential to do X" and "the essential role of X" too.
Slots::Found Slots::either(const Hit& cue, const Judgement& judgement) const
{
    const auto* const link = link_before(sentence_, cue);
    if (link != nullptr && !is_impersonal(sentence_, cue)) {
        auto found = neighbours_.before(link->first, judgement);
        if (!found.empty()) {
            return found;
        }
    }
    // "It is unacceptable that the convoys of the mission are blocked by Ruritania".
    const bool told = judgement.polarity < 0 && link != nullptr &&
                      cue.last < sentence_.stems.size() &&
                      sentence_.roles.is(Roles::that, sentence_.stems[cue.last]);
    auto found = told ? neighbours_.agents_behind(cue, judgement) : Found();
    // Not "that they left the force established by Ruritania".
    if (found.empty() || !is_done_by(sentence_, *found.front())) {
        found = neighbours_.behind(cue, judgement);
    }
    // "This aid is vital for Samoa": it is the aid that is.
    if (judgement.polarity > 0 && link != nullptr && !is_impersonal(sentence_, cue) &&
        serves(cue)) {
        found.clear();
    }
    const bool of_noun = describes_noun(sentence_, cue);
    if (of_noun && !found.empty() && !has_noun_of(*found.front(), cue)) {
        found.clear();
    }
    if (!found.empty() || of_noun || is_attribute(sentence_, cue)) {
        return found;
    }
    found = neighbours_.before(cue.first, judgement);
    return !found.empty() && judgement.polarity > 0 &&
                   is_object_of_deed(sentence_, *found.back(), cue)
               ? Found()
               : found;
}

/// "The essential role of X", "essential reforms" that have a name; not "essential news for X".
bool Slots::has_noun_of(const Candidate& candidate, const Hit& cue) const
{
    constexpr std::uint32_t reach = 2;  // words from a cue to the noun, or to its "of"
    return candidate.first < cue.last + reach || candidate.role == Role::agent ||
           (candidate.governor < candidate.first && candidate.governor < cue.last + reach &&
            sentence_.roles.is(Roles::of, sentence_.stems[candidate.governor]));
}

/// "Is vital for Ruritania", "is vital to help Ruritania": it is not what is vital. Not "is a partner to",
/// "are important steps on".
bool Slots::serves(const Hit& cue) const
{
    const auto is = [&](Roles::Key key, std::uint32_t at) {
        return at < sentence_.stems.size() && sentence_.roles.is(key, sentence_.stems[at]);
    };
    return (is(Roles::purpose, cue.last) || is(Roles::beside, cue.last)) && cue.first > 0 &&
           cue.last - cue.first == 1 && is(Roles::being, cue.first - 1);
}

/// "Hold Ruritania to account": between the two parts of a cue stands whom it is about; not "hold talks
/// with officials who are responsible".
bool Slots::embraces_object(const Hit& cue) const
{
    constexpr std::uint32_t reach = 4;  // words from a cue to who is meant
    const auto found = std::find_if(sentence_.candidates.begin(),
                                    sentence_.candidates.end(),
                                    [&](const Candidate& one) { return one.first >= cue.last; });
    if (found == sentence_.candidates.end() || found->first - cue.last > reach ||
        !may_be_blamed(*found) || found->close) {
        return false;
    }
    return std::none_of(sentence_.stems.begin() + cue.last,
                        sentence_.stems.begin() + found->first,
                        [&](const Stem& stem) {
                            return stem.is_border() || sentence_.roles.is(Roles::start, stem) ||
                                   sentence_.roles.is(Roles::that, stem) ||
                                   sentence_.roles.is(Roles::with, stem) ||
                                   sentence_.roles.is(Roles::hits, stem);
                        });
}

/// "How can they": whoever was spoken of.
bool Slots::asks_back(const Hit& cue) const
{
    return sentence_.roles.points_back(sentence_.stems, cue.first, cue.last);
}

}  // namespace horseshoe::stance
