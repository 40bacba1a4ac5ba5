#include "parser/letter/letter.hpp"

namespace horseshoe::parser {
namespace {

TextClass class_of(const LetterBlock& block, std::uint32_t index, const LetterShape& shape)
{
    if (block.kind == LetterBlockKind::furniture) {
        return TextClass::furniture;
    }
    if (index < shape.title) {
        return TextClass::cover;
    }
    switch (block.kind) {
    case LetterBlockKind::letter_title:
    case LetterBlockKind::annex_title:
    case LetterBlockKind::bold: return TextClass::heading;
    case LetterBlockKind::original:
    case LetterBlockKind::dateline:
    case LetterBlockKind::signed_by:
    case LetterBlockKind::signatories:
    case LetterBlockKind::rule: return TextClass::note;
    case LetterBlockKind::furniture: return TextClass::furniture;
    case LetterBlockKind::text: break;
    }
    return TextClass::speech;
}

}  // namespace

std::vector<ClassSpan> classify_letter(const LetterText& text, const LetterShape& shape)
{
    std::vector<ClassSpan> classes;
    const auto add = [&](std::uint32_t begin, std::uint32_t end, TextClass text_class) {
        if (begin < end && !classes.empty() && classes.back().text_class == text_class) {
            classes.back().span.end = end;
        }
        else if (begin < end) {
            classes.push_back({{begin, end}, text_class});
        }
    };
    const auto& lines = text.source.lines;
    std::uint32_t at = 0;
    add(0, lines.empty() ? 0 : lines.front().span.begin, TextClass::blank);
    for (std::uint32_t i = 0; i < lines.size(); ++i) {
        const auto end = i + 1 < lines.size() ? lines[i + 1].span.begin
                                              : static_cast<std::uint32_t>(text.source.text.size());
        while (at + 1 < text.blocks.size() && text.blocks[at + 1].line <= i) {
            ++at;
        }
        auto text_class = TextClass::blank;
        if (text.furniture.uses[i] == LineUse::furniture) {
            text_class = TextClass::furniture;
        }
        else if (text.furniture.uses[i] == LineUse::text && !text.blocks.empty()) {
            text_class = class_of(text.blocks[at], at, shape);
        }
        add(lines[i].span.begin, end, text_class);
    }
    return classes;
}

}  // namespace horseshoe::parser
