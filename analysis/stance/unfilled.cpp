#include "analysis/stance/unfilled.hpp"

#include "analysis/stance/grammar.hpp"
#include "analysis/stance/things.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>
#include <cstdint>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

constexpr std::uint32_t pointer_reach = 3;  // words between a cue and a pointer behind it
constexpr std::uint32_t back_reach = 6;     // words between a pointer and the cue that it fills

/// "their", "those": shortly before a word.
bool points_back(const SentenceText& sentence, std::uint32_t word)
{
    return sentence.roles.points_back(
        sentence.stems, word > back_reach ? word - back_reach : 0, word);
}

/// "Its veto has silenced us": of whoever the sentence before was about.
bool begins_with_pointer(const SentenceText& sentence, const Judgement& judgement)
{
    const auto& stems = sentence.stems;
    const bool impersonal = sentence.roles.is(Roles::impersonal, stems.front()) &&
                            stems.size() > 1 && sentence.roles.is(Roles::being, stems[1]);
    return judgement.first > 0 && !impersonal &&
           sentence.roles.is(Roles::owner_back, stems.front());
}

/// "Were taken away by its soldiers": the doer was spoken of before.
bool points_at_doer(const SentenceText& sentence, const Judgement& judgement)
{
    constexpr std::uint32_t agent_reach = 8;  // words between a deed and "by"
    const auto& stems = sentence.stems;
    const auto end = std::min<std::size_t>(stems.size(), judgement.last + agent_reach);
    for (std::size_t at = judgement.last; at + 1 < end; ++at) {
        if (sentence.roles.is(Roles::by, stems[at]) &&
            sentence.roles.is(Roles::owner_back, stems[at + 1])) {
            return true;
        }
    }
    return false;
}

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

/// "condemns those": right behind a cue.
bool points_ahead(const SentenceText& sentence, std::uint32_t word)
{
    const auto size = static_cast<std::uint32_t>(sentence.stems.size());
    return sentence.roles.points_back(sentence.stems, word, std::min(size, word + pointer_reach));
}

/// "condemns the burning of crops": something follows that has no id and points at nothing.
bool has_nameless_object(const SentenceText& sentence, const Judgement& judgement)
{
    return judgement.entry->slot == Slot::object && judgement.last < sentence.words.size() &&
           !sentence.words[judgement.last].is_border() && !points_ahead(sentence, judgement.last);
}

/// "The door must be kept ajar": the sentence tells of something else, and points at nothing.
bool has_nameless_subject(const SentenceText& sentence, const Judgement& judgement)
{
    const auto slot = judgement.entry->slot;
    return (slot == Slot::subject || slot == Slot::either) && judgement.first > 0 &&
           !sentence.roles.points_back(sentence.stems, 0, judgement.first);
}

/// "Trends that worsen": what stands before the clause has no id.
bool is_relative(const SentenceText& sentence, const Judgement& judgement)
{
    constexpr std::uint32_t words_between = 3;  // "that could further"
    const auto slot = judgement.entry->slot;
    if (slot != Slot::subject && slot != Slot::either) {
        return false;
    }
    const auto first = judgement.first - std::min(judgement.first, words_between);
    for (auto at = judgement.first; at > first && !sentence.stems[at - 1].is_border(); --at) {
        if (at > 1 && sentence.roles.is(Roles::relative, sentence.stems[at - 1])) {
            return true;
        }
    }
    return false;
}

/// Who takes part is no cause of worry by having been spoken of: neither a State nor a body.
bool is_topic(const gazetteer::Gazetteer& gazetteer, std::string_view id)
{
    const auto* const entity = gazetteer.find(id);
    return entity == nullptr || entity->kind == EntityKind::topic ||
           entity->kind == EntityKind::document;
}

/// Neither does anything.
bool is_document_or_topic(const gazetteer::Gazetteer& gazetteer, std::string_view id)
{
    const auto* const entity = gazetteer.find(id);
    return entity != nullptr &&
           (entity->kind == EntityKind::topic || entity->kind == EntityKind::document);
}

/// "lui demandons de": the pronoun is a part of the cue.
bool asks_pointed(const SentenceText& sentence, const Judgement& judgement)
{
    return judgement.act == Act::call &&
           sentence.roles.is(Roles::back, sentence.stems[judgement.first]);
}

/// "They face harsh treatment", "they are dispossessed": it is others who do it.
bool pronoun_suffers(const SentenceText& sentence, const Judgement& judgement)
{
    const auto before = sentence.stems.subspan(0, judgement.first);
    const bool bears = std::any_of(before.begin(), before.end(), [&](const gazetteer::Word& stem) {
        return sentence.roles.is(Roles::suffers, stem);
    });
    return bears || is_done_to(sentence, {judgement.entry, judgement.first, judgement.last});
}

/// "Rockets fired into Ruritania": no deed of its own.
bool is_victim_here(const SentenceText& sentence, std::string_view id)
{
    const auto is_it = [&](const Candidate& one) { return one.id == id; };
    return std::any_of(sentence.candidates.begin(), sentence.candidates.end(), is_it) &&
           std::all_of(
               sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                   return !is_it(one) ||
                          (one.role == Role::beside && one.governor != one.first &&
                           sentence.roles.is(Roles::hits, sentence.stems[one.governor]));
               });
}

/// "Unfortunately, the bridge ...": what is bad is told behind it, and nobody's deed by itself.
bool opens_as_adverb(const SentenceText& sentence, const Judgement& judgement)
{
    return judgement.first == 0 && judgement.last < sentence.words.size() &&
           sentence.words[judgement.last].is_border();
}

/// "The hypocrisy of certain colleagues".
bool is_of_others(const SentenceText& sentence, std::uint32_t at)
{
    constexpr std::size_t head_reach = 3;  // words from "of" to "colleagues"
    if (at >= sentence.stems.size() || !sentence.roles.is(Roles::of, sentence.stems[at])) {
        return false;
    }
    const auto end = std::min(sentence.stems.size(), at + 1 + head_reach);
    return std::any_of(
        sentence.stems.begin() + at + 1,
        sentence.stems.begin() + static_cast<std::ptrdiff_t>(end),
        [&](const gazetteer::Word& stem) { return sentence.roles.is(Roles::others, stem); });
}

/// "The report is misleading", "certain agencies": whoever was accused did not do that.
bool has_other_subject(const SentenceText& sentence, const Judgement& judgement)
{
    constexpr std::uint32_t head_reach = 3;       // words from where a clause begins to its subject
    constexpr std::uint32_t predicate_reach = 5;  // words from there to what is said of it
    if (!is_gerund(sentence, judgement.last - 1) && is_of_others(sentence, judgement.last)) {
        return true;
    }
    auto first = judgement.first;
    while (first > 0 && !sentence.stems[first - 1].is_border()) {
        --first;
    }
    const auto end = std::min(judgement.first, first + head_reach);
    for (auto at = first; at < end; ++at) {
        if (sentence.roles.is(Roles::back, sentence.stems[at])) {
            return false;
        }
        const bool done_to =
            is_done_to(sentence, {judgement.entry, judgement.first, judgement.last});
        if (sentence.roles.is(Roles::others, sentence.stems[at]) ||
            (!done_to && sentence.roles.is(Roles::papers, sentence.stems[at]))) {
            return judgement.first - at <= predicate_reach;
        }
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
    if (opens_as_adverb(sentence, judgement) || has_other_subject(sentence, judgement)) {
        return {};
    }
    const bool deed = slot == Slot::doer || slot == Slot::actor || slot == Slot::asked;
    const bool pointed = slot == Slot::object ? points_ahead(sentence, judgement.last)
                                              : points_back(sentence, judgement.first) ||
                                                    asks_pointed(sentence, judgement);
    if (!deed && !pointed && judgement.possible.empty()) {
        const bool judges = judgement.act == Act::criticise || judgement.act == Act::condemn;
        if (judges && slot != Slot::object && !antecedents.is_elsewhere() &&
            !antecedents.accused_lately().empty()) {
            return antecedents.accused_lately();
        }
        const auto topic = antecedents.topic();
        return is_topic(gazetteer, topic) ? topic : std::string_view();
    }
    if (begins_with_pointer(sentence, judgement) && antecedents.accused_lately().empty() &&
        !antecedents.subject().empty() && !pronoun_suffers(sentence, judgement)) {
        return antecedents.subject();
    }
    if (is_victim_here(sentence, antecedents.accused()) ||
        (antecedents.is_elsewhere() && !pointed)) {
        return judgement.possible == "unnamed" ? judgement.possible : std::string_view();
    }
    if (const auto found = antecedents.accused(); !found.empty() || !judgement.possible.empty()) {
        return found.empty() ? judgement.possible : found;
    }
    const auto topic = antecedents.topic();
    return begins_with_pointer(sentence, judgement) && !pronoun_suffers(sentence, judgement) &&
                   !is_document_or_topic(gazetteer, topic)
               ? topic
               : std::string_view();
}

/// "We urge it": who did something in the sentence before, or was accused, or spoken of.
std::string_view asked_before(const Antecedents& antecedents, const gazetteer::Gazetteer& gazetteer)
{
    for (const auto id : {antecedents.subject(), antecedents.accused_lately()}) {
        if (!id.empty()) {
            return id;
        }
    }
    return is_document_or_topic(gazetteer, antecedents.topic()) ? std::string_view()
                                                                : antecedents.topic();
}

}  // namespace

bool fill_from_before(const SentenceText& sentence,
                      const Antecedents& antecedents,
                      const gazetteer::Gazetteer& gazetteer,
                      Judgement& judgement)
{
    const auto slot = judgement.entry->slot;
    if (judgement.passive) {
        if (const auto doer = doer_before(sentence, antecedents, judgement); !doer.empty()) {
            judgement.steps.emplace_back("done by whom it spoke of before");
            judgement.targets.push_back(doer);
        }
        return !judgement.targets.empty();
    }
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
    const bool other = has_nameless_object(sentence, judgement) ||
                       (judgement.polarity > 0 && has_nameless_subject(sentence, judgement));
    const bool asks = judgement.act == Act::call && slot == Slot::object &&
                      judgement.polarity >= 0 &&
                      !sentence.roles.is(Roles::impersonal, sentence.stems[judgement.first]);
    auto found = other  ? std::string_view()
                 : asks ? asked_before(antecedents, gazetteer)
                 : judgement.polarity < 0
                     ? blamed_before(sentence, antecedents, gazetteer, judgement)
                     : antecedents.topic();
    // Whom one blames one hardly praises without naming.
    const bool blamed = judgement.polarity >= 0 && !asks && antecedents.has_blamed(found);
    if (blamed || !agrees(nature_of(found), judgement.polarity)) {
        found = {};
    }
    // Who leaves a target unnamed blames it.
    if (found.empty() &&
        (slot == Slot::actor || slot == Slot::asked || asks || judgement.polarity > 0)) {
        return false;
    }
    if (!found.empty()) {
        judgement.steps.emplace_back("the target is what was spoken of before");
    }
    // Nobody is hidden where it is a thing that is blamed.
    const auto thing = found.empty() ? thing_blamed(sentence, judgement) : std::string_view();
    judgement.thing = !thing.empty();
    judgement.targets.push_back(!found.empty() ? found : !thing.empty() ? thing : "unnamed");
    return true;
}

}  // namespace horseshoe::stance
