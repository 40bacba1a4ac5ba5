#include "report/cli/filters.hpp"

#include "parser/error.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/language.hpp"
#include "parser/language/wide.hpp"
#include "report/cli/choices.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <set>
#include <string>

namespace horseshoe::cli {
namespace {

/// No month or day that there is not: "2031-02-30". Where a part is missing, all of it is meant.
bool is_in_calendar(std::string_view text)
{
    const auto part = [&](std::size_t at, int otherwise) {
        return text.size() < at + 2 ? otherwise : std::stoi(std::string(text.substr(at, 2)));
    };
    if (text.empty()) {
        return true;
    }
    return std::chrono::year_month_day(std::chrono::year(std::stoi(std::string(text.substr(0, 4)))),
                                       std::chrono::month(static_cast<unsigned int>(part(5, 1))),
                                       std::chrono::day(static_cast<unsigned int>(part(8, 1))))
        .ok();
}

/// Whether the period that begins with one ends before it begins: "2031" has "2031-02" in it.
bool is_behind(std::string_view from, std::string_view to)
{
    const auto size = std::min(from.size(), to.size());
    return from.substr(0, size) > to.substr(0, size);
}

bool is_date(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 4 || i == 7;
        if (dash ? text[i] != '-' : text[i] < '0' || text[i] > '9') {
            return false;
        }
    }
    return text.empty() || text.size() == 4 || text.size() == 7 || text.size() == 10;
}

/// The id that a word on the command line stands for: itself, in any case, or a name's.
std::string id_of(const std::string& given,
                  std::string_view option,
                  const gazetteer::Gazetteer& gazetteer,
                  const ThingIds& things)
{
    // What names nobody is in the tables too, and cannot be asked for.
    const auto is_nothing = [](std::string_view id) {
        return id == "nothing" || id == "nothing-topic";
    };
    if ((gazetteer.find(given) != nullptr && !is_nothing(given)) || given == "unnamed") {
        return given;
    }
    const auto folded = parser::fold(given);
    std::set<std::string> ids;
    for (const auto& entity : gazetteer.entities()) {
        if (parser::fold(entity.id) == folded && !is_nothing(entity.id)) {
            return entity.id;
        }
    }
    for (const auto& use : gazetteer.uses()) {
        const bool whole =
            use.form == gazetteer::NameForm::name || use.form == gazetteer::NameForm::acronym;
        if (whole && parser::fold(use.name) == folded &&
            !is_nothing(gazetteer.entities()[use.entity].id)) {
            ids.insert(gazetteer.entities()[use.entity].id);
        }
    }
    if (ids.size() == 1) {
        return *ids.begin();
    }
    // What the stances of a document are of, and no table of names has: "attacks".
    if (ids.empty() && things) {
        for (const auto& id : things()) {
            if (parser::fold(id) == folded) {
                return id;
            }
        }
    }
    // Documents are not in the tables: "S/2024/413", "resolution 2732 (2024)".
    if (ids.empty() && given.find_first_of("0123456789/") != std::string::npos) {
        return given;
    }
    if (ids.empty()) {
        throw UsageError(fmt::format("{}: no state, body or topic is called '{}'", option, given));
    }
    throw UsageError(fmt::format("{}: '{}' may be any of {}", option, given, fmt::join(ids, ", ")));
}

}  // namespace

void add_filters(CLI::App& command, Filters& filters)
{
    const CLI::Validator date(
        [](std::string& text) {
            if (!is_date(text)) {
                return "'" + text + "' is no date as 2022 or 2022-02-16";
            }
            return is_in_calendar(text) ? std::string()
                                        : "'" + text + "' is no date: there is none such";
        },
        "");
    // Options are read in the order in which they are added here: --from is known by then.
    const CLI::Validator not_before(
        [&filters](std::string& text) {
            return is_behind(filters.from, text)
                       ? fmt::format("'{}' is before --from {}", text, filters.from)
                       : std::string();
        },
        "");
    const CLI::Validator language(
        [](std::string& code) {
            const auto* const found = parser::find_language(code);
            return found != nullptr && parser::reads_records(*found)
                       ? std::string()
                       : "'" + code + "' is no language that documents are read in";
        },
        "");
    const auto list = [&](const char* name, std::vector<std::string>& into, const char* help) {
        // One word each time: those behind it are inputs.
        return command.add_option(name, into, help)
            ->expected(1)
            ->allow_extra_args(false)
            ->take_all()
            ->delimiter(',');
    };
    list("--by", filters.by, "Only what these delegations say")->option_text("WHO");
    list("--of", filters.of, "Only what is said of these: ids or names")->option_text("WHOM");
    list("--meeting", filters.meeting, "Only these meetings: S/PV.8967, 8967")
        ->option_text("SYMBOL");
    command.add_option("--from", filters.from, "Only from this day, month or year on")
        ->check(date)
        ->option_text("DATE");
    command.add_option("--to", filters.to, "Only up to this day, month or year")
        ->check(date)
        ->check(not_before)
        ->option_text("DATE");
    command
        .add_option("--lang", filters.lang, "Only documents in this language: fr, en, es, ru, zh")
        ->check(language)
        ->option_text("CODE");
    list("--role", filters.role, "Only these: presidency, member, invited, guest")
        ->check(one_of({"presidency", "member", "invited", "guest"}))
        ->option_text("ROLE");
}

void resolve(Filters& filters, const gazetteer::Gazetteer& gazetteer, const ThingIds& things)
{
    for (auto& name : filters.by) {
        name = id_of(name, "--by", gazetteer, things);
    }
    for (auto& name : filters.of) {
        name = id_of(name, "--of", gazetteer, things);
    }
}

}  // namespace horseshoe::cli
