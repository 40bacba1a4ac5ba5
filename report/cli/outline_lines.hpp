#pragma once

#include "report/cli/paint.hpp"
#include "report/cli/terminal.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace horseshoe::cli {

/// The lines that an outline is made of, one below the other, each as wide as the layout at most.
class OutlineLines {
public:
    explicit OutlineLines(const Layout& layout) : width_(layout.width), paint_(layout.colour) {}

    /// "label  text", over several lines where the text is long; nothing where there is none.
    void labelled(std::string_view label, std::string_view text);

    /// The same in one line, cut where it is too long.
    void labelled_row(std::string_view label, std::string_view text);

    /// What happens between turns, behind a mark.
    void marked(std::string_view mark, std::string_view text, bool strong);

    /// What a row of a turn has no column for, below its delegation.
    void indented(std::string_view text);

    /// What begins a part of the outline.
    void heading(std::string_view text);

    /// A line as it is, with its colours.
    void line(std::string_view text);

    /// Columns that are left for text behind a label.
    int labelled_width() const;

    std::string take() { return std::move(out_); }

private:
    int width_;
    Paint paint_;
    std::string out_;
};

}  // namespace horseshoe::cli
