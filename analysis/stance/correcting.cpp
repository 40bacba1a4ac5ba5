#include "analysis/stance/correcting.hpp"

#include "analysis/mention/stretches.hpp"
#include "analysis/stance/placing.hpp"
#include "parser/language/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace horseshoe::stance {
namespace {

using Action = Correction::Action;
using mention::Stretch;

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

bool correct(const parser::Document& document, const Correction& row, std::vector<Stance>& stances)
{
    return Application(document, row, stances).apply();
}

}  // namespace horseshoe::stance
