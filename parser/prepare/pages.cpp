#include "parser/prepare/furniture.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

struct Break {
    std::uint32_t line = 0;
    int page = 0;  ///< of what follows; 0: not printed
};

/// Lines that begin with a single space where hardly any other does: the first ones of pages.
std::vector<std::uint32_t> spaced_lines(const Source& source, const PageFurniture& furniture)
{
    std::vector<std::uint32_t> found;
    std::size_t texts = 0;
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        if (furniture.uses[i] != LineUse::text) {
            continue;
        }
        ++texts;
        const auto line = source.of(source.lines[i]);
        if (line.size() > 1 && line[0] == ' ' && line[1] != ' ') {
            found.push_back(static_cast<std::uint32_t>(i));
        }
    }
    if (found.size() * 20 > texts) {
        found.clear();
    }
    return found;
}

std::vector<Break> breaks_of(const Source& source, const PageFurniture& furniture)
{
    std::vector<Break> breaks;
    // "3/3", then a header: no page follows the last, so the footers of this file head their pages.
    const bool footers_lead = std::any_of(
        furniture.marks.begin(), furniture.marks.end(), [&](const PageFurniture::Mark& mark) {
            return mark.footer_first && mark.page == furniture.pages && furniture.pages != 0;
        });
    for (const auto& mark : furniture.marks) {
        if (mark.header) {
            // "…footer of page 3, header of page 4": the number printed is the page's before.
            breaks.push_back(
                {mark.after,
                 mark.page == 0 ? 0 : mark.page + (mark.footer_first && !footers_lead ? 1 : 0)});
        }
        else if (mark.page != 0) {
            breaks.push_back({mark.after, mark.page + 1});
        }
    }
    for (std::size_t i = 1; i < source.lines.size(); ++i) {
        if (source.lines[i].is(line_page_start)) {
            breaks.push_back({static_cast<std::uint32_t>(i), 0});
        }
    }
    for (const auto line : spaced_lines(source, furniture)) {
        breaks.push_back({line, 0});
    }
    std::sort(breaks.begin(), breaks.end(), [](const Break& a, const Break& b) {
        return a.line < b.line || (a.line == b.line && a.page > b.page);
    });
    // A header and a form feed at one place, or with nothing but furniture between: one break.
    std::vector<Break> merged;
    for (const auto& each : breaks) {
        const auto text_between =
            !merged.empty() && std::any_of(furniture.uses.begin() + merged.back().line,
                                           furniture.uses.begin() + each.line,
                                           [](LineUse use) { return use == LineUse::text; });
        if (merged.empty() || text_between) {
            merged.push_back(each);
        }
        else {
            merged.back().page = std::max(merged.back().page, each.page);
            merged.back().line = each.line;
        }
    }
    return merged;
}

bool starts_page(const Line& line)
{
    return line.is(line_page_start);
}

void count_feeds(Source& source)
{
    std::uint16_t page = 1;
    for (auto& line : source.lines) {
        page = static_cast<std::uint16_t>(
            page + (starts_page(line) && &line != &source.lines.front() ? 1 : 0));
        line.page = page;
    }
}

}  // namespace

void number_pages(Source& source, const PageFurniture& furniture)
{
    if (source.format == SourceFormat::pdf) {
        return;
    }
    const auto feeds = std::count_if(source.lines.begin(), source.lines.end(), starts_page);
    if (feeds > 0 && feeds + 1 == furniture.pages) {
        count_feeds(source);
        return;
    }
    auto breaks = breaks_of(source, furniture);
    const auto printed = [](const Break& each) { return each.page != 0; };
    const auto first = std::find_if(breaks.begin(), breaks.end(), printed);
    if (first == breaks.end()) {
        // No number is printed anywhere: form feeds count from the first page, spaces say nothing.
        if (feeds > 0) {
            count_feeds(source);
        }
        return;
    }
    // Breaks without a number are believed where they count up to the next number exactly.
    for (auto it = first; it != breaks.end();) {
        const auto next = std::find_if(it + 1, breaks.end(), printed);
        const auto between = static_cast<int>(next - it) - 1;
        if (next == breaks.end() || it->page + between + 1 == next->page) {
            for (auto each = it + 1; each != next; ++each) {
                each->page = (each - 1)->page + 1;
            }
        }
        it = next;
    }
    for (auto it = first; it != breaks.begin(); --it) {
        const int page = it->page - 1;
        if (page < 1) {
            break;
        }
        (it - 1)->page = page;
    }
    std::erase_if(breaks, [&](const Break& each) {
        return each.page == 0 || (furniture.pages != 0 && each.page > furniture.pages);
    });
    if (breaks.empty()) {
        return;  // none of the numbers printed can be true
    }
    auto page = static_cast<std::uint16_t>(std::max(breaks.front().page - 1, 1));
    auto next = breaks.begin();
    for (std::uint32_t i = 0; i < source.lines.size(); ++i) {
        for (; next != breaks.end() && next->line <= i; ++next) {
            page = static_cast<std::uint16_t>(next->page);
        }
        source.lines[i].page = page;
    }
}

}  // namespace horseshoe::parser
