#pragma once

#include "report/html/figure/legend.hpp"
#include "report/html/figure/setting.hpp"
#include "report/html/figure/words.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace horseshoe::figure {

/// A turn of the debate. The presidency's procedure stands between the blocks of the others.
struct StripTurn {
    std::size_t number = 0;
    std::string id;  ///< of the delegation: stands on narrow screens where the name does not fit
    std::string name;
    std::size_t words = 0;
    bool procedure = false;   ///< the presidency, with no part of its own
    bool presidency = false;  ///< the presidency with a national part
    std::string part;         ///< of the debate: "briefings"; neighbours are bracketed together
    std::string href;
    std::string label = {};  ///< on the drawing; empty: the name

    const std::string& shown() const { return label.empty() ? name : label; }
};

/// A stance at its place in a turn.
struct StripTick {
    std::size_t turn = 0;  ///< the turn's number
    double at = 0;         ///< from 0 at the turn's first word to 1 at its last
    int polarity = 0;
    bool courtesy = false;
    std::string sentence;  ///< what a reader is told of it
};

/// A turn that points at an earlier one. `kind` is that of a reference.
struct StripReply {
    std::size_t from = 0;  ///< numbers of turns
    std::size_t to = 0;
    std::string kind;
    double at = 0.5;  ///< place in the turn that points
    std::string href;
};

/// Where a page of the source begins.
struct StripPage {
    std::size_t page = 0;
    std::size_t turn = 0;
    double at = 0;  ///< place in the turn
};

/// The debate in order: a block per turn, as wide as its words, with its stances; above it arcs to
/// the turns that it points at.
struct Strip {
    std::vector<StripTurn> turns;
    std::vector<StripTick> ticks;
    std::vector<StripReply> replies;
    std::vector<StripPage> pages;
};

/// Who answers whom: the same debate, its arcs in the foreground and nothing in its blocks.
struct ReplyGraph {
    Strip debate;
};

Caption caption(const Strip& figure, Ui ui);
std::string draw(const Strip& figure, const Setting& setting);
std::vector<LegendEntry> legend(const Strip& figure, Ui ui);
std::string csv(const Strip& figure);

Caption caption(const ReplyGraph& figure, Ui ui);
std::string draw(const ReplyGraph& figure, const Setting& setting);
std::vector<LegendEntry> legend(const ReplyGraph& figure, Ui ui);
std::string csv(const ReplyGraph& figure);

}  // namespace horseshoe::figure
