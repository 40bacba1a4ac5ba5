#include "report/html/frame.hpp"
#include "report/html/html_writer.hpp"
#include "report/html/page/highlights.hpp"
#include "report/html/phrase.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace horseshoe;

TEST_CASE("a heading begins with a capital, in French too")
{
    CHECK(html::begun("terrorism") == "Terrorism");
    CHECK(html::begun("\u00e9lections") == "\u00c9lections");
    CHECK(html::begun("Yemen") == "Yemen");
    CHECK(html::begun("2745 Committee") == "2745 Committee");
    CHECK(html::begun("\u00f7") == "\u00f7");
    CHECK(html::begun("").empty());
}

TEST_CASE("text and attributes are escaped, and elements close with their scope")
{
    std::string out;
    {
        html::Writer writer{out};
        const auto paragraph = writer.element("p", {{"title", "a\"b'c"}, {"class", ""}});
        writer.text("x < y & \x01z");
        writer.leaf("b", "<script>");
    }
    CHECK(out == "<p title=\"a&quot;b&#39;c\">x &lt; y &amp; \uFFFDz<b>&lt;script&gt;</b></p>\n");
}

TEST_CASE(
    "a page has a policy that lets nothing from elsewhere in, and nothing as markup that was text")
{
    const html::Words words{"en"};
    html::Page page{words,
                    {.file = "meeting/a.html",
                     .title = "</title><script>",
                     .over = "\"><img onerror=alert(1)>",
                     .heading = "{{body}} & </h1>",
                     .heading_lang = "fr"}};
    page.html().leaf("p", "{0} ** <b>");
    const std::string out = std::move(page).finish();
    CHECK(out.find("<img") == std::string::npos);
    CHECK(out.find("<script>") == std::string::npos);
    CHECK(out.find("default-src &#39;none&#39;") != std::string::npos);
    CHECK(out.find("<h1 dir=\"auto\" lang=\"fr\">{{body}} &amp; &lt;/h1&gt;</h1>") !=
          std::string::npos);
    CHECK(out.find("href=\"../assets/style.css\"") != std::string::npos);
    CHECK(out.find("://") == std::string::npos);
}

TEST_CASE("highlights that overlap become stretches, each with the classes of all it belongs to")
{
    std::string out;
    html::Writer writer{out};
    html::highlighted(
        writer, "abcdefgh", {{2, 6, "m", "one"}, {4, 7, "c p1", "two"}, {9, 12, "x"}});
    CHECK(out ==
          "ab<mark class=\"m\" id=\"one\">cd</mark><mark class=\"m c p1\" id=\"two\">ef</mark>"
          "<mark class=\"c p1\">g</mark>h");
    out.clear();
    html::highlighted(writer, "ab", {{0, 2, "m", "one"}, {0, 1, "h", "two"}});
    CHECK(out == "<span id=\"one\"><mark class=\"m h\" id=\"two\">a</mark></span><mark "
                 "class=\"m\">b</mark>");
}

TEST_CASE("words of a source run as their own letters do; drawings and the page itself know")
{
    std::string out;
    html::Writer html{out};
    html.leaf("q", "a", {{"lang", "en"}});
    html.leaf("q", "b", {{"lang", ""}});
    html.leaf("h1", "c", {{"lang", "ar"}, {"dir", "rtl"}});
    html.leaf("text", "d", {{"lang", "en"}});
    CHECK(out == "<q dir=\"auto\" lang=\"en\">a</q>\n<q>b</q>\n<h1 lang=\"ar\" dir=\"rtl\">c</h1>\n"
                 "<text lang=\"en\">d</text>\n");
}
