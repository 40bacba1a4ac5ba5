#include "parser/language/language.hpp"
#include "parser/prepare/page_gaps.hpp"
#include "tests/parser/prepare/prepared.hpp"
#include "tests/parser/source/sheet.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

using namespace horseshoe::parser;
using test::Prepared;
using Gaps = std::vector<std::string>;

/// "before-behind: missing".
Gaps told(const std::vector<PageGap>& gaps)
{
    Gaps lines;
    for (const auto& gap : gaps) {
        lines.push_back(std::to_string(gap.before) + "-" + std::to_string(gap.behind) + ": " +
                        std::to_string(gap.missing));
    }
    return lines;
}

/// A text whose pages end with these numbers; 0: with none.
Gaps in_text(const std::vector<int>& numbers)
{
    std::string text;
    for (const int number : numbers) {
        for (int i = 0; i < 40; ++i) {
            text += "and the water rose over the stones of the old bridge again\n";
        }
        text += number == 0 ? "" : "\n31-04211 " + std::to_string(number) + "/12\n\n";
    }
    const Prepared prepared(text);
    return told(find_page_gaps(prepared.source, prepared.furniture));
}

/// A PDF with a cover and these pages.
Gaps in_pdf(const std::vector<int>& numbers)
{
    test::Sheet sheet;
    sheet.pdf.page();
    sheet.pdf.text(127, 63, "Council of Tests");
    for (const int number : numbers) {
        sheet.pdf.page();
        sheet.fill(60, 94, 50);
        sheet.fill(312, 95.5, 50);
        sheet.pdf.text(60, 760, "31-04211");
        sheet.pdf.text(520, 760, std::to_string(number) + "/9");
    }
    const auto source = decode_source("made.pdf", sheet.pdf.bytes());
    const auto furniture = find_furniture(source, *find_language("en"));
    return told(find_page_gaps(source, furniture));
}

}  // namespace

TEST_CASE("numbers that are printed on every page tell which are missing")
{
    CHECK(in_text({2, 3, 4, 5, 6}) == Gaps{});
    CHECK(in_text({2, 3, 4, 5, 9, 10}) == Gaps{"5-9: 3"});
    CHECK(in_text({2, 3, 5, 6, 7, 8, 10}) == Gaps{"3-5: 1", "8-10: 1"});
}

TEST_CASE("numbers that are printed on some pages only, or misread, tell of none")
{
    CHECK(in_text({2, 3, 4, 5, 0, 7, 8, 0, 0, 11}) == Gaps{});
    CHECK(in_text({2, 3, 4, 5, 0, 8, 9}) == Gaps{"5-8: 1"});
    CHECK(in_text({2, 3, 4, 9, 6, 7}) == Gaps{});
    CHECK(in_text({3, 9}) == Gaps{});
}

TEST_CASE("the pages of a PDF are counted from its cover on")
{
    CHECK(in_pdf({2, 3, 4}) == Gaps{});
    CHECK(in_pdf({2, 3, 6, 7}) == Gaps{"3-6: 2"});
    CHECK(in_pdf({4, 5}) == Gaps{"1-4: 2"});
}
