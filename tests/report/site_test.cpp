#include "parser/error.hpp"
#include "report/html/citation.hpp"
#include "report/html/site_folder.hpp"
#include "report/reading/slugs.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

using namespace horseshoe;
namespace fs = std::filesystem;

namespace {

struct Scratch {
    Scratch() : path(fs::temp_directory_path() / ("horseshoe-site-" + std::to_string(getpid())))
    {
        fs::remove_all(path);
    }
    ~Scratch() { fs::remove_all(path); }
    fs::path path;
};

}  // namespace

TEST_CASE("names of files hold letters, digits, dots and dashes alone, and none comes twice")
{
    CHECK(reading::slug("S/PV.8706 (Resumption 1)") == "S_PV.8706_Resumption_1");
    CHECK(reading::slug("\"><img onerror=alert(1)>") == "img_onerror_alert_1");
    CHECK(reading::slug("../../etc/passwd") == "etc_passwd");
    CHECK(reading::slug("Ñ") == "page");
    CHECK(reading::anchor("draft_resolution") == "draft_resolution");
    CHECK(reading::anchor("A3+") == "A3~2b");
    CHECK(reading::anchor("a b") == "a~20b");
    CHECK(reading::anchor("") == "~");
    reading::Slugs slugs;
    CHECK(slugs.of("S/1") == "S_1");
    CHECK(slugs.of("s 1") == "s_1-2");
    CHECK(slugs.of("S/1") == "S_1");
    CHECK(slugs.find("s 1") == "s_1-2");
    CHECK(slugs.find("other").empty());
}

TEST_CASE("a citation pinpoints document, date, page and delegation, in both languages")
{
    const html::Words en{"en"};
    const html::Words fr{"fr"};
    CHECK(html::citation(en,
                         {.document = "S/PV.8967",
                          .date = "2022-02-16",
                          .turn = 6,
                          .page = 11,
                          .delegation = "United Kingdom"}) ==
          "S/PV.8967, 16 February 2022, p. 11 (United Kingdom)");
    CHECK(html::citation(fr,
                         {.document = "S/PV.8967",
                          .date = "2022-02-16",
                          .turn = 6,
                          .delegation = "Royaume-Uni"}) ==
          "S/PV.8967, 16 février 2022, intervention 6 (Royaume-Uni)");
    CHECK(html::citation(
              en, {.date = "2009-07-06", .letter = true, .turn = 1, .page = 3, .name = "a"}) ==
          "a, 6 July 2009, annex 1, p. 3");
    CHECK(html::citation(en, {.document = "S/1"}) == "S/1");
}

TEST_CASE("a file with the same bytes is left alone, a changed one is written")
{
    const Scratch scratch;
    {
        html::SiteFolder site{scratch.path};
        site.write("a/b.html", "one");
        CHECK(site.changed() == 1);
        site.finish();
    }
    const auto before = fs::last_write_time(scratch.path / "a/b.html") - std::chrono::hours{1};
    fs::last_write_time(scratch.path / "a/b.html", before);
    html::SiteFolder site{scratch.path};
    site.write("a/b.html", "one");
    CHECK(site.files() == 1);
    CHECK(site.changed() == 0);
    CHECK(fs::last_write_time(scratch.path / "a/b.html") == before);
    site.write("a/b.html", "two");
    CHECK(site.changed() == 1);
    std::ifstream file{scratch.path / "a/b.html"};
    std::string text;
    file >> text;
    CHECK(text == "two");
}

TEST_CASE("a folder that cannot be made is named")
{
    const Scratch scratch;
    std::ofstream{scratch.path} << "a file";
    CHECK_THROWS_AS(html::SiteFolder{scratch.path / "below"}, Error);
}

namespace {

void put(const fs::path& path, std::string_view text)
{
    fs::create_directories(path.parent_path());
    std::ofstream{path} << text;
}

}  // namespace

TEST_CASE("a folder with other things in it is left alone")
{
    const Scratch scratch;
    put(scratch.path / "index.html", "precious");
    CHECK_THROWS_AS(html::SiteFolder{scratch.path}, Error);
    CHECK(fs::file_size(scratch.path / "index.html") == 8);
    CHECK(std::distance(fs::directory_iterator{scratch.path}, {}) == 1);
}

TEST_CASE("what an earlier report had and the new one has not is removed, and nothing else")
{
    const Scratch scratch;
    {
        html::SiteFolder site{scratch.path};
        site.write("index.html", "one");
        site.write("meeting/old.html", "one");
        site.write("target/old.html", "one");
        site.finish();
    }
    put(scratch.path / "meeting/notes.txt", "mine");
    html::SiteFolder site{scratch.path};
    site.write("index.html", "two");
    site.finish();
    CHECK_FALSE(fs::exists(scratch.path / "meeting/old.html"));
    CHECK(fs::exists(scratch.path / "meeting/notes.txt"));
    CHECK_FALSE(fs::exists(scratch.path / "target"));
}

TEST_CASE("in the folder of a report neither other files nor changed ones are overwritten")
{
    const Scratch scratch;
    {
        html::SiteFolder site{scratch.path};
        site.write("index.html", "one");
        site.finish();
    }
    put(scratch.path / "more.html", "mine");
    {
        html::SiteFolder site{scratch.path};
        CHECK_THROWS_AS(site.write("more.html", "two"), Error);
    }
    put(scratch.path / "index.html", "one, and what I think of it");
    CHECK_THROWS_AS(html::SiteFolder{scratch.path}, Error);
}

TEST_CASE("a report that was broken off is written again")
{
    const Scratch scratch;
    {
        html::SiteFolder site{scratch.path};
        site.write("index.html", "one");
        site.write("old.html", "one");
    }
    put(scratch.path / "old.html.horseshoe-part", "o");
    html::SiteFolder site{scratch.path};
    site.write("index.html", "two");
    site.finish();
    CHECK_FALSE(fs::exists(scratch.path / "old.html"));
    CHECK_FALSE(fs::exists(scratch.path / "old.html.horseshoe-part"));
    CHECK(fs::file_size(scratch.path / "index.html") == 3);
}

TEST_CASE("a report without a list, of an earlier version, gives way")
{
    const Scratch scratch;
    put(scratch.path / "index.html",
        R"(<script src="assets/horseshoe.js" defer="defer"></script>)");
    put(scratch.path / "assets/horseshoe.js", "x");
    html::SiteFolder site{scratch.path};
    site.write("index.html", "two");
    site.write("assets/horseshoe.js", "x");
    site.finish();
    CHECK(site.changed() == 1);
    CHECK(fs::file_size(scratch.path / "index.html") == 3);
}

namespace {

constexpr std::string_view top_page =
    R"(<script src="assets/horseshoe.js" defer="defer"></script>)";
constexpr std::string_view page_below =
    R"(<script src="../assets/horseshoe.js" defer="defer"></script>)";

void put_older_report(const fs::path& folder)
{
    put(folder / "index.html", top_page);
    put(folder / "meeting/old.html", page_below);
    put(folder / "target/old.html", page_below);
    put(folder / "figures/meeting-old-strip.svg", "x");
    put(folder / "search/words/0.js", "x");
    put(folder / "assets/horseshoe.js", "x");
    put(folder / "notes.html", "mine");
    put(folder / "meeting/notes.html", "mine");
    put(folder / "figures/mine.csv", "mine");
}

void check_older_gave_way(const fs::path& folder)
{
    CHECK(fs::file_size(folder / "index.html") == 3);
    CHECK_FALSE(fs::exists(folder / "meeting/old.html"));
    CHECK_FALSE(fs::exists(folder / "target"));
    CHECK_FALSE(fs::exists(folder / "figures/meeting-old-strip.svg"));
    CHECK_FALSE(fs::exists(folder / "search"));
    CHECK(fs::exists(folder / "notes.html"));
    CHECK(fs::exists(folder / "meeting/notes.html"));
    CHECK(fs::exists(folder / "figures/mine.csv"));
}

}  // namespace

TEST_CASE("all pages of a report without a list give way, also to a smaller one, and nothing else")
{
    const Scratch scratch;
    put_older_report(scratch.path);
    {
        html::SiteFolder site{scratch.path};
        site.write("index.html", "two");
        CHECK_THROWS_AS(site.write("notes.html", "two"), Error);
        site.finish();
    }
    check_older_gave_way(scratch.path);
    html::SiteFolder site{scratch.path};
    site.write("meeting/old.html", "two");
    site.write("target/old.html", "two");
    site.finish();
    CHECK(site.changed() == 2);
}

TEST_CASE("writing over a report without a list may be broken off too")
{
    const Scratch scratch;
    put_older_report(scratch.path);
    {
        html::SiteFolder site{scratch.path};
        site.write("index.html", "one");
    }
    html::SiteFolder site{scratch.path};
    site.write("index.html", "two");
    site.finish();
    check_older_gave_way(scratch.path);
}

TEST_CASE("a run that was broken off before it wrote anything leaves a folder that counts as empty")
{
    for (const std::string_view start : {"", "# Written by"}) {
        const Scratch scratch;
        put(scratch.path / ".horseshoe-report.part", start);
        {
            html::SiteFolder site{scratch.path};
            site.write("index.html", "one");
        }
        html::SiteFolder site{scratch.path};
        site.write("index.html", "two");
        site.finish();
        CHECK(fs::file_size(scratch.path / "index.html") == 3);
        CHECK_FALSE(fs::exists(scratch.path / ".horseshoe-report.part"));
    }
}
