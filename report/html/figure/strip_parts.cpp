#include "report/html/figure/strip_parts.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace horseshoe::figure {

namespace {

constexpr double procedure_width = 4;
constexpr double gap = 3;

}  // namespace

Blocks::Blocks(const std::vector<StripTurn>& turns, double width)
{
    double words = 0;
    double fixed = turns.empty() ? 0 : -gap;
    for (const auto& turn : turns) {
        words += turn.procedure ? 0 : static_cast<double>(turn.words);
        fixed += (turn.procedure ? procedure_width : 0) + gap;
    }
    // Where there are very many turns, what stands between the blocks gives way.
    const double shrink = fixed > 0.4 * width ? 0.4 * width / fixed : 1;
    per_word_ = words > 0 ? (width - fixed * shrink) / words : 0;
    double x = 0;
    for (const auto& turn : turns) {
        const double own =
            turn.procedure ? procedure_width * shrink : static_cast<double>(turn.words) * per_word_;
        index_.emplace(turn.number, blocks_.size());
        blocks_.push_back({&turn, x, own});
        x += own + gap * shrink;
    }
}

const Block* Blocks::of(std::size_t turn) const
{
    const auto found = index_.find(turn);
    return found == index_.end() ? nullptr : &blocks_[found->second];
}

std::vector<Replies> gathered(const Strip& strip, const Blocks& blocks)
{
    std::vector<Replies> all;
    std::map<std::tuple<std::size_t, std::size_t, std::string_view>, std::size_t> known;
    for (const auto& reply : strip.replies) {
        const Block* const from = blocks.of(reply.from);
        const Block* const to = blocks.of(reply.to);
        if (from == nullptr || to == nullptr || from == to) {
            continue;
        }
        const auto [place, is_new] =
            known.try_emplace({reply.from, reply.to, reply.kind}, all.size());
        if (is_new) {
            all.push_back({from, to, &reply, 0});
        }
        ++all[place->second].count;
    }
    return all;
}

std::map<std::size_t, std::vector<const StripTick*>> ticks_by_turn(const Strip& strip)
{
    std::map<std::size_t, std::vector<const StripTick*>> ticks;
    for (const auto& tick : strip.ticks) {
        ticks[tick.turn].push_back(&tick);
    }
    for (auto& [turn, all] : ticks) {
        std::ranges::stable_sort(all, {}, &StripTick::at);
    }
    return ticks;
}

std::vector<PlacedTick> placed_ticks(const std::vector<const StripTick*>& ticks, const Block& block)
{
    std::vector<PlacedTick> placed;
    const double inset = std::min(1.5, block.width / 4);
    const double left = block.x + inset;
    const double right = block.x + block.width - inset;
    const double step = std::min(2.1, (right - left) / static_cast<double>(ticks.size() + 1));
    double next = left;
    for (const auto* const tick : ticks) {
        placed.push_back({tick, std::max(next, block.at(tick->at))});
        next = placed.back().x + step;
    }
    double last = right;
    for (auto each = placed.rbegin(); each != placed.rend(); ++each) {
        each->x = std::min(each->x, last);
        last = each->x - step;
    }
    return placed;
}

void draw_tick(Canvas& canvas, const PlacedTick& placed, double middle, double scale)
{
    const auto& tick = *placed.tick;
    if (tick.courtesy) {
        canvas.line(
            {placed.x, middle}, {placed.x, middle - 8 * scale}, "tick-courtesy", tick.sentence);
        return;
    }
    const Tone tone = tone_of(tick.polarity);
    if (tick.polarity == 0) {
        canvas.circle({placed.x, middle}, std::max(1.4, 2 * scale), "f-z", tick.sentence);
        return;
    }
    canvas.line({placed.x, middle},
                {placed.x, middle - 20 * scale * tick.polarity},
                "tick " + toned("s-", tone),
                tick.sentence);
}

std::string
sentence_of(const StripTurn& turn, const std::vector<const StripTick*>& ticks, const Words& words)
{
    std::size_t favour = 0;
    std::size_t against = 0;
    for (const auto* const tick : ticks) {
        favour += !tick->courtesy && tick->polarity > 0 ? 1U : 0U;
        against += !tick->courtesy && tick->polarity < 0 ? 1U : 0U;
    }
    return words(turn.procedure ? "strip.turn.procedure" : "strip.turn",
                 {words.value("number", turn.number),
                  {"name", turn.shown()},
                  words.value("words", turn.words),
                  words.value("favour", favour),
                  words.value("against", against)});
}

}  // namespace horseshoe::figure
