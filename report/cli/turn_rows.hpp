#pragma once

#include "parser/document.hpp"
#include "report/cli/paint.hpp"
#include "report/cli/terminal.hpp"

#include <span>
#include <string>

namespace horseshoe::cli {

/// The columns in which an outline shows turns: who speaks for whom, where, how much and of what.
class TurnRows {
public:
    explicit TurnRows(const Layout& layout);

    /// What stands above the columns.
    std::string header() const;
    std::string row(const parser::Document& document, const parser::Turn& turn) const;

    /// Somebody present, in the same columns as turns have for delegations and speakers.
    std::string attendee(const parser::Attendee& attendee) const;

private:
    std::string speaker(const parser::Turn& turn) const;

    Paint paint_;
    // Widths; a column of none is left out.
    int number_ = 4;
    int delegation_ = 8;
    int found_ = 10;
    int speaker_ = 24;
    int language_ = 2;
    int pages_ = 7;
    int words_ = 6;
    int text_ = 20;
};

/// How a speech or a letter begins, in at most `width` columns.
std::string opening_words(const parser::Document& document,
                          std::span<const parser::Paragraph> paragraphs,
                          int width);

}  // namespace horseshoe::cli
