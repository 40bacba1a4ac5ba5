#include "parser/source/page_plan.hpp"

#include "parser/source/margins.hpp"
#include "parser/source/median.hpp"

#include <algorithm>
#include <numeric>

namespace horseshoe::parser {
namespace {

std::vector<Row> all_rows(const PageWords& page)
{
    std::vector<std::uint32_t> words(page.words.size());
    std::iota(words.begin(), words.end(), 0U);
    return rows_of(page, std::move(words));
}

std::vector<PagePlan> split_margins(const std::vector<PageWords>& pages)
{
    std::vector<std::vector<Row>> rows;
    rows.reserve(pages.size());
    for (const PageWords& page : pages) {
        rows.push_back(all_rows(page));
    }
    const std::vector<Margins> margins = find_margins(pages, rows);
    std::vector<PagePlan> plans(pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto header = rows[i].begin() + static_cast<std::ptrdiff_t>(margins[i].header);
        const auto footer = rows[i].end() - static_cast<std::ptrdiff_t>(margins[i].footer);
        plans[i].header.assign(rows[i].begin(), header);
        plans[i].body.assign(header, footer);
        plans[i].footer.assign(footer, rows[i].end());
        if (!plans[i].body.empty()) {
            plans[i].frame = frame_of(plans[i].body);
        }
    }
    return plans;
}

/// The text's usual ends left and right; a page of short lines does not show them.
Frame usual_frame(const std::vector<PagePlan>& plans)
{
    std::vector<float> lefts;
    std::vector<float> rights;
    for (const PagePlan& plan : plans) {
        if (plan.body.empty()) {
            continue;
        }
        lefts.push_back(plan.frame.left);
        rights.push_back(plan.frame.right);
    }
    return {.left = median(std::move(lefts), 0), .right = median(std::move(rights), 0)};
}

/// Finds each page's gutter; pages too short to show one take that of most pages.
void find_gutters(const std::vector<PageWords>& pages, std::vector<PagePlan>& plans)
{
    const Frame usual = usual_frame(plans);
    std::vector<float> middles;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (plans[i].body.empty()) {
            continue;
        }
        const bool narrow = plans[i].frame.width() < 0.8F * usual.width();
        plans[i].gutter = find_gutter(pages[i], plans[i].body, narrow ? usual : plans[i].frame);
        if (plans[i].gutter) {
            middles.push_back(plans[i].gutter->middle());
        }
    }
    if (middles.empty()) {
        return;
    }
    const float middle = median(middles, 0);
    const auto typical = std::find_if(plans.begin(), plans.end(), [middle](const PagePlan& plan) {
        return plan.gutter && plan.gutter->middle() == middle;
    });
    const Gutter gutter = *typical->gutter;
    // Not the first page: a cover has one column, whatever the rest has.
    for (std::size_t i = 1; i < plans.size(); ++i) {
        if (!plans[i].gutter) {
            plans[i].gutter = gutter;
        }
    }
}

}  // namespace

Frame frame_of(const std::vector<Row>& rows)
{
    Frame frame{.left = rows.front().left, .right = rows.front().right};
    for (const Row& row : rows) {
        frame.left = std::min(frame.left, row.left);
        frame.right = std::max(frame.right, row.right);
    }
    return frame;
}

std::vector<PagePlan> plan_pages(const std::vector<PageWords>& pages)
{
    std::vector<PagePlan> plans = split_margins(pages);
    find_gutters(pages, plans);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        plans[i].blocks = blocks_of(pages[i], plans[i].body, plans[i].gutter);
    }
    return plans;
}

}  // namespace horseshoe::parser
