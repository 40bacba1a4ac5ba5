#include "analysis/store/content_paragraphs.hpp"

#include "analysis/store/crc32.hpp"
#include "parser/count_words.hpp"
#include "parser/source/place.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::store {
namespace {

using mention::Where;

/// Those of the parser, by where they begin: they know what is a quotation.
std::vector<parser::Paragraph> parsed_paragraphs(const parser::Document& document)
{
    std::vector<parser::Paragraph> parsed;
    const auto add = [&](const std::vector<parser::Paragraph>& paragraphs) {
        parsed.insert(parsed.end(), paragraphs.begin(), paragraphs.end());
    };
    for (const auto& turn : document.record.turns) {
        add(turn.paragraphs);
    }
    add(document.letter.paragraphs);
    for (const auto& annex : document.letter.annexes) {
        add(annex.paragraphs);
    }
    std::sort(parsed.begin(), parsed.end(), [](const auto& a, const auto& b) {
        return a.begin < b.begin;
    });
    return parsed;
}

/// The one that is the stretch; null: none is.
const parser::Paragraph* find(const std::vector<parser::Paragraph>& parsed,
                              const mention::Stretch& stretch)
{
    const auto found = std::lower_bound(
        parsed.begin(), parsed.end(), stretch.begin, [](const auto& paragraph, auto begin) {
            return paragraph.begin < begin;
        });
    return found != parsed.end() && found->begin == stretch.begin && found->end == stretch.end
               ? &*found
               : nullptr;
}

}  // namespace

ContentParagraphs::ContentParagraphs(Content& content)
    : content_(content), document_(*content.document)
{
    const auto parsed = parsed_paragraphs(document_);
    for (const auto& stretch : mention::stretches_of(document_)) {
        add(stretch, find(parsed, stretch));
    }
}

std::string_view ContentParagraphs::prepared(std::uint32_t begin, std::uint32_t end) const
{
    return std::string_view(document_.prepared).substr(begin, end - begin);
}

/// What every paragraph has.
ParagraphContent ContentParagraphs::paragraph_of(Where where,
                                                 const parser::SourceSpan& span,
                                                 std::string_view text) const
{
    ParagraphContent paragraph;
    paragraph.where = where;
    paragraph.line = parser::place_of(document_.source, span.begin).line;
    paragraph.start = content_.offsets.in_order(span.begin);
    paragraph.end = content_.offsets.in_order(span.end);
    paragraph.text = text;
    paragraph.words = parser::count_words(paragraph.text);
    paragraph.crc32 = crc32_of(paragraph.text);
    return paragraph;
}

void ContentParagraphs::add(const mention::Stretch& stretch, const parser::Paragraph* parsed)
{
    const auto span =
        parsed != nullptr ? parsed->span : document_.in_source(stretch.begin, stretch.end);
    auto paragraph = paragraph_of(stretch.where, span, prepared(stretch.begin, stretch.end));
    paragraph.turn = stretch.turn;
    paragraph.of_turn = document_.kind == parser::Kind::letter || stretch.turn != 0;
    paragraph.delegation = stretch.self;
    paragraph.presiding = stretch.presiding;
    paragraph.quotation = parsed != nullptr && parsed->quotation;
    paragraph.page = stretch.page;
    if (paragraph.searchable()) {
        content_.words += paragraph.words;
    }
    content_.paragraphs.push_back(std::move(paragraph));
    held_.push_back({stretch.begin, stretch.end});
}

std::size_t ContentParagraphs::holding(std::uint32_t begin, std::uint32_t end)
{
    const auto holds = [&](const Held& held) { return held.begin <= begin && end <= held.end; };
    auto after =
        std::upper_bound(held_.begin(), held_.end(), begin, [](auto offset, const Held& held) {
            return offset < held.begin;
        });
    while (after != held_.begin()) {
        --after;
        if (holds(*after)) {
            return static_cast<std::size_t>(after - held_.begin());
        }
    }
    const auto missing = std::find_if(missing_.begin(), missing_.end(), holds);
    if (missing == missing_.end()) {
        const auto span = document_.in_source(begin, end);
        content_.paragraphs.push_back(paragraph_of(Where::heading, span, prepared(begin, end)));
        missing_.push_back({begin, end});
        return content_.paragraphs.size() - 1;
    }
    return held_.size() + static_cast<std::size_t>(missing - missing_.begin());
}

std::uint32_t ContentParagraphs::begin_of(std::size_t paragraph) const
{
    return paragraph < held_.size() ? held_[paragraph].begin
                                    : missing_[paragraph - held_.size()].begin;
}

std::size_t ContentParagraphs::add_furniture(const mention::Mention& mention)
{
    auto paragraph =
        paragraph_of(Where::furniture, mention.span, document_.source.of(mention.span));
    paragraph.line = mention.line;
    paragraph.page = mention.page;
    content_.paragraphs.push_back(std::move(paragraph));
    return content_.paragraphs.size() - 1;
}

std::size_t ContentParagraphs::words_of(std::span<const parser::Paragraph> paragraphs) const
{
    std::size_t words = 0;
    for (const auto& paragraph : paragraphs) {
        const auto held = std::lower_bound(
            held_.begin(), held_.end(), paragraph.begin, [](const Held& one, auto offset) {
                return one.begin < offset;
            });
        words += held != held_.end() && held->begin == paragraph.begin && held->end == paragraph.end
                     ? content_.paragraphs[static_cast<std::size_t>(held - held_.begin())].words
                     : parser::count_words(prepared(paragraph.begin, paragraph.end));
    }
    return words;
}

}  // namespace horseshoe::store
