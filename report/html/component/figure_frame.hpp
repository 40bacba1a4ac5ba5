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

/// Where a figure stands and what it was made from.
struct FigurePlace {
    std::string id;           ///< of the section
    std::string file;         ///< of SVG and CSV below figures/, without ending
    std::string source = {};  ///< the documents
    std::string accuracy = {};
};

/// Bytes of both drawings of a figure beyond which it is shown out of its own file, so that no page
/// grows too large; there its marks lead nowhere.
inline constexpr std::size_t most_drawing = 700'000;

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
             .caveat = place.accuracy.empty() ? said.caveat : said.caveat + " " + place.accuracy,
             .source = place.source,
             .svg = file + ".svg",
             .csv = file + ".csv"},
            [&] {
                {
                    const auto body = page.html().element("div", {{"class", "fig-body"}});
                    const std::string small = draw(drawn, narrow);
                    if (svg.size() + small.size() <= most_drawing) {
                        page.html().made(svg);
                        page.html().made(small);
                    }
                    else {
                        page.html().single("img",
                                           {{"class", "drawing"},
                                            {"src", page.to(file + ".svg")},
                                            {"alt", said.question}});
                        page.html().leaf(
                            "p",
                            linked(page.words()("figure.apart"), page.to(file + ".svg")),
                            {{"class", "how"}});
                    }
                }
                page.html().made(figure::legend_html(entries));
                if (below) {
                    below();
                }
            });
}

}  // namespace horseshoe::html
