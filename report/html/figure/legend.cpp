#include "report/html/figure/legend.hpp"

#include "report/html/figure/canvas.hpp"
#include "report/html/html_writer.hpp"

#include <fmt/format.h>

namespace horseshoe::figure {

namespace {

constexpr Point middle{swatch_width / 2, swatch_height / 2};

/// Draws one of the marks that have a name; nothing for another name.
void draw_mark(Canvas& canvas, std::string_view name)
{
    if (name == "named") {
        canvas.rect({1, 2.5, 24, 11}, 2, "cell-named");
    }
    else if (name == "unjudged") {
        canvas.path("M1 4Q13 5 25 7.5V8.5Q13 11 1 12Z", "arc none f-z");
    }
    else if (name == "hinted") {
        canvas.path("M3 13.5l11-11M8 13.5l11-11M13 13.5l10-10M18 13.5l6-6", "sf-n1");
        canvas.rect({1, 2.5, 24, 11}, 2, "cell-named cell-hint");
    }
    else if (name == "silent") {
        canvas.circle(middle, 1.3, "cell-silent");
    }
    else if (name == "both") {
        canvas.rect({1, 2.5, 12, 11}, 0, "ff-p1");
        canvas.rect({13, 2.5, 12, 11}, 0, "ff-n1");
        canvas.path(both_signs_path({7, 7.5}, 3.4), "sig so-p1", {}, {{"stroke-width", "1.5"}});
    }
    else if (name == "presidency") {
        canvas.rect({11, 3, 4, 10}, 1, "block-presidency");
    }
    else if (name == "presidency-row") {
        canvas.rect({6, 6.5, 14, 3}, 1, "block-presidency");
    }
    else if (name == "points-back") {
        canvas.path(points_back_path({9, 11}), "bracket");
    }
    else if (name == "record") {
        canvas.circle(middle, 5.7, "mark accent");
    }
    else if (name == "delegation") {
        canvas.circle(middle, 5.7, "node");
    }
    else if (name == "thing") {
        canvas.rect({7.5, 2.5, 11, 11}, 2, "node");
    }
    else if (name == "community") {
        canvas.rect({1, 1.5, 24, 13}, 6.5, "community");
    }
    else if (name == "own") {
        canvas.circle(middle, 5.7, "mark f-z");
    }
    else if (name == "joint" || name == "letter") {
        canvas.path("M13 2l6 6l-6 6l-6-6Z", "mark f-z");
    }
    else if (name == "inherited") {
        canvas.path("M13 2l6 11h-12Z", "mark f-z");
    }
    else if (name == "reported") {
        canvas.path("M8.5 3.5h9v9h-9Z", "mark f-z");
    }
    else if (name == "few") {
        canvas.circle(middle, 4.6, "mark-few s-z");
    }
    else if (name == "interval") {
        canvas.path("M13 1v14M10 1h6M10 15h6", "interval s-z");
    }
    else if (name == "nothing") {
        canvas.path("M10 5l6 6M16 5l-6 6", "mark-silent");
    }
    else if (name == "courtesy") {
        canvas.circle(middle, 2.6, "mark-named");
    }
    else if (name == "mean") {
        canvas.path("M8.5 11l4.5-6l4.5 6Z", "mean");
    }
}

}  // namespace

std::string points_back_path(Point at)
{
    return fmt::format("M{} {}h5a3 3 0 0 0 0-6h-2M{} {}l-3 3l3 3",
                       number(at.x + 1),
                       number(at.y),
                       number(at.x + 4),
                       number(at.y - 3));
}

std::vector<LegendEntry> legend_for(std::vector<LegendEntry> entries, Form form)
{
    std::erase_if(entries,
                  [&](const LegendEntry& entry) { return entry.only.value_or(form) != form; });
    return entries;
}

void Legend::add(std::string_view key, std::string shapes)
{
    entries_.push_back({std::move(shapes), words_(fmt::format("legend.{}", key)), only_});
}

void Legend::wedge()
{
    Canvas canvas{Setting{}};
    canvas.path("M1 4Q13 5 25 7.5V8.5Q13 11 1 12Z", "f-p1");
    add("wedge", canvas.body());
}

void Legend::tones()
{
    for (const auto tone : {Tone::n2, Tone::n1, Tone::z, Tone::p1, Tone::p2}) {
        Canvas canvas{Setting{}};
        canvas.rect({1, 1.5, 24, 13}, 2, toned("ff-", tone));
        canvas.sign(tone, middle, 3.4, toned("so-", tone), 1.5);
        add(name_of(tone), canvas.body());
    }
}

void Legend::ticks()
{
    Canvas up{Setting{}};
    up.path("M9 12V6", "tick s-p1");
    up.path("M16 12V0", "tick s-p2");
    up.line({3, 12}, {23, 12}, "block-middle");
    add("up", up.body());
    Canvas down{Setting{}};
    down.path("M9 4V10", "tick s-n1");
    down.path("M16 4V16", "tick s-n2");
    down.line({3, 4}, {23, 4}, "block-middle");
    add("down", down.body());
    Canvas courtesy{Setting{}};
    courtesy.path("M13 12V8", "tick-courtesy");
    courtesy.line({3, 12}, {23, 12}, "block-middle");
    add("courtesy-tick", courtesy.body());
}

void Legend::mark(std::string_view name)
{
    Canvas canvas{Setting{}};
    draw_mark(canvas, name);
    add(name, canvas.body());
}

void Legend::reply(std::string_view kind)
{
    Canvas canvas{Setting{}};
    canvas.path("M24 14C24 1 5 1 5 11", fmt::format("reply {}", kind));
    if (kind != "thanks") {
        canvas.path("M2.5 10h5l-2.5 5Z", fmt::format("head-{}", kind));
    }
    add(kind, canvas.body());
}

std::string_view shown_on(std::optional<Form> form)
{
    return !form ? "" : *form == Form::narrow ? "on-narrow" : "on-wide";
}

std::string legend_html(const std::vector<LegendEntry>& entries)
{
    std::string out;
    html::Writer writer{out};
    {
        const auto list = writer.element("ul", {{"class", "legend"}});
        for (const auto& entry : entries) {
            const auto item = writer.element("li", {{"class", shown_on(entry.only)}});
            {
                const auto swatch = writer.element("svg",
                                                   {{"class", "svg"},
                                                    {"viewBox", "0 0 26 16"},
                                                    {"width", "26"},
                                                    {"height", "16"},
                                                    {"aria-hidden", "true"}});
                out += entry.shapes;
            }
            writer.text(entry.words);
        }
    }
    return out;
}

}  // namespace horseshoe::figure
