#include "tests/parser/source/sheet.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace horseshoe::parser::test {
namespace {

constexpr std::array words = {"river",
                              "bridge",
                              "the",
                              "convoys",
                              "of",
                              "grain",
                              "remain",
                              "closed",
                              "while",
                              "members",
                              "listen",
                              "to",
                              "their",
                              "envoy",
                              "and",
                              "weigh",
                              "what",
                              "winter"};

/// A little more than the letters of Times need at 10 points, on the whole.
constexpr double letter_width = 4.7;

}  // namespace

void Sheet::page(int number)
{
    pdf.page();
    pdf.text(60, 63, "01/04/2031", Face::bold, 8.5);
    pdf.text(250, 63, "A made-up question");
    pdf.text(510, 63, "T/PV.77", Face::bold, 8.5);
    pdf.text(60, 726, "31-00077", Face::roman, 8.5);
    pdf.text(530, 726, std::to_string(number) + "/9", Face::bold, 8.5);
}

double Sheet::fill(double x, double y, int lines, double width)
{
    auto word = static_cast<std::size_t>(y);
    for (int i = 0; i < lines; ++i, y += pitch) {
        std::vector<std::string> line;
        double filled = 0;
        while (filled + 40 < width) {
            line.emplace_back(words.at(word++ % words.size()));
            filled += letter_width * static_cast<double>(line.back().size()) + 4;
        }
        justified(x, y, line, width);
    }
    return y;
}

void Sheet::justified(double x, double y, const std::vector<std::string>& line, double width)
{
    double letters = 0;
    for (const std::string& word : line) {
        letters += static_cast<double>(word.size());
    }
    const double gap = (width - letter_width * letters) / static_cast<double>(line.size() - 1);
    for (const std::string& word : line) {
        pdf.text(x, y, word);
        x += letter_width * static_cast<double>(word.size()) + gap;
    }
}

std::string flag_names(const Line& line)
{
    constexpr std::array<const char*, 10> names = {"bold",
                                                   "bold-start",
                                                   "italic",
                                                   "indented",
                                                   "inset",
                                                   "gap",
                                                   "centred",
                                                   "page",
                                                   "margin",
                                                   "column"};
    std::string result;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if ((line.flags >> i & 1U) != 0) {
            result += (result.empty() ? "" : " ") + std::string(names.at(i));
        }
    }
    return result;
}

std::vector<std::string> texts(const Source& source, unsigned page)
{
    std::vector<std::string> result;
    for (const Line& line : source.lines) {
        if (line.page == page) {
            result.emplace_back(source.of(line));
        }
    }
    return result;
}

const Line& line_beginning(const Source& source, std::string_view text)
{
    const auto line = std::find_if(source.lines.begin(), source.lines.end(), [&](const Line& l) {
        return source.of(l).starts_with(text);
    });
    if (line == source.lines.end()) {
        throw std::runtime_error("no line begins with " + std::string(text));
    }
    return *line;
}

}  // namespace horseshoe::parser::test
