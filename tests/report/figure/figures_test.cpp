#include "report/html/figure/stand_alone.hpp"
#include "tests/report/figure/composed.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::figure;

namespace {

std::size_t count(std::string_view text, std::string_view part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

/// What all figures must be: the same every time, in both languages and forms, without colours of
/// their own, told of in words.
template <typename Figure>
void check_figure(const Figure& shown)
{
    for (const auto ui : {Ui::english, Ui::french}) {
        for (const auto form : {Form::wide, Form::narrow}) {
            const Setting setting{"f", ui, form};
            const std::string svg = draw(shown, setting);
            CHECK(svg == draw(shown, setting));
            CHECK(svg.starts_with("<svg "));
            CHECK(svg.find("nan") == std::string::npos);
            CHECK(svg.find("inf\"") == std::string::npos);
            CHECK(svg.find("style=") == std::string::npos);
            CHECK(svg.find("fill=\"#") == std::string::npos);
            CHECK(svg.find("aria-labelledby=\"f-title\"") != std::string::npos);
            CHECK(svg.find("id=\"f-text\"") != std::string::npos);
            CHECK(svg.find(form == Form::narrow ? " width=\"348\"" : "class=\"svg wide\"") !=
                  std::string::npos);
            const auto said = caption(shown, ui);
            CHECK_FALSE(said.question.empty());
            CHECK_FALSE(said.how_to_read.empty());
            CHECK_FALSE(said.caveat.empty());
            const std::string file = stand_alone(svg, {said, legend(shown, ui), "x"}, setting);
            CHECK(count(file, "<svg") == 2);
            CHECK(count(file, "<style") == 1);
        }
    }
    CHECK(csv(shown).ends_with("\r\n"));
}

}  // namespace

TEST_CASE("the horseshoe seats everybody and draws an arc per pair")
{
    const auto room = tests::composed_room(15, 6, 50);
    check_figure(room);
    const std::string svg = draw(room, {});
    CHECK(count(svg, "class=\"seat\"") == 22);
    CHECK(count(svg, "class=\"chair-mark\"") == 1);
    std::size_t arcs = 0;
    for (const auto& arc : room.arcs) {
        arcs += arc.from != arc.to ? 1U : 0U;
    }
    CHECK(count(svg, "class=\"arc ") == arcs);
    CHECK(svg.find("United Kingdom of Great") != std::string::npos);
}

TEST_CASE("sixty delegations find a seat")
{
    check_figure(tests::composed_room(15, 45, 160));
    check_figure(tests::composed_room(60, 0, 120));
    CHECK(count(draw(tests::composed_room(15, 45, 0), {}), "class=\"seat\"") == 61);
}

TEST_CASE("a room that is empty, or holds one, is drawn all the same")
{
    check_figure(Horseshoe{});
    Horseshoe one;
    one.seats.push_back({"KAZ", "Kazakhstan", Place::guest, 3, "", ""});
    one.arcs.push_back({"KAZ", "KAZ", 4, 0, {}, ""});
    one.arcs.push_back({"KAZ", "NATO", 4, 0, {}, ""});
    check_figure(one);
    CHECK(count(draw(one, {}), "class=\"arc ") == 0);
}

TEST_CASE("the matrix has a cell for each delegation and target")
{
    const auto matrix = tests::composed_matrix(22, 13);
    check_figure(matrix);
    CHECK(count(draw(matrix, {}), "class=\"cell\"") == 22 * 13);
    CHECK(count(draw(matrix, {"f", Ui::english, Form::narrow}), "class=\"cell\"") == 22 * 13);
    CHECK(count(csv(matrix), "\r\n") == 22 * 13 + 1);
}

TEST_CASE("targets that do not fit follow in a bank below")
{
    const auto matrix = tests::composed_matrix(12, 40);
    check_figure(matrix);
    CHECK(count(draw(matrix, {}), "class=\"cell\"") == 12 * 40);
    CHECK(count(draw(matrix, {"f", Ui::english, Form::narrow}), "class=\"row\"") > 2 * 12);
    check_figure(Matrix{});
}

TEST_CASE("the strip has a block per turn, a tick per stance and an arc per reply")
{
    const auto strip = tests::composed_strip(22);
    check_figure(strip);
    const std::string svg = draw(strip, {});
    CHECK(count(svg, "class=\"turn\"") == 44);
    CHECK(count(svg, "class=\"block\"") == 22);
    CHECK(count(svg, "class=\"reply thanks\"") == 40);
    CHECK(count(svg, "“is of use”") == strip.ticks.size());
    const std::string narrow = draw(strip, {"f", Ui::english, Form::narrow});
    CHECK(count(narrow, "class=\"block\"") == 22);
    CHECK(count(narrow, "“is of use”") == strip.ticks.size());
    check_figure(tests::composed_strip(90));
    check_figure(Strip{});
}

TEST_CASE("each drawing of the strip has the legend and the reading of its own signs")
{
    const auto strip = tests::composed_strip(22);
    const auto words_of = [&](Form form) {
        std::string all;
        for (const auto& entry : legend_for(legend(strip, Ui::english), form)) {
            all += entry.words + "; ";
        }
        return all;
    };
    CHECK(words_of(Form::wide).find("thanks") != std::string::npos);
    CHECK(words_of(Form::wide).find("points at") == std::string::npos);
    CHECK(words_of(Form::narrow).find("points at") != std::string::npos);
    CHECK(words_of(Form::narrow).find("thanks") == std::string::npos);
    const auto said = caption(strip, Ui::english);
    CHECK(said.how(Form::wide).find("arc") != std::string::npos);
    CHECK(said.how(Form::narrow).find("arc") == std::string::npos);
    const std::string html = legend_html(legend(strip, Ui::english));
    CHECK(html.find("<li class=\"on-narrow\">") != std::string::npos);
    CHECK(html.find("<li class=\"on-wide\">") != std::string::npos);
    const Setting narrow{"f", Ui::english, Form::narrow};
    const std::string file =
        stand_alone(draw(strip, narrow), {said, legend(strip, Ui::english), ""}, narrow);
    CHECK(file.find("points at an earlier turn of") != std::string::npos);
    CHECK(file.find(">thanks<") == std::string::npos);
}

TEST_CASE("on narrow screens a turn names each delegation that it points at once")
{
    Strip strip;
    strip.turns = {{1, "A", "Aland", 100, false, false, "", ""},
                   {2, "A", "Aland", 100, false, false, "", ""},
                   {3, "B", "Bland", 100, false, false, "", ""}};
    strip.replies = {
        {3, 1, "agrees", 0.1, ""}, {3, 2, "agrees", 0.2, ""}, {3, 2, "quotes", 0.9, ""}};
    const Setting narrow{"f", Ui::english, Form::narrow};
    CHECK(draw(strip, narrow).find(">Aland</text>") != std::string::npos);
    CHECK(draw(strip, narrow).find("Aland, Aland") == std::string::npos);
    CHECK(draw(ReplyGraph{strip}, narrow).find(">agrees with Aland, quotes Aland</text>") !=
          std::string::npos);
}

TEST_CASE("many guests of a small room sit in rows, each chair large enough for its sign")
{
    SmallRoom room{.what = "NATO", .seats = {}, .cells = {}};
    for (std::size_t i = 0; i < 31; ++i) {
        room.seats.push_back({"G" + std::to_string(i), "Guest", Place::guest, 1, "", ""});
        room.cells.push_back({.state = CellState::stance, .favour = 1, .mean = 1, .href = {}});
    }
    const std::string svg = draw(room, {"f", Ui::english, Form::narrow});
    CHECK(count(svg, "class=\"sig so-p1\"") == 31);
    CHECK(svg.find(" width=\"150\"") != std::string::npos);
}

TEST_CASE("the graph of replies keeps the order of the debate and leaves the stances out")
{
    const ReplyGraph replies{tests::composed_strip(22)};
    check_figure(replies);
    CHECK(draw(replies, {}).find("“is of use”") == std::string::npos);
    CHECK(csv(replies).find("thanks") != std::string::npos);
    check_figure(ReplyGraph{});
}

TEST_CASE("replies that say the same are one arc, and those from nowhere none")
{
    Strip strip;
    strip.turns = {{1, "A", "Aland", 100, false, false, "", ""},
                   {2, "B", "Bland", 100, false, false, "", ""}};
    strip.replies = {{2, 1, "agrees", 0.1, ""},
                     {2, 1, "agrees", 0.9, ""},
                     {2, 2, "agrees", 0.9, ""},
                     {7, 1, "agrees", 0.9, ""}};
    CHECK(count(draw(strip, {}), "class=\"reply agrees\"") == 1);
}

TEST_CASE("a timeline keeps apart in whose words, and withholds what rests on too little")
{
    const auto timeline = tests::composed_timeline(7);
    check_figure(timeline);
    const std::string svg = draw(timeline, {});
    std::size_t points = 0;
    std::size_t few = 0;
    for (const auto& band : timeline.bands) {
        points += band.points.size();
        for (const auto& point : band.points) {
            few += point.few && point.count > 0 ? 1U : 0U;
        }
    }
    CHECK(count(svg, "class=\"point\"") == points);
    CHECK(count(svg, "class=\"mark-few") == few);
    // Each document is named: those that stand close together climb.
    for (const auto& document : timeline.documents) {
        CHECK(svg.find(">" + document.label + "</text>") != std::string::npos);
    }
    check_figure(Timeline{});
    check_figure(tests::composed_timelines(14));
    check_figure(TimelineGrid{});
}

TEST_CASE("dots stand one by one, and who has none stands apart")
{
    const auto dots = tests::composed_dots(2, 20);
    check_figure(dots);
    std::size_t all = 0;
    std::size_t none = 0;
    for (const auto& row : dots.rows) {
        for (const auto& cell : row.cells) {
            all += cell.dots.size();
            none += cell.dots.empty() ? 1U : 0U;
        }
    }
    const std::string svg = draw(dots, {});
    CHECK(count(svg, "class=\"evidence ") == all);
    CHECK(count(svg, "cell-named") + count(svg, "cell-silent") == none);
    check_figure(Dots{});
    check_figure(Dots{{"one"}, {{"A", "Aland", false, "", {}}}});
}

TEST_CASE("distances, bars and documents are drawn, many, few and none")
{
    check_figure(tests::composed_distance(20));
    check_figure(tests::composed_distance(1));
    check_figure(Distance{});
    check_figure(tests::composed_bars(12, true));
    check_figure(tests::composed_bars(8, false));
    check_figure(Bars{});
    check_figure(tests::composed_documents(5));
    check_figure(tests::composed_documents(60));
    check_figure(Documents{});
}

TEST_CASE("where there is little room delegations are called by their codes")
{
    auto room = tests::composed_room(15, 6, 0);
    for (auto& seat : room.seats) {
        seat.label = seat.id == "FRA" ? "France" : seat.id == "UN" ? "S-G" : "";
    }
    const std::string wide = draw(room, {"f", Ui::english, Form::wide});
    CHECK(wide.find(">France</text>") != std::string::npos);
    CHECK(wide.find(">S-G</text>") != std::string::npos);
    const std::string narrow = draw(room, {"f", Ui::english, Form::narrow});
    CHECK(narrow.find(">FRA</text>") != std::string::npos);
    CHECK(narrow.find(">France</text>") == std::string::npos);
    CHECK(narrow.find(">S-G</text>") != std::string::npos);
}

TEST_CASE("the small room shows each seat as its cell, and names the few that disapprove")
{
    const auto room = tests::composed_small_room();
    for (const auto ui : {Ui::english, Ui::french}) {
        const std::string svg = draw(room, {"f", ui, Form::wide});
        CHECK(count(svg, "class=\"seat\"") == 22);
        CHECK(svg == draw(room, {"f", ui, Form::wide}));
        CHECK_FALSE(caption(room, ui).question.empty());
    }
    CHECK(draw(SmallRoom{}, {}).starts_with("<svg"));
}

TEST_CASE("nobody sits on another one's seat, the Secretary-General neither")
{
    auto room = tests::composed_small_room();
    for (auto& cell : room.cells) {
        cell.state = CellState::stance;
        cell.mean = 1;
    }
    const std::string svg = draw(room, {"f", Ui::english, Form::wide});
    struct Circle {
        double x, y, radius;
    };
    std::vector<Circle> seats;
    const std::regex circle(R"re(<circle cx="([-\d.]+)" cy="([-\d.]+)" r="([\d.]+)")re");
    for (auto found = std::sregex_iterator(svg.begin(), svg.end(), circle);
         found != std::sregex_iterator();
         ++found) {
        const Circle seat{std::stod((*found)[1]), std::stod((*found)[2]), std::stod((*found)[3])};
        for (const auto& other : seats) {
            CHECK(std::hypot(seat.x - other.x, seat.y - other.y) >= seat.radius + other.radius);
        }
        seats.push_back(seat);
    }
    CHECK(seats.size() == 16);
}

TEST_CASE("a network has its nodes, its edges and its communities")
{
    const auto network = tests::composed_network(40, 120);
    check_figure(network);
    std::size_t edges = 0;
    for (const auto& edge : network.edges) {
        edges += edge.from != edge.to ? 1U : 0U;
    }
    const std::string svg = draw(network, {});
    CHECK(count(svg, "class=\"node-of\"") == 40);
    CHECK(count(svg, "class=\"edge ") == edges);
    CHECK(count(svg, "class=\"community\"") == 4);
    check_figure(NetworkFigure{});
    // All at one place, and an edge to nowhere.
    NetworkFigure odd;
    odd.nodes.resize(5);
    odd.edges = {{0, 1, 1, -1, ""}, {0, 9, 1, {}, ""}, {2, 2, 0, {}, ""}};
    check_figure(odd);
}
