#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/stance/embedded.hpp"
#include "parser/language/tsv.hpp"
#include "tests/analysis/stance/cases.hpp"

#include <array>
#include <map>
#include <string>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto things_blamed = std::to_array<Case>({
    {"We condemn the cowardly attacks on the ferry.", "attacks-2"},
    {"We condemn the sinking of that vessel in the strongest terms.", "attacks-2"},
    {"Peru deplores the murder of the two nurses.", "killings-1"},
    {"The so-called referendum is behind us.", "elections-1"},
    {"Such bombings are unacceptable.", "attacks-2"},
    {"The detention of the fishermen is illegal.", "detentions-1"},
    {"We regret the lack of progress in the talks.", "inaction-1"},
    {"We are concerned about reports of clashes on the coast.", "violence-1"},
    {"We are alarmed by the inflammatory rhetoric heard this week.", "statement-1"},
    {"We regret that violations are going on.", "violations-1"},
});

/// Somebody is hidden in these.
constexpr auto somebody_blamed = std::to_array<Case>({
    {"Those who attacked the ferry are a disgrace.", "unnamed-1"},
    {"Certain States have violated the truce.", "unnamed-1"},
    {"Fiji attacked the ferry. We condemn those attacks.", "FJI-1 FJI-2"},
    {"We condemn the attacks and we condemn Fiji.", "FJI-2"},
});

/// Those without a name of their own who act.
constexpr auto nameless = std::to_array<Case>({
    {"We call on the parties to respect the truce.", "the parties-1"},
    {"The rebels have torn up the truce.", "militias-1"},
    {"The attacks were carried out by armed groups.", "militias-1"},
    {"The West has blocked the draft again.", "western countries-1"},
    {"Fiji bombed the port. The rebels, too, have violated the truce.", "FJI-1 militias-1"},
    {"We welcome the report on the views of all sides.", "report+1"},
    {"Those responsible must be held accountable.", "perpetrators-1"},
    {"Pinochet has broken every promise.", "CHL-1"},
    {"Neither side has kept the truce.", "the parties-1"},
    {"There can be no military solution.", "military solution-1"},
    {"No cause justifies the murder of children.", "killings-2"},
    {"The draft resolution is one-sided.", "draft resolution-1"},
    {"Resolution 1900 (2009) was torn up by Fiji.", "FJI-1"},
    {"This conduct is unworthy of a Member State.", "actions-1"},
    {"The United Nations has let these people down.", "UN-1"},
    {"Fiji has failed to honour its promises.", "FJI-1"},
    {"Samoa would have us believe that nothing happened.", "WSM-1"},
    {"We hope that progress will be made.", ""},
    {"The clashes, which are a cause for concern, go on.", "violence-1"},
});

/// The words behind the marks of a nominal: "?efforts!actions".
std::map<char, std::string> marked(std::string_view means)
{
    std::map<char, std::string> words;
    char mark = ' ';
    for (const char c : means) {
        if (c == '?' || c == '!' || c == '&') {
            mark = c;
        }
        else if (mark != ' ') {
            words[mark] += c;
        }
    }
    return words;
}

}  // namespace

TEST_CASE("a thing that is blamed is called by a common word")
{
    check_all(things_blamed, english_stances);
}

TEST_CASE("whoever is hidden or known is not passed over for a thing")
{
    check_all(somebody_blamed, english_stances);
}

TEST_CASE("those without a name of their own act and are asked")
{
    check_all(nameless, english_stances);
}

TEST_CASE("the common words of all languages are those of one list")
{
    std::map<std::string, std::string> marks;
    for (const auto& table : horseshoe::stance::embedded()) {
        if (table.name == "things") {
            for (const auto& row : horseshoe::parser::read_tsv(table.text)) {
                marks.emplace(row[0], row[1]);
            }
        }
    }
    CHECK(marks.size() > 30);
    for (const auto& table : horseshoe::stance::embedded()) {
        if (table.name != "en" && table.name != "fr") {
            continue;
        }
        for (const auto& row : horseshoe::parser::read_tsv(table.text)) {
            if (row[0] != "nominal") {
                continue;
            }
            for (const auto& [mark, word] : marked(row[2])) {
                if (horseshoe::gazetteer::builtin_gazetteer().find(word) != nullptr) {
                    continue;
                }
                CAPTURE(word);
                CHECK(marks[word].find(mark) != std::string::npos);
            }
        }
    }
}
