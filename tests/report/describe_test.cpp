#include "report/cli/choices.hpp"
#include "report/cli/describe/command_model.hpp"
#include "report/cli/describe/writers.hpp"

#include <CLI/CLI.hpp>
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <sstream>
#include <string>
#include <vector>

using namespace horseshoe::cli;
using describe::Takes;

namespace {

/// A program as small as one can be that has each kind of option once.
struct Ferry {
    CLI::App app{"Carries", "ferry"};
    std::string text;
    std::vector<std::string> texts;
    bool flag = false;

    Ferry()
    {
        CLI::App* const row = app.add_subcommand("row", "Row to\n'the other' side");
        row->add_option("INPUT", texts, "Who comes")->required()->option_text("...");
        row->add_option("-p,--pace", text, "How fast")
            ->check(one_of({"slow", "quick"}))
            ->option_text("PACE");
        row->add_option("--load", texts, "What else [if any]: a list")
            ->delimiter(',')
            ->check(one_of({"goat", "wolf"}))
            ->option_text("LOAD");
        row->add_option("--to", text, "Where to")->option_text("SHORE");
        row->add_option("--log", text, "Written on the way")->option_text("FILE");
        row->add_flag("--singing", flag, "As it should be");
        CLI::App* const hidden = app.add_subcommand("sink", "Not shown");
        hidden->group("");
    }

    describe::CommandModel model() { return describe::model_of(app, {{"SHORE", {"A", "B"}}}); }
};

const describe::OptionModel& option(const describe::CommandModel& command, const std::string& name)
{
    for (const auto& option : command.options) {
        if (option.names.back() == name) {
            return option;
        }
    }
    FAIL("there is no option " << name);
    return command.options.front();
}

}  // namespace

TEST_CASE("a model holds what the command line knows, and nothing hidden")
{
    Ferry ferry;
    const auto model = ferry.model();
    REQUIRE(model.commands.size() == 1);
    const auto& row = model.commands.front();
    CHECK(row.text == "Row to 'the other' side");
    CHECK(option(row, "--pace").names == std::vector<std::string>{"-p", "--pace"});
    CHECK(option(row, "--pace").words == std::vector<std::string>{"slow", "quick"});
    CHECK(option(row, "--pace").only_these);
    CHECK(option(row, "--load").list);
    CHECK(option(row, "--to").words == std::vector<std::string>{"A", "B"});
    CHECK_FALSE(option(row, "--to").only_these);
    CHECK(option(row, "--log").takes == Takes::file);
    CHECK(option(row, "--singing").takes == Takes::nothing);
    CHECK(option(row, "INPUT").takes == Takes::path);
    CHECK(option(row, "INPUT").required);
    CHECK(option(row, "INPUT").many);
}

TEST_CASE("words that are not among those of an option are refused as ever")
{
    Ferry ferry;
    CHECK_THROWS_AS(ferry.app.parse("row me --pace idle"), CLI::ValidationError);
    CHECK_NOTHROW(ferry.app.parse("row me --pace slow"));
}

TEST_CASE("a manual's page names each option with its value and its words")
{
    Ferry ferry;
    const std::string page = describe::man_sections(ferry.model());
    CHECK(page.find(".SS row [OPTION...] INPUT...\nRow to \\(aqthe other\\(aq side.\n") !=
          std::string::npos);
    CHECK(page.find(
              "\\fB\\-p\\fR, \\fB\\-\\-pace\\fR \\fIPACE\\fR\nHow fast. One of slow, quick.\n") !=
          std::string::npos);
    CHECK(page.find("sink") == std::string::npos);
}

TEST_CASE("no text of an option is taken for a request of roff, and no line is too long")
{
    CHECK(rc::check([] {
        const auto word = rc::gen::nonEmpty(
            rc::gen::container<std::string>(rc::gen::elementOf(std::string(".'\\-ab`~^"))));
        const auto words = *rc::gen::container<std::vector<std::string>>(word);
        std::string text;
        for (const auto& one : words) {
            text += one + ' ';
        }
        CLI::App app{"", "ferry"};
        bool flag = false;
        app.add_subcommand("row", "Row")->add_flag("--flag", flag, text + "end");
        std::istringstream page{describe::man_sections(describe::model_of(app, {}))};
        for (std::string line; std::getline(page, line);) {
            const bool request = line.starts_with(".SH") || line.starts_with(".SS") ||
                                 line.starts_with(".TP") || line.starts_with(".PP");
            RC_ASSERT(request || (!line.starts_with('.') && !line.starts_with('\'')));
            RC_ASSERT(line.size() <= 80 || line.find(' ') == std::string::npos);
        }
    }));
}

TEST_CASE("brackets, colons and quotation marks of a text mean nothing to a shell")
{
    Ferry ferry;
    const auto model = ferry.model();
    CHECK(describe::zsh_completion(model).find(R"([What else \[if any\]\: a list])") !=
          std::string::npos);
    CHECK(describe::zsh_completion(model).find(R"('row:Row to '\''the other'\'' side')") !=
          std::string::npos);
    CHECK(describe::fish_completion(model).find(R"(-d 'Row to \'the other\' side')") !=
          std::string::npos);
}
