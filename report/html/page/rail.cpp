#include "report/html/page/rail.hpp"

#include "report/html/page/event_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace horseshoe::html {

namespace {

constexpr double height = 760;
constexpr double least = 2;
constexpr double gap = 2;
constexpr double label_height = 9;

struct Share {
    std::size_t approving = 0;
    std::size_t disapproving = 0;
    std::size_t all = 0;
};

std::string number(double value)
{
    return fmt::format("{:.1f}", value);
}

void block(Writer& html, const char* colour, double x, double y, double wide, double high)
{
    html.leaf("rect",
              "",
              {{"class", colour},
               {"x", number(x)},
               {"y", number(y)},
               {"width", number(wide)},
               {"height", number(high)}});
}

}  // namespace

void rail(Page& page, const Site& site, const DocumentData& data)
{
    Writer& html = page.html();
    std::map<int, Share> shares;
    for (const auto& stance : data.stances) {
        auto& share = shares[stance.turn];
        share.approving += stance.polarity > 0 && !is_courtesy(stance) ? 1U : 0U;
        share.disapproving += stance.polarity < 0 ? 1U : 0U;
        share.all += is_courtesy(stance) ? 0U : 1U;
    }
    double words = 1;
    for (const auto& turn : data.turns) {
        words += static_cast<double>(turn.words);
    }
    const double room =
        std::max(height - (least + gap) * static_cast<double>(data.turns.size()), 0.0);
    const auto nav =
        html.element("nav", {{"class", "rail"}, {"aria-label", page.words()("reader.rail")}});
    const auto svg = html.element(
        "svg",
        {{"class", "svg"}, {"viewBox", "0 0 62 760"}, {"preserveAspectRatio", "xMinYMin meet"}});
    double y = 0;
    for (const auto& turn : data.turns) {
        const double high = least + room * static_cast<double>(turn.words) / words;
        const std::string label = fmt::format("{}. {}", turn.number, site.name(turn.delegation));
        const auto link =
            html.element("a",
                         {{"href", page.to(site.turn_place(data.document.id, turn.number))},
                          {"aria-label", label}});
        html.leaf("title", label);
        if (high >= label_height && !turn.delegation.empty()) {
            html.leaf("text",
                      turn.delegation.substr(0, 5),
                      {{"x", "40"}, {"y", number(y + high / 2 + 4)}, {"text-anchor", "end"}});
        }
        const Share share = shares[turn.number];
        const double wide = 14;
        block(html, "block", 46, y, wide, high);
        if (share.all > 0) {
            const double all = static_cast<double>(share.all);
            const double up = wide * static_cast<double>(share.approving) / all;
            const double down = wide * static_cast<double>(share.disapproving) / all;
            block(html, "ff-p1", 46, y, up, high);
            block(html, "ff-n1", 46 + up, y, down, high);
        }
        y += high + gap;
    }
}

}  // namespace horseshoe::html
