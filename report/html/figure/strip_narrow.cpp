#include "report/html/figure/strip_parts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace horseshoe::figure {

namespace {

constexpr Font name_font{12.5, true};
constexpr Font note_font{11.5, false};
constexpr double left = 92;
constexpr double longest_bar = 180;

/// The name, or the id where the name is too long.
const std::string& short_name(const StripTurn& turn)
{
    return text_width(turn.shown(), name_font) > left - 8 && !turn.id.empty() ? turn.id
                                                                              : turn.shown();
}

class NarrowStrip {
public:
    NarrowStrip(const Strip& strip, const Setting& setting, bool with_ticks)
        : strip_(strip), setting_(setting), with_ticks_(with_ticks), words_(setting.ui),
          canvas_(setting), blocks_(strip.turns, wide_width), ticks_(ticks_by_turn(strip)),
          replies_(gathered(strip, blocks_))
    {
        for (const auto& turn : strip.turns) {
            most_ = std::max(most_, turn.words);
        }
    }

    std::string drawn();

private:
    void draw_turn(const StripTurn& turn, const std::vector<const StripTick*>& ticks);
    /// What the turn says of earlier ones, as one line of words; thanks where there are no ticks.
    std::string replies_of(const StripTurn& turn) const;
    void draw_replies(const StripTurn& turn, double from);

    const Strip& strip_;
    const Setting& setting_;
    bool with_ticks_;
    Words words_;
    Canvas canvas_;
    Blocks blocks_;
    std::map<std::size_t, std::vector<const StripTick*>> ticks_;
    std::vector<Replies> replies_;
    std::size_t most_ = 1;
    double y_ = 0;
};

std::string NarrowStrip::replies_of(const StripTurn& turn) const
{
    // Of a delegation that spoke more than once several turns may be meant: it is told once.
    std::vector<std::string> told;
    for (const auto& reply : replies_) {
        if (reply.from->turn == &turn && (!with_ticks_ || reply.first->kind != "thanks")) {
            const std::string& name = short_name(*reply.to->turn);
            std::string text =
                with_ticks_ ? name
                            : words_(fmt::format("reply.{}", reply.first->kind)) + " " + name;
            if (std::ranges::find(told, text) == told.end()) {
                told.push_back(std::move(text));
            }
        }
    }
    return fmt::format("{}", fmt::join(told, ", "));
}

void NarrowStrip::draw_replies(const StripTurn& turn, double from)
{
    const std::string text = replies_of(turn);
    if (text.empty()) {
        return;
    }
    if (with_ticks_) {
        canvas_.path(points_back_path({from + 5, y_ + 14}), "bracket");
        canvas_.text({from + 18, y_ + 15},
                     Anchor::start,
                     "ts",
                     shortened(text, note_font, narrow_width - from - 18));
        return;
    }
    for (const auto& line : wrapped(text, note_font, narrow_width - left - 14)) {
        y_ += 14;
        canvas_.text({left + 14, y_ + 11}, Anchor::start, "ts", line);
    }
}

void NarrowStrip::draw_turn(const StripTurn& turn, const std::vector<const StripTick*>& ticks)
{
    const auto group = canvas_.group("turn", sentence_of(turn, ticks, words_), turn.href);
    if (turn.procedure) {
        canvas_.rect({left, y_ + 1, 14, 3}, 1, "block-presidency");
        y_ += 7;
        return;
    }
    const double height = with_ticks_ ? 22 : 12;
    const double width =
        std::max(2.0, longest_bar * static_cast<double>(turn.words) / static_cast<double>(most_));
    canvas_.text({left - 8, y_ + height / 2 + 4.2},
                 Anchor::end,
                 "tb",
                 shortened(short_name(turn), name_font, left - 8));
    canvas_.rect({left, y_, width, height}, std::min(2.0, width / 3), "block");
    if (with_ticks_) {
        const Block block{&turn, left, width};
        canvas_.line({left, y_ + 11}, {left + width, y_ + 11}, "block-middle");
        for (const auto& placed : placed_ticks(ticks, block)) {
            draw_tick(canvas_, placed, y_ + 11, 0.25);
        }
    }
    draw_replies(turn, left + width);
    y_ += height + 4;
}

std::string NarrowStrip::drawn()
{
    static const std::vector<const StripTick*> none;
    for (const auto& turn : strip_.turns) {
        const auto found = ticks_.find(turn.number);
        draw_turn(turn, found == ticks_.end() ? none : found->second);
    }
    const std::string kind = with_ticks_ ? "strip" : "replies";
    return canvas_.finished(
        narrow_width, y_ + 2, words_(kind + ".question"), words_(kind + ".description.narrow"));
}

}  // namespace

std::string narrow_strip(const Strip& strip, const Setting& setting, bool with_ticks)
{
    return NarrowStrip{strip, setting, with_ticks}.drawn();
}

}  // namespace horseshoe::figure
