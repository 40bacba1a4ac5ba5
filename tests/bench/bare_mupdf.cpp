// The least that reading a PDF costs: MuPDF's structured text of every page, and a walk over its
// characters. The PDF reader of parser/source is measured against this.

#include <mupdf/fitz.h>

#include <cstddef>
#include <cstdio>

namespace {

struct Count {
    std::size_t characters = 0;
    std::size_t bold = 0;
};

void count_page(fz_context* context, const fz_stext_page& text, Count& count)
{
    for (const fz_stext_block* block = text.first_block; block != nullptr; block = block->next) {
        if (block->type != FZ_STEXT_BLOCK_TEXT) {
            continue;
        }
        for (const fz_stext_line* line = block->u.t.first_line; line != nullptr;
             line = line->next) {
            for (const fz_stext_char* c = line->first_char; c != nullptr; c = c->next) {
                ++count.characters;
                count.bold += fz_font_is_bold(context, c->font) != 0 ? 1U : 0U;
            }
        }
    }
}

void count_document(fz_context* context, const char* path, Count& count)
{
    fz_document* document = nullptr;
    fz_var(document);
    fz_stext_options options{};
    options.flags = FZ_STEXT_INHIBIT_SPACES | FZ_STEXT_MEDIABOX_CLIP;
    fz_try(context)
    {
        document = fz_open_document(context, path);
        const int pages = fz_count_pages(context, document);
        for (int i = 0; i < pages; ++i) {
            fz_page* const page = fz_load_page(context, document, i);
            fz_stext_page* const text = fz_new_stext_page_from_page(context, page, &options);
            count_page(context, *text, count);
            fz_drop_stext_page(context, text);
            fz_drop_page(context, page);
        }
    }
    fz_always(context)
    {
        fz_drop_document(context, document);
    }
    fz_catch(context)
    {
        std::fprintf(stderr, "%s: %s\n", path, fz_caught_message(context));
    }
}

}  // namespace

int main(int argc, char** argv)
{
    Count count;
    for (int i = 1; i < argc; ++i) {
        fz_context* const context = fz_new_context(nullptr, nullptr, FZ_STORE_DEFAULT);
        if (context == nullptr) {
            return 3;
        }
        fz_register_document_handlers(context);
        count_document(context, argv[i], count);
        fz_drop_context(context);
    }
    std::printf("%zu characters, %zu bold\n", count.characters, count.bold);
    return 0;
}
