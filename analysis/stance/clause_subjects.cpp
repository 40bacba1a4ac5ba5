#include "analysis/stance/clause_subjects.hpp"

namespace horseshoe::stance {
namespace {

/// "Critics of the Ruritanian Government", "we thank the Ruritanian Government": no subject begins at a
/// word.
bool opens_no_clause(const SentenceText& sentence, std::uint32_t begin)
{
    const auto is = [&](Roles::Key key, std::uint32_t at) {
        return sentence.roles.is(key, sentence.stems[at]);
    };
    if (begin > 0 && is(Roles::article, begin - 1)) {
        --begin;
    }
    if (begin > 0 && (is(Roles::of, begin - 1) || is(Roles::by, begin - 1) ||
                      is(Roles::beside, begin - 1) || is(Roles::place, begin - 1))) {
        return true;
    }
    for (; begin > 0 && !sentence.stems[begin - 1].is_border(); --begin) {
        if (is(Roles::oneself, begin - 1) || is(Roles::joining, begin - 1)) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::uint32_t end_as_subject(const SentenceText& sentence, const Candidate& candidate)
{
    const auto is_seat = [&](std::uint32_t at) {
        return at < sentence.stems.size() && sentence.roles.is(Roles::seat, sentence.stems[at]);
    };
    if (candidate.role == Role::subject) {
        return candidate.last;
    }
    if (candidate.role != Role::owner) {
        return 0;
    }
    const bool governed = candidate.governor > 0 && candidate.governor != candidate.first &&
                          is_seat(candidate.governor - 1);
    const bool behind = candidate.first > 0 && is_seat(candidate.first - 1);
    if (!governed && !behind && !is_seat(candidate.last)) {
        return 0;
    }
    const auto begin = governed ? candidate.governor - 1 : candidate.first - (behind ? 1 : 0);
    if (opens_no_clause(sentence, begin)) {
        return 0;
    }
    return candidate.last + (governed || behind ? 0 : 1);
}

}  // namespace horseshoe::stance
