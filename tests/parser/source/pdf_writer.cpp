#include "tests/parser/source/pdf_writer.hpp"

#include <sstream>

namespace horseshoe::parser::test {
namespace {

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '(' || c == ')' || c == '\\') {
            result += '\\';
        }
        result += c;
    }
    return result;
}

std::string font(std::string_view name)
{
    return "<</Type/Font/Subtype/Type1/BaseFont/" + std::string(name) +
           "/Encoding/WinAnsiEncoding>>";
}

/// Numbers the objects as they come and remembers where each begins.
class Objects {
public:
    void add(const std::string& body)
    {
        offsets_.push_back(out_.size());
        out_ += std::to_string(offsets_.size()) + " 0 obj\n" + body + "\nendobj\n";
    }

    std::string finish(std::string_view trailer)
    {
        const std::size_t table = out_.size();
        std::ostringstream xref;
        xref << "xref\n0 " << offsets_.size() + 1 << "\n0000000000 65535 f \n";
        for (const std::size_t offset : offsets_) {
            xref.width(10);
            xref.fill('0');
            xref << offset << " 00000 n \n";
        }
        xref << "trailer\n<</Root 1 0 R/Size " << offsets_.size() + 1 << trailer
             << ">>\nstartxref\n"
             << table << "\n%%EOF\n";
        return out_ + xref.str();
    }

private:
    std::string out_ = "%PDF-1.4\n";
    std::vector<std::size_t> offsets_;
};

}  // namespace

void PdfWriter::page(double width, double height, int rotate)
{
    pages_.push_back({.width = width, .height = height, .rotate = rotate, .content = {}});
}

void PdfWriter::text(double x, double y, std::string_view words, Face face, double size)
{
    std::ostringstream content;
    content << "BT /F" << static_cast<int>(face) << ' ' << size << " Tf " << x << ' '
            << pages_.back().height - y << " Td (" << escaped(words) << ") Tj ET\n";
    raw(content.str());
}

void PdfWriter::text_upwards(double x, double y, std::string_view words)
{
    std::ostringstream content;
    content << "BT /F1 10 Tf 0 1 -1 0 " << x << ' ' << pages_.back().height - y << " Tm ("
            << escaped(words) << ") Tj ET\n";
    raw(content.str());
}

void PdfWriter::picture()
{
    raw("q 200 0 0 200 100 300 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n");
}

void PdfWriter::raw(std::string_view content)
{
    pages_.back().content += content;
}

std::string PdfWriter::bytes(std::string_view trailer) const
{
    constexpr std::size_t first_page = 6;
    std::string kids;
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        kids += std::to_string(first_page + 2 * i) + " 0 R ";
    }
    Objects objects;
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    objects.add("<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages_.size()) + ">>");
    objects.add(font("Times-Roman"));
    objects.add(font("Times-Bold"));
    objects.add(font("Times-Italic"));
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        const Page& page = pages_[i];
        std::ostringstream dictionary;
        dictionary << "<</Type/Page/Parent 2 0 R/MediaBox[0 0 " << page.width << ' ' << page.height
                   << "]/Rotate " << page.rotate
                   << "/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R>>>>/Contents "
                   << first_page + 2 * i + 1 << " 0 R>>";
        objects.add(dictionary.str());
        objects.add("<</Length " + std::to_string(page.content.size()) + ">>\nstream\n" +
                    page.content + "\nendstream");
    }
    return objects.finish(trailer);
}

}  // namespace horseshoe::parser::test
