#include "parser/error.hpp"
#include "parser/source/sha256.hpp"
#include "report/export/document_text.hpp"
#include "report/export/folder.hpp"
#include "report/export/table.hpp"
#include "report/export/xml_writer.hpp"
#include "report/json/indented.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

using namespace horseshoe;
namespace fs = std::filesystem;

namespace {

struct Scratch {
    Scratch() : path(fs::temp_directory_path() / ("horseshoe-export-" + std::to_string(getpid())))
    {
        fs::remove_all(path);
    }
    ~Scratch() { fs::remove_all(path); }
    fs::path path;
};

std::string content(const fs::path& path)
{
    std::ostringstream out;
    out << std::ifstream(path, std::ios::binary).rdbuf();
    return out.str();
}

void put(const fs::path& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

exporting::Document with_paragraphs(std::initializer_list<const char*> texts)
{
    exporting::Document document;
    for (const auto* const text : texts) {
        auto& paragraph = document.paragraphs.emplace_back();
        paragraph.id = static_cast<std::int64_t>(document.paragraphs.size());
        paragraph.text = text;
    }
    return document;
}

}  // namespace

TEST_CASE("SHA-256 is the same in one piece and in several")
{
    CHECK(parser::sha256_hex("abc") ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(rc::check("pieces", [](const std::string& one, const std::string& other) {
        parser::Sha256 sum;
        sum.add(one);
        sum.add(other);
        RC_ASSERT(sum.hex() == parser::sha256_hex(one + other));
    }));
}

TEST_CASE("words are selected by code points, with 32 of them around")
{
    const auto document = with_paragraphs({"\U0001F600é first", "the second says so, and more"});
    const exporting::DocumentText text(document);
    CHECK(text.text() == "\U0001F600é first\n\nthe second says so, and more\n");
    const auto word = text.select(2, 4, 10);
    CHECK(word.exact == "second");
    CHECK(word.start == 14);
    CHECK(word.end == 20);
    CHECK(word.prefix == "\U0001F600é first\n\nthe ");
    CHECK(word.suffix == " says so, and more\n");
    const auto whole = text.select(1, 0, 12);
    CHECK(whole.prefix.empty());
    CHECK(whole.suffix == "\n\nthe second says so, and more\n");
    const exporting::DocumentText accents(
        with_paragraphs({"éééééééééééééééééééééééééééééééééééééééé here "
                         "éééééééééééééééééééééééééééééééééééééééé"}));
    const auto here = accents.select(1, 81, 85);
    CHECK(here.exact == "here");
    CHECK(here.start == 41);
    CHECK(here.prefix.size() == 31 * 2 + 1);
    CHECK(here.suffix.size() == 31 * 2 + 1);
}

TEST_CASE("cells stay on one line, and are quoted where they must be")
{
    const Scratch scratch;
    exporting::Folder folder(scratch.path);
    exporting::TableFile table(
        folder,
        {"tsv", "text/tab-separated-values", '\t', "\n"},
        {"odd", "", {}, {}, {{"one", exporting::Type::string, ""}, {"two", {}, ""}}});
    table.cell("=1+1");
    table.cell("a\tb\r\nc\u2028d");
    table.end_row();
    table.cell("said \"so\"");
    table.cell("a, b");
    table.end_row();
    const auto written = table.finish();
    const std::string wanted = "one\ttwo\n=1+1\ta b  c d\n\"said \"\"so\"\"\"\ta, b\n";
    CHECK(content(scratch.path / "odd.tsv") == wanted);
    CHECK(written.sum.bytes == wanted.size());
    CHECK(written.sum.sha256 == parser::sha256_hex(wanted));
}

TEST_CASE("an export gives way to the next one, and nothing else does")
{
    const Scratch scratch;
    const auto& path = scratch.path;
    {
        exporting::Folder folder(path);
        folder.write("a/one.txt", "1");
        folder.write("b/two.txt", "2");
        CHECK_FALSE(fs::exists(path / "SHA256SUMS"));
        folder.finish();
    }
    CHECK(content(path / "SHA256SUMS") == "# Written by horseshoe export\n" +
                                              parser::sha256_hex("1") + "  a/one.txt\n" +
                                              parser::sha256_hex("2") + "  b/two.txt\n");
    put(path / "mine.txt", "mine");
    {
        exporting::Folder folder(path);
        CHECK_THROWS_AS(folder.open("mine.txt"), Error);
        folder.write("a/one.txt", "11");
        auto draft = folder.open("c.txt");
        draft.write("never whole");
        CHECK_FALSE(fs::exists(path / "c.txt"));
        // Broken off here.
    }
    {
        exporting::Folder folder(path);  // knows the new file and the old one
        folder.write("a/one.txt", "111");
        folder.finish();
    }
    CHECK(content(path / "a/one.txt") == "111");
    CHECK_FALSE(fs::exists(path / "b"));
    CHECK(content(path / "mine.txt") == "mine");
    CHECK_FALSE(fs::exists(path / ".horseshoe-export"));
    put(path / "a/one.txt", "edited");
    CHECK_THROWS_AS(exporting::Folder{path}, Error);
    CHECK(content(path / "a/one.txt") == "edited");
}

TEST_CASE("a folder with other things in it is refused, also with a manifest of others")
{
    const Scratch scratch;
    fs::create_directories(scratch.path);
    put(scratch.path / "SHA256SUMS", parser::sha256_hex("1") + "  one.txt\n");
    CHECK_THROWS_AS(exporting::Folder{scratch.path}, Error);
    // A manifest that leads out of the folder moves nothing there.
    put(scratch.path / "SHA256SUMS",
        "# Written by horseshoe export\n" + parser::sha256_hex("1") + "  ../one.txt\n" +
            parser::sha256_hex("1") + "  /tmp/one.txt\n");
    reading::FileSums manifest;
    CHECK(reading::read_sums(
        scratch.path / exporting::manifest_name, exporting::manifest_head, manifest));
    CHECK(manifest.empty());
}

TEST_CASE("attributes without value can be left out, and what XML forbids is replaced")
{
    std::string out;
    xml::Writer xml(out);
    xml.leaf("p", "\uFFFE \uFFFF \uFFFD <&>", {xml::given("who", ""), xml::given("n", "1")});
    CHECK(out == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                 "<p n=\"1\">\uFFFD \uFFFD \uFFFD &lt;&amp;&gt;</p>\n");
}

TEST_CASE("indented JSON says the same")
{
    const std::string json = R"({"a":[1,{"b":"x, {\"y\": [z]}\\"},[],{}],"c":null})";
    CHECK(json::indented(json) == nlohmann::json::parse(json).dump(2) + "\n");
}
