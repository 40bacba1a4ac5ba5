#include "report/html/component/parts.hpp"

#include "report/html/figure/legend.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace horseshoe::html {

void facts(Page& page, const std::vector<Fact>& facts)
{
    Writer& html = page.html();
    const auto list = html.element("dl", {{"class", "facts"}});
    for (const auto& fact : facts) {
        if (fact.value.empty() || plain(fact.value).empty()) {
            continue;
        }
        const auto pair = html.element("div");
        html.leaf("dt", fact.label);
        const auto value = html.element("dd");
        html.phrase(fact.value);
        if (!fact.small.empty()) {
            html.leaf("small", fact.small);
        }
    }
}

namespace {

/// With a capital where the sentence begins with an article: "The Security Council".
Phrase begun(Phrase sentence)
{
    if (!sentence.empty()) {
        sentence.front().text = html::begun(std::move(sentence.front().text));
    }
    return sentence;
}

}  // namespace

void lead(Page& page, const std::vector<KeySentence>& sentences, const Surety& surety)
{
    Writer& html = page.html();
    const auto lead = html.element("div", {{"class", "lead"}});
    {
        const auto list = html.element("ol", {{"class", "key"}});
        // All begin at one line, whether or not they have a figure.
        const bool drawn =
            std::ranges::any_of(sentences, [](const auto& key) { return !key.glyph.empty(); });
        for (const auto& key : sentences) {
            const auto item = html.element("li", {{"class", drawn ? "" : "bare"}});
            if (drawn) {
                const auto glyph = html.element("div", {{"class", "glyph"}});
                html.made(key.glyph);
            }
            const auto sentence = html.element("p");
            html.phrase(begun(key.sentence));
            if (!key.href.empty()) {
                html.text(" ");
                html.leaf("a",
                          key.label,
                          {{"class", "more"},
                           {"href", key.href.front() == '#' ? key.href : page.to(key.href)}});
            }
        }
    }
    const auto aside = html.element("aside", {{"class", "aside"}, {"aria-labelledby", "sure"}});
    html.leaf("h2", page.words()("sure.heading"), {{"id", "sure"}});
    html.leaf("p", surety.text);
    const auto table = html.element("table");
    const auto body = html.element("tbody");
    for (const auto& [label, value] : surety.rows) {
        const auto row = html.element("tr");
        html.leaf("th", label, {{"scope", "row"}});
        html.leaf("td", value);
    }
}

void how_to_read(Page& page, std::string_view how, std::string_view how_narrow)
{
    Writer& html = page.html();
    const auto paragraph = html.element("p", {{"class", "how"}});
    html.leaf("b", page.words()("figure.how"));
    html.text(" ");
    if (how_narrow.empty()) {
        html.text(how);
        return;
    }
    html.leaf("span", how, {{"class", figure::shown_on(figure::Form::wide)}});
    html.leaf("span", how_narrow, {{"class", figure::shown_on(figure::Form::narrow)}});
}

void section(Page& page, const Caption& caption, const std::function<void()>& content)
{
    Writer& html = page.html();
    const Words& words = page.words();
    const std::string heading = caption.id + "-h";
    const auto figure = html.element(
        "section", {{"class", "fig"}, {"id", caption.id}, {"aria-labelledby", heading}});
    {
        const auto head = html.element("div", {{"class", "fig-head"}});
        html.leaf("h2", caption.question, {{"id", heading}});
        if (!caption.how.empty()) {
            how_to_read(page, caption.how, caption.how_narrow);
        }
    }
    content();
    if (caption.caveat.empty() && caption.source.empty() && caption.svg.empty() &&
        caption.csv.empty()) {
        return;
    }
    const auto foot = html.element("div", {{"class", "fig-foot"}});
    if (!caption.caveat.empty()) {
        const auto caveat = html.element("p");
        html.leaf("b", words("figure.caveat"));
        html.text(" " + caption.caveat);
    }
    if (!caption.source.empty()) {
        html.leaf("p", words("figure.source", {caption.source}));
    }
    if (caption.svg.empty() && caption.csv.empty()) {
        return;
    }
    const auto links = html.element("div", {{"class", "links"}});
    for (const auto& [label, file] : {std::pair{"SVG", caption.svg}, {"CSV", caption.csv}}) {
        if (!file.empty()) {
            html.leaf("a",
                      label,
                      {{"class", "btn"},
                       {"href", page.to(file)},
                       {"download", file.substr(file.rfind('/') + 1)},
                       {"aria-label", fmt::format("{}: {}", label, caption.question)}});
        }
    }
}

void nothing(Page& page, std::string_view text)
{
    page.html().leaf("p", text, {{"class", "empty"}});
}

void table(Page& page,
           const std::string& caption,
           const std::vector<Column>& columns,
           bool sorts,
           const std::function<void()>& rows,
           Folds folds)
{
    Writer& html = page.html();
    const auto scroll = html.element(
        "div",
        {{"class", "scroll"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", caption}});
    const auto table = html.element("table",
                                    {{"class", "data"},
                                     {"data-sort", sorts ? "1" : ""},
                                     {"data-folds", folds == Folds::yes ? "1" : ""}});
    html.leaf("caption", caption, {{"class", "hidden"}});
    {
        const auto head = html.element("thead");
        const auto row = html.element("tr");
        for (const auto& column : columns) {
            html.leaf("th", column.label, {{"scope", "col"}, {"class", column.number ? "r" : ""}});
        }
    }
    const auto body = html.element("tbody");
    rows();
}

void number_cell(Page& page, std::size_t number)
{
    page.html().leaf(
        "td", page.words().number(number), {{"class", "r"}, {"data-v", fmt::format("{}", number)}});
}

void number_cell(Page& page, std::string_view shown, double value)
{
    page.html().leaf("td", shown, {{"class", "r"}, {"data-v", fmt::format("{:.4f}", value)}});
}

void number_cell(Page& page, std::size_t number, const std::string& place)
{
    if (number == 0 || place.empty()) {
        number_cell(page, number);
        return;
    }
    const auto cell =
        page.html().element("td", {{"class", "r"}, {"data-v", fmt::format("{}", number)}});
    page.html().leaf("a", page.words().number(number), {{"href", page.to(place)}});
}

void number_cell(Page& page, std::string_view shown, double value, const std::string& place)
{
    if (place.empty()) {
        number_cell(page, shown, value);
        return;
    }
    const auto cell =
        page.html().element("td", {{"class", "r"}, {"data-v", fmt::format("{:.4f}", value)}});
    page.html().leaf("a", shown, {{"href", page.to(place)}});
}

void pager(Page& page, const std::vector<std::string>& files, std::size_t here)
{
    if (files.size() < 2) {
        return;
    }
    Writer& html = page.html();
    const auto nav =
        html.element("nav", {{"class", "pager"}, {"aria-label", page.words()("pager.label")}});
    for (std::size_t i = 0; i < files.size(); ++i) {
        html.leaf("a",
                  page.words()("pager.part", {i + 1}),
                  {{"href", page.to(files[i])}, {"aria-current", i == here ? "page" : ""}});
    }
}

void tone_bar(Page& page, const std::array<std::size_t, 5>& tones, std::size_t most)
{
    static constexpr std::array<const char*, 5> classes{"ff-p2", "ff-p1", "ff-z", "ff-n1", "ff-n2"};
    constexpr double width = 160;
    Writer& html = page.html();
    std::size_t all = 0;
    std::string label;
    for (std::size_t i = 0; i < tones.size(); ++i) {
        all += tones[i];
    }
    label = page.words()("bar.title", {tones[4] + tones[3], tones[2], tones[1] + tones[0]});
    const auto svg = html.element(
        "svg",
        {{"class", "svg bar"}, {"viewBox", "0 0 160 14"}, {"role", "img"}, {"aria-label", label}});
    html.leaf("title", label);
    double x = 0;
    const double scale = most == 0 ? 0 : width / static_cast<double>(std::max(most, all));
    for (std::size_t i = 0; i < tones.size(); ++i) {
        const double wide = scale * static_cast<double>(tones[tones.size() - 1 - i]);
        if (wide > 0) {
            const auto rect =
                html.element("rect",
                             {{"class", classes[i]},
                              {"x", fmt::format("{:.1f}", x)},
                              {"y", "1"},
                              {"width", fmt::format("{:.1f}", std::max(wide - 0.6, 0.4))},
                              {"height", "12"}});
        }
        x += wide;
    }
}

}  // namespace horseshoe::html
