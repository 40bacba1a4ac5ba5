#pragma once

#include "report/cli/figure_command.hpp"
#include "report/cli/filters.hpp"
#include "report/html/figure/data/material.hpp"
#include "report/html/figure/setting.hpp"

#include <string>
#include <vector>

namespace horseshoe::cli {

/// The kinds of figures that there are, in the order of the alphabet.
std::vector<std::string> figure_kinds();

/// The language of the figure's words.
figure::Ui figure_ui(const FigureOptions& options);

/// What is written of the figure of `options.kind`: its drawing or its data.
std::string written_figure(const figure::Material& material,
                           const Filters& filters,
                           const FigureOptions& options);

}  // namespace horseshoe::cli
