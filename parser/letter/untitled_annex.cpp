#include "parser/letter/untitled_annex.hpp"

#include "parser/language/phrases.hpp"
#include "parser/letter/lines.hpp"
#include "parser/letter/title_lines.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

/// What may stand between a signature and the annex: lines drawn, page heads, footnotes.
bool is_aside(const LetterBlock& block, std::string_view words)
{
    return block.kind == LetterBlockKind::furniture || block.kind == LetterBlockKind::rule ||
           block.kind == LetterBlockKind::original || block.kind == LetterBlockKind::signed_by ||
           words.starts_with('*');
}

bool may_be_title(const LetterBlock& block, std::string_view words)
{
    constexpr std::size_t longest = 400;
    constexpr std::size_t shortest = 12;
    const bool titled = block.kind == LetterBlockKind::text ||
                        block.kind == LetterBlockKind::bold ||
                        block.kind == LetterBlockKind::letter_title;
    return titled && words.size() <= longest && words.size() >= shortest && !has_sentence(words) &&
           words.find(' ') != std::string_view::npos && !ends_sentence(words) &&
           !words.ends_with(',') && !starts_lower(words);
}

bool transmits(const LetterText& text, std::uint32_t first, std::uint32_t last)
{
    for (auto i = first; i < last; ++i) {
        const auto words = text.words(text.blocks[i]);
        if (text.blocks[i].kind == LetterBlockKind::text &&
            (find_phrase(words, text.language, "annexed") ||
             find_phrase(words, text.language, "transmits"))) {
            return true;
        }
    }
    return false;
}

/// True where a letter begins in the midst of another one's text: below a signature, or below a
/// line that tells its symbol.
bool begins_letter(const LetterText& text, std::uint32_t index, std::uint32_t first)
{
    constexpr std::size_t longest_symbol_line = 40;
    const auto& block = text.blocks[index];
    if (block.kind != LetterBlockKind::letter_title ||
        !is_told_in_full(text.words(block), text.language)) {
        return false;
    }
    for (auto i = index; i-- > first;) {
        const auto& above = text.blocks[i];
        const auto words = text.words(above);
        if (above.kind == LetterBlockKind::signed_by) {
            return true;
        }
        if (words.size() < longest_symbol_line && !symbols_of(words).empty() &&
            above.kind != LetterBlockKind::furniture) {
            return true;
        }
        if (!is_aside(above, words)) {
            return false;
        }
    }
    return false;
}

}  // namespace

void find_letters_within(const LetterText& text, LetterShape& shape)
{
    std::vector<AnnexShape> parts{{shape.title, shape.title, shape.body, shape.last}};
    parts.insert(parts.end(), shape.annexes.begin(), shape.annexes.end());
    std::vector<AnnexShape> split;
    for (const auto& part : parts) {
        split.push_back(part);
        for (auto i = part.body + 1; i < part.last; ++i) {
            if (begins_letter(text, i, part.body)) {
                split.back().last = i;
                split.push_back({i, i, i + 1, part.last});
            }
        }
    }
    shape.last = split.front().last;
    shape.annexes.assign(split.begin() + 1, split.end());
}

void find_untitled_annex(const LetterText& text, LetterShape& shape)
{
    if (!shape.annexes.empty()) {
        return;
    }
    const auto begin = text.blocks.begin();
    const auto end = begin + shape.last;
    const auto signature = std::find_if(begin + shape.body, end, [](const LetterBlock& block) {
        return block.kind == LetterBlockKind::signed_by;
    });
    auto title = std::find_if(signature, end, [&](const LetterBlock& block) {
        return !is_aside(block, text.words(block));
    });
    if (title == end || !may_be_title(*title, text.words(*title))) {
        return;
    }
    const bool said = std::any_of(title + 1, end, [](const LetterBlock& block) {
        return block.kind == LetterBlockKind::text;
    });
    const auto index = static_cast<std::uint32_t>(title - begin);
    if (said && transmits(text, shape.body, index)) {
        shape.annexes.push_back({index, index, index + 1, shape.last});
        shape.last = index;
    }
}

}  // namespace horseshoe::parser
