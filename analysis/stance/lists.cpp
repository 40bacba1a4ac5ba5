#include "analysis/stance/lists.hpp"

#include "analysis/stance/alike.hpp"
#include "analysis/stance/crossings.hpp"
#include "analysis/stance/fitness.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

constexpr std::uint32_t close_gap = 3;     // words between two: ", and the"
constexpr std::uint32_t target_gap = 4;    // and between two that are judged alike
constexpr std::uint32_t problem_gap = 12;  // problems are listed with much between them
constexpr std::uint32_t thanks_gap = 9;    // and so are those whom one thanks, with their titles

bool has(const Roles& roles, Roles::Key key, std::span<const Stem> stems)
{
    return std::any_of(
        stems.begin(), stems.end(), [&](const Stem& stem) { return roles.is(key, stem); });
}

/// "and", close by: no clause begins there as in "and where".
bool joins(const Roles& roles, std::span<const Stem> stems)
{
    return has(roles, Roles::joining, stems) && !has(roles, Roles::start, stems);
}

/// "Fiji as well as Tonga", "Fiji, like Tonga, has".
bool adds(const SentenceText& sentence, std::uint32_t from, std::uint32_t to)
{
    for (auto at = from; at < to; ++at) {
        if (sentence.is(Spellings::adding, at)) {
            return true;
        }
    }
    return false;
}

bool acts_alone(const Candidate& candidate)
{
    return candidate.kind == EntityKind::state || candidate.kind == EntityKind::group;
}

bool does_it_too(const SentenceText& sentence, const Candidate& one, const Candidate& next)
{
    const auto words = words_between(sentence.stems, one, next);
    const bool alike = one.kind == next.kind || (acts_alone(one) && acts_alone(next));
    // "Fiji is right and Tonga is wrong": of each something else is said.
    return words.size() <= close_gap && one.role == next.role && alike &&
           !is_negated(sentence, next) &&
           (joins(sentence.roles, words) || adds(sentence, one.last, next.first)) &&
           !has(sentence.roles, Roles::being, words) && (!one.done_to || next.done_to);
}

/// "We support Fiji, not Tonga", "Fiji is right and Tonga is wrong".
bool is_set_apart(const SentenceText& sentence,
                  const Candidate& one,
                  const Candidate& next,
                  const Judgement& judgement)
{
    auto before = next.first;
    before -= before > 0 && sentence.roles.is(Roles::article, sentence.stems[before - 1]) ? 1U : 0U;
    if (before > 0 && sentence.is(Spellings::excluding, before - 1)) {
        return true;
    }
    const bool told = judgement.entry->slot == Slot::subject && next.first > one.last;
    for (auto at = one.last; told && at < next.first; ++at) {
        if (sentence.is(Spellings::having, at) ||
            sentence.roles.is(Roles::being, sentence.stems[at])) {
            return true;
        }
    }
    return false;
}

/// "Ruritania, Graustark and ...": before the last two.
bool leads_list(const SentenceText& sentence, const Candidate& one, const Candidate& next)
{
    const auto words = words_between(sentence.stems, one, next);
    const bool next_to_it =
        words.size() == 1 ||
        (words.size() == 2 && sentence.roles.is(Roles::article, words.back()));  // ", the Sudan"
    return one.role == next.role && one.kind == next.kind && next_to_it &&
           words.front().is_border();
}

/// "Thanks to Samoa, Fiji and Tonga have signed": behind the comma another clause begins.
bool begins_behind_opening(const SentenceText& sentence,
                           const Candidate& one,
                           const Candidate& next,
                           const Judgement& judgement)
{
    if (judgement.first != 0 || !sentence.stems[one.last].is_border()) {
        return false;
    }
    const auto* const end = sentence.candidates.data() + sentence.candidates.size();
    const auto* last = &next;
    while (last + 1 < end && does_it_too(sentence, *last, *(last + 1))) {
        ++last;
    }
    return last->role == Role::subject && acts_itself(sentence, *last);
}

}  // namespace

bool acts_itself(const SentenceText& sentence, const Candidate& one)
{
    if (one.last >= sentence.stems.size()) {
        return false;
    }
    const auto& next = sentence.stems[one.last];
    const auto is = [&](Roles::Key key) { return sentence.roles.is(key, next); };
    return !next.is_border() && !next.possessive && !is(Roles::joining) && !is(Roles::place) &&
           !is(Roles::beside) && !is(Roles::of) && !is(Roles::by) && !is(Roles::purpose) &&
           !is(Roles::aim) && !is(Roles::start) && !one.adjective;
}

std::size_t last_of_list(std::span<const Candidate> candidates,
                         std::size_t first,
                         std::span<const Stem> stems,
                         const Roles& roles)
{
    auto last = first;
    for (; last + 1 < candidates.size(); ++last) {
        const auto& one = candidates[last];
        const auto& next = candidates[last + 1];
        const auto words = words_between(stems, one, next);
        if (words.empty() || words.size() > close_gap || next.kind != one.kind ||
            next.role != Role::subject) {
            break;
        }
        if (joins(roles, words)) {
            return last + 1;
        }
    }
    // "Against Fiji, Tonga and other peoples"; not "... and its allies have".
    const auto after = candidates[last].last;
    bool others = candidates[first].role == Role::beside && after < stems.size() &&
                  roles.is(Roles::joining, stems[after]);
    for (auto at = after; others && at < stems.size() && !stems[at].is_border(); ++at) {
        others = !roles.is(Roles::finite, stems[at]) || roles.is(Roles::being, stems[at]);
    }
    return others ? last : first;
}

std::span<const Candidate> doers_with(const SentenceText& sentence, const Candidate& doer)
{
    const auto all = sentence.candidates;
    auto first = static_cast<std::size_t>(&doer - all.data());
    auto last = first + 1;
    while (first > 0 && does_it_too(sentence, all[first - 1], all[first])) {
        --first;
    }
    while (last < all.size() && (does_it_too(sentence, all[last - 1], all[last]) ||
                                 leads_list(sentence, all[last - 1], all[last]))) {
        ++last;
    }
    while (last - first > 1 && first > 0 && leads_list(sentence, all[first - 1], all[first])) {
        --first;
    }
    return all.subspan(first, last - first);
}

bool is_listed(const SentenceText& sentence,
               const Candidate& one,
               const Candidate& next,
               const Judgement& judgement)
{
    if (next.first < one.last) {
        return next.first == one.first;  // "these threats" stand for several
    }
    if (is_set_apart(sentence, one, next, judgement)) {
        return false;
    }
    if (is_thanked_too(sentence, one, next, judgement)) {
        return true;
    }
    const bool blames = judgement.polarity < 0 && judgement.act != Act::call;
    if (blames && does_alike(sentence, one, next) &&
        !crosses_cue(sentence, one.last, next.first, judgement)) {
        return true;
    }
    if (judgement.polarity < 0 && next.first > judgement.last && acts(next) &&
        next.role == Role::subject && acts_itself(sentence, next)) {
        return false;
    }
    const auto words = words_between(sentence.stems, one, next);
    const bool thanks = judgement.act == Act::thank;
    const bool bad = is_bad(one) && is_bad(next);
    const bool beside =
        words.size() <= close_gap && acts(one) && acts(next) &&
        (one.role != Role::agent || next.role == Role::agent) &&
        !(one.role != Role::subject && next.role == Role::subject && acts_itself(sentence, next));
    const bool actors =
        beside && (judgement.polarity > 0 ||
                   ((judgement.act == Act::call || (acts_alone(one) && acts_alone(next))) &&
                    !acts_itself(sentence, next) && joins(sentence.roles, words)));
    const bool asked = judgement.act == Act::call && is_body(one) && is_body(next);
    if (owns_alike(sentence, one, next)) {
        return !crosses_cue(sentence, one.last, next.first, judgement);
    }
    const auto gap = bad ? problem_gap : thanks ? thanks_gap : target_gap;
    if (words.size() > gap || !(thanks || bad || actors || asked || one.kind == next.kind) ||
        crosses_cue(sentence, one.last, next.first, judgement) ||
        begins_behind_opening(sentence, one, next, judgement)) {
        return false;
    }
    if (thanks && next.kind != EntityKind::person && has(sentence.roles, Roles::purpose, words)) {
        return false;
    }
    // "Samoa, which Tonga attacked": a clause of its own.
    if (next.kind == EntityKind::state && !words.empty() &&
        sentence.roles.is(Roles::start, words.back()) &&
        !sentence.roles.is(Roles::contrast, words.back())) {
        return false;
    }
    const auto begin = sentence.words[one.last - 1].end();
    const auto text = sentence.text.substr(begin, sentence.words[next.first].begin - begin);
    // Much may stand between: "violence and those who call for hatred".
    return text.find(',') != std::string_view::npos || has(sentence.roles, Roles::joining, words);
}

}  // namespace horseshoe::stance
