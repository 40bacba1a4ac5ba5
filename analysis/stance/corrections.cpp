#include "analysis/stance/corrections.hpp"

#include "analysis/mention/stretches.hpp"
#include "analysis/stance/placing.hpp"
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
using mention::Stretch;

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

std::string letters_of(std::string_view text)
{
    auto letters = parser::fold(text);
    std::erase(letters, ' ');
    return letters;
}

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

/// Where a text has a quote: the words that hold its first and its last letter.
std::optional<std::pair<std::uint32_t, std::uint32_t>> find_quote(std::string_view text,
                                                                  std::string_view letters)
{
    std::string all;
    std::vector<std::pair<std::size_t, parser::FoldedWord>> words;
    for (auto& word : parser::fold_words(text)) {
        const auto at = all.size();
        all += letters_of(word.word);
        words.emplace_back(at, std::move(word));
    }
    const auto found = all.find(letters);
    if (found == std::string::npos) {
        return std::nullopt;
    }
    const auto word_with = [&](std::size_t letter) {
        const auto after = std::upper_bound(
            words.begin(), words.end(), letter, [](std::size_t at, const auto& word) {
                return at < word.first;
            });
        return std::prev(after)->second;
    };
    return std::pair(word_with(found).begin, word_with(found + letters.size() - 1).end);
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

/// Applies one row to the stances of one document.
class Application {
public:
    Application(const parser::Document& document,
                const Correction& row,
                std::vector<Stance>& stances)
        : document_(document), row_(row), stances_(stances)
    {}

    bool apply()
    {
        auto matching = find();
        if (row_.action == Action::add && matching.empty()) {
            return add();
        }
        // Last first, because rejected ones leave their places.
        for (auto at = matching.rbegin(); at != matching.rend(); ++at) {
            auto& stance = stances_[*at];
            if (row_.action == Action::reject) {
                stances_.erase(stances_.begin() + static_cast<std::ptrdiff_t>(*at));
                continue;
            }
            stance.polarity = row_.polarity.value_or(stance.polarity);
            stance.act = row_.act.value_or(stance.act);
            stance.by_hand = true;
            stance.steps.push_back(fmt::format("{} by hand in {}",
                                               row_.action == Action::accept ? "accepted" : "set",
                                               row_.place));
        }
        return !matching.empty();
    }

private:
    /// The stances that the row speaks of: in its turn, else in the only other one.
    std::vector<std::size_t> find() const
    {
        std::vector<std::size_t> all;
        std::vector<std::size_t> in_turn;
        for (std::size_t i = 0; i < stances_.size(); ++i) {
            if (fits(stances_[i])) {
                all.push_back(i);
                if (stances_[i].turn == row_.turn) {
                    in_turn.push_back(i);
                }
            }
        }
        if (row_.turn == 0 || (in_turn.empty() && are_of_one_turn(all))) {
            return all;
        }
        return in_turn;
    }

    bool are_of_one_turn(const std::vector<std::size_t>& found) const
    {
        return std::all_of(found.begin(), found.end(), [&](std::size_t i) {
            return stances_[i].turn == stances_[found.front()].turn;
        });
    }

    bool fits(const Stance& stance) const
    {
        const bool about = (row_.holder.empty() || row_.holder == stance.holder) &&
                           (row_.target.empty() || row_.target == stance.target);
        // What was accepted with other figures was another stance.
        const bool judged = row_.action != Action::accept ||
                            ((!row_.polarity || row_.polarity == stance.polarity) &&
                             (!row_.act || row_.act == stance.act));
        if (!about || !judged) {
            return false;
        }
        const auto sentence = letters_of(
            std::string_view(document_.prepared).substr(stance.begin, stance.end - stance.begin));
        // The sentence may have been longer when the row was written; not by much.
        const bool part = 2 * sentence.size() >= row_.letters.size() &&
                          row_.letters.find(sentence) != std::string::npos;
        return part || sentence.find(row_.letters) != std::string::npos;
    }

    /// A stance that no rule found, where the quote stands.
    bool add()
    {
        const auto stretches = mention::stretches_of(document_);
        const Stretch* found = nullptr;
        for (const auto& stretch : stretches) {
            const bool speaks =
                stretch.where == mention::Where::speech || stretch.where == mention::Where::letter;
            const bool better =
                found == nullptr || (found->turn != row_.turn && stretch.turn == row_.turn);
            if (speaks && better && find_quote(text_of(stretch), row_.letters)) {
                found = &stretch;
            }
        }
        if (found == nullptr) {
            return false;
        }
        const auto [begin, end] = *find_quote(text_of(*found), row_.letters);
        Stance stance;
        stance.turn = found->turn;
        stance.holder = row_.holder.empty() ? std::string(found->self) : row_.holder;
        stance.target = row_.target;
        stance.polarity = *row_.polarity;
        stance.act = *row_.act;
        stance.via = via_of(stance.holder, *found);
        stance.begin = stance.cue_begin = found->begin + begin;
        stance.end = stance.cue_end = found->begin + end;
        stance.span = document_.in_source(stance.begin, stance.end);
        stance.page = found->page;
        stance.rule = row_.place;
        stance.steps = {fmt::format("added by hand in {}", row_.place)};
        stance.by_hand = true;
        parser::Places places(document_.source);
        find_place(places, stance);
        stance.id = StanceIds(document_).of(stance);
        const auto after =
            std::upper_bound(stances_.begin(),
                             stances_.end(),
                             stance.begin,
                             [](std::uint32_t at, const Stance& one) { return at < one.begin; });
        stances_.insert(after, std::move(stance));
        return true;
    }

    Via via_of(std::string_view holder, const Stretch& stretch) const
    {
        if (holder == stretch.self) {
            return Via::own;
        }
        for (const auto& annex : document_.letter.annexes) {
            const auto& signatories = annex.signatories;
            if (annex.annex == stretch.turn &&
                std::any_of(signatories.begin(), signatories.end(), [&](const auto& signatory) {
                    return signatory.delegation == holder;
                })) {
                return signatories.size() > 1 ? Via::joint : Via::own;
            }
        }
        return Via::reported;
    }

    std::string_view text_of(const Stretch& stretch) const
    {
        return std::string_view(document_.prepared)
            .substr(stretch.begin, stretch.end - stretch.begin);
    }

    const parser::Document& document_;
    const Correction& row_;
    std::vector<Stance>& stances_;
};

}  // namespace

Corrections::Corrections(const std::string& path, std::string_view text)
{
    for (const auto& row : parser::read_tsv(text)) {
        if (row[action_column] != "action") {
            rows_.push_back(correction_of(row, path));
        }
    }
}

std::vector<std::size_t> Corrections::apply(const parser::Document& document,
                                            std::string_view name,
                                            std::vector<Stance>& stances) const
{
    std::vector<std::size_t> fitting;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (rows_[i].document == name && Application(document, rows_[i], stances).apply()) {
            fitting.push_back(i);
        }
    }
    return fitting;
}

void CorrectionTally::add(std::string_view document, const std::vector<std::size_t>& fitting)
{
    documents_.emplace(document);
    fitting_.insert(fitting.begin(), fitting.end());
}

std::vector<const Correction*> CorrectionTally::left_over(const Corrections& corrections) const
{
    std::vector<const Correction*> found;
    for (std::size_t i = 0; i < corrections.rows().size(); ++i) {
        const auto& row = corrections.rows()[i];
        if (documents_.contains(row.document) && !fitting_.contains(i)) {
            found.push_back(&row);
        }
    }
    return found;
}

}  // namespace horseshoe::stance
