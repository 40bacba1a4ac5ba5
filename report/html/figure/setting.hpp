#pragma once

#include <string>

namespace horseshoe::figure {

/// The language of the interface.
enum class Ui { english, french };

/// A figure has two drawings: one for pages and print, and one for narrow screens.
enum class Form { wide, narrow };

constexpr double narrow_width = 348;
constexpr double wide_width = 1080;

struct Setting {
    std::string id = "figure";  ///< what ids in the drawing begin with; one per drawing of a page
    Ui ui = Ui::english;
    Form form = Form::wide;

    bool narrow() const { return form == Form::narrow; }
};

}  // namespace horseshoe::figure
