#include "report/html/page/search_page.hpp"

#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"

#include <algorithm>

namespace horseshoe::html {

namespace {

/// Targets beyond these are found by their words.
constexpr std::size_t most_targets = 400;

void choice(Page& page,
            const char* id,
            const std::string& label,
            const std::vector<std::pair<std::string, std::string>>& options)
{
    Writer& html = page.html();
    const auto field = html.element("label", {{"for", id}});
    html.text(label);
    const auto select = html.element("select", {{"id", id}, {"name", id}});
    html.leaf("option", page.words()("search.any"), {{"value", ""}});
    for (const auto& [value, name] : options) {
        html.leaf("option", name, {{"value", value}});
    }
}

void day(Page& page, const char* id, const std::string& label)
{
    const auto field = page.html().element("label", {{"for", id}});
    page.html().text(label);
    page.html().single("input", {{"type", "date"}, {"id", id}, {"name", id}});
}

void without_script(Page& page, const Site& site)
{
    Writer& html = page.html();
    const auto without = html.element("noscript");
    html.leaf("p", page.words()("search.without"), {{"class", "empty"}});
    const auto list = html.element("ul");
    for (const auto& document : site.documents()) {
        const auto item = html.element("li");
        html.leaf(
            "a", site.label(document.id), {{"href", page.to(site.document_file(document.id))}});
        html.text(" " + document.title);
    }
}

}  // namespace

void write_search(const Site& site)
{
    const Words& words = site.words();
    Page page{site,
              {.file = "search.html",
               .place = "search",
               .title = words("search.title"),
               .over = words("search.over"),
               .heading = words("search.heading")}};
    Writer& html = page.html();
    html.leaf("script", "", {{"src", page.to("assets/search.js")}, {"defer", "defer"}});
    {
        const auto form = html.element("form",
                                       {{"class", "search"},
                                        {"id", "search"},
                                        {"role", "search"},
                                        {"hidden", "hidden"},
                                        {"data-found", words("search.found")},
                                        {"data-common", words("search.common")}});
        {
            const auto field = html.element("label", {{"for", "q"}});
            html.text(words("search.words"));
            html.single("input",
                        {{"type", "search"}, {"id", "q"}, {"name", "q"}, {"autocomplete", "off"}});
        }
        const auto line = html.element("div", {{"class", "line"}});
        std::vector<std::pair<std::string, std::string>> by;
        for (const auto& subject : site.delegations()) {
            by.emplace_back(subject.id, subject.name);
        }
        choice(page, "by", words("search.by"), by);
        auto targets = site.targets();
        std::ranges::stable_sort(targets, [](const Subject& a, const Subject& b) {
            return std::pair{a.stances, a.mentions} > std::pair{b.stances, b.mentions};
        });
        targets.resize(std::min(targets.size(), most_targets));
        std::ranges::stable_sort(targets, {}, &Subject::name);
        std::vector<std::pair<std::string, std::string>> of;
        for (const auto& subject : targets) {
            of.emplace_back(subject.id, subject.name);
        }
        choice(page, "of", words("search.of"), of);
        choice(page,
               "tone",
               words("search.tone"),
               {{"+", words("search.approving")},
                {"-", words("search.disapproving")},
                {"=", words("search.balanced")}});
        day(page, "from", words("search.from"));
        day(page, "to", words("search.to"));
    }
    html.leaf("p", "", {{"id", "found"}, {"role", "status"}});
    html.leaf("ol", "", {{"class", "hits"}, {"id", "hits"}});
    html.leaf("button",
              words("search.more"),
              {{"class", "btn"}, {"id", "more"}, {"type", "button"}, {"hidden", "hidden"}});
    without_script(page, site);
    site.folder().write("search.html", std::move(page).finish());
}

}  // namespace horseshoe::html
