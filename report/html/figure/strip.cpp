#include "report/html/figure/strip.hpp"

#include "report/html/figure/strip_parts.hpp"
#include "report/reading/csv.hpp"

#include <algorithm>
#include <set>

namespace horseshoe::figure {

namespace {

void add_replies(const Strip& strip, Legend& legend)
{
    std::set<std::string_view> kinds;
    for (const auto& reply : strip.replies) {
        kinds.insert(reply.kind);
    }
    for (const auto* const kind :
         {"thanks", "agrees", "echoes", "quotes", "disagrees", "answers"}) {
        if (kinds.contains(kind)) {
            legend.reply(kind);
        }
    }
}

}  // namespace

Caption caption(const Strip&, Ui ui)
{
    return caption_of(Words{ui}, "strip", {});
}

std::string draw(const Strip& figure, const Setting& setting)
{
    return setting.narrow() ? narrow_strip(figure, setting, true)
                            : wide_strip(figure, setting, true);
}

std::vector<LegendEntry> legend(const Strip& figure, Ui ui)
{
    Legend legend{ui};
    legend.ticks();
    legend.only(Form::wide);
    legend.mark("presidency");
    add_replies(figure, legend);
    legend.only(Form::narrow);
    legend.mark("presidency-row");
    if (std::ranges::any_of(figure.replies,
                            [](const StripReply& reply) { return reply.kind != "thanks"; })) {
        legend.mark("points-back");
    }
    return legend.entries();
}

std::string csv(const Strip& figure)
{
    std::string out;
    reading::add_csv_line(out,
                          {"turn",
                           "name",
                           "procedure",
                           "words",
                           "approving",
                           "neutral",
                           "disapproving",
                           "courtesies"});
    const auto ticks = ticks_by_turn(figure);
    for (const auto& turn : figure.turns) {
        std::size_t favour = 0;
        std::size_t neutral = 0;
        std::size_t against = 0;
        std::size_t courtesies = 0;
        if (const auto found = ticks.find(turn.number); found != ticks.end()) {
            for (const auto* const tick : found->second) {
                ++(tick->courtesy       ? courtesies
                   : tick->polarity > 0 ? favour
                   : tick->polarity < 0 ? against
                                        : neutral);
            }
        }
        reading::add_csv_line(out,
                              {std::to_string(turn.number),
                               turn.name,
                               turn.procedure ? "yes" : "no",
                               std::to_string(turn.words),
                               std::to_string(favour),
                               std::to_string(neutral),
                               std::to_string(against),
                               std::to_string(courtesies)});
    }
    return out;
}

Caption caption(const ReplyGraph&, Ui ui)
{
    return caption_of(Words{ui}, "replies", {});
}

std::string draw(const ReplyGraph& figure, const Setting& setting)
{
    return setting.narrow() ? narrow_strip(figure.debate, setting, false)
                            : wide_strip(figure.debate, setting, false);
}

std::vector<LegendEntry> legend(const ReplyGraph& figure, Ui ui)
{
    Legend legend{ui};
    legend.only(Form::wide);
    add_replies(figure.debate, legend);
    legend.mark("presidency");
    legend.only(Form::narrow);
    legend.mark("presidency-row");
    return legend.entries();
}

std::string csv(const ReplyGraph& figure)
{
    std::string out;
    reading::add_csv_line(out, {"from_turn", "from", "to_turn", "to", "kind"});
    const Blocks blocks{figure.debate.turns, wide_width};
    for (const auto& reply : figure.debate.replies) {
        const Block* const from = blocks.of(reply.from);
        const Block* const to = blocks.of(reply.to);
        reading::add_csv_line(out,
                              {std::to_string(reply.from),
                               from == nullptr ? "" : from->turn->name,
                               std::to_string(reply.to),
                               to == nullptr ? "" : to->turn->name,
                               reply.kind});
    }
    return out;
}

}  // namespace horseshoe::figure
