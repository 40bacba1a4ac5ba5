#include "report/html/component/evidence.hpp"

#include "report/html/component/parts.hpp"

#include <fmt/format.h>

#include <memory>

namespace horseshoe::html {

namespace {

/// Bytes of a page's content after which the next quote goes to a new page.
constexpr std::size_t most_bytes = 1'200'000;

/// Where a group begins.
struct GroupPlace {
    const EvidenceGroup* group = nullptr;
    std::size_t page = 0;
};

class Cutter {
public:
    Cutter(const Site& site, const PageHead& head) : site_(site), head_(head) { next_page(); }

    void write(const EvidenceGroup& group)
    {
        if (pages_.back()->html().size() >= most_bytes) {
            next_page();
        }
        places_.push_back({&group, pages_.size() - 1});
        heading(group, true);
        for (std::size_t at = 0; at < group.items.size();) {
            {
                const auto list = pages_.back()->html().element("ul", {{"class", "ev"}});
                do {
                    group.items[at++](*pages_.back());
                } while (at < group.items.size() && pages_.back()->html().size() < most_bytes);
            }
            if (at < group.items.size()) {
                next_page();
                heading(group, false);
            }
        }
    }

    void finish()
    {
        std::vector<std::string> files;
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            files.push_back(pages_[i]->head().file);
        }
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            if (i == 0) {
                contents(files);
            }
            pager(*pages_[i], files, i);
            site_.folder().write(files[i], std::move(*pages_[i]).finish());
        }
    }

private:
    void next_page()
    {
        PageHead head = head_;
        if (!pages_.empty()) {
            head.file = Site::beside(head_.file, fmt::format("-{}", pages_.size() + 1));
            head.title += fmt::format(" ({})", pages_.size() + 1);
        }
        pages_.push_back(std::make_unique<Page>(site_, std::move(head)));
    }

    void heading(const EvidenceGroup& group, bool first)
    {
        Writer& html = pages_.back()->html();
        const bool here = first && pages_.size() == 1;
        const auto heading = html.element("h2",
                                          {{"class", "group"},
                                           {"id",
                                            here    ? group.id
                                            : first ? "at-" + group.id
                                                    : ""}});
        html.text(group.heading + " ");
        html.leaf("small", group.small);
    }

    /// Groups that stand on later pages, with the ids that links to them have.
    void contents(const std::vector<std::string>& files)
    {
        if (files.size() < 2) {
            return;
        }
        Page& page = *pages_.front();
        Writer& html = page.html();
        html.leaf("h2", site_.words()("evidence.later"), {{"class", "group"}});
        const auto list = html.element("ul");
        for (const auto& place : places_) {
            if (place.page > 0) {
                const auto item = html.element("li", {{"id", place.group->id}});
                html.leaf("a",
                          place.group->heading,
                          {{"href", page.to(files[place.page]) + "#at-" + place.group->id}});
            }
        }
    }

    const Site& site_;
    const PageHead& head_;
    std::vector<std::unique_ptr<Page>> pages_;
    std::vector<GroupPlace> places_;
};

}  // namespace

void write_evidence(const Site& site,
                    const PageHead& head,
                    const std::vector<EvidenceGroup>& groups)
{
    Cutter cutter{site, head};
    for (const auto& group : groups) {
        cutter.write(group);
    }
    cutter.finish();
}

}  // namespace horseshoe::html
