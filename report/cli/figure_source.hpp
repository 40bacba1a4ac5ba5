#pragma once

#include "report/cli/figure_command.hpp"
#include "report/html/figure/data/links.hpp"
#include "report/html/figure/data/material.hpp"

#include <string>

namespace horseshoe::cli {

/// Marks lead nowhere; a letter without a symbol is called by its date and sender.
class FigureNames final : public figure::Links {
public:
    explicit FigureNames(const figure::Material& material) : material_(material) {}

    std::string name(const store::DocumentRow& document) const override;

private:
    const figure::Material& material_;
};

/// The documents that a figure is drawn from, as its caption tells them.
std::string figure_source(const figure::Material& material, const FigureOptions& options);

}  // namespace horseshoe::cli
