#pragma once

#include "analysis/mention/mention.hpp"
#include "analysis/mention/stretches.hpp"
#include "analysis/store/content.hpp"
#include "parser/document.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::store {

/// The paragraphs of a document's content, while what was found is placed in them: those that the
/// document's stretches make, behind them those that are made for words which stand in none.
class ContentParagraphs {
public:
    /// Makes those of the stretches; the content must outlive this.
    explicit ContentParagraphs(Content& content);

    /// The index of the paragraph that holds a stretch of the prepared text; makes one where none does.
    std::size_t holding(std::uint32_t begin, std::uint32_t end);

    /// Where such a paragraph begins in the prepared text.
    std::uint32_t begin_of(std::size_t paragraph) const;

    /// Furniture is not in the prepared text: its words are a paragraph of their own. When all that
    /// is in the prepared text was placed.
    std::size_t add_furniture(const mention::Mention& mention);

    /// Words of paragraphs of the parser; most have been counted already.
    std::size_t words_of(std::span<const parser::Paragraph> paragraphs) const;

private:
    /// A stretch of the prepared text that a paragraph holds.
    struct Held {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };

    ParagraphContent
    paragraph_of(mention::Where where, const parser::SourceSpan& span, std::string_view text) const;
    void add(const mention::Stretch& stretch, const parser::Paragraph* parsed);
    std::string_view prepared(std::uint32_t begin, std::uint32_t end) const;

    Content& content_;
    const parser::Document& document_;
    std::vector<Held> held_;     // of the paragraphs from stretches, ascending
    std::vector<Held> missing_;  // and of those behind them
};

}  // namespace horseshoe::store
