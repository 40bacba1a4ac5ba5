#include "report/html/figure/network.hpp"

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/hull.hpp"
#include "report/html/figure/labels.hpp"
#include "report/reading/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace horseshoe::figure {

namespace {

constexpr double margin = 30;

class NetworkDrawing {
public:
    NetworkDrawing(const NetworkFigure& figure, const Setting& setting)
        : figure_(figure), setting_(setting), words_(setting.ui), canvas_(setting)
    {}

    std::string drawn();

private:
    void lay_out();
    void push_apart();
    void draw_communities();
    void draw_edge(const NetworkEdge& edge);
    void draw_node(std::size_t node);
    void draw_names();
    void draw_sign(const NetworkEdge& edge);
    Point control_of(const NetworkEdge& edge) const;
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
    std::vector<Point> at_;
    std::vector<double> radius_;
    double width_ = 0;
    double height_ = 0;
    double heaviest_ = 0;
    Occupied occupied_;
};

void NetworkDrawing::lay_out()
{
    width_ = setting_.narrow() ? narrow_width : wide_width;
    height_ = setting_.narrow() ? 420 : 680;
    double largest = 0;
    Point low{1, 1};
    Point high{0, 0};
    for (const auto& node : figure_.nodes) {
        largest = std::max(largest, node.size);
        low = {std::min(low.x, node.place.x), std::min(low.y, node.place.y)};
        high = {std::max(high.x, node.place.x), std::max(high.y, node.place.y)};
    }
    const double widest = setting_.narrow() ? 9 : 15;
    const Scale across{low.x,
                       high.x,
                       margin + 40 * (setting_.narrow() ? 0 : 1),
                       width_ - margin - (setting_.narrow() ? 0 : 40)};
    const Scale down{low.y, high.y, margin, height_ - margin};
    for (const auto& node : figure_.nodes) {
        at_.push_back({across(node.place.x), down(node.place.y)});
        radius_.push_back(3 + (largest > 0 ? (widest - 3) * std::sqrt(node.size / largest) : 0));
    }
    for (const auto& edge : figure_.edges) {
        heaviest_ = std::max(heaviest_, edge.weight);
    }
    push_apart();
}

/// Nodes that lie over one another give way to both sides.
void NetworkDrawing::push_apart()
{
    for (int round = 0; round < 60; ++round) {
        bool moved = false;
        for (std::size_t i = 0; i < at_.size(); ++i) {
            for (std::size_t j = i + 1; j < at_.size(); ++j) {
                Point way = at_[j] - at_[i];
                const double wanted = radius_[i] + radius_[j] + 5;
                const double far = length(way);
                if (far >= wanted) {
                    continue;
                }
                moved = true;
                // Of two at one place the second goes to its own side, the same on every run.
                way = far < 0.01 ? Point{std::cos(static_cast<double>(j)),
                                         std::sin(static_cast<double>(j))}
                                 : way * (1 / far);
                const Point by = way * ((wanted - far) / 2 + 0.05);
                at_[i] = at_[i] - by;
                at_[j] = at_[j] + by;
            }
        }
        for (std::size_t i = 0; i < at_.size(); ++i) {
            at_[i] = {std::clamp(at_[i].x, radius_[i] + 2, width_ - radius_[i] - 2),
                      std::clamp(at_[i].y, radius_[i] + 2, height_ - radius_[i] - 2)};
        }
        if (!moved) {
            return;
        }
    }
}

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
        members[community].push_back(at_[i]);
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

Point NetworkDrawing::control_of(const NetworkEdge& edge) const
{
    const Point from = at_[edge.from];
    const Point to = at_[edge.to];
    // Arcs there and back bend to different sides: each to its own left.
    const double bend = figure_.directed ? std::min(0.12 * length(to - from), 26.0) : 0;
    return (from + to) * 0.5 + normal(from, to) * bend;
}

/// The second cue of a stance: its sign on the edge, where there is room.
void NetworkDrawing::draw_sign(const NetworkEdge& edge)
{
    if (!edge.mean || edge.from == edge.to || edge.from >= at_.size() || edge.to >= at_.size()) {
        return;
    }
    const Tone tone = tone_of(*edge.mean);
    const double half = setting_.narrow() ? 2.6 : 3.2;
    const double reach = half_width_of_sign(tone, half) + 2;
    const Point control = control_of(edge);
    std::vector<Box> boxes;
    for (const double t : {0.5, 0.42, 0.58, 0.35, 0.65}) {
        const Point at = at_[edge.from] * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) +
                         at_[edge.to] * (t * t);
        boxes.push_back({at.x - reach, at.y - half - 2, 2 * reach, 2 * half + 4});
    }
    if (const auto box = occupied_.take_first(boxes)) {
        const Point centre{box->x + reach, box->y + half + 2};
        const auto group = canvas_.group(
            "tie",
            "",
            "",
            {{"data-from", figure_.nodes[edge.from].id}, {"data-to", figure_.nodes[edge.to].id}});
        canvas_.sign(tone, centre, half, "sig-halo", 4.5);
        canvas_.sign(tone, centre, half, toned("s-", tone), 1.7);
    }
}

void NetworkDrawing::draw_edge(const NetworkEdge& edge)
{
    if (edge.from == edge.to || edge.from >= at_.size() || edge.to >= at_.size()) {
        return;
    }
    const Point from = at_[edge.from];
    const Point to = at_[edge.to];
    const double far = length(to - from);
    const Point control = control_of(edge);
    const double wide =
        0.7 + (setting_.narrow() ? 3.0 : 5.5) * edge.weight / std::max(heaviest_, 1e-9);
    const std::string title = words_(edge.mean          ? "network.edge.stance"
                                     : figure_.directed ? "network.edge"
                                                        : "network.edge.both",
                                     {{"from", figure_.nodes[edge.from].name},
                                      {"to", figure_.nodes[edge.to].name},
                                      {"weight", words_.decimal(edge.weight)},
                                      {"what", figure_.weight},
                                      {"mean", words_.with_sign(edge.mean.value_or(0))}});
    const std::string path = fmt::format("M{} {}Q{} {} {} {}",
                                         number(from.x),
                                         number(from.y),
                                         number(control.x),
                                         number(control.y),
                                         number(to.x),
                                         number(to.y));
    const std::string cls = edge.mean ? "edge " + toned("s-", tone_of(*edge.mean)) : "edge none";
    const auto link = canvas_.group(
        "tie",
        title,
        edge.href,
        {{"data-from", figure_.nodes[edge.from].id}, {"data-to", figure_.nodes[edge.to].id}});
    canvas_.path(path, cls, {}, {{"stroke-width", number(wide)}});
    if (figure_.directed && far > radius_[edge.from] + radius_[edge.to] + 14) {
        // The head stands at the rim of the node named.
        const Point along = (to - control) * (1 / std::max(length(to - control), 1e-9));
        const Point tip = to - along * (radius_[edge.to] + 1);
        const Point side{-along.y, along.x};
        const double size = 3 + 0.5 * wide;
        const Point back = tip - along * (1.7 * size);
        canvas_.path(fmt::format("M{} {}L{} {}L{} {}Z",
                                 number(tip.x),
                                 number(tip.y),
                                 number((back + side * size).x),
                                 number((back + side * size).y),
                                 number((back - side * size).x),
                                 number((back - side * size).y)),
                     edge.mean ? "edge-head " + toned("f-", tone_of(*edge.mean))
                               : "edge-head none");
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
    const double radius = radius_[node];
    if (shown.shape == NodeShape::named) {
        canvas_.rect(
            {at_[node].x - radius, at_[node].y - radius, 2 * radius, 2 * radius}, 2, "node");
    }
    else {
        canvas_.circle(at_[node], radius, "node");
    }
}

/// Names from the largest node on, beside, above or below it; those that find no room are left to
/// the sentences of the nodes.
void NetworkDrawing::draw_names()
{
    for (std::size_t i = 0; i < at_.size(); ++i) {
        occupied_.take(
            {at_[i].x - radius_[i], at_[i].y - radius_[i], 2 * radius_[i], 2 * radius_[i]});
    }
    std::vector<std::size_t> order(at_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(
        order, std::greater<>{}, [this](std::size_t i) { return figure_.nodes[i].size; });
    const Font font{setting_.narrow() ? 11.0 : 12.5, true};
    for (const auto i : order) {
        const std::string text = shortened(shown_name(figure_.nodes[i]), font, 160);
        const double wide = text_width(text, font) + 4;
        const double r = radius_[i] + 2;
        const Point at = at_[i];
        std::vector<Box> boxes{{at.x + r, at.y - 7, wide, 14},
                               {at.x - r - wide, at.y - 7, wide, 14},
                               {at.x - wide / 2, at.y - r - 14, wide, 14},
                               {at.x - wide / 2, at.y + r, wide, 14},
                               {at.x + r - 3, at.y - r - 10, wide, 14},
                               {at.x + r - 3, at.y + r - 4, wide, 14},
                               {at.x - r + 3 - wide, at.y - r - 10, wide, 14},
                               {at.x - r + 3 - wide, at.y + r - 4, wide, 14}};
        std::erase_if(boxes, [this](const Box& box) {
            return box.x < 0 || box.right() > width_ || box.y < 0 || box.bottom() > height_;
        });
        if (const auto box = occupied_.take_first(boxes)) {
            canvas_.text({box->x + 2, box->y + 11},
                         Anchor::start,
                         setting_.narrow() ? "tb small halo" : "tb halo",
                         text);
        }
    }
}

std::string NetworkDrawing::drawn()
{
    lay_out();
    draw_communities();
    std::vector<const NetworkEdge*> edges;
    for (const auto& edge : figure_.edges) {
        edges.push_back(&edge);
    }
    std::ranges::stable_sort(edges, {}, &NetworkEdge::weight);
    for (const auto* const edge : edges) {
        draw_edge(*edge);
    }
    for (std::size_t i = 0; i < at_.size(); ++i) {
        draw_node(i);
    }
    draw_names();
    for (auto edge = edges.rbegin(); edge != edges.rend(); ++edge) {
        draw_sign(**edge);
    }
    return canvas_.finished(width_,
                            height_,
                            caption(figure_, setting_.ui).question,
                            words_("network.description",
                                   {words_.value("nodes", figure_.nodes.size()),
                                    words_.value("edges", figure_.edges.size())}));
}

}  // namespace

Caption caption(const NetworkFigure& figure, Ui ui)
{
    auto caption = caption_of(Words{ui}, "network", {{"weight", figure.weight}});
    if (!figure.question.empty()) {
        caption.question = figure.question;
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
    if (std::ranges::any_of(figure.edges,
                            [](const NetworkEdge& edge) { return edge.mean.has_value(); })) {
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
