#include "parser/grammar/block_ends.hpp"

#include "parser/grammar/reads_like.hpp"
#include "parser/language/phrases.hpp"

#include <algorithm>
#include <string_view>

namespace horseshoe::parser {

bool ends_formula(const BlockText& text, const Blocks& so_far, std::size_t i)
{
    if (!after_formula(so_far)) {
        return false;
    }
    const auto& block = so_far.list.back();
    if (block.kind == BlockKind::vote_side || block.kind == BlockKind::language_note) {
        return true;
    }
    const auto event = so_far.events[block.detail].kind;
    if (event == EventText::Kind::agenda_title) {
        return true;
    }
    if (!text.breaks.after_sentence(i) || starts_lower(text.breaks.line(i))) {
        return false;
    }
    // Who is seated may be told in sentences; a paragraph that is numbered is speech again, and
    // so is what tells of the President: "The PRESIDENT has received a letter".
    const auto offices = text.language.all("president");
    return event != EventText::Kind::seated || bullet_size(text.breaks.line(i)) != 0 ||
           std::any_of(offices.begin(), offices.end(), [&](const Word& office) {
               return text.breaks.line(i).starts_with(office.words);
           });
}

bool ends_list(const BlockText& text, std::size_t i)
{
    if (starts_lower(text.breaks.line(i))) {
        return false;
    }
    const auto tells = [&](std::string_view key) {
        return find_phrase(text.breaks.line(i), text.language, key).has_value();
    };
    return text.breaks.after_sentence(i) || tells("is-adopted") || tells("not-adopted") ||
           tells("no-part");
}

std::optional<std::size_t>
title_above(const BlockText& text, const Blocks& so_far, std::size_t next)
{
    constexpr std::size_t most_lines = 6;
    if (text.source.format != SourceFormat::text || next == 0 || so_far.list.empty() ||
        so_far.list.back().kind != BlockKind::paragraph) {
        return std::nullopt;
    }
    const auto is_open = [&](std::size_t i) {
        // "(S/2031/114)" ends a title as well; a sentence has its full stop behind it.
        const auto line = text.breaks.line(i);
        return !ends_sentence(line) || line.ends_with(')') || line.ends_with("\uFF09");
    };
    const auto last = text.breaks.line(next - 1);
    if (!is_open(next - 1) || last.ends_with(',') || last.ends_with('-') ||
        last.ends_with("\uFF0C")) {
        return std::nullopt;
    }
    auto first = next - 1;
    while (first > 0 && next - first <= most_lines && is_open(first - 1)) {
        --first;
    }
    const auto& lines = text.flow.lines();
    if (first == 0 || next - first > most_lines || lines[first].begin <= so_far.list.back().begin ||
        starts_lower(text.breaks.line(first)) ||
        starts_with_quotation_mark(text.breaks.line(first))) {
        return std::nullopt;
    }
    return first;
}

}  // namespace horseshoe::parser
