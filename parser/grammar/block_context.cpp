#include "parser/grammar/block_context.hpp"

#include "parser/digit.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/wide.hpp"

#include <algorithm>
#include <string>

namespace horseshoe::parser {
namespace {

/// True where the line before ends within a sentence that goes on: with a comma or a small word.
bool continues_sentence(const BlockText& text, std::size_t i)
{
    if (i == 0 || text.breaks.after_sentence(i)) {
        return false;
    }
    const auto above = text.breaks.line(i - 1);
    const auto space = above.rfind(' ');
    const auto last = above.substr(space == std::string_view::npos ? 0 : space + 1);
    return above.ends_with(',') || above.ends_with("\uFF0C") || above.ends_with("\u3001") ||
           last.size() <= 3;
}

/// "President: Li Hua Mr. . . . (China)": where the office alone heads turns too, the cover names a
/// person behind it, and a State in parentheses.
bool labels_cover(const BlockText& text, const HeadingText& heading, std::size_t i)
{
    if (!honorific_follows(text.language) || !heading.presidency || !heading.spoken.empty() ||
        heading.size >= text.breaks.line(i).size()) {
        return false;
    }
    const auto rest = text.breaks.line(i).substr(heading.size);
    return rest.find(". .") != std::string_view::npos ||
           read_heading(std::string(rest) + ':', text.language).has_value();
}

}  // namespace

std::uint32_t BlockText::next_line(std::size_t i) const
{
    const auto& lines = flow.lines();
    return i + 1 < lines.size() ? lines[i + 1].begin
                                : static_cast<std::uint32_t>(flow.text().size());
}

bool after_formula(const Blocks& so_far)
{
    return !so_far.list.empty() && so_far.list.back().kind != BlockKind::paragraph &&
           so_far.list.back().kind != BlockKind::heading;
}

bool in_vote(const Blocks& so_far)
{
    const auto last =
        std::find_if(so_far.list.rbegin(), so_far.list.rend(), [](const Block& block) {
            return block.kind == BlockKind::heading || block.kind == BlockKind::vote_taken ||
                   block.kind == BlockKind::vote_side;
        });
    return last != so_far.list.rend() && last->kind != BlockKind::heading;
}

bool within_vote(const Blocks& so_far)
{
    // Furniture may have cut a list in pieces: a few paragraphs back stands the label.
    for (auto back = so_far.list.rbegin();
         back != so_far.list.rend() && back - so_far.list.rbegin() < 6;
         ++back) {
        if (back->kind == BlockKind::vote_side) {
            return true;
        }
        if (back->kind != BlockKind::paragraph) {
            return false;
        }
    }
    return false;
}

bool may_speak(const BlockText& text,
               const Blocks& so_far,
               const HeadingText& heading,
               std::size_t i,
               bool breaks)
{
    if (labels_cover(text, heading, i)) {
        return false;
    }
    const auto& line = text.breaks.source_line(i);
    const bool bold = line.is(line_bold_start) ||
                      (text.source.format == SourceFormat::text && line.is(line_bold));
    const bool known = !heading.country.empty() && find_delegation(heading.country);
    if (!heading.colon && !(bold && heading.size == text.breaks.line(i).size()) &&
        !(known && !heading.spoken.empty() && (breaks || bold || text.breaks.after_sentence(i)))) {
        return false;
    }
    // An office, a delegation or a language stands with no name in running text.
    const bool office = !heading.function.empty();
    // Speech begins with a capital; "Mr. Lee: that is the name ..." goes on with a sentence.
    const auto speech = text.flow.lines()[i].begin + heading.size;
    const bool goes_on = speech < text.next_line(i) && starts_lower(text.from(speech));
    const auto honorifics = text.language.all("honorific");
    const bool address =  // "Mr. President:"
        !heading.name.empty() && !known && heading.spoken.empty() &&
        std::any_of(honorifics.begin(), honorifics.end(), [&](const Word& word) {
            return word.words == heading.name;
        });
    const bool untitled = !office && heading.honorific.empty();
    if (untitled && !breaks && !bold && !text.breaks.after_sentence(i)) {
        return false;
    }
    if (address || (goes_on && !bold && heading.spoken.empty())) {
        return false;
    }
    if (text.source.format == SourceFormat::pdf) {
        return bold || breaks;
    }
    if (office || bold || !heading.spoken.empty() || known) {
        return breaks || !continues_sentence(text, i) || !heading.spoken.empty() ||
               heading.presidency;
    }
    if (!text.breaks.after_sentence(i) && !after_formula(so_far)) {
        return false;
    }
    // Whom the cover or the opening words name may speak without a country.
    const auto opening = std::string_view(text.flow.text())
                             .substr(0, std::min<std::size_t>(text.flow.lines()[i].begin, 8000));
    const bool announced = opening.find(called(heading.name, heading.honorific, text.language)) !=
                           std::string_view::npos;
    // Old records number their paragraphs, and need no blank lines between them.
    const bool numbered = is_digit(text.breaks.line(i).front());
    return breaks || announced || numbered ||
           (!so_far.headings.empty() && so_far.headings.back().presidency);
}

}  // namespace horseshoe::parser
