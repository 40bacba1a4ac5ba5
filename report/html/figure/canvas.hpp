#pragma once

#include "report/html/figure/geometry.hpp"
#include "report/html/figure/palette.hpp"
#include "report/html/figure/setting.hpp"
#include "report/html/figure/text_width.hpp"
#include "report/html/html_writer.hpp"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace horseshoe::figure {

/// A number as it stands in a drawing: at most two digits behind the point, the same everywhere.
std::string number(double value);

enum class Anchor { start, middle, end };

/// What a figure is drawn on: shapes and words, written as SVG through the one writer that escapes.
/// Colours are classes of figure.css.
class Canvas {
public:
    explicit Canvas(const Setting& setting) : setting_(setting) {}

    using Attribute = html::Attribute;

    /// Closes with its scope.
    class Group {
    public:
        Group(html::Writer& writer,
              std::string_view name,
              std::span<const Attribute> attributes,
              std::string_view title);

    private:
        html::Writer::Element element_;
    };

    /// Shapes that belong together, up to the end of the scope. `title` is the sentence that a
    /// reader is told of them. Where `href` is given they are a link.
    [[nodiscard]] Group group(std::string_view cls,
                              std::string_view title,
                              std::string_view href = {},
                              std::initializer_list<Attribute> attributes = {});
    void line(Point from, Point to, std::string_view cls, std::string_view title = {});
    void rect(const Box& box, double radius, std::string_view cls, std::string_view title = {});
    void circle(Point centre, double radius, std::string_view cls, std::string_view title = {});
    void path(std::string_view strokes,
              std::string_view cls,
              std::string_view title = {},
              std::initializer_list<Attribute> attributes = {});
    void sign(Tone tone, Point centre, double half, std::string_view cls, double stroke = 1.7);
    void text(Point at,
              Anchor anchor,
              std::string_view cls,
              std::string_view words,
              std::initializer_list<Attribute> attributes = {});
    /// Text along a line that is turned by `degrees` around `at`.
    void turned_text(
        Point at, double degrees, Anchor anchor, std::string_view cls, std::string_view words);
    /// Holds what is drawn up to the end of the scope, as `group` does.
    [[nodiscard]] Group container(std::string_view name,
                                  std::initializer_list<Attribute> attributes = {});
    /// Whatever has no function of its own.
    void element(std::string_view name,
                 std::initializer_list<Attribute> attributes,
                 std::string_view title = {});
    /// Shapes that were drawn elsewhere, moved.
    void moved(Point by, std::string_view shapes);
    /// What was drawn so far, without a frame.
    const std::string& body() const { return body_; }

    /// A pattern, a marker: named so that two figures may stand on one page.
    std::string own_id(std::string_view name) const;
    std::string reference(std::string_view name) const;  ///< "url(#id)"

    /// The whole drawing, with its title and description.
    std::string
    finished(double width, double height, std::string_view title, std::string_view text);

private:
    const Setting& setting_;
    std::string body_;
    html::Writer writer_{body_};
    bool links_ = false;
};

}  // namespace horseshoe::figure
