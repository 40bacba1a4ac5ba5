#include "report/html/figure/network.hpp"

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/hull.hpp"
#include "report/html/figure/labels.hpp"
#include "report/html/figure/network_edges.hpp"
#include "report/html/figure/network_layout.hpp"
#include "report/reading/csv.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace horseshoe::figure {

namespace {

class NetworkDrawing {
public:
    NetworkDrawing(const NetworkFigure& figure, const Setting& setting)
        : figure_(figure), setting_(setting), words_(setting.ui), canvas_(setting),
          layout_(laid_out(figure, setting)), edges_(figure, layout_, setting)
    {}

    std::string drawn();

private:
    void draw_communities();
    void draw_node(std::size_t node);
    void draw_names();
    const std::string& shown_name(const NetworkNode& node) const
    {
        return setting_.narrow() && !node.id.empty() && node.id.size() < node.name.size()
                   ? node.id
                   : node.name;
    }

    const NetworkFigure& figure_;
    const Setting& setting_;
    Words words_;
    Canvas canvas_;
    NetworkLayout layout_;
    NetworkEdges edges_;
    Occupied occupied_;
};

void NetworkDrawing::draw_communities()
{
    std::vector<std::vector<Point>> members;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < figure_.nodes.size(); ++i) {
        const auto community = figure_.nodes[i].community;
        if (community >= members.size()) {
            members.resize(community + 1);
            names.resize(community + 1);
        }
        members[community].push_back(layout_.at[i]);
        names[community] += (names[community].empty() ? "" : ", ") + figure_.nodes[i].name;
    }
    if (members.size() < 2) {
        return;
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members[i].size() >= 3) {
            canvas_.path(
                rounded_hull(members[i], setting_.narrow() ? 15 : 24),
                "community",
                words_("network.community", {words_.value("number", i + 1), {"names", names[i]}}));
        }
    }
}

void NetworkDrawing::draw_node(std::size_t node)
{
    const auto& shown = figure_.nodes[node];
    const auto group = canvas_.group("node-of",
                                     words_("network.node",
                                            {{"name", shown.name},
                                             {"size", words_.decimal(shown.size)},
                                             words_.value("community", shown.community + 1)}),
                                     shown.href,
                                     {{"data-id", shown.id}});
    const double radius = layout_.radius[node];
    if (shown.shape == NodeShape::named) {
        canvas_.rect(
            {layout_.at[node].x - radius, layout_.at[node].y - radius, 2 * radius, 2 * radius},
            2,
            "node");
    }
    else {
        canvas_.circle(layout_.at[node], radius, "node");
    }
}

/// Names from the largest node on, beside, above or below it; those that find no room are left to
/// the sentences of the nodes.
void NetworkDrawing::draw_names()
{
    for (std::size_t i = 0; i < layout_.at.size(); ++i) {
        occupied_.take({layout_.at[i].x - layout_.radius[i],
                        layout_.at[i].y - layout_.radius[i],
                        2 * layout_.radius[i],
                        2 * layout_.radius[i]});
    }
    std::vector<std::size_t> order(layout_.at.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(
        order, std::greater<>{}, [this](std::size_t i) { return figure_.nodes[i].size; });
    const Font font{setting_.narrow() ? 11.0 : 12.5, true};
    for (const auto i : order) {
        const auto lines = wrapped(shown_name(figure_.nodes[i]), font, 160, 2);
        double wide = 0;
        for (const auto& line : lines) {
            wide = std::max(wide, text_width(line, font) + 4);
        }
        const double high = 1 + 13 * static_cast<double>(lines.size());
        const double r = layout_.radius[i] + 2;
        const Point at = layout_.at[i];
        std::vector<Box> boxes{{at.x + r, at.y - high / 2, wide, high},
                               {at.x - r - wide, at.y - high / 2, wide, high},
                               {at.x - wide / 2, at.y - r - high, wide, high},
                               {at.x - wide / 2, at.y + r, wide, high},
                               {at.x + r - 3, at.y - r + 4 - high, wide, high},
                               {at.x + r - 3, at.y + r - 4, wide, high},
                               {at.x - r + 3 - wide, at.y - r + 4 - high, wide, high},
                               {at.x - r + 3 - wide, at.y + r - 4, wide, high}};
        std::erase_if(boxes, [this](const Box& box) {
            return box.x < 0 || box.right() > layout_.width || box.y < 0 ||
                   box.bottom() > layout_.height;
        });
        const auto box = occupied_.take_first(boxes);
        for (std::size_t line = 0; box && line < lines.size(); ++line) {
            // At its left the name ends at the node.
            const bool ends = box->x < at.x - wide / 2 - 1;
            canvas_.text({ends ? box->right() - 2 : box->x + 2,
                          box->y + 11 + 13 * static_cast<double>(line)},
                         ends ? Anchor::end : Anchor::start,
                         setting_.narrow() ? "tb small halo" : "tb halo",
                         lines[line]);
        }
    }
}

std::string NetworkDrawing::drawn()
{
    draw_communities();
    std::vector<const NetworkEdge*> edges;
    for (const auto& edge : figure_.edges) {
        edges.push_back(&edge);
    }
    std::ranges::stable_sort(edges, {}, &NetworkEdge::weight);
    for (const auto* const edge : edges) {
        edges_.draw(canvas_, *edge);
    }
    for (std::size_t i = 0; i < layout_.at.size(); ++i) {
        draw_node(i);
    }
    draw_names();
    for (auto edge = edges.rbegin(); edge != edges.rend(); ++edge) {
        edges_.draw_sign(canvas_, **edge, occupied_);
    }
    return canvas_.finished(layout_.width,
                            layout_.height,
                            caption(figure_, setting_.ui).question,
                            words_("network.description",
                                   {words_.value("nodes", figure_.nodes.size()),
                                    words_.value("edges", figure_.edges.size())}));
}

bool has_stances(const NetworkFigure& figure)
{
    return std::ranges::any_of(figure.edges,
                               [](const NetworkEdge& edge) { return edge.mean.has_value(); });
}

}  // namespace

Caption caption(const NetworkFigure& figure, Ui ui)
{
    auto caption = caption_of(Words{ui}, "network", {{"weight", figure.weight}});
    if (!figure.question.empty()) {
        caption.question = figure.question;
    }
    if (has_stances(figure)) {
        caption.how_to_read += " " + Words{ui}("network.how.stances");
    }
    return caption;
}

std::string draw(const NetworkFigure& figure, const Setting& setting)
{
    return NetworkDrawing{figure, setting}.drawn();
}

std::vector<LegendEntry> legend(const NetworkFigure& figure, Ui ui)
{
    Legend legend{ui};
    legend.mark("delegation");
    if (std::ranges::any_of(
            figure.nodes, [](const NetworkNode& node) { return node.shape == NodeShape::named; })) {
        legend.mark("thing");
    }
    if (has_stances(figure)) {
        legend.tones();
    }
    legend.mark("community");
    return legend.entries();
}

std::string csv(const NetworkFigure& figure)
{
    std::string out;
    reading::add_csv_line(out, {"from", "to", "weight", "mean_polarity"});
    for (const auto& edge : figure.edges) {
        if (edge.from < figure.nodes.size() && edge.to < figure.nodes.size()) {
            reading::add_csv_line(out,
                                  {figure.nodes[edge.from].id,
                                   figure.nodes[edge.to].id,
                                   number(edge.weight),
                                   edge.mean ? number(*edge.mean) : ""});
        }
    }
    return out;
}

}  // namespace horseshoe::figure
