#include "analysis/store/queries.hpp"
#include "parser/error.hpp"
#include "report/html/component/figure_frame.hpp"
#include "report/html/figure/evidence.hpp"
#include "report/html/overview.hpp"
#include "report/html/page/document_data.hpp"
#include "report/html/page/said_of_text.hpp"
#include "report/html/page/strongest.hpp"
#include "report/html/page/turn_structure.hpp"
#include "report/html/report.hpp"
#include "report/html/search_index.hpp"
#include "tests/analysis/store/stores.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using namespace horseshoe;

namespace {

constexpr std::string_view debate =
    "Mr. Sorel (Chad): I thank the President. We strongly condemn terrorism. We welcome the work "
    "of the African Union on the river.\n\n"
    "We regret the silence of the European Union.\n\n"
    "Mr. Fan (China): China supports the African Union. We are deeply concerned about terrorism, "
    "because it knows no border.\n\n"
    "Mr. Otieno (Kenya): Kenya condemns terrorism. Some States look on.\n\n"
    "In conclusion, we call on the European Union to help.";

std::string contents_of(const std::string& path)
{
    std::ifstream in{path};
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// The site of some documents, in a folder of its own.
struct Report {
    explicit Report(std::vector<parser::Document> documents)
    {
        for (auto& document : documents) {
            test::put(store, std::move(document));
        }
    }
    test::Folder folder;
    store::Store store = store::Store::in_memory();
    store::Selection selection;
    html::Words words{"en"};
    html::SiteFolder files{folder.file("out")};
};

parser::Document record()
{
    return test::document_at("S_PV.90201_en.txt", test::english_text(debate));
}

parser::Document sample(const std::string& name)
{
    const std::string path = std::string{HORSESHOE_ROOT} + "/samples/" + name;
    return test::document_at(name, contents_of(path));
}

html::DocumentData data_of(const html::Site& site)
{
    return html::read_document(site, site.documents().front());
}

store::StanceRow quote_of(std::int64_t id, const char* holder, int polarity, std::size_t length)
{
    store::StanceRow row;
    row.id = id;
    row.holder = holder;
    row.target = "NATO";
    row.polarity = polarity;
    row.act = stance::Act::support;
    row.quote = std::string(length, 'a') + std::to_string(id);
    return row;
}

std::vector<std::int64_t> ids_of(const std::vector<const store::StanceRow*>& rows)
{
    std::vector<std::int64_t> ids;
    std::ranges::transform(rows, std::back_inserter(ids), [](const auto* row) { return row->id; });
    return ids;
}

}  // namespace

TEST_CASE("the strongest quotes are of both sides, one of each holder first, none of thanks")
{
    std::vector<store::StanceRow> rows{quote_of(1, "KEN", 1, 80),
                                       quote_of(2, "KEN", 2, 80),
                                       quote_of(3, "KEN", 2, 10),
                                       quote_of(4, "CHN", 1, 80),
                                       quote_of(5, "CHN", -1, 80),
                                       quote_of(6, "TCD", 2, 80)};
    rows[5].act = stance::Act::thank;
    CHECK(ids_of(html::strongest(rows, 2)) == std::vector<std::int64_t>{2, 4, 5});
    // Where there is room more of one holder: first those of a length to read.
    CHECK(ids_of(html::strongest(rows, 3)) == std::vector<std::int64_t>{2, 4, 3, 5});
    // What is too long to read gives way, though it be a holder's only one.
    rows[3].quote = std::string(500, 'a');
    CHECK(ids_of(html::strongest(rows, 2)) == std::vector<std::int64_t>{2, 3, 5});
    rows[1].via = stance::Via::reported;
    CHECK(ids_of(html::strongest(rows, 1)) == std::vector<std::int64_t>{3, 5});
}

TEST_CASE("the moves of a turn follow its paragraphs, and what closes it stands in its last one")
{
    Report report{{record()}};
    const html::Site site{report.store, report.selection, report.words, report.files};
    const auto data = data_of(site);
    const auto kinds = [&](std::string_view by) {
        std::string out;
        for (const auto& turn : data.turns) {
            if (turn.delegation == by) {
                for (const auto& move : html::moves_of(data, turn.number)) {
                    out += move.kind + " ";
                }
            }
        }
        return out;
    };
    CHECK(kinds("TCD") == "thanks position ");
    CHECK(kinds("CHN") == "position reasons ");
    CHECK(kinds("KEN") == "position closing ");
    CHECK(html::moves_of(data, 99).empty());
}

TEST_CASE("the overview counts who names and judges what, and who kept silent where others spoke")
{
    Report report{{record()}};
    const html::Site site{report.store, report.selection, report.words, report.files};
    const html::Overview overview{site};
    const auto& chad = overview.of_holder("TCD");
    REQUIRE(chad.contains("terrorism"));
    CHECK(chad.at("terrorism").own == 1);
    CHECK(chad.at("terrorism").leaning() == -1);
    CHECK(chad.at("AU").leaning() == 1);
    CHECK(overview.on("terrorism").size() == 3);
    const auto silent = overview.silent_on("AU");
    CHECK(std::ranges::find(silent, "KEN") != silent.end());
    CHECK(std::ranges::find(silent, "CHN") == silent.end());
    const auto hinting = overview.hinting_where_named("AU");
    CHECK(std::ranges::find(hinting, "KEN") != hinting.end());
    CHECK(overview.hints() == 1);
}

TEST_CASE("the search index has every paragraph once, folded words, and whose and what they are")
{
    Report report{{record()}};
    const html::Site site{report.store, report.selection, report.words, report.files};
    const auto data = data_of(site);
    html::SearchIndex index{site};
    index.add(data);
    index.finish();
    const auto text = contents_of(report.folder.file("out/search/text/0.js"));
    CHECK(text.starts_with("horseshoeIndex(\"text\",\"0\",["));
    for (const auto& paragraph : data.paragraphs) {
        const auto at = text.find(paragraph.text);
        CHECK(at != std::string::npos);
        CHECK(text.find(paragraph.text, at + 1) == std::string::npos);
    }
    std::string words;
    for (int i = 0; i < 8; ++i) {
        words += contents_of(report.folder.file(fmt::format("out/search/words/{}.js", i)));
    }
    CHECK(words.find("silence ") != std::string::npos);
    CHECK(words.find("Silence") == std::string::npos);
    CHECK(words.find("\\nthe ") == std::string::npos);
    const auto by = contents_of(report.folder.file("out/search/facets/by.js"));
    CHECK(by.find("KEN ") != std::string::npos);
    const auto of = contents_of(report.folder.file("out/search/facets/of.js"));
    CHECK(of.find("terrorism- ") != std::string::npos);
    CHECK(of.find("terrorism+ ") == std::string::npos);
}

TEST_CASE("a declaration has its own date, its letter another, and a joint quote no single holder")
{
    Report report{{sample("lettre_2032.txt")}};
    const html::Site site{report.store, report.selection, report.words, report.files};
    std::size_t joint = 0;
    site.stances(report.selection, [&](const store::StanceRow& row) {
        if (row.via == stance::Via::joint) {
            ++joint;
            CHECK(row.date == "2032-11-11");
            CHECK(site.citation(row).ends_with("annex 1 (joint declaration)"));
        }
    });
    CHECK(joint > 0);
    CHECK(site.documents().front().date == "2032-11-18");
}

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

TEST_CASE("nearness is told of what is the same for both, not of what a word alone calls so")
{
    Report report{{sample("S_PV.90001_en.txt")}};
    const html::Site site{report.store, report.selection, report.words, report.files};
    const html::Overview overview{site};
    std::size_t told = 0;
    for (const auto& subject : site.delegations()) {
        for (const auto& kinship : overview.kin_of(subject.id)) {
            told += kinship.furthest.empty() ? 0U : 1U;
            CHECK((kinship.furthest.empty() || !site.kind(kinship.furthest).empty()));
        }
    }
    CHECK(told > 0);
}

TEST_CASE("what is said of a text that is voted on is found by its draft, its resolution or, "
          "alone, by the word")
{
    store::VoteRow vote;
    vote.document_id = 1;
    vote.draft = "S/2031/121";
    vote.resolution = "9014 (2031)";
    std::vector<store::StanceRow> rows;
    for (const char* const target :
         {"S/2031/121", "resolution 9014 (2031)", "draft resolution", "S/2031/122"}) {
        rows.push_back(quote_of(1, "KEN", 1, 10));
        rows.back().target = target;
        rows.back().document_id = 1;
    }
    CHECK(html::said_of_text(rows, vote, "KEN", true).stances.size() == 3);
    CHECK(html::said_of_text(rows, vote, "KEN", false).stances.size() == 2);
    CHECK(html::said_of_text(rows, vote, "CHN", true).empty());
    rows[0].act = stance::Act::thank;
    rows[1].document_id = 2;
    rows[2].via = stance::Via::inherited;
    const auto said = html::said_of_text(rows, vote, "KEN", true);
    CHECK(said.stances.size() == 1);
    CHECK(said.is_inherited());
    CHECK(said.mean() == 1);
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

TEST_CASE("who only presides in a turn is told from who also speaks in it")
{
    Report report{{sample("S_PV.90001_en.txt")}};
    const html::Site site{report.store, report.selection, report.words, report.files};
    const html::Overview overview{site};
    const auto data = data_of(site);
    std::size_t conducting = 0;
    for (const auto& turn : data.turns) {
        const auto& parts = data.parts.at(turn.number);
        const bool presides = turn.role == parser::Role::presidency &&
                              std::ranges::all_of(parts, [](const auto& part) {
                                  return part.capacity == "presidency";
                              });
        CAPTURE(turn.number);
        CHECK(overview.only_presides(turn) == presides);
        CHECK(parts.size() == store::parts_of(report.store, turn.id).size());
        conducting += presides ? 1U : 0U;
    }
    CHECK(conducting > 1);
    CHECK(conducting < data.turns.size());
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
