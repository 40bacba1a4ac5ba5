#include "report/cli/cells.hpp"
#include "report/cli/table.hpp"
#include "report/reading/csv.hpp"
#include "report/reading/names.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::cli;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Piece piece_of(std::string_view format, const std::vector<std::string>& texts)
{
    Piece piece(format);
    Cells cells(piece);
    for (const auto& text : texts) {
        cells.add(text, Quoted{text});
    }
    cells.end_row();
    return piece;
}

std::string joined(const Lines& lines)
{
    std::string joined;
    for (const auto& string : lines.strings()) {
        joined += string;
    }
    return joined;
}

}  // namespace

TEST_CASE("cells are kept for a table, and written as lines of csv and tsv")
{
    const std::vector<std::string> texts{"a boat, old", "the river\nrose"};
    CHECK(piece_of("table", texts).rows ==
          Rows{{"a boat, old", "a boat, old", "the river\nrose", "the river rose"}});
    CHECK(joined(piece_of("csv", texts).lines) ==
          "\"a boat, old\",\"a boat, old\",\"the river\nrose\",the river rose\r\n");
    CHECK(joined(piece_of("tsv", texts).lines) ==
          "a boat, old\ta boat, old\tthe river rose\tthe river rose\n");
}

TEST_CASE("numbers are written as they are, and left out where they are not known")
{
    for (const std::string_view format : {"table", "csv", "tsv"}) {
        Piece piece(format);
        Cells cells(piece);
        cells.add(-2,
                  known(0),
                  known(17),
                  std::int64_t{-9223372036854775807} - 1,
                  std::uint32_t{0},
                  Signed{2},
                  Signed{0},
                  Signed{-1});
        cells.end_row();
        const Table table{{}, {{"-2", "", "17", "-9223372036854775808", "0", "+2", "+0", "-1"}}};
        CHECK(piece.rows == (format == "table" ? table.rows : Rows{}));
        CHECK(joined(piece.lines) == (format == "csv"   ? as_csv(table, false)
                                      : format == "tsv" ? as_tsv(table, false)
                                                        : ""));
    }
}

TEST_CASE("many lines stand in several strings, each of them whole")
{
    Lines lines;
    std::string all;
    for (std::size_t i = 0; i < 2000; ++i) {
        const auto line = std::string(i % 100, 'x') + '\n';
        lines.next() += line;
        all += line;
    }
    CHECK(lines.strings().size() > 1);
    for (const auto& string : lines.strings()) {
        CHECK(string.ends_with('\n'));
    }
    CHECK(joined(lines) == all);
    CHECK(lines.size() == all.size());
}

TEST_CASE("a cell of tsv stays on one line, however long it is")
{
    for (std::size_t size = 0; size < 50; ++size) {
        for (std::size_t at = 0; at < size; ++at) {
            auto text = std::string(size, 'x');
            text[at] = '\n';
            auto line = std::string("\ta\t");
            reading::append_tsv_cell(line, text);
            text[at] = ' ';
            CAPTURE(size);
            CHECK(line == "\ta\t" + text);
        }
    }
}

TEST_CASE("rows written at once are those of a table that is kept")
{
    rc::check([](const std::vector<std::string>& texts) {
        const Table table{{}, piece_of("table", texts).rows};
        RC_ASSERT(joined(piece_of("csv", texts).lines) == as_csv(table, false));
        RC_ASSERT(joined(piece_of("tsv", texts).lines) == as_tsv(table, false));
    });
}

TEST_CASE("a control is found wherever in a text it stands")
{
    for (const std::string control : {"\t", "\x1B", "\x7F", "\xC2\x80", "\xC2\x9F"}) {
        for (std::size_t size = 0; size < 40; ++size) {
            for (std::size_t at = 0; at <= size; ++at) {
                const std::string before(at, 'x');
                const auto behind = std::string(size - at, 'x') + "\xC2\xA0";
                std::string out = "\x1B";
                reading::append_printable(out, before + control + behind);
                CAPTURE(size);
                CAPTURE(at);
                CHECK(out == "\x1B" + before + (control == "\t" ? " " : "\uFFFD") + behind);
            }
        }
    }
}

TEST_CASE("what is printable keeps its letters and loses its controls")
{
    CHECK(reading::printable("l’été\ta\x1B[1m\x7F\xC2\x85\xC2\xA0\xC2") ==
          "l’été a\uFFFD[1m\uFFFD\uFFFD\xC2\xA0\xC2");
}
