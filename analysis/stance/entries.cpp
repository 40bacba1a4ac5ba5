#include "analysis/stance/entries.hpp"

#include "analysis/stance/nominal_means.hpp"
#include "parser/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace horseshoe::stance {
namespace {

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
constexpr std::array<std::pair<std::string_view, Slot>, 10> slots{{{"object", Slot::object},
                                                                   {"subject", Slot::subject},
                                                                   {"either", Slot::either},
                                                                   {"doer", Slot::doer},
                                                                   {"actor", Slot::actor},
                                                                   {"problem", Slot::problem},
                                                                   {"value", Slot::value},
                                                                   {"predicate", Slot::predicate},
                                                                   {"asked", Slot::asked},
                                                                   {"told", Slot::told}}};
constexpr std::array<std::pair<std::string_view, int>, 5> polarities{
    {{"-2", -2}, {"-1", -1}, {"0", 0}, {"+1", 1}, {"+2", 2}}};

template <typename Table, typename Value>
std::string_view word_in(const Table& table, Value value)
{
    const auto found = std::find_if(
        table.begin(), table.end(), [&](const auto& row) { return row.second == value; });
    return found == table.end() ? std::string_view() : found->first;
}

template <typename Table>
auto looked_up(const Table& table, std::string_view word)
{
    const auto found = std::find_if(
        table.begin(), table.end(), [&](const auto& row) { return row.first == word; });
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

Entry entry_of(const parser::TsvRow& row, const std::string& path)
{
    const auto refuse = [&](std::string_view what, std::string_view cell) {
        throw InputError(path, row.line, fmt::format("there is no {} '{}'", what, cell));
    };
    Entry entry;
    if (const auto use = looked_up(uses, row[key_column])) {
        entry.use = *use;
        entry.means = *use == Use::nominal ? means_of(row[polarity_column]) : Means::last;
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
    entry.polarity = static_cast<std::int8_t>(*polarity);
    entry.slot = *slot;
    return entry;
}

std::string_view word(Use use)
{
    return use == Use::cue ? "cue" : word_in(uses, use);
}

std::string_view word(Slot slot)
{
    return word_in(slots, slot);
}

}  // namespace horseshoe::stance
