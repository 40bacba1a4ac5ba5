#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser::test {

enum class Face { roman = 1, bold = 2, italic = 3 };

/// Writes small PDFs for tests: text at given places, in the three Times faces.
class PdfWriter {
public:
    /// Begins a page; points, `/Rotate` in degrees.
    void page(double width = 612, double height = 792, int rotate = 0);
    /// Text (Latin-1) with its baseline `y` below the page's upper edge.
    void
    text(double x, double y, std::string_view words, Face face = Face::roman, double size = 10);
    /// The same, running upwards.
    void text_upwards(double x, double y, std::string_view words);
    /// A grey rectangle drawn as an image.
    void picture();
    /// Whatever else belongs into the page's content stream.
    void raw(std::string_view content);

    /// The whole file; `trailer` goes into its trailer dictionary.
    std::string bytes(std::string_view trailer = "") const;

private:
    struct Page {
        double width = 0;
        double height = 0;
        int rotate = 0;
        std::string content;
    };
    std::vector<Page> pages_;
};

}  // namespace horseshoe::parser::test
