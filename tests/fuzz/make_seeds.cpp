// Writes small PDFs of many shapes into a folder: where the fuzzing of PDFs starts.

#include "tests/parser/source/pdf_writer.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <string_view>

namespace {

using horseshoe::parser::test::Face;
using horseshoe::parser::test::PdfWriter;

/// A line of a page: how far in, what is set bold before what is not.
struct SetLine {
    double inset = 0;
    std::string_view bold;
    std::string_view plain;
    bool italic = false;
};

constexpr SetLine cover[] = {
    {.inset = 380, .plain = "S/PV.90042"},
    {.bold = "Security Council", .plain = ""},
    {.plain = "Eighty-seventh year"},
    {.inset = 150, .bold = "90042nd", .plain = " meeting"},
    {.inset = 150, .plain = "Monday, 5 January 2032, 3 p.m."},
    {.inset = 150, .plain = "New York"},
    {.plain = "President:", .italic = true},
    {.inset = 100, .plain = "Ms. Kallaste . . . . . . . . . . . . . . . (Estonia)"},
    {.plain = "Members:", .italic = true},
    {.inset = 100, .plain = "China . . . . . . . . . . . . . . . . . . Mr. Lu Wenhao"},
    {.inset = 100, .plain = "France . . . . . . . . . . . . . . . . . . Mr. Delorme-Vasseur"},
    {.inset = 100, .plain = "Ghana . . . . . . . . . . . . . . . . . . . Mr. Owusu-Darko"},
    {.bold = "Agenda", .plain = ""},
    {.inset = 20, .plain = "The harbour at Termez"},
};

constexpr SetLine speech[] = {
    {.inset = 10, .plain = "The meeting was called to order at 3.05 p.m.", .italic = true},
    {.bold = "Adoption of the agenda", .plain = ""},
    {.inset = 10, .plain = "The agenda was adopted.", .italic = true},
    {.inset = 10, .bold = "The President", .plain = ": In accordance with rule 37 of the"},
    {.plain = "Council\222s provisional rules of procedure, I invite the"},
    {.plain = "representative of Uzbekistan to participate in this meet-"},
    {.plain = "ing. I now give the floor to the representative of China."},
    {.inset = 10, .bold = "Mr. Lu Wenhao", .plain = " (China) (spoke in Chinese): The ferry"},
    {.plain = "has sailed twice a day since spring, and well-being"},
    {.plain = "on both shores has grown with it."},
    {.inset = 25, .plain = "\223A boat in time is cheaper than a"},
    {.inset = 25, .plain = "bridge too late.\224"},
    {.inset = 10, .plain = "We shall vote for the draft (S/2032/7)."},
    {.inset = 10, .plain = "A vote was taken by show of hands.", .italic = true},
    {.bold = "In favour:", .plain = ""},
    {.inset = 20, .plain = "China, Estonia, France"},
    {.bold = "Against:", .plain = ""},
    {.inset = 20, .plain = "None"},
    {.bold = "Abstaining:", .plain = ""},
    {.inset = 20, .plain = "Ghana"},
    {.inset = 10, .bold = "The President", .plain = ": There were 3 votes in favour, none"},
    {.plain = "against and 1 abstention. The draft resolution has been"},
    {.plain = "adopted as resolution 9042 (2032)."},
    {.inset = 10, .plain = "The meeting rose at 4.15 p.m.", .italic = true},
};

constexpr SetLine letter[] = {
    {.inset = 300, .plain = "S/2032/9"},
    {.inset = 300, .plain = "Distr. g\351n\351rale"},
    {.inset = 300, .plain = "8 janvier 2032"},
    {.inset = 300, .plain = "Fran\347ais"},
    {.inset = 300, .plain = "Original : anglais"},
    {.bold = "Lettre dat\351e du 6 janvier 2032, adress\351e au Secr\351taire", .plain = ""},
    {.bold = "g\351n\351ral par le Repr\351sentant permanent du Kazakhstan", .plain = ""},
    {.inset = 10,
     .plain = "J\222ai l\222honneur de vous transmettre la d\351claration (voir annexe)."},
    {.inset = 200, .plain = "Le Repr\351sentant permanent"},
    {.inset = 200, .plain = "(Sign\351) Altynbek-Serik"},
    {.bold = "Annexe", .plain = ""},
    {.bold = "D\351claration commune", .plain = ""},
    {.plain = "Almaty, 4 janvier 2032"},
    {.inset = 10, .plain = "Nous saluons la r\351ouverture du port."},
    {.plain = "Pour la R\351publique du Kazakhstan :"},
};

double set(PdfWriter& pdf, std::span<const SetLine> lines, double x, double y)
{
    for (const auto& line : lines) {
        if (!line.bold.empty()) {
            pdf.text(x + line.inset, y, line.bold, Face::bold);
        }
        const double width = 5.2 * static_cast<double>(line.bold.size());
        if (!line.plain.empty()) {
            pdf.text(
                x + line.inset + width, y, line.plain, line.italic ? Face::italic : Face::roman);
        }
        y += line.italic ? 18 : 12;
    }
    return y;
}

void furniture(PdfWriter& pdf, std::string_view page)
{
    pdf.text(50, 30, "S/PV.90042", Face::roman, 8);
    pdf.text(250, 30, "The harbour at Termez", Face::bold, 8);
    pdf.text(520, 30, "05/01/2032", Face::roman, 8);
    pdf.text(50, 770, page, Face::bold, 8);
    pdf.text(520, 770, "32-00042", Face::roman, 8);
}

PdfWriter record(int rotate)
{
    constexpr std::size_t half = 11;
    PdfWriter pdf;
    pdf.page(612, 792, rotate);
    set(pdf, cover, 60, 60);
    pdf.page(612, 792, rotate);
    furniture(pdf, "2/2");
    set(pdf, std::span(speech).first(half), 50, 70);
    set(pdf, std::span(speech).subspan(half), 320, 70);
    return pdf;
}

PdfWriter one_column()
{
    PdfWriter pdf;
    pdf.page();
    const double end = set(pdf, cover, 60, 60);
    set(pdf, speech, 60, end + 20);
    return pdf;
}

PdfWriter letter_of_two_pages()
{
    PdfWriter pdf;
    pdf.page();
    set(pdf, std::span(letter).first(10), 60, 60);
    pdf.page();
    set(pdf, std::span(letter).subspan(10), 60, 60);
    return pdf;
}

PdfWriter odd_pages()
{
    PdfWriter pdf;
    pdf.page(10, 10);
    pdf.page(612, 792, 180);
    set(pdf, cover, 60, 60);
    pdf.text_upwards(20, 700, "32-00042 (E)");
    pdf.page(30000, 20);
    set(pdf, speech, 60, -40);
    pdf.page();
    pdf.picture();
    pdf.page();
    set(pdf, speech, 300, 400);
    set(pdf, speech, 300, 403);
    return pdf;
}

PdfWriter operators()
{
    PdfWriter pdf;
    pdf.page();
    set(pdf, cover, 60, 60);
    set(pdf, speech, 60, 420);
    pdf.raw("BT /F2 10 Tf 14 TL 60 500 Td [(Th) -20 (e Pre) 300 (sident)] TJ /F1 10 Tf (: One.) '\n"
            "2 Tc 3 Tw 80 Tz (Two) Tj T* 5 Ts (3) Tj 0 Ts 3 Tr (unseen) Tj ET\n");
    pdf.raw("q 1 0 0.2 1 0 0 cm BT /F3 9 Tf 60 300 Td (The meeting rose at noon.) Tj ET Q\n");
    return pdf;
}

PdfWriter picture()
{
    PdfWriter pdf;
    pdf.page();
    pdf.picture();
    return pdf;
}

void write(const std::filesystem::path& folder, const char* name, const std::string& bytes)
{
    std::ofstream(folder / name, std::ios::binary) << bytes;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: make_seeds FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    std::filesystem::create_directories(folder);
    write(folder, "record_two_columns.pdf", record(0).bytes());
    write(folder, "record_on_its_side.pdf", record(90).bytes());
    write(folder, "record_one_column.pdf", one_column().bytes());
    write(folder, "letter.pdf", letter_of_two_pages().bytes());
    write(folder, "odd_pages.pdf", odd_pages().bytes());
    write(folder, "operators.pdf", operators().bytes());
    write(folder, "picture.pdf", picture().bytes());
    write(folder, "no_pages.pdf", PdfWriter().bytes());
    write(folder, "encrypted.pdf", record(0).bytes("/Encrypt<</Filter/Standard/V 1/R 2/P -4>>"));
    const std::string whole = record(0).bytes();
    write(folder, "cut_off.pdf", whole.substr(0, whole.size() / 2));
    write(folder, "no_table.pdf", whole.substr(0, whole.rfind("xref\n0")) + "%%EOF\n");
    return 0;
}
