#include "parser/source/pdf_page.hpp"

#include "parser/source/word_builder.hpp"

#include <mupdf/fitz.h>
#include <mupdf/pdf.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <string_view>

namespace horseshoe::parser {
namespace {

struct DropText {
    fz_context* context;
    void operator()(fz_stext_page* page) const { fz_drop_stext_page(context, page); }
};
using TextPage = std::unique_ptr<fz_stext_page, DropText>;

/// The page's characters; nullptr if the page cannot be read.
fz_stext_page* extract_page(fz_context* context, pdf_document* document, int number, int flags)
{
    fz_page* page = nullptr;
    fz_stext_page* text = nullptr;
    fz_device* device = nullptr;
    fz_var(page);
    fz_var(text);
    fz_var(device);
    fz_stext_options options{};
    options.flags = flags;
    fz_try(context)
    {
        page = fz_load_page(context, &document->super, number);
        text = fz_new_stext_page(context, fz_bound_page(context, page));
        device = fz_new_stext_device(context, text, &options);
        // Contents only: annotations are the reader's own marks, links say nothing new.
        fz_run_page_contents(context, page, device, fz_identity, nullptr);
        fz_close_device(context, device);
    }
    fz_always(context)
    {
        fz_drop_device(context, device);
        fz_drop_page(context, page);
    }
    fz_catch(context)
    {
        fz_drop_stext_page(context, text);
        return nullptr;
    }
    return text;
}

/// A line that runs askew, as a watermark does.
constexpr std::size_t askew = 4;

/// The way a line runs: 0 to the right, 1 up, 2 to the left, 3 down, or askew.
std::size_t heading_of(const fz_stext_line& line)
{
    if (std::min(std::abs(line.dir.x), std::abs(line.dir.y)) > 0.2F) {
        return askew;
    }
    if (std::abs(line.dir.x) >= std::abs(line.dir.y)) {
        return line.dir.x >= 0 ? 0 : 2;
    }
    return line.dir.y < 0 ? 1 : 3;
}

/// Calls `use(line)` for each line of text on the page.
template <typename Use>
void for_each_line(const fz_stext_page& text, const Use& use)
{
    for (const fz_stext_block* block = text.first_block; block != nullptr; block = block->next) {
        if (block->type == FZ_STEXT_BLOCK_TEXT) {
            for (const fz_stext_line* line = block->u.t.first_line; line != nullptr;
                 line = line->next) {
                use(*line);
            }
        }
    }
}

/// A page that is printed sideways as a whole is read with the head turned.
std::size_t main_heading(const fz_stext_page& text)
{
    std::array<std::size_t, askew + 1> characters{};
    for_each_line(text, [&](const fz_stext_line& line) {
        std::size_t& count = characters.at(heading_of(line));
        for (const fz_stext_char* c = line.first_char; c != nullptr; c = c->next) {
            ++count;
        }
    });
    std::size_t best = 0;
    for (std::size_t i = 1; i < askew; ++i) {
        if (characters.at(i) > characters.at(best)) {
            best = i;
        }
    }
    return best;
}

fz_point turned_upright(fz_point point, std::size_t heading, const fz_rect& box)
{
    switch (heading) {
    case 1: return {box.y1 - point.y, point.x - box.x0};
    case 2: return {box.x1 - point.x, box.y1 - point.y};
    case 3: return {point.y - box.y0, box.x1 - point.x};
    default: return {point.x - box.x0, point.y - box.y0};
    }
}

/// Asks MuPDF about a font once for each run of characters in it.
class StyleOfFont {
public:
    explicit StyleOfFont(fz_context* context) : context_(context) {}

    void look(fz_font* font)
    {
        if (font == font_) {
            return;
        }
        font_ = font;
        const std::string_view name = fz_font_name(context_, font);
        const auto says = [&](std::string_view word) {
            return name.find(word) != std::string_view::npos;
        };
        bold = fz_font_is_bold(context_, font) != 0 || says("Bold") || says("Black") ||
               says("Heavy") || says("Semibold");
        italic = fz_font_is_italic(context_, font) != 0 || says("Italic") || says("Oblique");
    }

    bool bold = false;
    bool italic = false;

private:
    fz_context* context_;
    fz_font* font_ = nullptr;
};

Glyph glyph_of(const fz_stext_char& c, std::size_t heading, const fz_rect& box)
{
    const auto upright = [&](fz_point point) {
        return heading == 0 ? fz_point{point.x - box.x0, point.y - box.y0}
                            : turned_upright(point, heading, box);
    };
    const float left = upright(c.quad.ll).x;
    const float right = upright(c.quad.lr).x;
    Glyph glyph;
    glyph.code_point = c.c < 0 ? U'\uFFFD' : static_cast<char32_t>(c.c);
    glyph.left = std::min(left, right);
    glyph.right = std::max(left, right);
    glyph.baseline = upright(c.origin).y;
    glyph.size = c.size;
    return glyph;
}

PageWords words_of(fz_context* context, const fz_stext_page& text)
{
    const std::size_t heading = main_heading(text);
    const bool sideways = heading == 1 || heading == 3;
    const float width = text.mediabox.x1 - text.mediabox.x0;
    const float height = text.mediabox.y1 - text.mediabox.y0;
    PageWords page;
    page.width = sideways ? height : width;
    page.height = sideways ? width : height;
    WordBuilder builder(page);
    PageWords aside;
    WordBuilder aside_builder(aside);
    StyleOfFont style(context);
    for_each_line(text, [&](const fz_stext_line& line) {
        const std::size_t line_heading = heading_of(line);
        const bool upright = line_heading == heading;
        WordBuilder& into = upright ? builder : aside_builder;
        for (const fz_stext_char* c = line.first_char; c != nullptr; c = c->next) {
            style.look(c->font);
            Glyph glyph = glyph_of(*c, line_heading, text.mediabox);
            glyph.bold = style.bold;
            glyph.italic = style.italic;
            into.add(glyph);
        }
        into.end_line();
        if (upright || aside.words.empty()) {
            return;
        }
        std::string& turned = page.turned.emplace_back();
        for (const PlacedWord& word : aside.words) {
            turned.append(turned.empty() ? "" : " ").append(aside.of(word));
        }
        aside.words.clear();
        aside.text.clear();
    });
    return page;
}

}  // namespace

std::optional<PageWords> read_page(fz_context* context, pdf_document* document, int number)
{
    // Spaces are ours to find, see WordBuilder; what lies off the page is not printed.
    constexpr int flags = FZ_STEXT_INHIBIT_SPACES | FZ_STEXT_MEDIABOX_CLIP;
    const TextPage text(extract_page(context, document, number, flags), DropText{context});
    if (text == nullptr) {
        return std::nullopt;
    }
    return words_of(context, *text);
}

bool has_picture(fz_context* context, pdf_document* document, int number)
{
    const TextPage text(extract_page(context, document, number, FZ_STEXT_PRESERVE_IMAGES),
                        DropText{context});
    if (text == nullptr) {
        return false;
    }
    for (const fz_stext_block* block = text->first_block; block != nullptr; block = block->next) {
        if (block->type == FZ_STEXT_BLOCK_IMAGE) {
            return true;
        }
    }
    return false;
}

}  // namespace horseshoe::parser
