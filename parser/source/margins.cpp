#include "parser/source/margins.hpp"

#include "parser/source/median.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

namespace horseshoe::parser {
namespace {

/// Headers and footers have at most these rows.
constexpr std::size_t most_rows = 4;
/// They stand in the outer part of the page.
constexpr float zone = 0.17F;
/// White that parts them from the body, in lines.
constexpr float gap_lines = 1.45F;
/// The same height, give or take: scans are not laid quite straight.
constexpr float same_height = 4.0F;
/// Titles of a cover are larger than the text by this factor; headers are not.
constexpr float title_size = 1.35F;

/// One page as seen from its upper or lower edge: distances grow towards the body.
struct Edge {
    std::vector<float> distances;  ///< of the outermost rows, outer first
    std::vector<bool> gap_after;   ///< white between this row and the next one inwards
    std::vector<bool> cells;       ///< as furniture looks: far apart, or nothing but a number
    std::vector<std::string> texts;
};

float usual_size(const std::vector<std::vector<Row>>& rows)
{
    std::vector<float> sizes;
    for (const auto& page : rows) {
        for (const Row& row : page) {
            sizes.push_back(row.size);
        }
    }
    return median(std::move(sizes), 10);
}

bool looks_like_furniture(const PageWords& page, const Row& row)
{
    for (std::size_t i = 1; i < row.words.size(); ++i) {
        if (page.words[row.words[i]].left - page.words[row.words[i - 1]].right > 3 * row.size) {
            return true;
        }
    }
    const std::string text = text_of(page, row, Gaps::one_space);
    return text.find_first_not_of("0123456789/-–. ") == std::string::npos;
}

/// The distance from baseline to baseline above which a row stands apart.
float apart(const Row& row, float size)
{
    return gap_lines * 1.2F * std::max(row.size, size);
}

Edge edge_of(const PageWords& page, const std::vector<Row>& rows, bool top, float size)
{
    Edge edge;
    for (std::size_t i = 0; i < std::min(rows.size(), most_rows); ++i) {
        const Row& row = top ? rows[i] : rows[rows.size() - 1 - i];
        const float distance = top ? row.baseline : page.height - row.baseline;
        if (distance > zone * page.height || row.size > title_size * size) {
            break;
        }
        const bool last = i + 1 == rows.size();
        const Row& next = last ? row : top ? rows[i + 1] : rows[rows.size() - 2 - i];
        edge.distances.push_back(distance);
        edge.gap_after.push_back(last || std::abs(next.baseline - row.baseline) > apart(row, size));
        edge.cells.push_back(looks_like_furniture(page, row));
        edge.texts.push_back(text_of(page, row, Gaps::one_space));
    }
    return edge;
}

/// True if the page has a row at this distance with white after it.
bool ends_at(const Edge& edge, float distance)
{
    for (std::size_t i = 0; i < edge.distances.size(); ++i) {
        if (edge.gap_after[i] && std::abs(edge.distances[i] - distance) < same_height) {
            return true;
        }
    }
    return false;
}

/// Two or three pages do not prove a habit by height alone: the row must look like furniture, or
/// say the same on each.
bool is_likely(std::span<const Edge> edges, const Edge& edge, std::size_t row)
{
    return edge.cells[row] ||
           (edges.size() > 1 && std::all_of(edges.begin(), edges.end(), [&](const Edge& other) {
                return std::find(other.texts.begin(), other.texts.end(), edge.texts[row]) !=
                       other.texts.end();
            }));
}

/// Where the margin ends on most pages; nullopt if there is no such place. The outermost such
/// place: further in, a title on each page would do as well.
std::optional<float> common_end(std::span<const Edge> edges)
{
    // Habits show early; a document of thousands of pages need not be compared page with page.
    edges = edges.first(std::min<std::size_t>(edges.size(), 100));
    std::optional<float> found;
    for (const Edge& edge : edges) {
        for (std::size_t i = 0; i < edge.distances.size(); ++i) {
            const float distance = edge.distances[i];
            if (!edge.gap_after[i] || (found && *found <= distance)) {
                continue;
            }
            const auto count = static_cast<std::size_t>(std::count_if(
                edges.begin(), edges.end(), [=](const Edge& e) { return ends_at(e, distance); }));
            const bool repeated = 2 * count >= edges.size();
            if (repeated && (count > 3 || is_likely(edges, edge, i))) {
                found = distance;
            }
        }
    }
    return found;
}

std::size_t rows_up_to(const Edge& edge, float end)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < edge.distances.size(); ++i) {
        if (edge.gap_after[i] && edge.distances[i] < end + same_height) {
            count = i + 1;
        }
    }
    return count;
}

std::vector<std::size_t> margin_rows(const std::vector<PageWords>& pages,
                                     const std::vector<std::vector<Row>>& rows,
                                     bool top)
{
    // What heads the only page of a document is its title.
    if (top && pages.size() == 1) {
        return {0};
    }
    const float size = usual_size(rows);
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        edges.push_back(edge_of(pages[i], rows[i], top, size));
    }

    // A cover is laid out for itself: a larger title tells it.
    std::size_t first = 0;
    if (pages.size() > 1 && std::any_of(rows[0].begin(), rows[0].end(), [size](const Row& row) {
            return row.size > title_size * size;
        })) {
        first = 1;
    }
    std::vector<std::size_t> counts(pages.size(), 0);
    const std::optional<float> end = common_end(std::span(edges).subspan(first));
    for (std::size_t i = first; end && i < pages.size(); ++i) {
        counts[i] = rows_up_to(edges[i], *end);
    }
    return counts;
}

}  // namespace

std::vector<Margins> find_margins(const std::vector<PageWords>& pages,
                                  const std::vector<std::vector<Row>>& rows)
{
    if (pages.empty()) {
        return {};
    }
    const std::vector<std::size_t> headers = margin_rows(pages, rows, true);
    const std::vector<std::size_t> footers = margin_rows(pages, rows, false);
    std::vector<Margins> margins(pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        margins[i].header = headers[i];
        margins[i].footer = std::min(footers[i], rows[i].size() - headers[i]);
    }
    return margins;
}

}  // namespace horseshoe::parser
