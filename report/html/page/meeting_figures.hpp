#pragma once

#include "report/html/figure/matrix.hpp"
#include "report/html/figure/room.hpp"
#include "report/html/figure/strip.hpp"
#include "report/html/frame.hpp"
#include "report/html/page/document_data.hpp"

namespace horseshoe::html {

// The figures of a meeting's page, filled from its rows. Links are those of the page.

figure::Strip strip_of(const Page& page, const Site& site, const DocumentData& data);
figure::Horseshoe horseshoe_of(const Page& page, const Site& site, const DocumentData& data);
/// The targets that most delegations took up, at most `columns`.
figure::Matrix
matrix_of(const Page& page, const Site& site, const DocumentData& data, std::size_t columns);

}  // namespace horseshoe::html
