#include "parser/source/text_columns.hpp"
#include "parser/source/text_lines.hpp"

#include <doctest/doctest.h>

#include <string>

namespace horseshoe::parser::test {
namespace {

std::string parted(const std::string& text)
{
    return part_columns(text, split_lines(text)).value_or("as it is");
}

const std::string page =
    "S/PV.9931              Security in the valley of Sarn              12/05/2031\n"
    "\n"
    "     The President: I give the floor     bridge was opened in the spring,\n"
    "to the representative of Norway, who     and the market has been full ever\n"
    "has asked to speak first today.          since that day.\n"
    "     Mr. Tveiten (Norway): The road           Côte d’Émeraude knows it as well:\n"
    "over the pass is open again. A new       a road is worth more than a fence,\n"
    "                                         as we have said.\n"
    "\n"
    "2/3                                                                  31-00117\n";

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
    const std::string band =
        "over the pass is open again. A new       a road is worth more than a fence,\n"
        "bridge was opened in the spring          and nobody will ask for a fence.\n";
    const std::string across =
        "What follows was read out in the Chamber before the members had voted on it\n";
    const std::string left =
        "over the pass is open again. A new\nbridge was opened in the spring\n";
    const std::string right =
        "a road is worth more than a fence,\nand nobody will ask for a fence.\n";
    CHECK_EQ(parted(band + band + band + across + band),
             left + left + left + right + right + right + across + left + right);
}

}  // namespace
}  // namespace horseshoe::parser::test
