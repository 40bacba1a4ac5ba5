#include "analysis/stance/sentence_topics.hpp"

#include <algorithm>

namespace horseshoe::stance {

using gazetteer::EntityKind;

/// Whoever presides is spoken to in any sentence, and hardly what it is about.
std::string_view topic_of(const SentenceText& sentence)
{
    const auto other = std::find_if(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            return one.id != sentence.holder && one.nature != Nature::tool && !one.close &&
                   !is_nameless(one) && one.kind != EntityKind::unnamed &&
                   one.id != "council presidency";
        });
    return other == sentence.candidates.end() ? std::string_view() : other->id;
}

std::string_view subject_of(const SentenceText& sentence, const Antecedents& antecedents)
{
    const auto found = std::find_if(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            const bool actor = one.kind == EntityKind::state || one.kind == EntityKind::group;
            return actor && !one.ruler && (one.role == Role::subject || one.role == Role::owner) &&
                   one.id != sentence.holder;
        });
    if (found != sentence.candidates.end()) {
        return found->id;
    }
    const bool goes_on =
        !sentence.stems.empty() && sentence.roles.is(Roles::owner_back, sentence.stems.front());
    return goes_on ? antecedents.subject() : std::string_view();
}

std::string_view doer_of(const SentenceText& sentence)
{
    const auto has_done = [&](const Candidate& one) {
        const auto verb = one.last + 1;
        if (verb >= sentence.stems.size() || !sentence.is(Spellings::having, one.last)) {
            return false;
        }
        return sentence.is(Spellings::acting, verb);
    };
    const auto found = std::find_if(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            const bool actor = one.kind == EntityKind::state || one.kind == EntityKind::group;
            return actor && !one.ruler && one.role == Role::subject && one.id != sentence.holder &&
                   has_done(one);
        });
    if (found == sentence.candidates.end()) {
        return {};
    }
    const bool turns =
        std::any_of(sentence.stems.begin(), sentence.stems.end(), [&](const Stem& stem) {
            return sentence.roles.is(Roles::contrast, stem);
        });
    return turns ? std::string_view() : found->id;
}

}  // namespace horseshoe::stance
