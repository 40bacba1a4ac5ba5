#include "report/cli/columns.hpp"
#include "report/cli/table.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

using namespace horseshoe::cli;

namespace {

Table boats()
{
    return {{{"boat"}, {"crew", true}, {"words"}},
            {{"Ada", "7", "the river rose"}, {"Bénédicte", "12", "l’eau monte, encore"}}};
}

/// The cells of CSV, read back as RFC 4180 says.
std::vector<std::vector<std::string>> read_csv(const std::string& text)
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row(1);
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
                row.back() += text[++i];
            }
            else if (c == '"') {
                quoted = false;
            }
            else {
                row.back() += c;
            }
        }
        else if (c == '"') {
            quoted = true;
        }
        else if (c == ',') {
            row.emplace_back();
        }
        else if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
            ++i;
            rows.push_back(row);
            row.assign(1, "");
        }
        else {
            row.back() += c;
        }
    }
    return rows;
}

}  // namespace

TEST_CASE("columns are as wide as what they hold, numbers stand on the right")
{
    CHECK(for_terminal(boats(), 80, false) == "boat       crew  words\n"
                                              "Ada           7  the river rose\n"
                                              "Bénédicte    12  l’eau monte, encore\n");
}

TEST_CASE("a table in parts has its names once, and columns that grow")
{
    std::vector<int> widths;
    const auto parts = boats();
    const Table next{parts.columns, {{"Emmanuelle", "7", "we row"}}};
    CHECK(part_for_terminal({parts.columns, {}}, 80, false, widths).empty());
    CHECK(part_for_terminal(parts, 80, false, widths) == for_terminal(parts, 80, false));
    CHECK(part_for_terminal(next, 80, false, widths) == "Emmanuelle     7  we row\n");
    CHECK(part_for_terminal(parts, 80, false, widths) == "Ada            7  the river rose\n"
                                                         "Bénédicte     12  l’eau monte, encore\n");
}

TEST_CASE("the last column is cut at the width of the terminal")
{
    CHECK(for_terminal(boats(), 30, false) == "boat       crew  words\n"
                                              "Ada           7  the river ro…\n"
                                              "Bénédicte    12  l’eau monte,…\n");
}

TEST_CASE("a long cell before the last column pushes nothing out")
{
    const Table table{{{"boat"}, {"words"}}, {{std::string(60, 'x'), "it rose"}}};
    CHECK(for_terminal(table, 80, false) ==
          "boat                          words\n" + std::string(27, 'x') + "…  it rose\n");
}

TEST_CASE("the last column has room for its words: others of text are cut, what tells the row last")
{
    const std::string words(40, 'w');
    const Table table{{{"symbol", false, true}, {"of"}, {"cue"}, {"quote"}},
                      {{"S/PV.90001", std::string(24, 'o'), std::string(10, 'c'), words}}};
    CHECK(for_terminal(table, 60, false, TooNarrow::leave_out) ==
          "symbol      of              cue         quote\n"
          "S/PV.90001  ooooooooooooo…  cccccccccc  " +
              std::string(19, 'w') + "…\n");
    CHECK(for_terminal(table, 54, false, TooNarrow::leave_out) ==
          "symbol      of        cue         quote\n"
          "S/PV.90001  ooooooo…  cccccccccc  " +
              std::string(19, 'w') + "…\n");
}

TEST_CASE("columns that can be spared are left out of a terminal that is too narrow")
{
    const Table table{{{"symbol", false, true}, {"line", true, false, 1}, {"of"}, {"quote"}},
                      {{"S/PV.90001", "12", "NATO", std::string(40, 'w')}}};
    CHECK(for_terminal(table, 44, false, TooNarrow::leave_out) ==
          "symbol      line  of    quote\nS/PV.90001    12  NATO  " + std::string(19, 'w') + "…\n");
    CHECK(for_terminal(table, 42, false, TooNarrow::leave_out) ==
          "symbol      of    quote\nS/PV.90001  NATO  " + std::string(23, 'w') + "…\n");
}

TEST_CASE("a number in the last column is not cut")
{
    const Table table{{{"boat"}, {"crew", true}}, {{"Ada", "123456789012"}}};
    CHECK(for_terminal(table, 8, false) == "boat          crew\nAda   123456789012\n");
}

TEST_CASE("a table without rows is nothing in a terminal, and names for a program")
{
    const Table table{{{"boat"}, {"crew", true}}, {}};
    CHECK(for_terminal(table, 80, false).empty());
    CHECK(as_csv(table) == "boat,crew\r\n");
    CHECK(as_tsv(table) == "boat\tcrew\n");
}

TEST_CASE("colour is for the names of columns, where it is wanted")
{
    CHECK(for_terminal(boats(), 80, false).find('\x1b') == std::string::npos);
    const auto coloured = for_terminal(boats(), 80, true);
    CHECK(coloured.find('\x1b') != std::string::npos);
    CHECK(coloured.find('\x1b', coloured.find('\n')) == std::string::npos);
}

TEST_CASE("comma-separated cells are quoted where they must be")
{
    const Table table{{{"a"}, {"b"}},
                      {{"plain", "with, comma"}, {"a \"quote\"", "two\nlines"}, {"", " blank "}}};
    CHECK(as_csv(table) == "a,b\r\n"
                           "plain,\"with, comma\"\r\n"
                           "\"a \"\"quote\"\"\",\"two\nlines\"\r\n"
                           ", blank \r\n");
}

TEST_CASE("tabs and line ends within tab-separated cells become blanks")
{
    const Table table{{{"a"}, {"b"}}, {{"one\ttwo", "x\ny"}}};
    CHECK(as_tsv(table) == "a\tb\none two\tx y\n");
}

TEST_CASE("the format is that of its name")
{
    CHECK(formatted(boats(), "csv", 80, false) == as_csv(boats()));
    CHECK(formatted(boats(), "tsv", 80, false) == as_tsv(boats()));
    CHECK(formatted(boats(), "table", 80, false) == for_terminal(boats(), 80, false));
}

TEST_CASE("comma-separated cells can be read back")
{
    CHECK(rc::check([](const std::vector<std::pair<std::string, std::string>>& cells) {
        Table table{{{"a"}, {"b"}}, {}};
        std::vector<std::vector<std::string>> rows{{"a", "b"}};
        for (const auto& [a, b] : cells) {
            table.rows.push_back({a, b});
            rows.push_back({a, b});
        }
        RC_ASSERT(read_csv(as_csv(table)) == rows);
    }));
}

TEST_CASE("no line of a terminal is wider than it is, but for numbers and narrow terminals")
{
    CHECK(rc::check([] {
        const auto letters = rc::gen::container<std::string>(rc::gen::inRange('a', 'z'));
        Table table{{{"a"}, {"b", true}, {"c"}}, {}};
        table.rows.push_back({*letters, std::to_string(*rc::gen::inRange(0, 99)), *letters});
        const int width = *rc::gen::inRange(60, 120);
        std::istringstream lines(for_terminal(table, width, false));
        for (std::string line; std::getline(lines, line);) {
            RC_ASSERT(display_width(line) <= width);
            RC_ASSERT(!line.ends_with(' '));
        }
    }));
}
