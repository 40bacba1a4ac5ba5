#include "parser/source/pdf_file.hpp"

#include "parser/error.hpp"

#include <mupdf/fitz.h>
#include <mupdf/pdf.h>

namespace horseshoe::parser {
namespace {

/// As many as Line::page counts.
constexpr int most_pages = 65535;

/// For fonts and the like that pages share; several documents are read at once.
constexpr std::size_t store_size = std::size_t{64} << 20U;

// fz_try leaves by longjmp: the functions that use it own nothing that has a destructor.

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

/// Objects after the last end mark, or no end mark at all: the rest of the file is missing.
bool is_cut_off(std::string_view bytes)
{
    const std::size_t mark = bytes.rfind("%%EOF");
    if (mark == std::string_view::npos) {
        return true;
    }
    return bytes.find(" obj", mark) != std::string_view::npos;
}

}  // namespace

PdfContext::PdfContext() : context_(fz_new_context(nullptr, nullptr, store_size))
{
    if (context_ == nullptr) {
        throw Error("MuPDF cannot start: out of memory");
    }
    fz_set_warning_callback(context_, &PdfContext::hear_warning, this);
    fz_set_error_callback(context_, &PdfContext::hear_error, this);
}

PdfContext::~PdfContext()
{
    fz_drop_context(context_);
}

/// Warnings are held back, to be counted where they are repeated.
void PdfContext::flush() const
{
    fz_flush_warnings(context_);
}

void PdfContext::hear_error(void* self, const char* /*message*/)
{
    static_cast<PdfContext*>(self)->damaged_ = true;
}

/// Most warnings are of what is merely written badly, such as a wrong length.
void PdfContext::hear_warning(void* self, const char* message)
{
    const std::string_view said = message;
    for (const std::string_view lost : {"content stream", "non-page object", "premature end"}) {
        if (said.find(lost) != std::string_view::npos) {
            static_cast<PdfContext*>(self)->damaged_ = true;
        }
    }
}

void DropDocument::operator()(pdf_document* document) const
{
    pdf_drop_document(context, document);
}

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

PdfFile open_pdf(const PdfContext& context, const std::string& path, std::string_view bytes)
{
    if (is_cut_off(bytes)) {
        throw InputError(path, 0, "the PDF is cut off, its end is missing: download it again");
    }
    PdfFile document(open_document(context.get(),
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

bool was_repaired(fz_context* context, pdf_document* document)
{
    return pdf_was_repaired(context, document) != 0;
}

}  // namespace horseshoe::parser
