#include "report/html/frame.hpp"

#include "report/html/site.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace horseshoe::html {

namespace {

/// Nothing but the report's own files, which a browser may call 'self' or file:.
constexpr std::string_view policy =
    "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file:; "
    "base-uri 'none'; form-action 'none'";

/// Bytes of a heading that is set smaller.
constexpr std::size_t long_heading = 90;

struct Place {
    std::string_view name;
    std::string_view file;
};

constexpr std::array<Place, 4> menu_places{{{"index", "index.html"},
                                            {"network", "network.html"},
                                            {"search", "search.html"},
                                            {"method", "method.html"}}};

std::string_view direction(std::string_view language)
{
    return language == "ar" ? "rtl" : "";
}

}  // namespace

Page::Page(const Words& words, PageHead head) : words_(words), head_(std::move(head))
{
    const auto depth = std::ranges::count(head_.file, '/');
    for (auto i = depth; i > 0; --i) {
        up_ += "../";
    }
}

Page::Page(const Site& site, PageHead head) : Page(site.words(), std::move(head))
{
    limit_ = site.limit();
}

std::string Page::finish() &&
{
    std::string out = "<!DOCTYPE html>\n";
    out.reserve(body_.size() + 4096);
    Writer html{out};
    const auto root =
        html.element("html", {{"lang", words_.language()}, {"dir", direction(words_.language())}});
    {
        const auto head = html.element("head");
        html.single("meta", {{"charset", "utf-8"}});
        html.single("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy}});
        html.single("meta",
                    {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
        html.single("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
        html.single("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
        html.leaf("title", head_.title);
        html.single("link", {{"rel", "icon"}, {"href", to("assets/mark.svg")}});
        html.single("link", {{"rel", "stylesheet"}, {"href", to("assets/style.css")}});
        html.leaf("script", "", {{"src", to("assets/horseshoe.js")}, {"defer", "defer"}});
    }
    const auto body = html.element("body",
                                   {{"class", head_.bare ? "bare" : ""},
                                    {"data-root", up_.empty() ? "./" : up_},
                                    {"data-copy", words_("js.copy")},
                                    {"data-copied", words_("js.copied")},
                                    {"data-link", words_("js.link")},
                                    {"data-all", words_("js.all")}});
    html.leaf("a", words_("frame.skip"), {{"class", "skip"}, {"href", "#main"}});
    masthead(html);
    parts(html);
    {
        const auto main = html.element("main", {{"class", "page"}, {"id", "main"}});
        title(html);
        html.made(body_);
    }
    foot(html);
    html.leaf("p", "", {{"class", "hidden"}, {"id", "said"}, {"role", "status"}});
    return out;
}

void Page::masthead(Writer& html) const
{
    const auto header = html.element("header", {{"class", "mast"}});
    const auto row = html.element("div", {{"class", "page"}});
    html.leaf("a", "Horseshoe", {{"class", "mark"}, {"href", to("index.html")}});
    menu(html);
}

void Page::menu(Writer& html) const
{
    const auto nav = html.element("nav", {{"aria-label", words_("frame.menu")}});
    for (const auto& place : menu_places) {
        html.leaf("a",
                  words_("menu." + std::string{place.name}),
                  {{"href", to(place.file)},
                   {"aria-current",
                    head_.file == place.file    ? "page"
                    : head_.place == place.name ? "true"
                                                : ""}});
    }
}

void Page::parts(Writer& html) const
{
    if (head_.parts.empty()) {
        return;
    }
    const auto nav =
        html.element("nav", {{"class", "toc"}, {"aria-label", words_("frame.on-this-page")}});
    const auto row = html.element("div", {{"class", "page"}});
    for (const auto& [id, label] : head_.parts) {
        html.leaf("a", label, {{"href", "#" + id}});
    }
}

void Page::title(Writer& html) const
{
    if (!head_.over.empty()) {
        html.leaf("p", head_.over, {{"class", "over"}});
    }
    html.leaf("h1",
              head_.heading,
              {{"class", head_.heading.size() > long_heading ? "long" : ""},
               {"lang", head_.heading_lang},
               {"dir", direction(head_.heading_lang)}});
    if (!head_.line.empty()) {
        html.leaf("p", head_.line, {{"class", "stand"}});
    }
    if (!limit_.empty()) {
        html.leaf("p", limit_, {{"class", "how"}});
    }
}

void Page::foot(Writer& html) const
{
    const auto footer = html.element("footer", {{"class", "site-foot"}});
    const auto row = html.element("div", {{"class", "page"}});
    html.leaf("p", words_("frame.foot"));
    const auto link = html.element("p");
    html.leaf("a", words_("frame.foot-method"), {{"href", to("method.html")}});
}

}  // namespace horseshoe::html
