#include "analysis/mention/reading.hpp"

#include <utility>

namespace horseshoe::mention {
namespace {

template <typename Item>
std::span<const Item> part(const std::vector<Item>& all, std::uint32_t begin, std::uint32_t end)
{
    return std::span(all).subspan(begin, end - begin);
}

template <typename Item>
std::uint32_t count(const std::vector<Item>& items)
{
    return static_cast<std::uint32_t>(items.size());
}

}  // namespace

Reading::Reading(const parser::Document& document) : text_(document.prepared)
{
    constexpr std::size_t text_a_word = 5;  // seldom less
    words_.reserve(text_.size() / text_a_word);
}

ReadStretch Reading::operator[](std::size_t number) const
{
    const auto& piece = pieces_[number];
    const auto& next = pieces_[number + 1];
    const auto& stretch = piece.stretch;
    return {stretch,
            text_.substr(stretch.begin, stretch.end - stretch.begin),
            part(words_, piece.words, next.words),
            part(sentences_, piece.sentences, next.sentences),
            part(mentions_, piece.mentions, piece.mentions_end)};
}

void Reading::begin(const Stretch& stretch)
{
    pieces_.push_back({.stretch = stretch, .words = count(words_), .sentences = count(sentences_)});
}

void Reading::finish(std::vector<Mention> mentions)
{
    begin({});
    mentions_ = std::move(mentions);
    std::uint32_t next = 0;
    for (std::size_t number = 0; number < size(); ++number) {
        auto& piece = pieces_[number];
        while (next < mentions_.size() && mentions_[next].begin < piece.stretch.begin) {
            ++next;
        }
        piece.mentions = next;
        while (next < mentions_.size() && mentions_[next].begin < piece.stretch.end) {
            ++next;
        }
        piece.mentions_end = next;
    }
}

}  // namespace horseshoe::mention
