#include "parser/letter/read_document.hpp"

#include "parser/letter/letter.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace horseshoe::parser {
namespace {

/// True where one of the first lines is the title that letters have.
bool has_letter_title(const std::vector<LetterBlock>& blocks)
{
    const auto first = blocks.begin();
    const auto last = first + static_cast<std::ptrdiff_t>(std::min<std::size_t>(blocks.size(), 40));
    return std::any_of(first, last, [](const LetterBlock& block) {
        return block.kind == LetterBlockKind::letter_title;
    });
}

}  // namespace

bool read_letter_document(const PageFurniture& furniture,
                          Flow& flow,
                          const Language& language,
                          Document& document)
{
    auto blocks = find_letter_blocks(flow, document.source, language);
    LetterShape shape;
    if (!has_letter_title(blocks) || !read_letter(blocks, shape)) {
        return false;
    }
    document.kind = Kind::letter;
    const LetterText text{document.source, furniture, flow, language, std::move(blocks)};
    assemble_letter(text, shape, document);
    document.classes = classify_letter(text, shape);
    return true;
}

}  // namespace horseshoe::parser
