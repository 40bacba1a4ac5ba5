#pragma once

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/strip.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::figure {

/// A turn's block on the strip.
struct Block {
    const StripTurn* turn = nullptr;
    double x = 0;
    double width = 0;

    double centre() const { return x + width / 2; }
    double at(double place) const { return x + place * width; }
};

/// The blocks of a debate side by side over `width`, by the number of their turn.
class Blocks {
public:
    Blocks(const std::vector<StripTurn>& turns, double width);

    const std::vector<Block>& all() const { return blocks_; }
    const Block* of(std::size_t turn) const;
    double per_word() const { return per_word_; }

private:
    std::vector<Block> blocks_;
    std::map<std::size_t, std::size_t> index_;
    double per_word_ = 0;
};

/// Replies of one kind between two turns.
struct Replies {
    const Block* from = nullptr;
    const Block* to = nullptr;
    const StripReply* first = nullptr;
    std::size_t count = 0;
};

/// The replies between turns of the strip, those that mean the same put together.
std::vector<Replies> gathered(const Strip& strip, const Blocks& blocks);

/// The arcs above the strip.
class ReplyArcs {
public:
    ReplyArcs(const Strip& strip, const Blocks& blocks, const Words& words);

    double height() const { return height_; }
    /// Draws them; they stand on `bottom`.
    void draw(Canvas& canvas, double bottom) const;

private:
    struct Curve {
        Replies replies;
        double from = 0;
        double to = 0;
        double height = 0;
        bool thanks = false;
    };

    void spread_landings();
    void find_heights();
    void draw_curve(Canvas& canvas, const Curve& curve, double bottom) const;
    std::string title_of(const Curve& curve) const;
    void draw_labels(Canvas& canvas, double bottom) const;

    const Words& words_;
    std::vector<Curve> curves_;
    double height_ = 0;
};

/// The ticks of one turn, moved apart where they would lie over one another.
struct PlacedTick {
    const StripTick* tick = nullptr;
    double x = 0;
};
std::vector<PlacedTick> placed_ticks(const std::vector<const StripTick*>& ticks,
                                     const Block& block);

void draw_tick(Canvas& canvas, const PlacedTick& placed, double middle, double scale);

/// "Turn 6, France: 812 words; 12 approving, 3 disapproving stances".
std::string
sentence_of(const StripTurn& turn, const std::vector<const StripTick*>& ticks, const Words& words);

std::map<std::size_t, std::vector<const StripTick*>> ticks_by_turn(const Strip& strip);

/// The names of those who speak, under their blocks from `y` on. Returns how high they are.
double draw_turn_names(Canvas& canvas, const Blocks& blocks, double y);

/// The strip for pages and print: the blocks side by side.
std::string wide_strip(const Strip& strip, const Setting& setting, bool with_ticks);

/// The strip for narrow screens: a row per turn.
std::string narrow_strip(const Strip& strip, const Setting& setting, bool with_ticks);

}  // namespace horseshoe::figure
