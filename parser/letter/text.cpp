#include "parser/language/phrases.hpp"
#include "parser/letter/letter.hpp"

namespace horseshoe::parser {

std::string_view LetterText::line(std::uint32_t index) const
{
    const auto& lines = flow.lines();
    const auto begin = lines[index].begin;
    const auto end = index + 1 < lines.size() ? lines[index + 1].begin : flow.text().size();
    return trim(std::string_view(flow.text()).substr(begin, end - begin));
}

SourceSpan LetterText::span(std::uint32_t first, std::uint32_t last) const
{
    return first == last ? SourceSpan{} : flow.to_source(blocks[first].begin, blocks[last - 1].end);
}

Paragraph LetterText::paragraph(const LetterBlock& block) const
{
    return {flow.to_source(block.begin, block.end),
            block.begin,
            block.end,
            source.lines[block.line].page,
            false};
}

}  // namespace horseshoe::parser
