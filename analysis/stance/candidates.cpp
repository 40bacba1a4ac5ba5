#include "analysis/stance/candidates.hpp"

#include "analysis/stance/governed_names.hpp"
#include "analysis/stance/objects.hpp"

#include <algorithm>
#include <string_view>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;
using gazetteer::Word;
using mention::Form;
using mention::Mention;

/// A hint names nobody; armed groups are a topic to the gazetteer, and act; an office is of the kind
/// of the one that it stands for.
EntityKind kind_of(const Mention& mention, const Subject& subject)
{
    if (mention.form == Form::hint) {
        return EntityKind::unnamed;
    }
    if (subject.nature == Nature::foe) {
        return EntityKind::group;
    }
    return subject.entity == nullptr || mention.kind == EntityKind::person ? mention.kind
                                                                           : subject.entity->kind;
}

/// "Ruritanian armed forces": words after the first without capitals.
bool has_plain_name(std::string_view name)
{
    const auto blank = name.find(' ');
    return blank != std::string_view::npos && blank + 1 < name.size() && name[blank + 1] >= 'a' &&
           name[blank + 1] <= 'z';
}

/// The last of the words behind `from` that begins at an offset or before it.
std::uint32_t word_at(std::span<const Word> words, std::uint32_t offset, std::uint32_t from)
{
    while (from + 1 < words.size() && words[from + 1].begin <= offset) {
        ++from;
    }
    return from;
}

/// "The Ruritanian army" is Ruritania, and so is one that it commands by whatever name; other forces
/// that have a name of their own stay what they are.
void find_state_behind(Candidate& candidate, std::span<const Stem> stems, const Known& known)
{
    const auto* const entity = candidate.subject->entity;
    if (candidate.kind != EntityKind::group || entity == nullptr || entity->countries.size() != 1) {
        return;
    }
    const auto name = stems.subspan(candidate.first, candidate.last - candidate.first);
    const auto plain = [&] {
        return has_plain_name(known.gazetteer.name(entity->id, "en")) &&
               std::any_of(name.begin(), name.end(), [&](const Stem& stem) {
                   return known.roles.is_deed(stem);
               });
    };
    if (entity->parent == entity->countries.front() || plain()) {
        candidate.subject = &known.subjects.of(entity->countries.front());
        candidate.id = candidate.subject->id;
        candidate.kind = EntityKind::state;
    }
}

/// "Ruritanian occupation" is a problem with a name, and a deed of Ruritania.
bool is_whose_deed(const Candidate& problem, const Mention& mention, std::uint32_t first)
{
    const bool evil = problem.nature == Nature::problem || problem.nature == Nature::foe;
    return evil && problem.first == first && mention.form == Form::adjective &&
           mention.kind == EntityKind::state;
}

/// "Ruritanian mercenaries", "its mercenaries": it is somebody else that acts.
void find_master(std::vector<Candidate>& candidates,
                 std::span<const Stem> stems,
                 const Roles& roles)
{
    auto& last = candidates.back();
    if (last.nature == Nature::foe && last.first > 0 &&
        roles.is(Roles::owner_back, stems[last.first - 1])) {
        last.kind = EntityKind::topic;
    }
    if (candidates.size() < 2) {
        return;
    }
    auto& one = candidates[candidates.size() - 2];
    auto& other = last;
    const bool overlap = one.nature == Nature::foe && one.first == other.first;
    const bool adjacent = other.nature == Nature::foe && one.last == other.first &&
                          one.kind == EntityKind::state && one.role == Role::owner;
    if (overlap || adjacent) {
        (overlap ? one : other).kind = EntityKind::topic;
    }
}

/// "Supplies from Ruritania", with the stem of "supplied": nobody steers them.
bool is_noun_from(const SentenceNames& sentence, const Candidate& candidate, const Roles& roles)
{
    if (candidate.role != Role::agent || candidate.governor == 0 ||
        !roles.is(Roles::place, sentence.stems[candidate.governor])) {
        return false;
    }
    const auto& word = sentence.words[candidate.governor - 1];
    const auto noun = sentence.bytes.substr(word.begin, word.size);
    return noun.ends_with('s') || noun.ends_with("ment") || noun.ends_with("ing");
}

/// "The Nairobi and Luanda processes": the towns tell which.
bool names_process(const SentenceNames& sentence,
                   const Mention& mention,
                   std::uint32_t last,
                   const Roles& roles)
{
    const auto& words = sentence.words;
    if (mention.form != Form::capital) {
        return false;
    }
    // "Suva processes ore": not of one alone.
    const bool first = last + 1 < words.size() && roles.is(Roles::joining, sentence.stems[last]);
    const bool second = last > 1 && roles.is(Roles::joining, sentence.stems[last - 2]);
    last += first ? 2U : 0U;
    return (first || second) && last < words.size() &&
           builtin_spellings().is(Spellings::process, sentence.stems[last]);
}

/// "The Regional Support Mission", "Son Excellence": a part of a name that no table has.
bool is_capital_among_capitals(const SentenceNames& sentence, const Hit& hit)
{
    const auto& words = sentence.words;
    const auto is_capital = [&](std::size_t at) {
        return at < words.size() && !words[at].is_border() && words[at].capital &&
               !words[at].capitals && words[at].size > 2;
    };
    if (hit.last - hit.first != 1 || hit.first == 0 || !is_capital(hit.first) ||
        words[hit.first - 1].is_border()) {
        return false;
    }
    return is_capital(hit.first - 1) || is_capital(hit.last);
}

}  // namespace

void find_candidates(const SentenceNames& sentence,
                     const Known& known,
                     std::vector<Candidate>& candidates)
{
    candidates.clear();
    std::uint32_t at = 0;  // the mentions ascend
    for (const auto& mention : sentence.mentions) {
        if (mention.begin < sentence.begin || mention.end > sentence.end) {
            continue;
        }
        const auto id = known.nominals.narrowed(known.offices.stands_for(mention), candidates);
        const auto first = word_at(sentence.words, mention.begin - sentence.text, at);
        const auto last = word_at(sentence.words, mention.end - sentence.text - 1, first) + 1;
        at = first;
        if (names_process(sentence, mention, last, known.roles)) {
            continue;
        }
        // What is evaluated stands before a name: "the violence in Ruritania" is the violence.
        if (id.empty() || (!candidates.empty() && first < candidates.back().last &&
                           !is_whose_deed(candidates.back(), mention, first))) {
            continue;
        }
        // "The Hamas attacks": whose they are stands before the noun.
        const bool whose = mention.kind == EntityKind::group && !known.roles.nouns_first() &&
                           first > 0 && !sentence.stems[first - 1].is_border() &&
                           last < sentence.stems.size() &&
                           known.roles.is_deed(sentence.stems[last]);
        const bool attribute =
            mention.form == Form::adjective || mention.form == Form::capital || whose;
        const auto played = known.roles.role_of(
            sentence.stems, {first, last, attribute, mention.form == Form::capital});
        auto& subject = known.subjects.of(id);
        candidates.push_back({subject.id,
                              &subject,
                              kind_of(mention, subject),
                              first,
                              last,
                              subject.nature,
                              played.role,
                              played.governor});
        candidates.back().adjective = mention.form == Form::adjective;
        if (is_noun_from(sentence, candidates.back(), known.roles)) {
            candidates.back().role = Role::place;
        }
        if (candidates.size() > 1 && is_behind_governed(candidates[candidates.size() - 2],
                                                        candidates.back(),
                                                        sentence.stems,
                                                        known.roles)) {
            const auto acts = [&](Roles::Key key) {
                return last < sentence.stems.size() && known.roles.is(key, sentence.stems[last]);
            };
            candidates.back().role = Role::subject;
            candidates.back().governor = first;
            candidates.back().done_to =
                !acts(Roles::finite) && !acts(Roles::modal) && !acts(Roles::being);
        }
        find_state_behind(candidates.back(), sentence.stems, known);
        find_master(candidates, sentence.stems, known.roles);
    }
    name_agents(candidates, sentence.stems, known.roles);
    place_behind_towns(candidates, sentence.stems, known.roles);
    share_prepositions(candidates, sentence.stems, known.roles);
    leave_to_owners(candidates, sentence.stems, known.roles);
    mark_objects(candidates, sentence, known.roles);
}

void drop_names(const SentenceNames& sentence, std::vector<Hit>& hits)
{
    const auto is_in_name = [&](const Hit& hit) {
        if (hit.entry->use != Use::cue) {
            return false;
        }
        if (is_capital_among_capitals(sentence, hit)) {
            return true;
        }
        const auto first = sentence.text + sentence.words[hit.first].begin;
        const auto last = sentence.text + sentence.words[hit.last - 1].end();
        // The mentions ascend.
        for (const auto& mention : sentence.mentions) {
            if (mention.begin > first) {
                return false;
            }
            if (last <= mention.end && mention.kind != EntityKind::topic &&
                mention.form != Form::hint) {
                return true;
            }
        }
        return false;
    };
    hits.erase(std::remove_if(hits.begin(), hits.end(), is_in_name), hits.end());
}

}  // namespace horseshoe::stance
