#include "parser/prepare/furniture.hpp"

#include "parser/grammar/date.hpp"

#include <algorithm>
#include <map>

namespace horseshoe::parser {
namespace {

bool is_blank(std::string_view line)
{
    return std::all_of(line.begin(), line.end(), [](char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == '\v';
    });
}

std::string_view trimmed(std::string_view line)
{
    const auto first = line.find_first_not_of(" \t\f");
    if (first == std::string_view::npos) {
        return {};
    }
    return line.substr(first, line.find_last_not_of(" \t\f") + 1 - first);
}

bool is_number(std::string_view text)
{
    return !text.empty() && text.size() <= 3 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// True where nothing but the cells of a header of the 1990s stands in a line:
/// "Security Council 3756th meeting", "Fifty-second year 21 March 1997", "3".
bool is_old_furniture(std::string_view line, const Language& language)
{
    line = trimmed(line);
    if (line.empty() || line.size() > 90) {
        return false;
    }
    if (is_number(line)) {
        return true;
    }
    bool known = false;
    for (const auto& title : language.all("cover-title")) {
        if (line.starts_with(title.words)) {
            line = trimmed(line.substr(title.words.size()));
            known = true;
            break;
        }
    }
    for (const auto& meeting : language.all("cover-meeting")) {
        if (line.ends_with(meeting.words) && line.size() < 24) {
            return true;
        }
    }
    if (const auto date = find_date(line, language); date && date->size == line.size()) {
        line = trimmed(line.substr(0, line.find_first_of("0123456789")));
        known = true;
    }
    for (const auto& year : language.all("cover-year")) {
        if (line.size() < 40 && line.ends_with(year.words) && line.find(' ') != std::string_view::npos) {
            return true;
        }
    }
    return known && line.empty();
}

/// Near the first or last lines of a page that a form feed bounds, old furniture stands alone.
void mark_old_furniture(const Source& source, const Language& language, std::vector<LineUse>& uses)
{
    const auto count = source.lines.size();
    for (std::size_t start = 1; start < count; ++start) {
        if (!source.lines[start].is(line_page_start)) {
            continue;
        }
        for (std::size_t i = start; i < std::min(start + 8, count); ++i) {
            if (uses[i] == LineUse::text) {
                if (!is_old_furniture(source.of(source.lines[i]), language)) {
                    break;
                }
                uses[i] = LineUse::furniture;
            }
        }
        for (std::size_t i = start; i-- > start - std::min<std::size_t>(start, 3);) {
            if (uses[i] == LineUse::text) {
                if (is_number(trimmed(source.of(source.lines[i])))) {
                    uses[i] = LineUse::furniture;
                }
                break;
            }
        }
    }
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
        const bool adjacent = last != nullptr && std::all_of(page.uses.begin() + last->after,
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

}  // namespace

PageFurniture find_furniture(const Source& source, const Language& language)
{
    PageFurniture page;
    page.uses.assign(source.lines.size(), LineUse::text);
    std::vector<Named> named;
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        const auto line = source.of(source.lines[i]);
        if (line.empty() || (line.front() <= ' ' && is_blank(line))) {
            page.uses[i] = LineUse::blank;
            continue;
        }
        if (source.lines[i].is(line_margin)) {
            page.uses[i] = LineUse::furniture;
        }
        if (const auto furniture = read_furniture(line)) {
            named.push_back({i, *furniture});
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
    if (source.format == SourceFormat::text) {
        mark_old_furniture(source, language, page.uses);
        join_marks(named, page);
    }
    return page;
}

}  // namespace horseshoe::parser
