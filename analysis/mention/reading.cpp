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

/// By pointers: the library copies what they point to at once.
template <typename Item>
void append(std::vector<Item>& all, std::span<const Item> more)
{
    all.insert(all.end(), more.data(), more.data() + more.size());
}

}  // namespace

ReadStretch Reading::operator[](std::size_t number) const
{
    const auto& piece = pieces_[number];
    const auto& stretch = piece.stretch;
    return {stretch,
            text_.substr(stretch.begin, stretch.end - stretch.begin),
            part(words_, piece.words, piece.words_end),
            part(sentences_, piece.sentences, piece.sentences_end),
            part(mentions_, piece.mentions, piece.mentions_end)};
}

void Reading::add(const Stretch& stretch,
                  std::span<const gazetteer::Word> words,
                  std::span<const Sentence> sentences)
{
    Piece piece{.stretch = stretch, .words = count(words_), .sentences = count(sentences_)};
    append(words_, words);
    append(sentences_, sentences);
    piece.words_end = count(words_);
    piece.sentences_end = count(sentences_);
    pieces_.push_back(piece);
}

void Reading::finish(std::vector<Mention> mentions)
{
    mentions_ = std::move(mentions);
    std::uint32_t next = 0;
    for (auto& piece : pieces_) {
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
