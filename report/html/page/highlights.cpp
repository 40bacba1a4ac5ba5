#include "report/html/page/highlights.hpp"

#include <algorithm>
#include <deque>

namespace horseshoe::html {

namespace {

/// The classes of all, each once.
std::string joined(const std::vector<const Highlight*>& over)
{
    std::string out;
    for (const auto* const highlight : over) {
        if ((" " + out + " ").find(" " + highlight->classes + " ") == std::string::npos) {
            out += (out.empty() ? "" : " ") + highlight->classes;
        }
    }
    return out;
}

/// Nested elements, one an id, so that each permalink has its own place.
void with_ids(Writer& html,
              std::string_view text,
              const std::string& classes,
              std::deque<const Highlight*> starting)
{
    if (starting.size() <= 1) {
        html.leaf("mark",
                  text,
                  {{"class", classes}, {"id", starting.empty() ? "" : starting.front()->id}});
        return;
    }
    const auto anchor = html.element("span", {{"id", starting.front()->id}});
    starting.pop_front();
    with_ids(html, text, classes, std::move(starting));
}

}  // namespace

void highlighted(Writer& html, std::string_view text, std::vector<Highlight> highlights)
{
    const auto size = static_cast<std::uint32_t>(text.size());
    std::erase_if(highlights, [size](const Highlight& highlight) {
        return highlight.begin >= highlight.end || highlight.end > size;
    });
    std::ranges::stable_sort(highlights, {}, &Highlight::begin);
    std::vector<std::uint32_t> ends{0, size};
    for (const auto& highlight : highlights) {
        ends.push_back(highlight.begin);
        ends.push_back(highlight.end);
    }
    std::ranges::sort(ends);
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    std::size_t next = 0;
    std::vector<const Highlight*> over;
    for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
        const auto stretch = text.substr(ends[i], ends[i + 1] - ends[i]);
        std::erase_if(over, [&](const auto* highlight) { return highlight->end <= ends[i]; });
        std::deque<const Highlight*> starting;
        for (; next < highlights.size() && highlights[next].begin == ends[i]; ++next) {
            over.push_back(&highlights[next]);
            if (!highlights[next].id.empty()) {
                starting.push_back(&highlights[next]);
            }
        }
        if (over.empty()) {
            html.text(stretch);
        }
        else {
            with_ids(html, stretch, joined(over), std::move(starting));
        }
    }
}

}  // namespace horseshoe::html
