#include "parser/source/layout.hpp"

#include "parser/source/line_flags.hpp"
#include "parser/source/median.hpp"
#include "parser/source/page_plan.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace horseshoe::parser {
namespace {

constexpr std::array columns = {Column::full, Column::left, Column::right};

std::size_t index_of(Column column)
{
    return static_cast<std::size_t>(column);
}

/// The outermost place where several rows begin (or end); nullopt where none agree.
std::optional<float> common_edge(std::vector<float> edges, float size)
{
    std::sort(edges.begin(), edges.end());
    const std::size_t enough = std::max<std::size_t>(3, edges.size() / 8);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        std::size_t last = i;
        while (last + 1 < edges.size() && edges[last + 1] - edges[i] < 0.3F * size) {
            ++last;
        }
        if (last + 1 - i >= enough) {
            return edges[(i + last) / 2];
        }
    }
    return std::nullopt;
}

/// The edges of one kind of column on a page, as far as its rows show them.
struct Edges {
    std::optional<float> left;
    std::optional<float> right;
};

Edges edges_of(const PagePlan& plan, Column column, float size)
{
    std::vector<float> lefts;
    std::vector<float> rights;
    for (const PageBlock& block : plan.blocks) {
        if (block.column != column) {
            continue;
        }
        for (const Row& row : block.rows) {
            lefts.push_back(row.left);
            rights.push_back(-row.right);
        }
    }
    Edges edges{.left = common_edge(std::move(lefts), size),
                .right = common_edge(std::move(rights), size)};
    if (edges.right) {
        edges.right = -*edges.right;
    }
    return edges;
}

/// What the document's pages agree on.
struct Usual {
    std::array<Edges, columns.size()> edges;
    float pitch = 0;
    float size = 0;
    float indent = 0;
};

Usual measure(const std::vector<PagePlan>& plans, std::vector<std::array<Edges, 3>>& edges)
{
    std::vector<float> sizes;
    std::vector<float> pitches;
    for (const PagePlan& plan : plans) {
        for (const Row& row : plan.body) {
            sizes.push_back(row.size);
        }
        for (const PageBlock& block : plan.blocks) {
            if (const float pitch = usual_pitch(block.rows); pitch > 0) {
                pitches.push_back(pitch);
            }
        }
    }
    Usual usual;
    usual.size = median(std::move(sizes), 10);
    usual.pitch = median(std::move(pitches), 1.2F * usual.size);
    for (const Column column : columns) {
        std::vector<float> lefts;
        std::vector<float> rights;
        for (std::size_t i = 0; i < plans.size(); ++i) {
            Edges& found = edges[i][index_of(column)];
            found = edges_of(plans[i], column, usual.size);
            if (found.left) {
                lefts.push_back(*found.left);
            }
            if (found.right) {
                rights.push_back(*found.right);
            }
        }
        Edges& common = usual.edges[index_of(column)];
        if (!lefts.empty()) {
            common.left = median(std::move(lefts), 0);
        }
        if (!rights.empty()) {
            common.right = median(std::move(rights), 0);
        }
    }
    return usual;
}

/// A page's own edge counts, unless it lies inside the usual one: then the page is all inset.
float pick(std::optional<float> own, std::optional<float> usual, float otherwise, float size)
{
    if (!own) {
        return usual.value_or(otherwise);
    }
    const float inside = otherwise >= *own ? *own - usual.value_or(*own) : 0;
    return inside > 0.7F * size ? *usual : *own;
}

ColumnMeasure measure_of(const PageBlock& block, const Edges& own, const Usual& usual)
{
    const Frame frame = frame_of(block.rows);
    const Edges& common = usual.edges[index_of(block.column)];
    const float pitch = usual_pitch(block.rows);
    return {.edges = {.left = pick(own.left, common.left, frame.left, usual.size),
                      .right = own.right.value_or(common.right.value_or(frame.right))},
            .pitch = pitch > 0 ? pitch : usual.pitch,
            .size = usual.size,
            .indent = usual.indent};
}

float usual_indent(const std::vector<PagePlan>& plans,
                   const std::vector<std::array<Edges, 3>>& edges,
                   const Usual& usual)
{
    std::vector<float> indents;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        for (const PageBlock& block : plans[i].blocks) {
            const std::vector<float> found =
                indents_of(block.rows, measure_of(block, edges[i][index_of(block.column)], usual));
            indents.insert(indents.end(), found.begin(), found.end());
        }
    }
    return median(std::move(indents), 0);
}

/// Writes the lines of a document one after the other.
class Composer {
public:
    void begin_page(const PageWords& page, std::size_t number)
    {
        page_ = &page;
        if (number > 0) {
            if (!laid_out_.text.empty() && laid_out_.text.back() == '\n') {
                laid_out_.text.back() = '\f';
            }
            else {
                laid_out_.text += '\f';
            }
        }
        number_ = static_cast<std::uint16_t>(number + 1);
        page_start_ = true;
    }

    void add(const Row& row, unsigned flags, Gaps gaps)
    {
        add(text_of(*page_, row, gaps), flags | style_flags(*page_, row));
    }

    void add(const std::string& text, unsigned flags)
    {
        Line line;
        line.span.begin = static_cast<std::uint32_t>(laid_out_.text.size());
        laid_out_.text += text;
        line.span.end = static_cast<std::uint32_t>(laid_out_.text.size());
        laid_out_.text += '\n';
        line.page = number_;
        line.flags =
            static_cast<std::uint16_t>(flags | (page_start_ ? unsigned{line_page_start} : 0U));
        page_start_ = false;
        laid_out_.lines.push_back(line);
    }

    LaidOut take() { return std::move(laid_out_); }

private:
    LaidOut laid_out_;
    const PageWords* page_ = nullptr;
    std::uint16_t number_ = 0;
    bool page_start_ = false;
};

void compose_block(Composer& composer, const PageBlock& block, const ColumnMeasure& measure)
{
    const std::vector<std::uint16_t> flags = place_flags(block.rows, measure);
    const Gaps gaps = block.column == Column::full ? Gaps::table : Gaps::one_space;
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
        composer.add(block.rows[i], flags[i] | (i == 0 ? unsigned{line_column_start} : 0U), gaps);
    }
}

}  // namespace

LaidOut lay_out(const std::vector<PageWords>& pages)
{
    const std::vector<PagePlan> plans = plan_pages(pages);
    std::vector<std::array<Edges, 3>> edges(pages.size());
    Usual usual = measure(plans, edges);
    usual.indent = usual_indent(plans, edges, usual);

    Composer composer;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const PagePlan& plan = plans[i];
        composer.begin_page(pages[i], i);
        for (const Row& row : plan.header) {
            composer.add(row, line_margin, Gaps::header);
        }
        for (const PageBlock& block : plan.blocks) {
            compose_block(
                composer, block, measure_of(block, edges[i][index_of(block.column)], usual));
        }
        for (const Row& row : plan.footer) {
            composer.add(row, line_margin, Gaps::header);
        }
        for (const std::string& turned : pages[i].turned) {
            composer.add(turned, line_margin);
        }
    }
    return composer.take();
}

}  // namespace horseshoe::parser
