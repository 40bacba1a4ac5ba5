#include "report/cli/outline_lines.hpp"

#include "report/cli/columns.hpp"
#include "report/reading/names.hpp"

#include <fmt/format.h>

namespace horseshoe::cli {
namespace {

constexpr int label_width = 13;
constexpr int indent = 2;
constexpr int turn_indent = 6;

}  // namespace

int OutlineLines::labelled_width() const
{
    return width_ - label_width - indent;
}

void OutlineLines::labelled(std::string_view label, std::string_view text)
{
    std::string first = fit(label, label_width);
    for (const auto& line : wrapped(reading::printable(text), labelled_width())) {
        out_ +=
            "  " + (label == "problem" ? paint_.warning(first) : paint_.faint(first)) + line + '\n';
        first = fit("", label_width);
    }
}

void OutlineLines::labelled_row(std::string_view label, std::string_view text)
{
    out_ += "  " + paint_.faint(fit(label, label_width)) + cut(text, labelled_width()) + '\n';
}

void OutlineLines::marked(std::string_view mark, std::string_view text, bool strong)
{
    const auto room = width_ - turn_indent - static_cast<int>(mark.size());
    for (const auto& line : wrapped(reading::printable(text), room)) {
        out_ += fmt::format("      {}{}\n", mark, strong ? paint_.strong(line) : line);
        mark = "  ";
    }
}

void OutlineLines::indented(std::string_view text)
{
    out_ += "      " + paint_.faint(cut(reading::printable(text), width_ - turn_indent)) + '\n';
}

void OutlineLines::heading(std::string_view text)
{
    out_ += "  " + paint_.strong(cut(reading::printable(text), width_ - indent)) + '\n';
}

void OutlineLines::line(std::string_view text)
{
    out_.append(text).append("\n");
}

}  // namespace horseshoe::cli
