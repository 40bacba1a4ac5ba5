#include "report/html/figure/labels.hpp"
#include "report/html/figure/strip_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace horseshoe::figure {

namespace {

constexpr Font small_font{11.5, false};

class WideStrip {
public:
    WideStrip(const Strip& strip, const Setting& setting, bool with_ticks)
        : strip_(strip), with_ticks_(with_ticks), words_(setting.ui), canvas_(setting),
          blocks_(strip.turns, wide_width), ticks_(ticks_by_turn(strip))
    {}

    std::string drawn();

private:
    double height() const { return with_ticks_ ? 96 : 34; }
    void draw_scale();
    void draw_block(const Block& block);
    void draw_parts();
    void draw_pages();

    const Strip& strip_;
    bool with_ticks_;
    Words words_;
    Canvas canvas_;
    Blocks blocks_;
    std::map<std::size_t, std::vector<const StripTick*>> ticks_;
    double top_ = 0;  ///< of the blocks
    double y_ = 0;
};

void WideStrip::draw_scale()
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

void WideStrip::draw_block(const Block& block)
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

void WideStrip::draw_parts()
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
    for (const auto& part : parts) {
        canvas_.path(
            fmt::format("M{} {}v4H{}v-4", number(part.left), number(y_), number(part.right)),
            "bracket");
    }
    // A bracket too short for its name goes without, where another has told it.
    std::set<std::string> told;
    std::erase_if(parts, [&](const Part& part) {
        return !told.insert(part.name).second &&
               text_width(part.name, small_font) > part.right - part.left;
    });
    std::vector<AxisLabel> labels;
    for (const auto& part : parts) {
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

void WideStrip::draw_pages()
{
    if (strip_.pages.empty()) {
        return;
    }
    y_ += 20;
    canvas_.line({0, y_}, {wide_width, y_}, "axis");
    // Every fifth has its number; where they are few, each of them.
    const std::size_t every = strip_.pages.size() < 10 ? 1 : 5;
    double free = 0;
    for (const auto& page : strip_.pages) {
        const Block* const block = blocks_.of(page.turn);
        if (block == nullptr) {
            continue;
        }
        const double x = block->at(std::clamp(page.at, 0.0, 1.0));
        const std::string text = words_("strip.page", {words_.value("page", page.page)});
        const double half = text_width(text, small_font) / 2;
        const bool labelled = page.page % every == 0 && x - half >= free && x + half <= wide_width;
        canvas_.line({x, y_}, {x, y_ + (labelled ? 6.0 : 3.0)}, "axis");
        if (labelled) {
            canvas_.text({x, y_ + 18}, Anchor::middle, "ts", text);
            free = x + half + 10;
        }
    }
    y_ += 22;
}

std::string WideStrip::drawn()
{
    const ReplyArcs arcs{strip_, blocks_, words_};
    top_ = std::max(arcs.height() + 10, 30.0);
    arcs.draw(canvas_, top_ - 4);
    draw_scale();
    for (const auto& block : blocks_.all()) {
        draw_block(block);
    }
    y_ = top_ + height();
    y_ += draw_turn_names(canvas_, blocks_, y_);
    draw_parts();
    draw_pages();
    const std::string_view kind = with_ticks_ ? "strip" : "replies";
    return canvas_.finished(wide_width,
                            y_ + 4,
                            words_(fmt::format("{}.question", kind)),
                            words_(fmt::format("{}.description", kind)));
}

}  // namespace

std::string wide_strip(const Strip& strip, const Setting& setting, bool with_ticks)
{
    return WideStrip{strip, setting, with_ticks}.drawn();
}

}  // namespace horseshoe::figure
