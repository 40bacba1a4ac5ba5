#pragma once

#include "report/html/figure/legend.hpp"
#include "report/html/figure/setting.hpp"
#include "report/html/figure/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::figure {

/// What stands around a drawing that is a file of its own.
struct Surroundings {
    Caption caption;
    std::vector<LegendEntry> legend;
    std::string source;  ///< the documents that it was made from; may be empty
};

/// A drawing as a file of its own: with question, how to read, legend, caveat and source, and with
/// the style sheet for light and dark. `drawing` is what `draw` returned with the same setting.
std::string
stand_alone(std::string_view drawing, const Surroundings& around, const Setting& setting);

/// A drawing as a picture for a page that itself says what stands around it: with the style sheet, and
/// with nothing else.
std::string picture(std::string_view drawing);

/// The style sheet of figures and the variables of pages.
std::string_view style_sheet();

/// The style sheet for readers of SVG that know no variables, too: before each declaration with
/// variables stands one with their light values.
std::string style_sheet_with_literals();

}  // namespace horseshoe::figure
