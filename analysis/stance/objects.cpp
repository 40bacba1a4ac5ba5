#include "analysis/stance/objects.hpp"

#include "analysis/stance/verb_forms.hpp"

#include <algorithm>
#include <string_view>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// "Ruritania put Graustark on a list": between two names stands a verb, and the second does nothing.
bool is_behind_verb(const Candidate& one,
                    const Candidate& next,
                    std::span<const Stem> stems,
                    const Roles& roles)
{
    constexpr std::uint32_t most_between = 4;  // "has repeatedly attacked the"
    const auto is_actor = [](const Candidate& candidate) {
        return !candidate.listed_aside &&
               (candidate.kind == EntityKind::state || candidate.kind == EntityKind::group ||
                candidate.kind == EntityKind::organisation);
    };
    // "The troops of Ruritania have attacked Graustark".
    const bool troops = one.role == Role::owner && one.governor < one.first;
    if (!is_actor(one) || !is_actor(next) || !(one.role == Role::subject || troops) ||
        next.role != Role::subject || next.first <= one.last ||
        next.first - one.last > most_between) {
        return false;
    }
    auto between = stems.subspan(one.last, next.first - one.last);
    // "Ruritania, which arms Graustark".
    if (between.size() > 2 && between[0].is_border() && roles.is(Roles::relative, between[1])) {
        between = between.subspan(2);
    }
    const bool parted = std::any_of(between.begin(), between.end(), [&](const Stem& word) {
        return word.is_border() || roles.is(Roles::start, word) || roles.is(Roles::joining, word) ||
               roles.is(Roles::report, word) || roles.is(Roles::relative, word) ||
               roles.is(Roles::of, word) || roles.is(Roles::place, word) ||
               roles.is(Roles::beside, word) || roles.is(Roles::by, word) ||
               roles.is(Roles::source, word);
    });
    const bool only_article = std::all_of(between.begin(), between.end(), [&](const Stem& word) {
        return roles.is(Roles::article, word);
    });
    // "Ruritania knows Graustark has ...", "wants Graustark to ...".
    const auto is_behind = [&](Roles::Key key, std::size_t words) {
        return next.last + words < stems.size() && roles.is(key, stems[next.last + words]);
    };
    // French "de" and "à" lead to more than verbs: "de façon", "à un".
    const bool aims =
        is_behind(Roles::aim, 0) && !is_behind(Roles::of, 0) && !is_behind(Roles::article, 1);
    const bool acts = is_behind(Roles::finite, 0) || is_behind(Roles::modal, 0) || aims;
    // "Ruritania borders Graustark, which has ...".
    const bool told_of =
        next.last + 1 < stems.size() &&
        roles.is(Roles::relative,
                 stems[next.last].is_border() ? stems[next.last + 1] : stems[next.last]);
    return !parted && !only_article && !acts && !told_of;
}

/// "En condamnant les Fidji", "pour condamner les Fidji", "by bombing Fiji": the preposition governs the
/// verb.
bool is_behind_verb_form(const SentenceNames& sentence,
                         const Roles& roles,
                         const Candidate& candidate)
{
    constexpr std::uint32_t shortest = 5;
    const bool governed = candidate.role == Role::place || candidate.role == Role::beside;
    if (!governed || candidate.governor + 1 >= candidate.first) {
        return false;
    }
    if (roles.is(Roles::quality, sentence.stems[candidate.governor + 1])) {
        return false;  // "in neighbouring Ruritania"
    }
    const auto& word = sentence.words[candidate.governor + 1];
    const auto text = sentence.bytes.substr(word.begin, word.size);
    return text.size() >= shortest && (text.ends_with("ing") || text.ends_with("ant") ||
                                       (roles.nouns_first() && is_infinitive(text)));
}

}  // namespace

void mark_objects(std::vector<Candidate>& candidates,
                  const SentenceNames& sentence,
                  const Roles& roles)
{
    const auto stems = sentence.stems;
    for (auto& candidate : candidates) {
        if (is_behind_verb_form(sentence, roles, candidate)) {
            candidate.role = Role::subject;
            candidate.governor = candidate.first;
            candidate.done_to = true;
        }
    }
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        if (candidates[i].done_to) {
            continue;
        }
        const auto& before = candidates[i - 1];
        const auto from = std::min(before.last, candidates[i].first);
        const auto gap = stems.subspan(from, candidates[i].first - from);
        // "Attacked Fiji, Tonga ...": one more is told of, or another clause begins.
        const auto after = candidates[i].last;
        const bool only_comma = gap.size() == 1 && gap.front().is_border();
        const bool ends = after < stems.size() && !stems[after].is_border() &&
                          !roles.is(Roles::joining, stems[after]);
        // "Has left Graustark, and the rebels attack".
        const bool clause =
            ends && gap.size() > 1 && gap[0].is_border() && roles.is(Roles::joining, gap[1]);
        const bool listed = before.done_to && !gap.empty() && !(only_comma && ends) && !clause &&
                            std::all_of(gap.begin(), gap.end(), [&](const Stem& word) {
                                return word.is_border() || roles.is(Roles::joining, word) ||
                                       roles.is(Roles::article, word);
                            });
        candidates[i].done_to = listed || is_behind_verb(before, candidates[i], stems, roles);
    }
}

}  // namespace horseshoe::stance
