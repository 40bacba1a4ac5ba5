#include "parser/error.hpp"
#include "report/html/component/figure_frame.hpp"
#include "report/html/figure/evidence.hpp"
#include "report/html/report.hpp"
#include "tests/report/small_report.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::tests;

namespace {

/// Path below a folder, and bytes.
std::map<std::string, std::string> files_below(const std::string& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
        // What lists the files is none of them.
        if (entry.is_regular_file() && entry.path().filename() != ".horseshoe-report") {
            files.emplace(std::filesystem::relative(entry.path(), folder).string(),
                          contents_of(entry.path().string()));
        }
    }
    return files;
}

}  // namespace

TEST_CASE("one thread and many write the same report, out of memory and out of a file")
{
    Report report{{sample("S_PV.90001_en.txt"),
                   sample("S_PV.90017_en.txt"),
                   sample("lettre_2029.txt"),
                   sample("lettre_2030.txt")}};
    const auto written = [&](const store::Store& store, const char* name, std::size_t jobs) {
        const std::string folder = report.folder.file(name);
        const auto result = html::write_report(store, {.folder = folder, .jobs = jobs});
        auto files = files_below(folder);
        CHECK(result.files == files.size());
        CHECK(result.changed == files.size());
        return files;
    };
    const auto alone = written(report.store, "one", 1);
    CHECK(alone.contains("meeting/S_PV.90001-en.html"));
    CHECK(alone.contains("search.html"));
    CHECK(written(report.store, "three", 3) == alone);

    const std::string path = report.folder.file("council.db");
    {
        auto file = store::Store::open_to_write(path);
        for (const char* const name :
             {"S_PV.90001_en.txt", "S_PV.90017_en.txt", "lettre_2029.txt", "lettre_2030.txt"}) {
            test::put(file, sample(name));
        }
        file.finish_writing();
    }
    CHECK(written(store::Store::open(path), "stored", 3) == alone);
}

TEST_CASE("what stops one page stops the report, and says why")
{
    Report report{{sample("S_PV.90001_en.txt"), sample("S_PV.90017_en.txt")}};
    const std::string folder = report.folder.file("blocked");
    std::filesystem::create_directories(folder);
    std::ofstream{folder + "/audit"} << "a file where a folder should be";
    CHECK_THROWS_AS(html::write_report(report.store, {.folder = folder, .jobs = 2}), Error);
}

TEST_CASE("a drawing that is too large for its page stands on one of its own, with its links")
{
    Report report{{record()}};
    const html::Site site{report.store, report.selection, report.words, report.files};
    const auto pages_with = [&](std::size_t documents, const char* name) {
        figure::Documents drawn;
        for (std::size_t i = 0; i < documents; ++i) {
            drawn.documents.push_back(
                {.date = fmt::format("{}-{:02}-{:02}", 1950 + i % 70, 1 + i % 12, 1 + i % 28),
                 .label = fmt::format("S/{}", i),
                 .sentence = fmt::format("S/{}, {}", i, std::string(200, 'a')),
                 .stances = i,
                 .href = "../meeting/a.html"});
        }
        html::Page page{report.words, {.file = fmt::format("target/{}.html", name)}};
        html::figure_section(page, site, drawn, {.id = "axis", .file = name});
        return std::pair{std::move(page).finish(),
                         contents_of(report.folder.file("out") +
                                     fmt::format("/target/{}-figure-axis.html", name))};
    };
    const auto [small, no_page] = pages_with(20, "small");
    CHECK(small.find("class=\"svg wide") != std::string::npos);
    CHECK(no_page.empty());

    const auto [large, own_page] = pages_with(1600, "large");
    CHECK(large.size() < html::most_drawing);
    CHECK(large.find("href=\"../target/large-figure-axis.html\"") != std::string::npos);
    // The page has the question and the legend; its picture does not say them again.
    CHECK(large.find("src=\"../figures/large-axis-drawing.svg\"") != std::string::npos);
    CHECK(large.find("srcset=\"../figures/large-axis-drawing-narrow.svg\"") != std::string::npos);
    const std::string figures = report.folder.file("out") + "/figures/large-axis";
    CHECK(contents_of(figures + ".svg").find("class=\"head\"") != std::string::npos);
    for (const char* const ending : {"-drawing.svg", "-drawing-narrow.svg"}) {
        const std::string picture = contents_of(figures + ending);
        CHECK(picture.find("<style") != std::string::npos);
        for (const char* const said : {"class=\"head", "class=\"how", "class=\"foot"}) {
            CHECK(picture.find(said) == std::string::npos);
        }
    }
    CHECK(own_page.size() > html::most_drawing);
    CHECK(own_page.size() < 2'000'000);
    CHECK(own_page.find("href=\"../meeting/a.html\"") != std::string::npos);
    CHECK(own_page.find("href=\"../target/large.html#axis-f\"") != std::string::npos);
    CHECK(own_page.find("class=\"how\"") != std::string::npos);
    CHECK(own_page.find("class=\"legend") != std::string::npos);

    const auto [huge, nothing] = pages_with(9000, "huge");
    CHECK(huge.find("href=\"../figures/huge-axis.svg\"") != std::string::npos);
    CHECK(nothing.empty());
}

TEST_CASE("a limited report says so on each page, and nothing of all the others")
{
    Report report{{sample("S_PV.90001_en.txt"), sample("lettre_2029.txt")}};
    for (const bool by : {true, false}) {
        CAPTURE(by);
        store::Selection selection;
        (by ? selection.by : selection.of) = {by ? "KAZ" : "CSTO"};
        const std::string folder = report.folder.file(by ? "by" : "of");
        html::write_report(report.store, {.folder = folder, .selection = selection});
        for (const auto& [name, text] : files_below(folder)) {
            CAPTURE(name);
            CHECK((!name.ends_with(".html") ||
                   text.find("This report is limited to what is said") != std::string::npos));
            CHECK(text.find("No other delegation") == std::string::npos);
            CHECK(text.find("Whoever spoke") == std::string::npos);
            CHECK(text.find("It spoke of whatever") == std::string::npos);
        }
    }
}

TEST_CASE("a limit tells the roles too, beside who speaks and of what")
{
    Report report{{sample("S_PV.90001_en.txt"), sample("lettre_2029.txt")}};
    const auto limit =
        [&](std::vector<std::string> by, std::vector<std::string> of, const html::Words& words) {
            store::Selection selection;
            selection.by = std::move(by);
            selection.of = std::move(of);
            selection.role = {"presidency"};
            const html::Site site{report.store, selection, words, report.files};
            return site.limit();
        };
    const html::Words en{"en"};
    const html::Words fr{"fr"};
    const std::string role = ", only in the words of some of the speakers (presidency): outside";
    const std::string begin = "This report is limited to what is said ";
    CHECK(limit({"KAZ"}, {}, en).starts_with(begin + "by Kazakhstan" + role));
    CHECK(limit({}, {"KAZ"}, en).starts_with(begin + "of Kazakhstan" + role));
    CHECK(limit({"KAZ"}, {"CHN"}, en).starts_with(begin + "by Kazakhstan of China" + role));
    const std::string french = "seulement dans les paroles d’une partie des orateurs (présidence)";
    CHECK(limit({"KAZ"}, {}, fr).find(french) != std::string::npos);
    CHECK(limit({}, {"KAZ"}, fr).find(french) != std::string::npos);
    CHECK(limit({"KAZ"}, {"CHN"}, fr).find(french) != std::string::npos);
}

TEST_CASE("beside the voters stands who judged the text without a vote, and the vote is told once")
{
    Report report{{sample("S_PV.90001_en.txt")}};
    const std::string folder = report.folder.file("votes");
    html::write_report(report.store, {.folder = folder, .jobs = 2});
    const std::string page = contents_of(folder + "/meeting/S_PV.90001-en.html");
    const auto from = page.find("id=\"votes\"");
    REQUIRE(from != std::string::npos);
    const std::string votes = page.substr(from, page.find("id=\"record\"", from) - from);
    for (const char* const name : {"Kazakhstan", "Kyrgyzstan", "Tajikistan", "Uzbekistan"}) {
        CHECK(votes.find(fmt::format(">{}</a></th>\n<td>not among the voters</td>", name)) !=
              std::string::npos);
    }
    CHECK(votes.find("More than one text was voted on") != std::string::npos);
    CHECK(page.find("S/2031/121: adopted as resolution 9014 (2031)") != std::string::npos);
    CHECK(page.find("Adopted without a vote") == std::string::npos);
}
