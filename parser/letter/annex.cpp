#include "parser/letter/annex.hpp"

#include "parser/grammar/date.hpp"
#include "parser/letter/annex_date.hpp"
#include "parser/letter/lines.hpp"
#include "parser/letter/told.hpp"

#include <algorithm>
#include <tuple>

namespace horseshoe::parser {
namespace {

bool is_title(const LetterBlock& block)
{
    return block.kind == LetterBlockKind::bold || block.kind == LetterBlockKind::letter_title ||
           block.kind == LetterBlockKind::text;
}

/// The flow's stretch that holds the title of an annex; what stands in it and is none is little.
std::pair<std::uint32_t, std::uint32_t>
title_stretch(const LetterText& text, const AnnexShape& shape, std::size_t in_heading)
{
    auto begin = text.blocks[shape.first].end;
    auto end = begin;
    for (auto i = shape.title; i < shape.body; ++i) {
        if (is_title(text.blocks[i])) {
            begin = end == text.blocks[shape.first].end ? text.blocks[i].begin : begin;
            end = text.blocks[i].end;
        }
    }
    if (in_heading != 0) {
        begin = text.blocks[shape.first].begin + static_cast<std::uint32_t>(in_heading);
        end = std::max(end, text.blocks[shape.first].end);
    }
    return {begin, end};
}

/// Where no bold tells titles, a short first paragraph without a full stop is one.
bool serves_as_title(const LetterBlock& block, std::string_view text)
{
    constexpr std::size_t longest_lead = 120;  // "I have the honour to tell you the following:"
    return block.kind == LetterBlockKind::text && text.size() < 400 && !has_sentence(text) &&
           !text.ends_with('.') && !text.ends_with(',') &&
           !(text.ends_with(':') && text.size() > longest_lead);
}

std::string original_of(const LetterText& text, std::uint32_t first, std::uint32_t last)
{
    for (auto i = first; i < last; ++i) {
        // "Annex [Original: Arabic]" tells it in its own line.
        const bool heading = text.blocks[i].kind == LetterBlockKind::annex_title &&
                             text.words(text.blocks[i]).ends_with(']');
        if (text.blocks[i].kind != LetterBlockKind::original && !heading) {
            continue;
        }
        // Of several the first that is told.
        std::string_view told;
        auto from = std::string_view::npos;
        for (const auto& language : text.language.all("language")) {
            const auto at = text.words(text.blocks[i]).find(language.words);
            if (at < from) {
                from = at;
                told = language.value;
            }
        }
        if (!told.empty()) {
            return std::string(told);
        }
    }
    return {};
}

void read_annex_body(const LetterText& text, const AnnexShape& shape, Declaration& declaration)
{
    const bool dated = declaration.date.known();  // by the title of the letter that it is
    for (auto i = shape.body; i < shape.last; ++i) {
        if (text.blocks[i].kind == LetterBlockKind::dateline && !dated) {
            read_dateline(text, text.blocks[i], declaration);
        }
        else if (text.blocks[i].kind == LetterBlockKind::dateline) {
            Declaration told;
            read_dateline(text, text.blocks[i], told);
            declaration.place = told.date == declaration.date ? told.place : declaration.place;
        }
        else if (text.blocks[i].kind == LetterBlockKind::text ||
                 text.blocks[i].kind == LetterBlockKind::bold) {
            declaration.paragraphs.push_back(text.paragraph(text.blocks[i]));
        }
    }
    find_place(text, shape, declaration);
}

/// The words of the title, where they stand in the flow, and a date that they give.
struct AnnexTitle {
    std::string words;
    Date date;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// Takes a first paragraph that serves as title out of the body.
AnnexTitle read_title(const LetterText& text, AnnexShape& shape)
{
    const auto first = text.words(text.blocks[shape.first]);
    const auto heading = read_annex_heading(first, text.language);
    const bool titled =
        heading.title != 0 ||
        std::any_of(text.blocks.begin() + shape.title, text.blocks.begin() + shape.body, is_title);
    if (!titled && shape.body < shape.last &&
        serves_as_title(text.blocks[shape.body], text.words(text.blocks[shape.body]))) {
        shape.title = shape.body++;
        // Web pages part the lines of a title like paragraphs.
        while (shape.body < shape.last &&
               is_unfinished(text.words(text.blocks[shape.body - 1]), text.language) &&
               serves_as_title(text.blocks[shape.body], text.words(text.blocks[shape.body]))) {
            ++shape.body;
        }
    }
    AnnexTitle title;
    title.words = heading.title == 0 ? "" : std::string(first.substr(heading.title));
    for (auto i = shape.title; i < shape.body; ++i) {
        const auto& block = text.blocks[i];
        const auto date = block.kind == LetterBlockKind::letter_title && !title.date.known()
                              ? find_date(text.words(block), text.language)
                              : std::nullopt;
        if (date) {
            title.date = date->date;
        }
        if (is_title(block)) {
            title.words += (title.words.empty() ? "" : " ") + std::string(text.words(block));
        }
    }
    std::tie(title.begin, title.end) = title_stretch(text, shape, heading.title);
    return title;
}

}  // namespace

ReadAnnex read_annex(const LetterText& text,
                     AnnexShape shape,
                     const Document& document,
                     const std::vector<Signatory>& senders)
{
    ReadAnnex annex;
    auto& declaration = annex.declaration;
    declaration.span = text.span(shape.first, shape.last);
    declaration.line = text.blocks[shape.first].line + 1;
    declaration.original = original_of(text, shape.first, shape.last);
    auto title = read_title(text, shape);
    declaration.title = std::move(title.words);
    declaration.date = title.date;
    read_annex_body(text, shape, declaration);
    const bool enclosed =
        row_at_start(text.words(text.blocks[shape.first]), text.language, "enclosure") != 0;
    // Of what is enclosed with an annex the letter tells nothing.
    const auto number = annex_number(text.words(text.blocks[shape.first]), text.language);
    const auto told =
        enclosed ? std::vector<std::string_view>{} : told_of_annex(text, document.letter, number);
    if (!declaration.date.known()) {
        read_done_at(text, shape, declaration);
    }
    if (!declaration.date.known()) {
        read_title_end(text.language, document.date, declaration);
    }
    if (!declaration.date.known()) {
        find_date_in_text(text, told, declaration);
    }
    const int year = declaration.date.known() ? declaration.date.year : document.date.year;
    auto holders =
        find_holders(text,
                     {shape, declaration, title.begin, title.end, senders, told, enclosed, year},
                     document.letter);
    declaration.signatories = std::move(holders.signatories);
    annex.holding = holders.holding;
    return annex;
}

}  // namespace horseshoe::parser
