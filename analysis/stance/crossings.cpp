#include "analysis/stance/crossings.hpp"

#include "analysis/stance/fitness.hpp"
#include "analysis/stance/given_support.hpp"
#include "analysis/stance/lists.hpp"

#include <algorithm>
#include <string_view>

namespace horseshoe::stance {
namespace {

bool has_between(const SentenceText& sentence, std::uint32_t from, std::uint32_t to, Roles::Key key)
{
    return std::any_of(sentence.stems.begin() + from,
                       sentence.stems.begin() + to,
                       [&](const Stem& stem) { return sentence.roles.is(key, stem); });
}

/// "Condemns the raid and urges the Council": who is asked behind it is not condemned.
bool asks_another(const SentenceText& sentence, const Hit& hit, const Judgement& judgement)
{
    return hit.entry->act == Act::call && hit.entry->slot == Slot::object &&
           judgement.act != Act::call && hit.first > 0 &&
           sentence.roles.is(Roles::joining, sentence.stems[hit.first - 1]);
}

}  // namespace

bool crosses_cue(const SentenceText& sentence,
                 std::uint32_t from,
                 std::uint32_t to,
                 const Judgement& judgement)
{
    return std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
        return hit.entry->use == Use::cue && from <= hit.first && hit.last <= to &&
               !is_given_by_others(sentence, hit) && hit.entry->slot != Slot::subject &&
               hit.entry->slot != Slot::doer &&
               (hit.entry->polarity * judgement.polarity < 0 ||
                asks_another(sentence, hit, judgement));
    });
}

bool crosses_report(const SentenceText& sentence, std::uint32_t from, std::uint32_t to)
{
    constexpr std::uint32_t verb_reach = 2;  // words from "and" to behind "recall"
    for (auto at = from + verb_reach; at < to; ++at) {
        if (!sentence.is(Spellings::content, at - 1) &&
            sentence.roles.is(Roles::that, sentence.stems[at]) &&
            sentence.roles.is(Roles::joining, sentence.stems[at - verb_reach])) {
            return true;
        }
    }
    return false;
}

bool begins_next_clause(const SentenceText& sentence, const Candidate& candidate)
{
    const auto is = [&](Roles::Key key, std::uint32_t at) {
        return sentence.roles.is(key, sentence.stems[at]);
    };
    auto before = candidate.first;
    before -= before > 0 && is(Roles::article, before - 1) ? 1U : 0U;
    before -= before > 0 && is(Roles::that, before - 1) ? 1U : 0U;
    return before > 0 && is(Roles::joining, before - 1) && candidate.last < sentence.stems.size() &&
           (is(Roles::finite, candidate.last) || is(Roles::modal, candidate.last) ||
            is(Roles::being, candidate.last));
}

bool crosses_turn(const SentenceText& sentence, std::uint32_t from, std::uint32_t to)
{
    return sentence.text.substr(0, sentence.words[to].begin)
                   .find(';', sentence.words[from - 1].end()) != std::string_view::npos ||
           has_between(sentence, from, to, Roles::contrast);
}

bool is_in_request(const SentenceText& sentence,
                   const Hit& cue,
                   const Candidate& candidate,
                   const Judgement& judgement)
{
    const auto& stems = sentence.stems;
    if (judgement.act != Act::call || cue.entry->slot != Slot::object ||
        !may_be_blamed(candidate)) {
        return false;
    }
    bool noun = false;
    for (auto at = cue.last; at + 1 < candidate.first && !stems[at].is_border(); ++at) {
        // "An end to the fighting" is no infinitive.
        if (noun && sentence.roles.is(Roles::aim, stems[at]) &&
            !sentence.roles.is(Roles::of, stems[at])) {
            return !sentence.roles.is(Roles::article, stems[at + 1]) &&
                   !sentence.is(Spellings::compelling, at + 1);
        }
        noun = noun || (!sentence.roles.is(Roles::article, stems[at]) &&
                        !sentence.roles.is(Roles::place, stems[at]));
    }
    return false;
}

bool begins_other_clause(const SentenceText& sentence, const Candidate& one, const Candidate& next)
{
    bool told = false;
    bool joined = false;
    for (auto at = one.last; at < next.first; ++at) {
        const auto& stem = sentence.stems[at];
        if (stem.is_border()) {
            return false;
        }
        joined = joined || (told && sentence.roles.is(Roles::joining, stem));
        told = told || sentence.is(Spellings::having, at) || sentence.roles.is(Roles::being, stem);
    }
    return joined && next.role == Role::subject && acts_itself(sentence, next);
}

}  // namespace horseshoe::stance
