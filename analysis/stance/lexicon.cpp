#include "analysis/stance/lexicon.hpp"

#include "analysis/gazetteer/braces.hpp"
#include "analysis/stance/embedded.hpp"
#include "parser/error.hpp"
#include "parser/language/tsv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace horseshoe::stance {
namespace {

enum Column : std::size_t { key_column, words_column, polarity_column, slot_column };

constexpr std::array<std::pair<std::string_view, Act>, 9> acts{{{"support", Act::support},
                                                                {"welcome", Act::welcome},
                                                                {"thank", Act::thank},
                                                                {"concern", Act::concern},
                                                                {"criticise", Act::criticise},
                                                                {"condemn", Act::condemn},
                                                                {"call", Act::call},
                                                                {"commit", Act::commit},
                                                                {"note", Act::note}}};
constexpr std::array<std::pair<std::string_view, Use>, 8> uses{{{"negator", Use::negator},
                                                                {"intensifier", Use::intensifier},
                                                                {"condition", Use::condition},
                                                                {"pass", Use::pass},
                                                                {"link", Use::link},
                                                                {"clause", Use::clause},
                                                                {"fault", Use::fault},
                                                                {"nominal", Use::nominal}}};
constexpr std::array<std::pair<std::string_view, Slot>, 8> slots{{{"object", Slot::object},
                                                                  {"subject", Slot::subject},
                                                                  {"either", Slot::either},
                                                                  {"doer", Slot::doer},
                                                                  {"actor", Slot::actor},
                                                                  {"problem", Slot::problem},
                                                                  {"value", Slot::value},
                                                                  {"predicate", Slot::predicate}}};
constexpr std::array<std::pair<std::string_view, int>, 5> polarities{
    {{"-2", -2}, {"-1", -1}, {"0", 0}, {"+1", 1}, {"+2", 2}}};

template <typename Table>
auto looked_up(const Table& table, std::string_view word)
{
    const auto found = std::find_if(
        table.begin(), table.end(), [&](const auto& row) { return row.first == word; });
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

Entry entry_of(const parser::TsvRow& row, const std::string& path)
{
    const auto refuse = [&](std::string_view what, std::string_view cell) {
        throw InputError(path, row.line, fmt::format("there is no {} '{}'", what, cell));
    };
    Entry entry;
    entry.words = row[words_column];
    entry.place = fmt::format("{}:{}", path, row.line);
    if (const auto use = looked_up(uses, row[key_column])) {
        entry.use = *use;
        entry.means = *use == Use::nominal ? row[polarity_column] : std::string_view();
        return entry;
    }
    const auto act = looked_up(acts, row[key_column]);
    const auto polarity = looked_up(polarities, row[polarity_column]);
    const auto slot = looked_up(slots, row[slot_column]);
    if (!act) {
        refuse("act", row[key_column]);
    }
    if (!polarity) {
        refuse("polarity", row[polarity_column]);
    }
    if (!slot) {
        refuse("slot", row[slot_column]);
    }
    entry.act = *act;
    entry.polarity = *polarity;
    entry.slot = *slot;
    return entry;
}

}  // namespace

Lexicon::Lexicon(std::string_view language, const std::string& path, std::string_view text)
{
    Stems stems(language);
    std::vector<gazetteer::Word> words;
    for (const auto& row : parser::read_tsv(text)) {
        if (row[key_column] == "key") {
            continue;
        }
        const auto entry = entry_of(row, path);
        for (auto& form : gazetteer::expand_braces(entry.words)) {
            words.clear();
            gazetteer::append_words(form, words);
            stems.replace(form, words);
            if (words.empty()) {
                throw InputError(path, row.line, "a row needs words");
            }
            auto& index = entry.use == Use::nominal ? nominals_ : index_;
            index.add(words, static_cast<std::uint32_t>(entries_.size()));
        }
        entries_.push_back(entry);
    }
    index_.finish();
    nominals_.finish();
}

std::vector<Hit> Lexicon::find(std::span<const gazetteer::Word> stems) const
{
    std::vector<Hit> hits;
    find(index_, stems, hits);
    find(nominals_, stems, hits);
    return hits;
}

void Lexicon::find(const gazetteer::NameIndex& index,
                   std::span<const gazetteer::Word> stems,
                   std::vector<Hit>& hits) const
{
    std::vector<gazetteer::Found> found;
    index.find(stems, found);
    // Of those from one word the longest comes last; what begins within it is a part of it.
    const auto before = hits.size();
    for (const auto& one : found) {
        if (hits.size() > before && hits.back().first == one.first) {
            hits.pop_back();
        }
        else if (hits.size() > before && one.first < hits.back().last) {
            continue;
        }
        hits.push_back({&entries_[one.value], one.first, one.last});
    }
}

const Lexicon& builtin_lexicon(std::string_view language)
{
    const auto lexicon_of = [](std::string_view name) {
        for (const auto& table : embedded()) {
            if (table.name == name) {
                return Lexicon(name, std::string(name) + ".tsv", table.text);
            }
        }
        throw Error(fmt::format("there is no lexicon for the language '{}'", name));
    };
    static const Lexicon english = lexicon_of("en");
    static const Lexicon french = lexicon_of("fr");
    return language == "fr" ? french : english;
}

}  // namespace horseshoe::stance
