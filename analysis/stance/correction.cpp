#include "analysis/stance/correction.hpp"

#include "parser/error.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/tsv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace horseshoe::stance {
namespace {

using Action = Correction::Action;

enum Column : std::size_t {
    action_column,
    document_column,
    turn_column,
    holder_column,
    target_column,
    polarity_column,
    act_column,
    quote_column
};

constexpr std::array<std::pair<std::string_view, Action>, 4> actions{{{"accept", Action::accept},
                                                                      {"reject", Action::reject},
                                                                      {"change", Action::change},
                                                                      {"add", Action::add}}};
constexpr int strongest = 2;

std::optional<int> number_in(std::string_view cell)
{
    if (cell.starts_with('+')) {
        cell.remove_prefix(1);
    }
    int number = 0;
    const auto [end, failed] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    const bool whole = failed == std::errc() && end == cell.data() + cell.size();
    return whole ? std::optional(number) : std::nullopt;
}

}  // namespace

std::string letters_of(std::string_view text)
{
    auto letters = parser::fold(text);
    std::erase(letters, ' ');
    return letters;
}

Correction correction_of(const parser::TsvRow& row, const std::string& path)
{
    const auto refuse = [&](std::string message) {
        throw InputError(path, row.line, std::move(message));
    };
    const auto action = std::find_if(actions.begin(), actions.end(), [&](const auto& one) {
        return one.first == row[action_column];
    });
    if (action == actions.end()) {
        refuse(fmt::format("there is no action '{}': it is accept, reject, change or add",
                           row[action_column]));
    }
    Correction made;
    made.action = action->second;
    made.document = row[document_column];
    made.holder = row[holder_column];
    made.target = row[target_column];
    made.quote = row[quote_column];
    made.letters = letters_of(made.quote);
    made.place = fmt::format("{}:{}", path, row.line);
    if (made.document.empty() || made.letters.empty()) {
        refuse("a correction needs a document and a quote");
    }
    if (!row[turn_column].empty()) {
        made.turn = number_in(row[turn_column]).value_or(0);
        if (made.turn <= 0) {
            refuse(fmt::format("there is no turn '{}'", row[turn_column]));
        }
    }
    if (!row[polarity_column].empty()) {
        made.polarity = number_in(row[polarity_column]);
        if (!made.polarity || *made.polarity < -strongest || *made.polarity > strongest) {
            refuse(fmt::format("there is no polarity '{}'", row[polarity_column]));
        }
    }
    if (!row[act_column].empty()) {
        made.act = act_of(row[act_column]);
        if (!made.act) {
            refuse(fmt::format("there is no act '{}'", row[act_column]));
        }
    }
    const bool judges = made.polarity || made.act;
    if (made.action == Action::change && !judges) {
        refuse("a change needs a polarity or an act");
    }
    if (made.action == Action::add && (made.target.empty() || !made.polarity || !made.act)) {
        refuse("what is added needs a target, a polarity and an act");
    }
    return made;
}

std::vector<Correction> read_corrections(const std::string& path, std::string_view text)
{
    std::vector<Correction> rows;
    for (const auto& row : parser::read_tsv(text)) {
        if (row[action_column] != "action") {
            rows.push_back(correction_of(row, path));
        }
    }
    return rows;
}

}  // namespace horseshoe::stance
