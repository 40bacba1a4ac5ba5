#pragma once

#include "parser/document.hpp"
#include "parser/grammar/letter.hpp"
#include "parser/language/language.hpp"
#include "parser/prepare/flow.hpp"
#include "parser/prepare/furniture.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Everything that is known of a letter while it is put together.
struct LetterText {
    const Source& source;
    const PageFurniture& furniture;
    const Flow& flow;
    const Language& language;
    std::vector<LetterBlock> blocks;

    std::string_view words(const LetterBlock& block) const
    {
        return std::string_view(flow.text()).substr(block.begin, block.end - block.begin);
    }
    /// One line of the flow, without its separator.
    std::string_view line(std::uint32_t index) const;
};

/// Cuts the flow of a letter into blocks, and its paragraphs by line feeds.
std::vector<LetterBlock> find_letter_blocks(Flow& flow, const Source& source, const Language& language);

/// Fills the document's letter from its shape.
void assemble_letter(const LetterText& text, const LetterShape& shape, Document& document);

/// Who holds the declaration of an annex; `letter` has been read already.
std::vector<Signatory> find_signatories(const LetterText& text,
                                        const AnnexShape& annex,
                                        const Declaration& declaration,
                                        const Letter& letter);

/// The States that a text lists ("namely A, B and C"; "A, B and C declare"), where it does.
std::vector<Signatory> listed_states(const LetterText& text, std::uint32_t begin, std::uint32_t end);

/// The class of every character of the source.
std::vector<ClassSpan> classify_letter(const LetterText& text, const LetterShape& shape);

}  // namespace horseshoe::parser
