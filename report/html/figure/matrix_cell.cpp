#include "report/html/figure/matrix_cell.hpp"

#include <fmt/format.h>

namespace horseshoe::figure {

namespace {

constexpr double half = 3.9;  // height of a sign above its middle
constexpr double room_for_number = 44;

bool disapproves(const Cell& cell)
{
    return cell.mean.value_or(0) < 0;
}

Point place_of_sign(const Box& box)
{
    return box.width >= room_for_number ? Point{box.x + 13, box.y + box.height / 2}
                                        : Point{box.x + box.width / 2, box.y + box.height / 2};
}

void draw_number(
    Canvas& canvas, const Box& box, std::size_t count, std::string_view cls, const Words& words)
{
    if (count > 0 && box.width >= room_for_number) {
        canvas.text({box.right() - 7, box.y + box.height / 2 + 4.2},
                    Anchor::end,
                    fmt::format("ct {}", cls),
                    words.count(count));
    }
}

void draw_stance(Canvas& canvas, const Cell& cell, const Box& box, const Words& words)
{
    const Tone tone = tone_of(cell.mean.value_or(0));
    const bool small = box.width < room_for_number;
    const double size = small ? 3.4 : half;
    if (!cell.is_both()) {
        canvas.rect(box, 2, toned("ff-", tone));
        canvas.sign(tone, place_of_sign(box), size, toned("so-", tone));
        draw_number(canvas, box, cell.stances(), toned("o-", tone), words);
        return;
    }
    // Split as approval stands to disapproval; a share of each stays visible.
    const double share =
        static_cast<double>(cell.favour) / static_cast<double>(cell.favour + cell.against);
    const double split = box.width * std::clamp(share, 0.2, 0.8);
    canvas.rect({box.x, box.y, split, box.height}, 0, "ff-p1");
    canvas.rect({box.x + split, box.y, box.width - split, box.height}, 0, "ff-n1");
    canvas.path(both_signs_path(place_of_sign(box) - Point{0, 0.4}, size),
                "sig so-both",
                {},
                {{"stroke-width", "1.6"}});
    draw_number(canvas, box, cell.stances(), "o-both", words);
}

void draw_hint(Canvas& canvas, const Cell& cell, const Box& box, const Words& words)
{
    const bool small = box.width < room_for_number;
    canvas.element("rect",
                   {{"x", number(box.x + 0.5)},
                    {"y", number(box.y + 0.5)},
                    {"width", number(box.width - 1)},
                    {"height", number(box.height - 1)},
                    {"rx", "2"},
                    {"class", "cell-hint"},
                    {"fill",
                     canvas.reference(!cell.mean          ? "hint"
                                      : disapproves(cell) ? "hint-against"
                                                          : "hint-for")}});
    if (cell.mean) {
        const Tone tone = tone_of(*cell.mean);
        const double size = small ? 3.2 : half;
        canvas.sign(tone, place_of_sign(box), size, "sig-halo", 5.5);
        canvas.sign(tone, place_of_sign(box), size, "so-ink");
    }
    draw_number(canvas, box, std::max(cell.stances(), cell.mentions), "halo", words);
}

}  // namespace

void define_hatches(Canvas& canvas)
{
    const auto defs = canvas.container("defs");
    for (const auto& [name, cls] : {std::pair{"hint", "sf-z"},
                                    std::pair{"hint-against", "sf-n1"},
                                    std::pair{"hint-for", "sf-p1"}}) {
        const std::string id = canvas.own_id(name);
        const auto pattern = canvas.container("pattern",
                                              {{"id", id},
                                               {"width", "4.5"},
                                               {"height", "4.5"},
                                               {"patternUnits", "userSpaceOnUse"},
                                               {"patternTransform", "rotate(45)"}});
        canvas.rect({0, 0, 4.5, 4.5}, 0, "paper");
        canvas.element("line",
                       {{"x1", "1"},
                        {"y1", "0"},
                        {"x2", "1"},
                        {"y2", "4.5"},
                        {"class", cls},
                        {"stroke-width", "1.6"}});
    }
}

void draw_cell(Canvas& canvas, const Cell& cell, const Box& box, const Words& words)
{
    switch (cell.state) {
    case CellState::silent:
        canvas.circle({box.x + box.width / 2, box.y + box.height / 2}, 1.3, "cell-silent");
        return;
    case CellState::named:
        canvas.rect({box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1}, 2, "cell-named");
        draw_number(canvas, box, cell.mentions, "ink2", words);
        return;
    case CellState::hinted: draw_hint(canvas, cell, box, words); return;
    case CellState::stance: draw_stance(canvas, cell, box, words); return;
    }
}

std::string
sentence_of(const Cell& cell, std::string_view who, std::string_view what, const Words& words)
{
    const auto say = [&](std::string_view key) {
        return words(key,
                     {{"who", std::string{who}},
                      {"what", std::string{what}},
                      {"mean", words.with_sign(cell.mean.value_or(0))},
                      words.value("stances", cell.stances()),
                      words.value("favour", cell.favour),
                      words.value("against", cell.against),
                      words.value("mentions", cell.mentions)});
    };
    switch (cell.state) {
    case CellState::silent: return say("matrix.cell.silent");
    case CellState::named: return say("matrix.cell.named");
    case CellState::hinted: return say("matrix.cell.hinted");
    case CellState::stance: break;
    }
    return say(cell.is_both() ? "matrix.cell.both" : "matrix.cell.stance");
}

}  // namespace horseshoe::figure
