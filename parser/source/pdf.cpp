#include "parser/source/pdf.hpp"

#include "parser/error.hpp"
#include "parser/source/pdf_file.hpp"
#include "parser/source/pdf_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace horseshoe::parser {
namespace {

/// Pages that did not give all their words, counted from 1.
struct LostPages {
    std::vector<int> unreadable;
    std::vector<int> in_part;
    std::vector<int> pictures;
};

/// Letters whose fonts do not say which letters they are, of a hundred.
std::size_t percent_unknown(const std::vector<PageWords>& pages)
{
    constexpr std::string_view unknown = "\uFFFD";
    std::size_t bytes = 1;
    std::size_t found = 0;
    for (const PageWords& page : pages) {
        bytes += page.text.size();
        for (std::size_t at = page.text.find(unknown); at != std::string::npos;
             at = page.text.find(unknown, at + unknown.size())) {
            found += unknown.size();
        }
    }
    return 100 * found / bytes;
}

/// How to tell what became of pages: "page 4 cannot be read", "3 pages cannot be read, the first is
/// page 4".
struct Loss {
    std::string code;
    std::string of_one;
    std::string of_several;
    std::string advice;
};

Problem told(const std::vector<int>& pages, const Loss& loss)
{
    const std::string first = std::to_string(pages.front());
    return {.code = loss.code,
            .line = 0,
            .message = pages.size() == 1
                           ? fmt::format(fmt::runtime(loss.of_one), first)
                           : fmt::format(fmt::runtime(loss.of_several), pages.size(), first),
            .advice = loss.advice,
            .notice = false};
}

/// What went wrong on the way to the words, and what little of it can be helped.
std::vector<Problem> problems_of(const std::vector<PageWords>& pages, const LostPages& lost)
{
    std::vector<Problem> problems;
    if (const std::size_t percent = percent_unknown(pages); percent >= 5) {
        problems.push_back(
            {.code = "pdf-letters",
             .line = 0,
             .message = std::to_string(percent) +
                        " % of the PDF's letters cannot be told: its fonts do not name them",
             .advice = "put U+FFFD in their place; run text recognition (OCR) on a printed copy",
             .notice = false});
    }
    if (!lost.unreadable.empty()) {
        problems.push_back(
            told(lost.unreadable,
                 {"pdf-page",
                  "the PDF is damaged: page {} cannot be read",
                  "the PDF is damaged: {} pages cannot be read, the first is page {}",
                  "read the other pages; download it again"}));
    }
    if (!lost.in_part.empty()) {
        problems.push_back(told(lost.in_part,
                                {"pdf-page",
                                 "the PDF is damaged: page {} is not whole",
                                 "the PDF is damaged: {} pages are not whole, the first is page {}",
                                 "read what is left; download it again"}));
    }
    if (!lost.pictures.empty()) {
        problems.push_back(
            told(lost.pictures,
                 {"pdf-picture",
                  "page {} of the PDF is a picture without text",
                  "{} pages of the PDF are pictures without text, the first is page {}",
                  "read the other pages; run text recognition (OCR) on it"}));
    }
    return problems;
}

bool has_words(const PageWords& page)
{
    return !page.words.empty();
}

/// What lies between pages with words has words too, or it is blank.
std::vector<int> pictures_between(fz_context* context,
                                  pdf_document* document,
                                  const std::vector<PageWords>& pages,
                                  const std::vector<int>& unreadable)
{
    const auto first = std::find_if(pages.begin(), pages.end(), has_words) - pages.begin();
    const auto last = std::find_if(pages.rbegin(), pages.rend(), has_words).base() - pages.begin();
    std::vector<int> pictures;
    for (auto i = static_cast<int>(first); i < static_cast<int>(last); ++i) {
        const bool known =
            std::find(unreadable.begin(), unreadable.end(), i + 1) != unreadable.end();
        if (!known && !has_words(pages[static_cast<std::size_t>(i)]) &&
            has_picture(context, document, i)) {
            pictures.push_back(i + 1);
        }
    }
    return pictures;
}

bool begins_with_pictures(fz_context* context, pdf_document* document, int pages)
{
    for (int i = 0; i < std::min(pages, 3); ++i) {
        if (has_picture(context, document, i)) {
            return true;
        }
    }
    return false;
}

}  // namespace

PdfWords read_pdf(const std::string& path, std::string_view bytes)
{
    PdfContext context;
    const PdfFile file = open_pdf(context, path, bytes);
    const int pages = count_pages(context.get(), file.get());
    PdfWords result;
    LostPages lost;
    for (int i = 0; i < pages; ++i) {
        std::optional<PageWords> page;
        const bool damaged =
            context.hears_damage([&] { page = read_page(context.get(), file.get(), i); });
        const bool empty = !page || !has_words(*page);
        if (!page || damaged) {
            (empty ? lost.unreadable : lost.in_part).push_back(i + 1);
        }
        result.pages.push_back(page ? std::move(*page) : PageWords{});
    }
    if (std::none_of(result.pages.begin(), result.pages.end(), has_words)) {
        throw InputError(path,
                         0,
                         begins_with_pictures(context.get(), file.get(), pages)
                             ? "the PDF holds scanned pictures without a text layer: run text "
                               "recognition (OCR) on it first"
                             : "the PDF has no text on its pages");
    }
    lost.pictures = pictures_between(context.get(), file.get(), result.pages, lost.unreadable);
    result.notices = problems_of(result.pages, lost);
    if (was_repaired(context.get(), file.get())) {
        result.notices.push_back({.code = "pdf-repaired",
                                  .line = 0,
                                  .message = "the PDF is damaged: its table of contents is wrong",
                                  .advice = "found its pages one by one; some may be missing",
                                  .notice = true});
    }
    return result;
}

}  // namespace horseshoe::parser
