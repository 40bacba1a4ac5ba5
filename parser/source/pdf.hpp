#pragma once

#include "parser/problem.hpp"
#include "parser/source/page_words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// The words of all pages of a PDF, and what had to be repaired to get them.
struct PdfWords {
    std::vector<PageWords> pages;
    std::vector<Problem> notices;
};

/// Reads a PDF with MuPDF; throws InputError where there is no text to be had.
/// May run in several threads at once: each call has a MuPDF context of its own.
PdfWords read_pdf(const std::string& path, std::string_view bytes);

}  // namespace horseshoe::parser
