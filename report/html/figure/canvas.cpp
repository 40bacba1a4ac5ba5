#include "report/html/figure/canvas.hpp"

#include <fmt/format.h>

#include <cmath>
#include <vector>

namespace horseshoe::figure {

namespace {

std::string_view word(Anchor anchor)
{
    switch (anchor) {
    case Anchor::start: return "";  // it is so without being said
    case Anchor::middle: return "middle";
    case Anchor::end: break;
    }
    return "end";
}

}  // namespace

std::string number(double value)
{
    const double rounded = std::round(value * 100) / 100;
    std::string text = fmt::format("{:.2f}", rounded == 0 ? 0.0 : rounded);
    while (text.ends_with('0')) {
        text.pop_back();
    }
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text;
}

Canvas::Group::Group(html::Writer& writer,
                     std::string_view name,
                     std::span<const Attribute> attributes,
                     std::string_view title)
    : element_(writer.element(name, attributes))
{
    if (!title.empty()) {
        writer.leaf("title", title);
    }
}

Canvas::Group Canvas::group(std::string_view cls,
                            std::string_view title,
                            std::string_view href,
                            std::initializer_list<Attribute> attributes)
{
    std::vector<Attribute> all{{"class", cls}, {"href", href}};
    all.insert(all.end(), attributes);
    links_ = links_ || !href.empty();
    return Group{writer_, href.empty() ? "g" : "a", all, title};
}

Canvas::Group Canvas::container(std::string_view name, std::initializer_list<Attribute> attributes)
{
    return Group{writer_, name, std::span{attributes.begin(), attributes.size()}, {}};
}

void Canvas::element(std::string_view name,
                     std::initializer_list<Attribute> attributes,
                     std::string_view title)
{
    const auto open = writer_.element(name, attributes);
    if (!title.empty()) {
        writer_.leaf("title", title);
    }
}

void Canvas::line(Point from, Point to, std::string_view cls, std::string_view title)
{
    element("line",
            {{"x1", number(from.x)},
             {"y1", number(from.y)},
             {"x2", number(to.x)},
             {"y2", number(to.y)},
             {"class", cls}},
            title);
}

void Canvas::rect(const Box& box, double radius, std::string_view cls, std::string_view title)
{
    element("rect",
            {{"x", number(box.x)},
             {"y", number(box.y)},
             {"width", number(box.width)},
             {"height", number(box.height)},
             {"rx", radius > 0 ? number(radius) : ""},
             {"class", cls}},
            title);
}

void Canvas::circle(Point centre, double radius, std::string_view cls, std::string_view title)
{
    element(
        "circle",
        {{"cx", number(centre.x)}, {"cy", number(centre.y)}, {"r", number(radius)}, {"class", cls}},
        title);
}

void Canvas::path(std::string_view strokes,
                  std::string_view cls,
                  std::string_view title,
                  std::initializer_list<Attribute> attributes)
{
    std::vector<Attribute> all{{"d", strokes}, {"class", cls}};
    all.insert(all.end(), attributes);
    const auto open = writer_.element("path", all);
    if (!title.empty()) {
        writer_.leaf("title", title);
    }
}

void Canvas::sign(Tone tone, Point centre, double half, std::string_view cls, double stroke)
{
    path(sign_path(tone, centre, half),
         std::string{"sig "}.append(cls),
         {},
         {{"stroke-width", number(stroke)}});
}

void Canvas::text(Point at,
                  Anchor anchor,
                  std::string_view cls,
                  std::string_view words,
                  std::initializer_list<Attribute> attributes)
{
    if (words.empty()) {
        return;
    }
    const std::string x = number(at.x);
    const std::string y = number(at.y);
    std::vector<Attribute> all{{"x", x}, {"y", y}, {"text-anchor", word(anchor)}, {"class", cls}};
    all.insert(all.end(), attributes);
    const auto open = writer_.element("text", all);
    writer_.text(words);
}

void Canvas::turned_text(
    Point at, double degrees, Anchor anchor, std::string_view cls, std::string_view words)
{
    const std::string turn =
        fmt::format("rotate({} {} {})", number(degrees), number(at.x), number(at.y));
    text(at, anchor, cls, words, {{"transform", turn}});
}

void Canvas::moved(Point by, std::string_view shapes)
{
    const auto group = writer_.element(
        "g", {{"transform", fmt::format("translate({} {})", number(by.x), number(by.y))}});
    body_ += shapes;
}

std::string Canvas::own_id(std::string_view name) const
{
    return fmt::format("{}-{}", setting_.id, name);
}

std::string Canvas::reference(std::string_view name) const
{
    return fmt::format("url(#{})", own_id(name));
}

std::string
Canvas::finished(double width, double height, std::string_view title, std::string_view text)
{
    std::string out;
    html::Writer writer{out};
    const std::string title_id = own_id("title");
    const std::string text_id = own_id("text");
    {
        const auto svg =
            writer.element("svg",
                           {{"xmlns", "http://www.w3.org/2000/svg"},
                            {"id", setting_.id},
                            {"class", setting_.narrow() ? "svg narrow" : "svg wide"},
                            {"width", number(width)},
                            {"height", number(height)},
                            {"viewBox", fmt::format("0 0 {} {}", number(width), number(height))},
                            // An image has no links for those who are told of it.
                            {"role", links_ ? "group" : "img"},
                            {"lang", setting_.ui == Ui::french ? "fr" : "en"},
                            {"aria-labelledby", title_id},
                            {"aria-describedby", text_id}});
        writer.leaf("title", title, {{"id", title_id}});
        writer.leaf("desc", text, {{"id", text_id}});
        out += body_;
    }
    return out;
}

}  // namespace horseshoe::figure
