#pragma once

#include "parser/source/page_words.hpp"

#include <optional>

struct fz_context;
struct pdf_document;

namespace horseshoe::parser {

/// The words of a page, counted from 0; nullopt if MuPDF cannot read the page.
std::optional<PageWords> read_page(fz_context* context, pdf_document* document, int number);

/// True if the page shows at least one picture.
bool has_picture(fz_context* context, pdf_document* document, int number);

}  // namespace horseshoe::parser
