#include "parser/source/pdf.hpp"

#include "parser/error.hpp"
#include "parser/source/pdf_page.hpp"

#include <mupdf/fitz.h>
#include <mupdf/pdf.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace horseshoe::parser {
namespace {

/// As many as Line::page counts.
constexpr int most_pages = 65535;

// fz_try leaves by longjmp: the functions that use it own nothing that has a destructor.

/// A MuPDF context of one document, which keeps quiet.
class Context {
public:
    Context() : context_(fz_new_context(nullptr, nullptr, store_size))
    {
        if (context_ == nullptr) {
            throw Error("MuPDF cannot start: out of memory");
        }
        fz_set_warning_callback(context_, &Context::ignore, nullptr);
        fz_set_error_callback(context_, &Context::ignore, nullptr);
    }
    ~Context() { fz_drop_context(context_); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    fz_context* get() const { return context_; }

private:
    /// For fonts and the like that pages share; several documents are read at once.
    static constexpr std::size_t store_size = std::size_t{64} << 20U;

    static void ignore(void* /*user*/, const char* /*message*/) {}

    fz_context* context_;
};

struct DropDocument {
    fz_context* context;
    void operator()(pdf_document* document) const { pdf_drop_document(context, document); }
};
using Document = std::unique_ptr<pdf_document, DropDocument>;

/// Opens the document; nullptr if MuPDF finds no PDF in it.
pdf_document* open_document(fz_context* context, const unsigned char* bytes, std::size_t size)
{
    fz_stream* stream = nullptr;
    pdf_document* document = nullptr;
    fz_var(stream);
    fz_var(document);
    fz_try(context)
    {
        stream = fz_open_memory(context, bytes, size);
        document = pdf_open_document_with_stream(context, stream);
    }
    fz_always(context)
    {
        fz_drop_stream(context, stream);
    }
    fz_catch(context)
    {
        return nullptr;
    }
    return document;
}

bool needs_password(fz_context* context, pdf_document* document)
{
    int needs = 1;
    fz_var(needs);
    fz_try(context)
    {
        needs = pdf_needs_password(context, document);
    }
    fz_catch(context)
    {
        return true;
    }
    return needs != 0;
}

/// -1 if even that cannot be told.
int count_pages(fz_context* context, pdf_document* document)
{
    int pages = -1;
    fz_var(pages);
    fz_try(context)
    {
        pages = pdf_count_pages(context, document);
    }
    fz_catch(context)
    {
        return -1;
    }
    return pages;
}

bool has_pictures(fz_context* context, pdf_document* document, int pages)
{
    for (int i = 0; i < std::min(pages, 3); ++i) {
        if (has_picture(context, document, i)) {
            return true;
        }
    }
    return false;
}

/// Objects after the last end mark, or no end mark at all: the rest of the file is missing.
bool is_cut_off(std::string_view bytes)
{
    const std::size_t mark = bytes.rfind("%%EOF");
    if (mark == std::string_view::npos) {
        return true;
    }
    return bytes.find(" obj", mark) != std::string_view::npos;
}

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

/// Opens the document and makes sure that there are pages to read.
Document open_readable(const Context& context, const std::string& path, std::string_view bytes)
{
    if (is_cut_off(bytes)) {
        throw InputError(path, 0, "the PDF is cut off, its end is missing: download it again");
    }
    Document document(open_document(context.get(),
                                    reinterpret_cast<const unsigned char*>(bytes.data()),
                                    bytes.size()),
                      DropDocument{context.get()});
    if (document != nullptr && needs_password(context.get(), document.get())) {
        throw InputError(
            path, 0, "the PDF is protected by a password: save a copy without one and read that");
    }
    const int pages = document == nullptr ? -1 : count_pages(context.get(), document.get());
    if (pages < 0) {
        throw InputError(path, 0, "the PDF is damaged beyond repair: download it again");
    }
    if (pages == 0) {
        throw InputError(path, 0, "the PDF has no pages");
    }
    if (pages > most_pages) {
        throw InputError(path, 0, "the PDF has more than 65,535 pages: not a record, nor a letter");
    }
    return document;
}

/// What went wrong on the way to the words, and what little of it can be helped.
std::vector<Problem> problems_of(const PdfWords& words, const std::vector<int>& unreadable)
{
    std::vector<Problem> problems;
    if (const std::size_t percent = percent_unknown(words.pages); percent >= 5) {
        problems.push_back(
            {.code = "pdf-letters",
             .line = 0,
             .message = std::to_string(percent) +
                        " % of the PDF's letters cannot be told: its fonts do not name them",
             .advice = "put U+FFFD in their place; run text recognition (OCR) on a printed copy",
             .notice = false});
    }
    if (!unreadable.empty()) {
        const std::string first = "page " + std::to_string(unreadable.front());
        problems.push_back({.code = "pdf-page",
                            .line = 0,
                            .message = "the PDF is damaged: " +
                                       (unreadable.size() == 1
                                            ? first + " cannot be read"
                                            : std::to_string(unreadable.size()) +
                                                  " pages cannot be read, the first is " + first),
                            .advice = "read the other pages; download it again",
                            .notice = false});
    }
    return problems;
}

}  // namespace

PdfWords read_pdf(const std::string& path, std::string_view bytes)
{
    const Context context;
    const Document document = open_readable(context, path, bytes);
    const int pages = count_pages(context.get(), document.get());
    PdfWords result;
    std::size_t words = 0;
    std::vector<int> unreadable;
    for (int i = 0; i < pages; ++i) {
        std::optional<PageWords> page = read_page(context.get(), document.get(), i);
        if (!page) {
            unreadable.push_back(i + 1);
        }
        result.pages.push_back(page ? std::move(*page) : PageWords{});
        words += result.pages.back().words.size();
    }
    if (words == 0) {
        throw InputError(path,
                         0,
                         has_pictures(context.get(), document.get(), pages)
                             ? "the PDF holds scanned pictures without a text layer: run text "
                               "recognition (OCR) on it first"
                             : "the PDF has no text on its pages");
    }
    result.notices = problems_of(result, unreadable);
    if (pdf_was_repaired(context.get(), document.get()) != 0) {
        result.notices.push_back({.code = "pdf-repaired",
                                  .line = 0,
                                  .message = "the PDF is damaged: its table of contents is wrong",
                                  .advice = "found its pages one by one; some may be missing",
                                  .notice = true});
    }
    return result;
}

}  // namespace horseshoe::parser
