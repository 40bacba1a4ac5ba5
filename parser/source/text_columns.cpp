#include "parser/source/text_columns.hpp"

#include "parser/source/text_edge.hpp"
#include "parser/source/text_page_writer.hpp"
#include "parser/source/text_rows.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

constexpr std::size_t fewest_leaders = 3;

struct TextPage {
    std::size_t first = 0;
    std::size_t count = 0;
    TextEdge edge;
    bool cover = false;
};

/// Pages as form feeds part them; where there are none, as rows of furniture do.
std::vector<TextPage> pages_of(TextRows rows)
{
    const bool feeds =
        std::any_of(rows.begin(), rows.end(), [](const TextRow& row) { return row.page_start; });
    std::vector<TextPage> pages;
    bool after_furniture = false;
    std::size_t leaders = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows[i];
        const bool starts =
            feeds ? row.page_start : after_furniture && !row.furniture && !row.blank();
        if (pages.empty() || starts) {
            pages.push_back({.first = i, .count = 0, .edge = {}, .cover = false});
            leaders = 0;
        }
        after_furniture = row.furniture || (after_furniture && row.blank());
        leaders += row.leaders ? 1U : 0U;
        pages.back().cover = leaders >= fewest_leaders;
        ++pages.back().count;
    }
    return pages;
}

/// Finds the columns of the pages that have some; false where no page is sure to.
bool find_edges(std::string_view text, TextRows rows, std::vector<TextPage>& pages)
{
    const auto of = [&](const TextPage& page) { return rows.subspan(page.first, page.count); };
    std::vector<std::uint32_t> places;
    for (auto& page : pages) {
        if (!page.cover) {
            page.edge = find_text_edge(text, of(page));
        }
        if (page.edge.sure) {
            places.push_back(page.edge.place);
        }
    }
    if (places.empty()) {
        return false;
    }
    std::sort(places.begin(), places.end());
    const auto usual = places[places.size() / 2];
    for (auto& page : pages) {
        if (!page.edge.sure && !page.cover) {
            page.edge = find_text_edge_near(text, of(page), usual);
        }
    }
    return true;
}

}  // namespace

std::optional<PartedText> part_columns(std::string_view text, const std::vector<Line>& lines)
{
    if (!has_inner_blanks(text, lines)) {
        return std::nullopt;
    }
    const auto measured = measure_text(text, lines);
    const TextRows rows = measured.rows;
    auto pages = pages_of(rows);
    if (!find_edges(text, rows, pages)) {
        return std::nullopt;
    }
    PartedText out(text);
    TextPageWriter writer(text, out);
    for (const auto& page : pages) {
        if (rows[page.first].page_start) {
            out.page();
        }
        if (page.edge.rows == 0) {
            for (std::size_t i = page.first; i < page.first + page.count; ++i) {
                out.line(lines[i].span);
            }
            continue;
        }
        writer.write(rows.subspan(page.first, page.count), page.edge.place);
    }
    return out;
}

}  // namespace horseshoe::parser
