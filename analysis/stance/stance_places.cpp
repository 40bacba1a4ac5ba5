#include "analysis/stance/stance_places.hpp"

#include "analysis/stance/placing.hpp"

namespace horseshoe::stance {
namespace {

/// The words that stand for a target: of several the nearest to the cue. Null: it was found outside
/// of the sentence.
const Candidate*
named_nearest(const SentenceText& sentence, const Judgement& judgement, std::string_view target)
{
    const auto distance = [&](const Candidate& candidate) {
        return candidate.first >= judgement.last   ? candidate.first - judgement.last
               : candidate.last <= judgement.first ? judgement.first - candidate.last
                                                   : 0;
    };
    const Candidate* nearest = nullptr;
    for (const auto& candidate : sentence.candidates) {
        if (candidate.id == target &&
            (nearest == nullptr || distance(candidate) < distance(*nearest))) {
            nearest = &candidate;
        }
    }
    return nearest;
}

}  // namespace

StancePlaces::StancePlaces(const parser::Document& document)
    : document_(document), places_(document.source)
{}

void StancePlaces::note(const mention::Stretch& stretch,
                        const mention::Sentence& place,
                        const SentenceText& sentence,
                        const Judgement& judgement,
                        Stance& stance)
{
    const auto& words = sentence.words;
    stance.turn = stretch.turn;
    stance.begin = stretch.begin + place.begin;
    stance.end = stretch.begin + place.end;
    stance.cue_begin = stretch.begin + words[judgement.first].begin;
    stance.cue_end = stretch.begin + words[judgement.last - 1].end();
    if (const auto* const target = named_nearest(sentence, judgement, stance.target)) {
        stance.target_begin = stretch.begin + words[target->first].begin;
        stance.target_end = stretch.begin + words[target->last - 1].end();
    }
    stance.span = span_of(stance.begin, stance.end);
    stance.page = stretch.page;
    find_place(places_, stance);
}

/// Many stances have their sentence in common.
parser::SourceSpan StancePlaces::span_of(std::uint32_t begin, std::uint32_t end)
{
    if (begin != span_begin_ || end != span_end_) {
        span_ = document_.in_source(begin, end, near_);
        span_begin_ = begin;
        span_end_ = end;
    }
    return span_;
}

}  // namespace horseshoe::stance
