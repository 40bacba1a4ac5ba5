#include "analysis/reference/sentence_cues.hpp"

#include <algorithm>
#include <iterator>

namespace horseshoe::reference {

using gazetteer::Word;

SentenceCues::SentenceCues(std::string_view language) : all_cues_(cues_of(language)) {}

void SentenceCues::begin(std::string_view text, std::span<const Word> words)
{
    text_ = text;
    words_ = words;
    cues_ = {};
}

bool SentenceCues::may_point(bool named) const
{
    const auto any = [&](bool (*is)(CueKey)) {
        return std::any_of(
            search_.cues.begin(), search_.cues.end(), [&](const Cue& cue) { return is(cue.key); });
    };
    return any(may_aim) && (named || any(points_by_order));
}

/// Looks among the words between the nearest borders around the sentence: no cue goes on behind one,
/// but one may begin in this sentence and end in the next, if a short word is all that parts them.
void SentenceCues::go_to(const mention::Sentence& sentence, bool named)
{
    sentence_ = sentence;
    cues_ = {};
    const auto begins_before = [](const Word& word, std::uint32_t offset) {
        return word.begin < offset;
    };
    const auto is_border = [](const Word& word) { return word.is_border(); };
    const auto inner =
        std::lower_bound(words_.begin(), words_.end(), sentence.begin, begins_before);
    const auto behind = std::lower_bound(inner, words_.end(), sentence.end, begins_before);
    const auto first = std::find_if(std::reverse_iterator(inner), words_.rend(), is_border).base();
    const auto last = std::find_if(behind, words_.end(), is_border);
    const std::span piece(first, last);
    all_cues_.find_all(piece, search_);
    if (!may_point(named)) {
        return;
    }
    auto& found = search_.cues;
    Cues::choose(piece, found);
    const auto before = static_cast<std::uint32_t>(first - words_.begin());
    for (auto& cue : found) {
        cue.first += before;
        cue.last += before;
    }
    const auto starts = [&](const Cue& cue, std::uint32_t offset) {
        return words_[cue.first].begin < offset;
    };
    const auto own = std::lower_bound(found.begin(), found.end(), sentence.begin, starts);
    auto end = std::lower_bound(own, found.end(), sentence.end, starts);
    while (end != own && words_[std::prev(end)->last - 1].end() > sentence.end) {
        --end;
    }
    cues_ = {own, end};
}

std::string_view SentenceCues::text_of(const Cue& cue) const
{
    const auto begin = words_[cue.first].begin;
    return text_.substr(begin, words_[cue.last - 1].end() - begin);
}

std::uint32_t SentenceCues::word_at(std::uint32_t offset) const
{
    const auto after = std::upper_bound(
        words_.begin(), words_.end(), offset, [](std::uint32_t at, const Word& word) {
            return at < word.begin;
        });
    return after == words_.begin() ? 0 : static_cast<std::uint32_t>(after - words_.begin() - 1);
}

bool SentenceCues::articles(std::uint32_t first, std::uint32_t last) const
{
    constexpr std::uint32_t longest_article = 3;
    return std::all_of(words_.begin() + first, words_.begin() + last, [](const Word& word) {
        return !word.is_border() && !word.capital && word.size <= longest_article;
    });
}

const Cue* SentenceCues::right_before(CueKey key, std::uint32_t first) const
{
    constexpr std::uint32_t farthest = 24;  // words of a cue and those between
    const auto* cue = from(first - std::min(first, farthest));
    const auto* end = cues_.data() + cues_.size();
    for (; cue != end && cue->first < first; ++cue) {
        if (cue->key == key && cue->last <= first && is_near(cue->last, first)) {
            return cue;
        }
    }
    return nullptr;
}

const Cue* SentenceCues::from(std::uint32_t word) const
{
    const auto found =
        std::lower_bound(cues_.begin(), cues_.end(), word, [](const Cue& cue, std::uint32_t first) {
            return cue.first < first;
        });
    return cues_.data() + (found - cues_.begin());
}

/// A small word or two, and adverbs.
bool SentenceCues::is_near(std::uint32_t first, std::uint32_t last) const
{
    constexpr int most = 2;  // "my", "de l’"
    int small = 0;
    while (first < last && small <= most) {
        const auto* adverb = at(CueKey::adverb, first);
        if (adverb == nullptr && !articles(first, first + 1)) {
            return false;
        }
        small += adverb == nullptr ? 1 : 0;
        first = adverb == nullptr ? first + 1 : adverb->last;
    }
    return first == last && small <= most;
}

const Cue* SentenceCues::at(CueKey key, std::uint32_t first) const
{
    const auto* end = cues_.data() + cues_.size();
    for (const auto* cue = from(first); cue != end && cue->first == first; ++cue) {
        if (cue->key == key) {
            return cue;
        }
    }
    return nullptr;
}

bool SentenceCues::is_owner(std::uint32_t behind) const
{
    constexpr std::uint32_t apostrophe = 3;
    if (behind == 0 || behind >= words_.size()) {
        return false;
    }
    const auto end = words_[behind - 1].end();
    return words_[behind].begin > end && words_[behind].begin <= end + apostrophe &&
           text_[end] != ' ' && text_of({CueKey::owned, behind, behind + 1}) == "s";
}

bool SentenceCues::is_elsewhere(std::uint32_t behind) const
{
    for (auto word = behind; word < words_.size();) {
        if (at(CueKey::elsewhere, word) != nullptr) {
            return true;
        }
        const auto* adverb = at(CueKey::adverb, word);
        if (adverb == nullptr) {
            break;
        }
        word = adverb->last;
    }
    return false;
}

const Cue* SentenceCues::owned(std::uint32_t behind) const
{
    constexpr std::uint32_t adjectives = 3;
    if (!is_owner(behind)) {
        return nullptr;
    }
    for (auto word = behind + 1; word < words_.size() && word <= behind + adjectives; ++word) {
        if (words_[word].is_border()) {
            break;
        }
        if (const auto* found = at(CueKey::owned, word); found != nullptr) {
            // "claims to land": no claims that something is so.
            return is_elsewhere(found->last) || at(CueKey::elsewhere, word) != nullptr ? nullptr
                                                                                       : found;
        }
    }
    return nullptr;
}

}  // namespace horseshoe::reference
