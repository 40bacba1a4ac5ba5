#include "parser/source/text_columns.hpp"
#include "parser/source/text_lines.hpp"
#include "tests/parser/source/columned_page.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

namespace horseshoe::parser::test {
namespace {

std::string parted(const std::string& text)
{
    auto out = part_columns(text, split_lines(text));
    return out ? out->text() : "as it is";
}

/// Prose in full lines: blanks between words make each as wide as the others, those of odd lines
/// from the left, those of even ones from the right.
std::vector<std::string> justified(std::size_t width)
{
    std::istringstream words(
        "The road over the pass is open again, and a new bridge was built last spring. Carts cross "
        "it by day; shepherds prefer the night, when nobody hurries them. Our envoy walked along "
        "it "
        "twice. She found three villages without a school, a mill that had lost its wheel, and one "
        "innkeeper who remembers the flood. People there ask for little: stone, timber, a "
        "physician "
        "who stays through winter. We have sent stone. Timber will follow as soon as the river "
        "allows rafts to pass the narrows, which in most years happens before midsummer. About the "
        "physician I must be candid. Two were asked and both declined; a third has yet to answer. "
        "Neighbours on either bank have offered to share theirs, and for that I thank them warmly. "
        "What remains is the old quarrel over grazing. It began with a fence that stood where none "
        "should, and it has outlived everyone who saw it raised. A commission will hear both sides "
        "in autumn, beneath the lime tree, as custom demands, and its verdict shall bind them.");
    std::vector<std::vector<std::string>> rows(1);
    std::size_t size = 0;
    for (std::string word; words >> word; size += word.size() + 1) {
        if (size + word.size() > width) {
            rows.emplace_back();
            size = 0;
        }
        rows.back().push_back(word);
    }
    rows.pop_back();
    std::vector<std::string> lines;
    for (const auto& row : rows) {
        std::size_t missing = width;
        for (const auto& word : row) {
            missing -= word.size();
        }
        const auto gaps = row.size() - 1;
        const bool from_left = lines.size() % 2 == 1;
        std::string line = row.front();
        for (std::size_t i = 0; i < gaps; ++i) {
            const auto at = from_left ? i : gaps - 1 - i;
            line += std::string(missing / gaps + (at < missing % gaps ? 1 : 0), ' ') + row[i + 1];
        }
        lines.push_back(line);
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const auto& line : lines) {
        text += line + '\n';
    }
    return text;
}

const std::string parted_page =
    "S/PV.9931              Security in the valley of Sarn              12/05/2031\n"
    "\n"
    "  The President: I give the floor\n"
    "to the representative of Norway, who\n"
    "has asked to speak first today.\n"
    "  Mr. Tveiten (Norway): The road\n"
    "over the pass is open again. A new\n"
    "bridge was opened in the spring,\n"
    "and the market has been full ever\n"
    "since that day.\n"
    "  Côte d’Émeraude knows it as well:\n"
    "a road is worth more than a fence,\n"
    "as we have said.\n"
    "\n"
    "2/3                                                                  31-00117\n";

TEST_CASE("the right column follows the left one, header and footer stay around them")
{
    CHECK_EQ(parted(page), parted_page);
}

TEST_CASE("each page has columns of its own, and a form feed before it")
{
    CHECK_EQ(parted(page + "\f" + page), parted_page + "\f" + parted_page);
}

TEST_CASE("pages without form feeds end at their footers")
{
    CHECK_EQ(parted(page + "\n" + page), parted_page + "\n" + parted_page);
}

TEST_CASE("text without columns is left alone")
{
    CHECK_EQ(parted("The road over the pass is open again.\nA new bridge was opened.\n"),
             "as it is");
    CHECK_EQ(parted(""), "as it is");
    std::string cover;
    for (int i = 0; i < 15; ++i) {
        cover += "Norway . . . . . . . . . . . . . . . . . . .      Mr. Tveiten of Bergen\n";
    }
    CHECK_EQ(parted(cover), "as it is");
    std::string table;
    for (int i = 0; i < 15; ++i) {
        table += "Norway                                       yes\n";
    }
    CHECK_EQ(parted(table), "as it is");
}

TEST_CASE("lines far too long make no columns")
{
    std::string text;
    for (int i = 0; i < 20; ++i) {
        text += "word" + std::string(5000, ' ') + "word\n";
    }
    CHECK_EQ(parted(text), "as it is");
}

TEST_CASE("a line that stands across the columns parts them into bands")
{
    const std::string upper =
        "over the pass is open again. A new       a road is worth more than a fence,\n"
        "bridge was opened in the spring and      and nobody will ask for a fence as\n"
        "the carts of the valley cross it by      long as there is one. The children\n"
        "day, those of the coast by night.        go to school by it.\n";
    const std::string lower =
        "Whoever came late had to wait till       and there is no toll on it, which\n"
        "the carts had gone over the bridge       the council of the valley decided.\n";
    const std::string across =
        "What follows was read out in the Chamber before the members had voted on it\n";
    CHECK_EQ(parted(upper + lower + across + lower),
             "over the pass is open again. A new\n"
             "bridge was opened in the spring and\n"
             "the carts of the valley cross it by\n"
             "day, those of the coast by night.\n"
             "Whoever came late had to wait till\n"
             "the carts had gone over the bridge\n"
             "a road is worth more than a fence,\n"
             "and nobody will ask for a fence as\n"
             "long as there is one. The children\n"
             "go to school by it.\n"
             "and there is no toll on it, which\n"
             "the council of the valley decided.\n" +
                 across +
                 "Whoever came late had to wait till\n"
                 "the carts had gone over the bridge\n"
                 "and there is no toll on it, which\n"
                 "the council of the valley decided.\n");
}

TEST_CASE("justified text in one column is left alone, wherever its blanks line up")
{
    for (std::size_t width = 40; width <= 110; ++width) {
        CAPTURE(width);
        CHECK_EQ(parted(joined(justified(width))), "as it is");
    }
}

TEST_CASE("lines that come back again and again make no columns")
{
    std::string text;
    for (int i = 0; i < 30; ++i) {
        text += "The President: I thank the   envoy for her words, and give the\n"
                "floor to the representative   of Norway, who has asked for it.\n";
    }
    CHECK_EQ(parted(text), "as it is");
}

TEST_CASE("blanks between sentences that go on across them make no columns")
{
    CHECK_EQ(
        parted("The road is open to all, by day and by night.    The bridge has been new since\n"
               "the spring, and the market full ever since it.    Those of the coast have come\n"
               "with salt, and those of the pass with cheese.    We had not hoped for as many\n"
               "people as that, nor for so early in the year.    Next year there will be two\n"
               "days for it, and a third one if the rain ends.    The council will see to it\n"
               "that nobody has to sleep out on the road then.    That is all I had to tell.\n"),
        "as it is");
}

TEST_CASE("columns that are justified themselves are parted")
{
    const auto lines = justified(44);
    const std::size_t rows = lines.size() / 2;
    std::string text;
    for (std::size_t i = 0; i < rows; ++i) {
        text += lines[i] + std::string(50 - lines[i].size(), ' ') + lines[rows + i] + '\n';
    }
    CHECK_EQ(parted(text),
             joined({lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(2 * rows)}));
}

TEST_CASE("a page whose right column has hardly begun has its columns where the others have them")
{
    CHECK_EQ(parted(page + "\fa road is worth more than a fence, and       so we end.\n"
                           "nobody in this valley will ask for one.\n"),
             parted_page + "\fa road is worth more than a fence, and\n"
                           "nobody in this valley will ask for one.\n"
                           "so we end.\n");
}

}  // namespace
}  // namespace horseshoe::parser::test
