#include "report/html/component/links.hpp"

namespace horseshoe::html {

namespace {

Phrase
linked_name(const Page& page, const Site& site, std::string_view id, bool target, std::string name)
{
    std::string file = target ? site.target_file(id) : site.delegation_file(id);
    if (file.empty()) {
        file = target ? site.delegation_file(id) : site.target_file(id);
    }
    return file.empty() ? Phrase{Run{std::move(name)}} : linked(std::move(name), page.to(file));
}

}  // namespace

Phrase link_to(const Page& page, const Site& site, std::string_view id, bool target)
{
    return linked_name(page, site, id, target, site.name(id));
}

Phrase named(const Page& page, const Site& site, std::string_view id, bool target)
{
    return linked_name(page, site, id, target, page.words().with_article(id, site.name(id)));
}

std::string said_of(const Site& site, std::string_view by, std::string_view of)
{
    const std::string file = site.target_file(of);
    return file.empty() ? file : Site::beside(file, "-quotes") + "#by-" + anchor(by);
}

Phrase listed(const Page& page,
              const Site& site,
              const std::vector<std::string>& ids,
              const std::string& others,
              std::size_t most,
              bool targets)
{
    std::vector<Phrase> items;
    for (const auto& id : ids) {
        if (items.size() == most && ids.size() > most + 1) {
            break;
        }
        items.push_back(named(page, site, id, targets));
    }
    if (items.size() < ids.size()) {
        items.push_back(page.words().phrase("list.others", {{ids.size() - items.size(), others}}));
    }
    return page.words().list(std::move(items));
}

}  // namespace horseshoe::html
