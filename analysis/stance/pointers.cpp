#include "analysis/stance/pointers.hpp"

#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

constexpr std::uint32_t pointer_reach = 3;  // words between a cue and a pointer behind it
constexpr std::uint32_t back_reach = 6;     // words between a pointer and the cue that it fills

/// "Regret that no agreement", "that the talks": what follows is told, and not pointed at.
bool opens_clause(const SentenceText& sentence, std::uint32_t at)
{
    if (!sentence.roles.is(Roles::that, sentence.stems[at]) || at + 1 >= sentence.stems.size()) {
        return false;
    }
    const auto& next = sentence.stems[at + 1];
    return sentence.roles.is(Roles::article, next) || sentence.roles.is(Roles::oneself, next) ||
           sentence.is(Spellings::opening, at + 1);
}

}  // namespace

bool points_back(const SentenceText& sentence, std::uint32_t word)
{
    return sentence.roles.points_back(
        sentence.stems, word > back_reach ? word - back_reach : 0, word);
}

bool points_ahead(const SentenceText& sentence, std::uint32_t word)
{
    const auto size = static_cast<std::uint32_t>(sentence.stems.size());
    const auto from = word < size && opens_clause(sentence, word) ? word + 1 : word;
    return sentence.roles.points_back(sentence.stems, from, std::min(size, word + pointer_reach));
}

bool has_pronoun_before(const SentenceText& sentence, const Judgement& judgement)
{
    constexpr std::uint32_t subject_reach = 2;  // words: "mon pays"
    auto at = judgement.first;
    if (!sentence.roles.nouns_first() || at == 0 || sentence.is(Spellings::regretting, at)) {
        return false;
    }
    at -= sentence.is(Spellings::having, at - 1) ? 1U : 0U;
    if (at < 2 || !sentence.roles.is(Roles::article, sentence.stems[at - 1])) {
        return false;
    }
    const auto first = at - 1 - std::min(at - 1, subject_reach);
    return sentence.roles.speaks_oneself(sentence.stems.subspan(first, at - 1 - first));
}

bool begins_with_pointer(const SentenceText& sentence, const Judgement& judgement)
{
    const auto& stems = sentence.stems;
    const bool impersonal = sentence.roles.is(Roles::impersonal, stems.front()) &&
                            stems.size() > 1 && sentence.roles.is(Roles::being, stems[1]);
    return judgement.first > 0 && !impersonal &&
           sentence.roles.is(Roles::owner_back, stems.front());
}

bool begins_with_what_was_told(const SentenceText& sentence)
{
    return sentence.stems.size() > 1 && sentence.roles.is(Roles::back, sentence.stems[0]) &&
           !sentence.roles.is(Roles::owner_back, sentence.stems[0]) &&
           sentence.roles.is(Roles::being, sentence.stems[1]);
}

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

bool asks_pointed(const SentenceText& sentence, const Judgement& judgement)
{
    return judgement.act == Act::call &&
           sentence.roles.is(Roles::back, sentence.stems[judgement.first]);
}

bool pronoun_suffers(const SentenceText& sentence, const Judgement& judgement)
{
    const auto before = sentence.stems.subspan(0, judgement.first);
    const bool bears = std::any_of(before.begin(), before.end(), [&](const Stem& stem) {
        return sentence.roles.is(Roles::suffers, stem);
    });
    return bears || is_done_to(sentence, cue_of(judgement));
}

}  // namespace horseshoe::stance
