#include "analysis/mention/reading.hpp"

#include "parser/source/place.hpp"

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

Reading::Reading(const parser::Document& document, Kept kept) : document_(&document), kept_(kept)
{
    if (kept == Kept::all) {
        constexpr std::size_t text_a_word = 5;  // seldom less
        words_.reserve(document.prepared.size() / text_a_word);
    }
}

ReadStretch Reading::operator[](std::size_t number) const
{
    const auto& piece = pieces_[number];
    const auto& next = pieces_[number + 1];
    const auto& stretch = piece.stretch;
    return {
        stretch,
        std::string_view(document_->prepared).substr(stretch.begin, stretch.end - stretch.begin),
        part(words_, piece.words, next.words),
        part(sentences_, piece.sentences, next.sentences),
        part(mentions_, piece.mentions, piece.mentions_end)};
}

std::uint32_t Reading::begin(const Stretch& stretch)
{
    if (kept_ == Kept::mentions) {
        words_.clear();
        sentences_.clear();
    }
    pieces_.push_back({.stretch = stretch, .words = count(words_), .sentences = count(sentences_)});
    return count(pieces_) - 1;
}

void Reading::finish(std::vector<Mention> mentions, std::vector<std::uint32_t> stretches)
{
    begin({});
    mentions_ = std::move(mentions);
    stretches_ = std::move(stretches);
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

std::vector<Mention> Reading::take_mentions() &&
{
    parser::Places places(document_->source);
    std::size_t near = 0;  // of what stands in the source: see SourceMap
    for (std::size_t i = 0; i < mentions_.size(); ++i) {
        auto& mention = mentions_[i];
        const auto& stretch = pieces_[stretches_[i]].stretch;
        mention.by = stretch.self;
        mention.span = document_->in_source(mention.begin, mention.end, near);
        const auto place = places.at(mention.span.begin);
        mention.line = place.line;
        mention.page = place.page != 0 ? place.page : stretch.page;
    }
    return std::move(mentions_);
}

}  // namespace horseshoe::mention
