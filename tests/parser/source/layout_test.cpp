#include "parser/source/layout.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace horseshoe::parser {
namespace {

/// Pages as a scanner's text layer gives them: word by word, and nothing quite straight.
class Scan {
public:
    /// `jitter`: how many points baselines may be off, up or down.
    explicit Scan(float jitter) : offset_(-jitter, jitter), size_(9, 10.5F) {}

    void page()
    {
        pages_.push_back({.width = 612, .height = 792, .text = {}, .words = {}, .turned = {}});
    }

    void line(float x, float y, const std::string& text)
    {
        std::istringstream words(text);
        for (std::string word; words >> word;) {
            PageWords& page = pages_.back();
            const float width = 4.5F * static_cast<float>(word.size());
            PlacedWord placed;
            placed.begin = static_cast<std::uint32_t>(page.text.size());
            page.text += word;
            placed.end = static_cast<std::uint32_t>(page.text.size());
            placed.left = x;
            placed.right = x + width;
            placed.baseline = y + offset_(random_);
            placed.size = size_(random_);
            placed.letters = static_cast<std::uint16_t>(word.size());
            page.words.push_back(placed);
            x += width + 3;
        }
    }

    /// Text recognition hands words out in whatever order it found them.
    void shuffle()
    {
        for (PageWords& page : pages_) {
            std::shuffle(page.words.begin(), page.words.end(), random_);
        }
    }

    const std::vector<PageWords>& pages() const { return pages_; }

private:
    std::vector<PageWords> pages_;
    // The same sequence each time is what a test needs.
    std::mt19937 random_{20310401};  // NOLINT(cert-msc51-cpp)
    std::uniform_real_distribution<float> offset_;
    std::uniform_real_distribution<float> size_;
};

const std::string left = "the envoys from both banks of the river left";
const std::string right = "and then nobody spoke for a while, to the right";

Scan two_columns(float jitter)
{
    Scan scan(jitter);
    for (int page = 0; page < 4; ++page) {
        scan.page();
        scan.line(60, 50, "T/PV.77");
        scan.line(480, 50, "1 April");
        for (int i = 0; i < 40; ++i) {
            const auto y = static_cast<float>(90 + 13 * i);
            scan.line(i % 8 == 0 ? 78 : 60, y, left + std::to_string(i));
            scan.line(i % 8 == 3 ? 332 : 314, y + 2, right + std::to_string(i));
        }
        scan.line(300, 700, std::to_string(page + 1));
    }
    return scan;
}

std::string expected_page(int page)
{
    std::string text = "T/PV.77  1 April\n";
    for (const std::string& column : {left, right}) {
        for (int i = 0; i < 40; ++i) {
            text += column + std::to_string(i) + "\n";
        }
    }
    return text + std::to_string(page + 1);
}

std::string expected_text()
{
    std::string text;
    for (int page = 0; page < 4; ++page) {
        text += expected_page(page) + (page < 3 ? "\f" : "\n");
    }
    return text;
}

}  // namespace

TEST_CASE("Columns are read in order though the words come jittered and in disorder")
{
    for (const float jitter : {0.0F, 0.7F, 1.4F}) {
        CAPTURE(jitter);
        Scan scan = two_columns(jitter);
        scan.shuffle();
        CHECK(lay_out(scan.pages()).text == expected_text());
    }
}

TEST_CASE("Indents and margins show in a jittered scan")
{
    const Scan scan = two_columns(1.0F);
    const LaidOut laid_out = lay_out(scan.pages());
    for (const Line& line : laid_out.lines) {
        const std::string_view text = line.span.of(laid_out.text);
        CAPTURE(text);
        const bool body = text.starts_with("the") || text.starts_with("and");
        CHECK(line.is(line_margin) == !body);
        if (!body) {
            continue;
        }
        const int number = std::stoi(std::string(text.substr(text.find_first_of("0123456789"))));
        const int first = text.starts_with("the") ? 0 : 3;
        CHECK(line.is(line_indented) == (number % 8 == first));
        CHECK_FALSE(line.is(line_inset));
        CHECK_FALSE(line.is(line_gap_before));
    }
}

TEST_CASE("No words give no lines")
{
    CHECK(lay_out({}).text.empty());
    CHECK(lay_out({PageWords{}}).lines.empty());
}

}  // namespace horseshoe::parser
