#include "report/html/figure/stand_alone.hpp"

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/embedded.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>

namespace horseshoe::figure {

namespace {

constexpr double margin = 24;

/// The number in `name="..."` of the drawing's first tag.
double size_in(std::string_view drawing, std::string_view name)
{
    const auto tag = drawing.substr(0, drawing.find('>'));
    const std::string before = fmt::format(" {}=\"", name);
    const auto at = tag.find(before);
    double value = 0;
    if (at != std::string_view::npos) {
        std::from_chars(tag.data() + at + before.size(), tag.data() + tag.size(), value);
    }
    return value;
}

/// Writes text downwards, a paragraph or a row at a time.
class Page {
public:
    Page(const Setting& setting, double width) : canvas_(setting), width_(width) {}

    double y() const { return y_; }
    void skip(double height) { y_ += height; }
    void rule(std::string_view cls) { canvas_.line({margin, y_}, {margin + width_, y_}, cls); }
    void bar() { canvas_.rect({margin, y_, 56, 4}, 0, "accent"); }
    void paragraph(std::string_view text, std::string_view cls, Font font, double line_height);
    void legend(const std::vector<LegendEntry>& entries);
    const std::string& body() const { return canvas_.body(); }

private:
    Canvas canvas_;
    double width_;
    double y_ = margin;
};

void Page::paragraph(std::string_view text, std::string_view cls, Font font, double line_height)
{
    for (const auto& line : wrapped(text, font, std::min(width_, 50 * font.size))) {
        y_ += line_height;
        canvas_.text({margin, y_ - 0.28 * line_height}, Anchor::start, cls, line);
    }
}

void Page::legend(const std::vector<LegendEntry>& entries)
{
    constexpr Font font{13};
    double x = margin;
    double row = entries.empty() ? 0 : 22;
    for (const auto& entry : entries) {
        const double beside = swatch_width + 7;
        const auto lines = wrapped(entry.words, font, width_ - beside);
        const double width =
            beside + (lines.size() == 1 ? text_width(lines.front(), font) : width_ - beside);
        if (x > margin && x + width > margin + width_) {
            x = margin;
            y_ += row;
            row = 22;
        }
        canvas_.moved({x, y_}, entry.shapes);
        double line = y_ + 12.5;
        for (const auto& text : lines) {
            canvas_.text({x + beside, line}, Anchor::start, "foot", text);
            line += 17;
        }
        row = std::max(row, 5 + 17 * static_cast<double>(lines.size()));
        x += width + 18;
    }
    y_ += row;
}

/// The values of the variables that are declared first: the light ones.
std::map<std::string_view, std::string_view> light_values(std::string_view css)
{
    std::map<std::string_view, std::string_view> values;
    const auto begin = css.find(":root{") + 6;
    std::string_view block = css.substr(begin, css.find('}', begin) - begin);
    while (!block.empty()) {
        const auto end = std::min(block.find(';'), block.size());
        const auto declaration = block.substr(0, end);
        const auto colon = declaration.find(':');
        if (declaration.starts_with("--") && colon != std::string_view::npos) {
            values.emplace(declaration.substr(0, colon), declaration.substr(colon + 1));
        }
        block.remove_prefix(std::min(end + 1, block.size()));
    }
    return values;
}

std::string with_values(std::string_view declaration,
                        const std::map<std::string_view, std::string_view>& values)
{
    std::string out;
    while (true) {
        const auto at = declaration.find("var(");
        out += declaration.substr(0, at);
        if (at == std::string_view::npos) {
            return out;
        }
        const auto close = std::min(declaration.find(')', at), declaration.size() - 1);
        const auto found = values.find(declaration.substr(at + 4, close - at - 4));
        out += found == values.end() ? std::string_view{} : found->second;
        declaration.remove_prefix(close + 1);
    }
}

/// The style sheet, and the paper that is drawn on.
void write_style(html::Writer& writer)
{
    {
        const auto style = writer.element("style");
        // A style sheet of ours: with nothing in it that would have to be escaped but quotes.
        writer.text(style_sheet_with_literals());
    }
    writer.leaf("rect", "", {{"class", "paper"}, {"width", "100%"}, {"height", "100%"}});
}

}  // namespace

std::string_view style_sheet()
{
    const auto files = embedded();
    return std::ranges::find(files, "figure", &parser::EmbeddedTable::name)->text;
}

std::string style_sheet_with_literals()
{
    const std::string_view css = style_sheet();
    const auto values = light_values(css);
    std::string out;
    std::size_t from = 0;  // of the declaration
    for (std::size_t at = 0; at < css.size(); ++at) {
        const char character = css[at];
        if (character == '{') {
            out += css.substr(from, at + 1 - from);
            from = at + 1;
        }
        else if (character == ';' || character == '}') {
            const auto declaration = css.substr(from, at - from);
            if (declaration.find("var(") != std::string_view::npos) {
                out += with_values(declaration, values);
                out += ';';
            }
            out += css.substr(from, at + 1 - from);
            from = at + 1;
        }
    }
    return out.append(css.substr(from));
}

std::string picture(std::string_view drawing)
{
    // Names at the rim may be a little longer in the reader's font.
    constexpr double rim = 8;
    const std::string width = number(size_in(drawing, "width") + 2 * rim);
    const std::string height = number(size_in(drawing, "height") + 2 * rim);
    std::string out;
    html::Writer writer{out};
    {
        const auto svg = writer.element("svg",
                                        {{"xmlns", "http://www.w3.org/2000/svg"},
                                         {"class", "svg"},
                                         {"width", width},
                                         {"height", height},
                                         {"viewBox", fmt::format("0 0 {} {}", width, height)}});
        write_style(writer);
        const auto group = writer.element(
            "g", {{"transform", fmt::format("translate({} {})", number(rim), number(rim))}});
        out += drawing;
    }
    return out;
}

std::string
stand_alone(std::string_view drawing, const Surroundings& around, const Setting& setting)
{
    const Words words{setting.ui};
    const double width = size_in(drawing, "width");
    const double text = std::max(width, setting.narrow() ? 300.0 : 640.0);
    Page page{setting, text};
    page.rule("axis");
    page.bar();
    page.skip(12);
    const double head = setting.narrow() ? 20.5 : 24;
    page.paragraph(around.caption.question,
                   setting.narrow() ? "head head-narrow" : "head",
                   {head, true},
                   1.22 * head);
    page.skip(6);
    page.paragraph(words("part.how") + " " + around.caption.how(setting.form), "how", {15}, 22.5);
    page.skip(20);
    const double top = page.y();
    page.skip(size_in(drawing, "height") + 20);
    page.legend(legend_for(around.legend, setting.form));
    page.skip(8);
    page.rule("hair");
    page.skip(8);
    page.paragraph(words("part.caveat") + " " + around.caption.caveat, "foot", {13}, 19.5);
    if (!around.source.empty()) {
        page.paragraph(words("part.source") + " " + around.source, "foot", {13}, 19.5);
    }
    const double height = page.y() + margin;

    std::string out;
    html::Writer writer{out};
    const std::string all_width = number(text + 2 * margin);
    {
        const auto svg =
            writer.element("svg",
                           {{"xmlns", "http://www.w3.org/2000/svg"},
                            {"class", "svg"},
                            {"width", all_width},
                            {"height", number(height)},
                            {"viewBox", fmt::format("0 0 {} {}", all_width, number(height))},
                            {"lang", setting.ui == Ui::french ? "fr" : "en"}});
        writer.leaf("title", around.caption.question);
        write_style(writer);
        out += page.body();
        const auto group = writer.element(
            "g", {{"transform", fmt::format("translate({} {})", number(margin), number(top))}});
        out += drawing;
    }
    return out;
}

}  // namespace horseshoe::figure
