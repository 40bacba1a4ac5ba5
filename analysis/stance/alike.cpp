#include "analysis/stance/alike.hpp"

#include "analysis/stance/fitness.hpp"
#include "analysis/stance/verb_forms.hpp"

namespace horseshoe::stance {
namespace {

bool acts_alone(const Candidate& candidate)
{
    return candidate.kind == gazetteer::EntityKind::state ||
           candidate.kind == gazetteer::EntityKind::group;
}

}  // namespace

std::span<const Stem>
words_between(std::span<const Stem> stems, const Candidate& one, const Candidate& next)
{
    return next.first < one.last ? std::span<const Stem>()
                                 : stems.subspan(one.last, next.first - one.last);
}

bool owns_alike(const SentenceText& sentence, const Candidate& one, const Candidate& next)
{
    constexpr std::uint32_t owned_gap = 9;  // words between two, with the noun of the second
    const auto words = words_between(sentence.stems, one, next);
    const auto is_of = [&](const Candidate& owner) {
        const auto& stem = sentence.stems[owner.governor];
        return owner.governor < owner.first &&
               (sentence.roles.is(Roles::of, stem) || sentence.roles.is(Roles::by, stem));
    };
    // "And the answer of Tonga must be known": a clause of its own.
    const bool goes_on = next.last < sentence.stems.size() &&
                         sentence.roles.is(Roles::modal, sentence.stems[next.last]);
    if (words.size() > owned_gap || !is_of(one) || !is_of(next) || !acts(one) || !acts(next) ||
        goes_on) {
        return false;
    }
    // "The assault of Fiji and the mourning of Tonga": she has done nothing.
    if (next.governor > one.last + 1) {
        const auto noun = next.governor - 1;
        if (!sentence.roles.is_deed(sentence.stems[noun]) &&
            !sentence.is(Spellings::rendered, noun)) {
            return false;
        }
    }
    bool joined = false;
    for (auto at = one.last; at < next.first; ++at) {
        const auto is = [&](Roles::Key key) { return sentence.roles.is(key, sentence.stems[at]); };
        const bool joins = is(Roles::joining) || sentence.is(Spellings::adding, at);
        // "Ainsi que", "as well as that of"; not "et que".
        const bool starts = is(Roles::start) && sentence.spelt(at - 1) != "ainsi" &&
                            !sentence.roles.is(Roles::of, sentence.stems[at + 1]);
        // "The raid of Fiji and the death of the soldiers of Tonga", "et notons".
        const bool another =
            is(Roles::suffered) || is(Roles::held) || is(Roles::hits) ||
            sentence.is(Spellings::dying, at) || sentence.is(Spellings::undoing, at) ||
            sentence.is(Spellings::safety, at) || sentence.spelt(at) == "to" ||
            (joined && sentence.roles.nouns_first() && sentence.spelt(at).ends_with("ons"));
        if (starts || another || is(Roles::oneself) || is(Roles::finite) || is(Roles::contrast)) {
            return false;
        }
        joined = joined || joins;
    }
    return joined;
}

bool tells_what_for(const SentenceText& sentence, std::uint32_t at)
{
    const auto size = sentence.stems.size();
    const auto is = [&](Roles::Key key, std::uint32_t word) {
        return word < size && sentence.roles.is(key, sentence.stems[word]);
    };
    const auto next = at + 1;
    const bool named = is(Roles::owner_back, next) || is(Roles::article, next) ||
                       (next < size && is_gerund(sentence, next)) ||
                       (next < size && sentence.is(Spellings::having, next));
    return named && (is(Roles::purpose, at) || (sentence.roles.nouns_first() && is(Roles::of, at) &&
                                                !is(Roles::article, next)));
}

bool is_thanked_too(const SentenceText& sentence,
                    const Candidate& one,
                    const Candidate& next,
                    const Judgement& judgement)
{
    constexpr std::uint32_t longest = 25;  // words from one to the next
    auto joint = next.first;
    joint -=
        joint > one.last && sentence.roles.is(Roles::article, sentence.stems[joint - 1]) ? 1U : 0U;
    return judgement.polarity > 0 && one.first >= judgement.first && joint > one.last &&
           next.first - one.last <= longest && acts(one) && acts(next) &&
           sentence.roles.is(Roles::joining, sentence.stems[joint - 1]) &&
           tells_what_for(sentence, one.last) && tells_what_for(sentence, next.last);
}

bool does_alike(const SentenceText& sentence, const Candidate& one, const Candidate& next)
{
    constexpr std::uint32_t told_gap = 7;  // words between two: "et le soutien qu’apporte le"
    const auto words = words_between(sentence.stems, one, next);
    if (words.size() < 3 || words.size() > told_gap || !acts_alone(one) || !acts_alone(next) ||
        next.role != Role::subject || !sentence.roles.is(Roles::joining, words.front())) {
        return false;
    }
    bool deed = false;
    for (const auto& stem : words.subspan(1)) {
        if (stem.is_border() || sentence.roles.is(Roles::joining, stem)) {
            return false;
        }
        if (sentence.roles.is(Roles::start, stem)) {
            return deed;
        }
        deed = deed || sentence.roles.is_deed(stem);
    }
    return false;
}

}  // namespace horseshoe::stance
