#pragma once

#include "report/html/component/parts.hpp"
#include "report/html/figure/legend.hpp"
#include "report/html/figure/setting.hpp"
#include "report/html/figure/stand_alone.hpp"
#include "report/html/site.hpp"

#include <functional>
#include <string>

namespace horseshoe::html {

inline figure::Ui ui_of(const Words& words)
{
    return words.language() == "fr" ? figure::Ui::french : figure::Ui::english;
}

/// In the language of the page, as it stands where there is little room.
std::string short_name(const Page& page, const Site& site, std::string_view id);

/// Where a figure stands and what it was made from.
struct FigurePlace {
    std::string id;           ///< of the section
    std::string file;         ///< of SVG and CSV below figures/, without ending
    std::string source = {};  ///< the documents
    std::string accuracy = {};
};

/// Bytes of both drawings of a figure beyond which they stand on a page of their own, so that no page
/// grows too large.
inline constexpr std::size_t most_drawing = 700'000;

/// What a figure has been drawn to.
struct Drawings {
    std::string wide;
    std::string narrow;
    std::string file;  ///< of the report: the wide one as a file to keep
    figure::Caption caption;
    std::string legend;  ///< markup of this program
};

/// Puts them where the figure stands; large ones as pictures that lead to their own page, on which all
/// marks lead to their quotes. What the page says of the figure does not stand in the picture again.
void show_drawings(Page& page,
                   const Site& site,
                   const FigurePlace& place,
                   const Drawings& drawings);

/// Any of report/html/figure: the question, both drawings, the legend, the caveat, and files to keep.
/// What `below` writes stands under the legend: a table of the same.
template <typename Figure>
void figure_section(Page& page,
                    const Site& site,
                    const Figure& drawn,
                    const FigurePlace& place,
                    const std::function<void()>& below = {})
{
    const figure::Ui ui = ui_of(page.words());
    const figure::Caption said = caption(drawn, ui);
    const auto entries = legend(drawn, ui);
    const figure::Setting wide{.id = place.id, .ui = ui, .form = figure::Form::wide};
    const figure::Setting narrow{.id = place.id + "-s", .ui = ui, .form = figure::Form::narrow};
    const std::string svg = draw(drawn, wide);
    const std::string file = "figures/" + place.file + "-" + place.id;
    site.folder().write(
        file + ".svg",
        figure::stand_alone(
            svg, {.caption = said, .legend = entries, .source = place.source}, wide));
    site.folder().write(file + ".csv", csv(drawn));
    section(page,
            {.id = place.id + "-f",
             .question = said.question,
             .how = said.how_to_read,
             .how_narrow = said.how_narrow,
             .caveat = place.accuracy.empty() ? said.caveat : said.caveat + " " + place.accuracy,
             .source = place.source,
             .svg = file + ".svg",
             .csv = file + ".csv"},
            [&] {
                show_drawings(page,
                              site,
                              place,
                              {.wide = svg,
                               .narrow = draw(drawn, narrow),
                               .file = file + ".svg",
                               .caption = said,
                               .legend = figure::legend_html(entries)});
                page.html().made(figure::legend_html(entries));
                if (below) {
                    below();
                }
            });
}

}  // namespace horseshoe::html
