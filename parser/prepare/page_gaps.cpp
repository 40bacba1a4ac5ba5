#include "parser/prepare/page_gaps.hpp"

#include "parser/source/median.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace horseshoe::parser {
namespace {

/// A printed number, and how many pages of text stand before it.
struct PrintedPage {
    std::uint32_t line = 0;
    int number = 0;
    double place = 0;
};

/// The pages of a PDF are as many as they are.
std::vector<PrintedPage> printed_on_sheets(const Source& source, const PageFurniture& furniture)
{
    std::vector<PrintedPage> pages;
    for (std::uint32_t i = 0; i < source.lines.size(); ++i) {
        if (furniture.uses[i] != LineUse::furniture) {
            continue;
        }
        const auto read = read_furniture(source.of(source.lines[i]));
        const double sheet = source.lines[i].page;
        if (read && read->page != 0 && (pages.empty() || pages.back().place < sheet)) {
            pages.push_back({i, read->page, sheet});
        }
    }
    if (!pages.empty() && pages.front().place > 1) {
        pages.insert(pages.begin(), {0, 1, 1});  // the cover, which has none
    }
    return pages;
}

/// Those of a text are as long as most from one number to the next.
std::vector<PrintedPage> printed_between_lines(const Source& source, const PageFurniture& furniture)
{
    std::vector<PrintedPage> pages;
    std::vector<float> lengths;
    std::size_t at = 0;
    double length = 0;
    for (const auto& mark : furniture.marks) {
        for (; at < mark.line; ++at) {
            length += furniture.uses[at] == LineUse::text
                          ? static_cast<double>(source.of(source.lines[at]).size())
                          : 0.0;
        }
        if (mark.page == 0) {
            continue;
        }
        if (!pages.empty() && mark.page == pages.back().number + 1) {
            lengths.push_back(static_cast<float>(length - pages.back().place));
        }
        pages.push_back({mark.after, mark.page, length});
    }
    constexpr std::size_t enough = 3;
    if (lengths.size() < enough) {
        return {};
    }
    const auto page = std::max(median(lengths, 1), 1.0F);
    for (auto& each : pages) {
        each.place /= page;
    }
    return pages;
}

}  // namespace

std::vector<PageGap> find_page_gaps(const Source& source, const PageFurniture& furniture)
{
    const auto pages = source.format == SourceFormat::pdf
                           ? printed_on_sheets(source, furniture)
                           : printed_between_lines(source, furniture);
    std::vector<PageGap> gaps;
    for (std::size_t i = 1; i < pages.size(); ++i) {
        const auto& before = pages[i - 1];
        const auto& behind = pages[i];
        constexpr double slack = 0.25;  // pages are not all of one length
        const double length = behind.place - before.place;
        const int there = std::max(1, static_cast<int>(std::ceil(length - slack)));
        const int missing = behind.number - before.number - there;
        const bool came_up = i < 2 || pages[i - 2].number < before.number;
        const bool goes_on = i + 1 == pages.size() || behind.number < pages[i + 1].number;
        if (missing > 0 && came_up && goes_on) {
            gaps.push_back({behind.line, before.number, behind.number, missing});
        }
    }
    return gaps;
}

}  // namespace horseshoe::parser
