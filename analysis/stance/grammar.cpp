#include "analysis/stance/grammar.hpp"

#include "analysis/stance/modifiers.hpp"

namespace horseshoe::stance {
namespace {

constexpr std::uint32_t link_reach = 5;    // words between "is" and "essential"
constexpr std::uint32_t aside_reach = 10;  // and with an aside between commas

/// "is, in our view, essential": the aside ends right before a few words.
bool only_aside_between(const SentenceText& sentence, std::uint32_t link, std::uint32_t cue)
{
    if (cue - link > aside_reach || !sentence.stems[link].is_border()) {
        return false;
    }
    auto end = link + 1;
    while (end < cue && !sentence.stems[end].is_border()) {
        ++end;
    }
    return end < cue && !border_between(sentence, end + 1, cue);
}

}  // namespace

const Hit* link_before(const SentenceText& sentence, const Hit& cue)
{
    const Hit* link = nullptr;
    for (const auto& hit : sentence.hits) {
        if (hit.entry->use == Use::link && hit.last <= cue.first &&
            ((cue.first - hit.last <= link_reach &&
              !border_between(sentence, hit.last, cue.first)) ||
             only_aside_between(sentence, hit.last, cue.first))) {
            const bool same = link != nullptr && hit.first - link->last <= 1;
            link = same ? link : &hit;
        }
    }
    return link;
}

bool is_impersonal(const SentenceText& sentence, const Hit& cue)
{
    const auto* const link = link_before(sentence, cue);
    return link != nullptr && link->first > 0 &&
           sentence.roles.is(Roles::impersonal, sentence.stems[link->first - 1]);
}

bool is_passive(const SentenceText& sentence, const Hit& cue)
{
    const auto act = cue.entry->act;
    const bool can_be = act == Act::support || act == Act::welcome || act == Act::condemn ||
                        act == Act::criticise || act == Act::call;
    return can_be && cue.first > 0 &&
           sentence.roles.is(Roles::passive, sentence.stems[cue.first - 1]);
}

}  // namespace horseshoe::stance
