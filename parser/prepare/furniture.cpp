#include "parser/prepare/furniture.hpp"

#include "parser/prepare/page_cells.hpp"
#include "parser/prepare/running_speakers.hpp"

#include <algorithm>
#include <map>
#include <span>

namespace horseshoe::parser {
namespace {

bool is_number(std::string_view text)
{
    return !text.empty() && text.size() <= 3 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A number that a page ends with, before a form feed, is the page's.
void mark_last_numbers(const Source& source, std::vector<LineUse>& uses)
{
    for (std::size_t start = 1; start < source.lines.size(); ++start) {
        if (!source.lines[start].is(line_page_start)) {
            continue;
        }
        for (std::size_t i = start; i-- > start - std::min<std::size_t>(start, 3);) {
            if (uses[i] == LineUse::text) {
                if (is_number(trim_furniture(source.of(source.lines[i])))) {
                    uses[i] = LineUse::furniture;
                }
                break;
            }
        }
    }
}

bool is_symbol(std::string_view line)
{
    const auto symbol = read_meeting_symbol(line);
    return symbol && symbol->size == line.size();
}

struct Named {
    std::size_t line;
    Furniture furniture;
};

/// The symbol that most headers name: a header of another is a line of speech that cites it.
MeetingSymbol commonest(const std::vector<Named>& named)
{
    std::map<std::pair<int, int>, int> counts;
    for (const auto& each : named) {
        if (each.furniture.symbol.meeting != 0) {
            ++counts[{each.furniture.symbol.meeting, each.furniture.symbol.resumption}];
        }
    }
    MeetingSymbol symbol;
    int most = 0;
    for (const auto& [key, count] : counts) {
        if (count > most) {
            symbol = {key.first, key.second, 0};
            most = count;
        }
    }
    return symbol;
}

void join_marks(const std::vector<Named>& named, PageFurniture& page)
{
    for (const auto& [line, furniture] : named) {
        const auto at = static_cast<std::uint32_t>(line);
        auto* last = page.marks.empty() ? nullptr : &page.marks.back();
        const bool adjacent =
            last != nullptr && std::all_of(page.uses.begin() + last->after,
                                           page.uses.begin() + at,
                                           [](LineUse use) { return use != LineUse::text; });
        if (!adjacent || (furniture.header && last->header)) {
            page.marks.push_back({at, at + 1, furniture.page, furniture.header, false});
            continue;
        }
        last->after = at + 1;
        last->footer_first = last->footer_first || (furniture.header && last->page != 0);
        last->header = last->header || furniture.header;
        last->page = last->page != 0 ? last->page : furniture.page;
    }
}

/// In a file with form feeds, a symbol alone amid a page is the head of its right column.
void drop_inner_symbols(const Source& source, PageFurniture& page)
{
    const auto starts_page = [](const Line& line) { return line.is(line_page_start); };
    if (std::none_of(source.lines.begin(), source.lines.end(), starts_page)) {
        return;
    }
    const auto is_inner = [&](const PageFurniture::Mark& mark) {
        if (!mark.header || mark.page != 0 || mark.after != mark.line + 1 ||
            !is_symbol(trim_furniture(source.of(source.lines[mark.line])))) {
            return false;
        }
        constexpr std::uint32_t reach = 6;
        auto first = mark.line;
        for (std::uint32_t i = 0; i < reach && first > 0 && page.uses[first - 1] != LineUse::text;
             ++i) {
            --first;
        }
        auto last = mark.after;
        for (std::uint32_t i = 0;
             i < reach && last < page.uses.size() && page.uses[last] != LineUse::text;
             ++i) {
            ++last;
        }
        last = std::min(last + 1, static_cast<std::uint32_t>(page.uses.size()));
        return std::none_of(source.lines.begin() + first, source.lines.begin() + last, starts_page);
    };
    std::erase_if(page.marks, is_inner);
}

bool is_letter_or_digit(char c)
{
    const auto lower = static_cast<unsigned char>(c) | 0x20U;
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
}

/// "---", "* * *", "_____": a rule across the page, as Markdown and typists draw it.
bool is_rule(std::string_view line)
{
    const auto first = line.find_first_not_of(' ');
    if (first == std::string_view::npos ||
        std::string_view("-*_=").find(line[first]) == std::string_view::npos) {
        return false;
    }
    const char mark = line[first];
    constexpr std::ptrdiff_t shortest = 3;
    return std::all_of(line.begin(), line.end(), [&](char c) { return c == mark || c == ' '; }) &&
           std::count(line.begin(), line.end(), mark) >= shortest;
}

/// "[edit]", "[...]": nobody said that.
bool is_page_mark(std::string_view line, std::span<const Word> marks)
{
    return first_of_furniture(line) == '[' &&
           std::any_of(marks.begin(), marks.end(), [&](const Word& mark) {
               return trim_furniture(line) == mark.words;
           });
}

/// As most lines do, which go on with a sentence: nothing of a page begins so but "page 3".
bool begins_small(std::string_view line)
{
    return !line.empty() && line.front() >= 'a' && line.front() <= 'z' && line.front() != 'p';
}

}  // namespace

bool is_blank_line(std::string_view line)
{
    const auto first = std::min(line.find_first_not_of(' '), line.size());
    if (first < line.size() && is_letter_or_digit(line[first])) {
        return false;  // as nearly all lines that are not empty
    }
    if (is_rule(line)) {
        return true;
    }
    for (std::size_t at = 0; at < line.size();) {
        const auto byte = static_cast<unsigned char>(line[at]);
        if (byte <= ' ' ||
            (byte == '>' && line.find_first_not_of("> ") == std::string_view::npos)) {
            ++at;
        }
        else if (line.substr(at, 6) == "&nbsp;") {
            at += 6;
        }
        else if (line.substr(at, 2) == "\u00A0") {
            at += 2;
        }
        else if (const auto three = line.substr(at, 3);
                 three == "\u202F" || three == "\u2007" || three == "\u3000" || three == "\u2003") {
            at += 3;
        }
        else {
            return false;
        }
    }
    return true;
}

PageFurniture find_furniture(const Source& source, const Language& language)
{
    PageFurniture page;
    page.uses.assign(source.lines.size(), LineUse::text);
    std::vector<Named> named;
    std::vector<PageCell> cells;
    const bool is_text = source.format == SourceFormat::text;
    const auto marks = language.all("page-mark");
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        const auto line = source.of(source.lines[i]);
        if (source.lines[i].is(line_margin)) {
            page.uses[i] = LineUse::furniture;
        }
        if (begins_small(line)) {
            continue;
        }
        if (is_blank_line(line) || (is_text && is_page_mark(line, marks))) {
            page.uses[i] = LineUse::blank;
            continue;
        }
        if (const auto furniture = read_furniture(line)) {
            named.push_back({i, *furniture});
        }
        else if (auto cell = is_text ? read_page_cell(line) : std::nullopt) {
            cell->line = static_cast<std::uint32_t>(i);
            cells.push_back(*cell);
        }
    }
    page.symbol = commonest(named);
    std::erase_if(named, [&](const Named& each) {
        const auto& symbol = each.furniture.symbol;
        return symbol.meeting != 0 && symbol.meeting != page.symbol.meeting;
    });
    for (const auto& [line, furniture] : named) {
        page.uses[line] = LineUse::furniture;
        page.pages = std::max(page.pages, furniture.pages);
        if (furniture.date.known() && !page.date.known()) {
            page.date = furniture.date;
        }
    }
    if (is_text) {
        for (const auto& cell : mark_page_cells(source, language, cells, page)) {
            named.push_back({cell.line, cell.says});
            page.pages = std::max(page.pages, cell.says.pages);
        }
        std::sort(named.begin(), named.end(), [](const Named& a, const Named& b) {
            return a.line < b.line;
        });
        mark_running_speakers(source, language, page);
        mark_last_numbers(source, page.uses);
        join_marks(named, page);
        drop_inner_symbols(source, page);
    }
    return page;
}

}  // namespace horseshoe::parser
