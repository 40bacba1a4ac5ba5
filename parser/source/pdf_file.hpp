#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct fz_context;
struct pdf_document;

namespace horseshoe::parser {

/// A MuPDF context of one document. It prints nothing, but hears what MuPDF says of damage.
class PdfContext {
public:
    PdfContext();
    ~PdfContext();
    PdfContext(const PdfContext&) = delete;
    PdfContext& operator=(const PdfContext&) = delete;

    fz_context* get() const { return context_; }

    /// Calls `work` and tells whether MuPDF had to leave something out or to guess.
    template <typename Work>
    bool hears_damage(Work&& work)
    {
        damaged_ = false;
        work();
        flush();
        return damaged_;
    }

private:
    void flush() const;
    static void hear_error(void* self, const char* message);
    static void hear_warning(void* self, const char* message);

    fz_context* context_;
    bool damaged_ = false;
};

struct DropDocument {
    fz_context* context;
    void operator()(pdf_document* document) const;
};
using PdfFile = std::unique_ptr<pdf_document, DropDocument>;

/// Opens a PDF and makes sure that there are pages to read; throws InputError where there are none.
PdfFile open_pdf(const PdfContext& context, const std::string& path, std::string_view bytes);

/// -1 if even that cannot be told.
int count_pages(fz_context* context, pdf_document* document);

/// MuPDF had to look for its objects one by one.
bool was_repaired(fz_context* context, pdf_document* document);

}  // namespace horseshoe::parser
