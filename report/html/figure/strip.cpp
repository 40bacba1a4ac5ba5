#include "report/html/figure/strip.hpp"

#include "report/html/figure/labels.hpp"
#include "report/html/figure/strip_parts.hpp"
#include "report/reading/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace horseshoe::figure {

namespace {

constexpr Font name_font{12.5, true};
constexpr Font small_font{11.5, false};

class StripDrawing {
public:
    StripDrawing(const Strip& strip, const Setting& setting, bool with_ticks)
        : strip_(strip), setting_(setting), with_ticks_(with_ticks), words_(setting.ui),
          canvas_(setting), blocks_(strip.turns, wide_width), ticks_(ticks_by_turn(strip))
    {}

    std::string drawn(std::string_view kind);

private:
    struct Name {
        const Block* block;
        std::string text;
        AxisLabel label;
    };

    double height() const { return with_ticks_ ? 96 : 34; }
    void draw_scale();
    void draw_block(const Block& block);
    void draw_names();
    bool names_in_two_rows(std::vector<Name>& names) const;
    void draw_turned_names(std::vector<Name>& names);
    void draw_parts();
    void draw_pages();

    const Strip& strip_;
    const Setting& setting_;
    bool with_ticks_;
    Words words_;
    Canvas canvas_;
    Blocks blocks_;
    std::map<std::size_t, std::vector<const StripTick*>> ticks_;
    double top_ = 0;  ///< of the blocks
    double y_ = 0;
};

void StripDrawing::draw_scale()
{
    std::size_t words = 10;
    for (const std::size_t step : {100U, 200U, 500U, 1000U, 2000U, 5000U, 10000U}) {
        if (static_cast<double>(step) * blocks_.per_word() <= 100) {
            words = step;
        }
    }
    const double width = static_cast<double>(words) * blocks_.per_word();
    if (width > 0 && width < wide_width) {
        canvas_.line({wide_width - width, 4}, {wide_width, 4}, "axis2");
        canvas_.text({wide_width, 20},
                     Anchor::end,
                     "ts halo",
                     words_("strip.scale", {words_.value("words", words)}));
    }
}

void StripDrawing::draw_block(const Block& block)
{
    const auto& turn = *block.turn;
    static const std::vector<const StripTick*> none;
    const auto found = ticks_.find(turn.number);
    const auto& ticks = found == ticks_.end() ? none : found->second;
    const double middle = top_ + height() / 2;
    const double small = std::min(32.0, height());
    const auto group = canvas_.group("turn", sentence_of(turn, ticks, words_), turn.href);
    const auto notch = [&](double x, double width) {
        canvas_.rect(
            {x, middle - small / 2, width, small}, std::min(1.0, width / 3), "block-presidency");
    };
    if (turn.procedure) {
        notch(block.x, block.width);
        return;
    }
    canvas_.rect({block.x, top_, block.width, height()}, std::min(2.0, block.width / 3), "block");
    if (turn.presidency && block.width > 16) {
        notch(block.x - 1, 4);
        notch(block.x + block.width - 3, 4);
    }
    if (with_ticks_) {
        canvas_.line({block.x, middle}, {block.x + block.width, middle}, "block-middle");
        for (const auto& placed : placed_ticks(ticks, block)) {
            draw_tick(canvas_, placed, middle, 1);
        }
    }
}

/// The second row is for names that found the first one taken; their leaders keep it free, too.
bool StripDrawing::names_in_two_rows(std::vector<Name>& names) const
{
    double first = 0;  // up to where the rows are taken
    double second = 0;
    for (auto& name : names) {
        auto& label = name.label;
        const double half = label.width / 2;
        label.centre = std::clamp(label.wanted,
                                  std::min(half, wide_width / 2),
                                  std::max(wide_width - half, wide_width / 2));
        if (label.centre - half >= first) {
            label.row = 0;
            first = label.centre + half + 6;
        }
        else if (label.wanted >= first - 3 && label.centre - half >= second) {
            label.row = 1;
            first = label.wanted + 4;
            second = label.centre + half + 6;
        }
        else {
            return false;
        }
    }
    return true;
}

void StripDrawing::draw_turned_names(std::vector<Name>& names)
{
    constexpr double step = 12.5;
    const auto most = static_cast<std::size_t>(wide_width / step);
    if (names.size() > most) {
        // The longest turns keep their names; all are told of by their blocks.
        std::vector<double> widths;
        for (const auto& name : names) {
            widths.push_back(name.block->width);
        }
        std::ranges::nth_element(
            widths, widths.begin() + static_cast<std::ptrdiff_t>(most), std::greater<>{});
        const double least = widths[most];
        std::erase_if(names, [&](const Name& name) { return name.block->width <= least; });
    }
    double next = step / 2;
    for (auto& name : names) {
        name.label.centre = std::max(next, name.block->centre());
        next = name.label.centre + step;
    }
    double last = wide_width - step / 2;
    double longest = 0;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        name->label.centre = std::min(name->label.centre, last);
        last = name->label.centre - step;
        name->text = shortened(name->text, name_font, 150);
        longest = std::max(longest, text_width(name->text, name_font));
    }
    for (const auto& name : names) {
        const double x = name.label.centre;
        canvas_.path(fmt::format("M{} {}L{} {}",
                                 number(name.block->centre()),
                                 number(y_ + 2),
                                 number(x),
                                 number(y_ + 12)),
                     "axis");
        canvas_.turned_text({x + 4.2, y_ + 15}, -90, Anchor::end, "tb", name.text);
    }
    y_ += 17 + longest;
}

void StripDrawing::draw_names()
{
    std::vector<Name> names;
    for (const auto& block : blocks_.all()) {
        if (!block.turn->procedure && !block.turn->name.empty()) {
            const std::string text = shortened(block.turn->name, name_font, 190);
            names.push_back({&block, text, {block.centre(), text_width(text, name_font), 0, 0}});
        }
    }
    if (names.empty()) {
        return;
    }
    if (!names_in_two_rows(names)) {
        draw_turned_names(names);
        return;
    }
    bool second = false;
    for (const auto& [block, text, label] : names) {
        if (label.row == 1) {
            second = true;
            canvas_.line({block->centre(), y_ + 3}, {block->centre(), y_ + 21}, "leader");
        }
        canvas_.text(
            {label.centre, y_ + (label.row == 1 ? 33.0 : 17.0)}, Anchor::middle, "tb", text);
    }
    y_ += second ? 38 : 22;
}

void StripDrawing::draw_parts()
{
    struct Part {
        std::string name;
        double left;
        double right;
    };
    std::vector<Part> parts;
    for (const auto& block : blocks_.all()) {
        const auto& turn = *block.turn;
        if (turn.procedure) {
            continue;
        }
        if (parts.empty() || parts.back().name != turn.part) {
            parts.push_back({turn.part, block.x, 0});
        }
        parts.back().right = block.x + block.width;
    }
    std::erase_if(parts, [](const Part& part) { return part.name.empty(); });
    if (parts.empty()) {
        return;
    }
    y_ += 12;
    std::vector<AxisLabel> labels;
    for (const auto& part : parts) {
        canvas_.path(
            fmt::format("M{} {}v4H{}v-4", number(part.left), number(y_), number(part.right)),
            "bracket");
        labels.push_back({(part.left + part.right) / 2, text_width(part.name, small_font), 0, 0});
    }
    const auto rows = arrange(labels, 0, wide_width, 8);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        canvas_.text({labels[i].centre, y_ + 19 + 15 * static_cast<double>(labels[i].row)},
                     Anchor::middle,
                     "ts",
                     parts[i].name);
    }
    y_ += 8 + 15 * static_cast<double>(rows);
}

void StripDrawing::draw_pages()
{
    if (strip_.pages.empty()) {
        return;
    }
    y_ += 20;
    canvas_.line({0, y_}, {wide_width, y_}, "axis");
    double free = 0;
    for (const auto& page : strip_.pages) {
        const Block* const block = blocks_.of(page.turn);
        if (block == nullptr) {
            continue;
        }
        const double x = block->at(std::clamp(page.at, 0.0, 1.0));
        const std::string text = words_("strip.page", {words_.value("page", page.page)});
        const double half = text_width(text, small_font) / 2;
        const bool labelled = page.page % 5 == 0 && x - half >= free && x + half <= wide_width;
        canvas_.line({x, y_}, {x, y_ + (labelled ? 6.0 : 3.0)}, "axis");
        if (labelled) {
            canvas_.text({x, y_ + 18}, Anchor::middle, "ts", text);
            free = x + half + 10;
        }
    }
    y_ += 22;
}

std::string StripDrawing::drawn(std::string_view kind)
{
    const ReplyArcs arcs{strip_, blocks_, words_};
    top_ = std::max(arcs.height() + 10, 30.0);
    arcs.draw(canvas_, top_ - 4);
    draw_scale();
    for (const auto& block : blocks_.all()) {
        draw_block(block);
    }
    y_ = top_ + height();
    draw_names();
    draw_parts();
    draw_pages();
    return canvas_.finished(wide_width,
                            y_ + 4,
                            words_(fmt::format("{}.question", kind)),
                            words_(fmt::format("{}.description", kind)));
}

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
                            : StripDrawing{figure, setting, true}.drawn("strip");
}

std::vector<LegendEntry> legend(const Strip& figure, Ui ui)
{
    Legend legend{ui};
    legend.ticks();
    legend.mark("presidency");
    add_replies(figure, legend);
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
                            : StripDrawing{figure.debate, setting, false}.drawn("replies");
}

std::vector<LegendEntry> legend(const ReplyGraph& figure, Ui ui)
{
    Legend legend{ui};
    add_replies(figure.debate, legend);
    legend.mark("presidency");
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
