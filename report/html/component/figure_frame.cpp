#include "report/html/component/figure_frame.hpp"

#include <fmt/format.h>

namespace horseshoe::html {

namespace {

/// Bytes of drawings that fit on a page below the report's limit.
constexpr std::size_t most_on_own_page = 1'900'000;

std::size_t size_of(const Drawings& drawings)
{
    return drawings.wide.size() + drawings.narrow.size();
}

void put(Page& page, const Drawings& drawings)
{
    const auto body = page.html().element("div", {{"class", "fig-body"}});
    page.html().made(drawings.wide);
    page.html().made(drawings.narrow);
}

/// The same drawings alone; its place is in the same folder, so that all links hold. Returns the file;
/// empty where even that would be too large.
std::string write_own_page(const Page& page,
                           const Site& site,
                           const FigurePlace& place,
                           const Drawings& drawings)
{
    if (size_of(drawings) > most_on_own_page) {
        return {};
    }
    const Words& words = page.words();
    const PageHead& head = page.head();
    Page own{site,
             {.file = Site::beside(head.file, "-figure-" + place.id),
              .place = head.place,
              .title = fmt::format("{} · Horseshoe", drawings.caption.question),
              .over = head.heading,
              .heading = drawings.caption.question,
              .line = linked(words("quotes.back"), page.to(head.file) + "#" + place.id + "-f")}};
    how_to_read(own, drawings.caption.how_to_read, drawings.caption.how_narrow);
    put(own, drawings);
    own.html().made(drawings.legend);
    const std::string file = own.head().file;
    site.folder().write(file, std::move(own).finish());
    return file;
}

}  // namespace

std::string short_name(const Page& page, const Site& site, std::string_view id)
{
    const figure::Words words{ui_of(page.words())};
    const std::string key = fmt::format("short.{}", id);
    return words.has(key) ? words(key) : site.name(id);
}

void show_drawings(Page& page, const Site& site, const FigurePlace& place, const Drawings& drawings)
{
    if (size_of(drawings) <= most_drawing) {
        put(page, drawings);
        return;
    }
    const std::string own = write_own_page(page, site, place, drawings);
    const std::string to = page.to(own.empty() ? drawings.file : own);
    const auto picture = [&](const std::string& drawing, std::string_view ending) {
        std::string file = fmt::format("figures/{}-{}{}", place.file, place.id, ending);
        site.folder().write(file, figure::picture(drawing));
        return page.to(file);
    };
    const auto body = page.html().element("div", {{"class", "fig-body"}});
    {
        const auto link = page.html().element("a", {{"href", to}});
        const auto both = page.html().element("picture");
        page.html().single("source",
                           {{"media", "screen and (max-width:940px)"},
                            {"srcset", picture(drawings.narrow, "-drawing-narrow.svg")}});
        page.html().single("img",
                           {{"class", "drawing"},
                            {"src", picture(drawings.wide, "-drawing.svg")},
                            {"alt", drawings.caption.question}});
    }
    page.html().leaf("p",
                     linked(page.words()(own.empty() ? "figure.apart" : "figure.own-page"), to),
                     {{"class", "how"}});
}

}  // namespace horseshoe::html
