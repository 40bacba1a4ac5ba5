#include "analysis/store/groups.hpp"

#include "analysis/store/counts.hpp"
#include "analysis/store/periods.hpp"
#include "analysis/store/query.hpp"
#include "analysis/store/search_query.hpp"
#include "parser/error.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace horseshoe::store {
namespace {

/// Throws UsageError where there are no such groups.
void check(std::string_view name, GroupBy by, bool targets, bool acts)
{
    if ((by == GroupBy::target && !targets) || (by == GroupBy::act && !acts)) {
        throw UsageError(fmt::format("--group: {} cannot be grouped by {}", name, word(by)));
    }
}

/// Findings `x` of documents `d`, with their turns where roles are asked for; without the word FROM.
std::string
with_turns(std::string_view from, const Selection& selection, std::string_view condition)
{
    std::string text(from.substr(std::string_view(" FROM ").size()));
    if (!selection.role.empty()) {
        text += fmt::format(" CROSS JOIN turn t ON t.id = d.id * 16777216 + x.turn{}", condition);
    }
    return text;
}

/// What documents tell of themselves, or of one that has a part in them, in groups by document.
bool by_documents(const Selection& selection, GroupBy by)
{
    return (by == GroupBy::meeting || by == GroupBy::year) && selection.role.empty() &&
           (selection.by.empty() || selection.of.empty());
}

/// Counts one column of `document`.
void add_documents(Counts& counts,
                   const Store& store,
                   const Selection& selection,
                   std::string_view column,
                   bool polarity)
{
    Where where(store);
    where.documents(selection);
    where.add(fmt::format("d.{} > 0", column));
    counts.add({.from = "document d",
                .document = "d.id",
                .count = fmt::format("sum(d.{})", column),
                .polarity = polarity ? "sum(d.polarity)" : ""},
               where);
}

/// Counts what those asked for have a part in; the speaker's part, or the target's.
void add_occurrences(Counts& counts,
                     const Store& store,
                     const Selection& selection,
                     std::pair<Part, Part> parts,
                     bool polarity)
{
    Where where(store);
    where.documents(selection);
    const bool of = selection.by.empty();
    where.entity("x.entity", of ? selection.of : selection.by);
    where.add(fmt::format("x.part = {}", static_cast<int>(of ? parts.second : parts.first)));
    counts.add({.from = "occurrence x CROSS JOIN document d ON d.id = x.document",
                .document = "d.id",
                .count = "sum(x.times)",
                .polarity = polarity ? "sum(x.polarity)" : ""},
               where);
}

/// Of a kind of finding: what its rows in `total` are, and whether they have a polarity.
struct Summed {
    std::string_view counted;
    bool polarity = false;
    bool known = true;  ///< `total` has what is asked for
};

/// Whole years are counted out of `total`, the rest of the period by `add_rest`.
template <typename AddRest>
std::vector<GroupRow> counted(const Store& store,
                              const Selection& selection,
                              GroupBy by,
                              const Summed& summed,
                              const AddRest& add_rest)
{
    return guarded(store.connection(), [&] {
        Counts counts(store, by);
        counts.add_words(selection);
        const auto periods = summed.known && by != GroupBy::meeting
                                 ? periods_of(selection)
                                 : Periods{std::nullopt, {selection}};
        if (periods.years) {
            counts.add({.from = "total x",
                        .delegation = "x.speaker",
                        .target = "x.entity",
                        .act = "x.act",
                        .year = "x.year",
                        .count = "sum(x.times)",
                        .polarity = summed.polarity ? "sum(x.polarity)" : ""},
                       in_totals(store, *periods.years, summed.counted));
        }
        for (const auto& rest : periods.rest) {
            add_rest(counts, rest);
        }
        return counts.rows(summed.polarity);
    });
}

}  // namespace

std::string_view word(GroupBy by)
{
    switch (by) {
    case GroupBy::delegation: return "delegation";
    case GroupBy::target: return "target";
    case GroupBy::meeting: return "meeting";
    case GroupBy::year: return "year";
    case GroupBy::act: return "act";
    }
    return "";
}

std::vector<GroupRow> grouped_turns(const Store& store, const Selection& selection, GroupBy by)
{
    check("turns", by, false, false);
    const bool all = selection.of.empty();
    const auto add_rest = [&](Counts& counts, const Selection& rest) {
        if (all && rest.by.empty() && by_documents(rest, by)) {
            add_documents(counts, store, rest, "turns", false);
            return;
        }
        Where where(store);
        where.add("x.kind <> 'letter'");
        where.documents(rest);
        where.entity("x.delegation", rest.by);
        where.word("x.role", rest.role);
        if (!all) {
            where.names(rest.of);
        }
        counts.add({.from = with_turns(of_documents("turn"), {}, ""),
                    .document = "d.id",
                    .delegation = "x.delegation"},
                   where);
    };
    return counted(store, selection, by, {.counted = "'turn'", .known = all}, add_rest);
}

std::vector<GroupRow> grouped_mentions(const Store& store, const Selection& selection, GroupBy by)
{
    check("mentions", by, true, false);
    const auto add_rest = [&](Counts& counts, const Selection& rest) {
        if (by_documents(rest, by)) {
            rest.by.empty() && rest.of.empty()
                ? add_documents(counts, store, rest, "mentions", false)
                : add_occurrences(counts, store, rest, {Part::naming, Part::named}, false);
            return;
        }
        Where where(store);
        where.add("x.place <= 2");
        const auto found = findings_of("mention", rest, Part::naming, Part::named, where);
        where.entity("x.speaker", rest.by);
        where.entity("x.entity", rest.of);
        where.word("t.role", rest.role);
        counts.add({.from = with_turns(found, rest, " AND x.place <> 1"),
                    .document = "d.id",
                    .delegation = "x.speaker",
                    .target = "x.entity"},
                   where);
    };
    return counted(store, selection, by, {.counted = "'mention'"}, add_rest);
}

std::vector<GroupRow> grouped_references(const Store& store, const Selection& selection, GroupBy by)
{
    const auto add_rest = [&](Counts& counts, const Selection& rest) {
        if (rest.of.empty() && rest.by.empty() && by_documents(rest, by)) {
            add_documents(counts, store, rest, "pointers", false);
            return;
        }
        Where where(store);
        where.documents(rest);
        where.entity("x.speaker", rest.by);
        where.points_at(rest.of);
        where.word("t.role", rest.role);
        const auto* const turn = rest.role.empty() ? "" : " CROSS JOIN turn t ON t.id = x.turn";
        counts.add({.from = with_turns(of_documents("reference"), {}, "") + turn,
                    .document = "d.id",
                    .delegation = "x.speaker",
                    .target = "x.target",
                    .act = "x.kind"},
                   where);
    };
    // What is cited, and is no turn of a delegation, is not counted there.
    return counted(
        store, selection, by, {.counted = "'reference'", .known = selection.of.empty()}, add_rest);
}

std::vector<GroupRow> grouped_stances(const Store& store, const Selection& selection, GroupBy by)
{
    const auto add_rest = [&](Counts& counts, const Selection& rest) {
        if (by_documents(rest, by)) {
            rest.by.empty() && rest.of.empty()
                ? add_documents(counts, store, rest, "stances", true)
                : add_occurrences(counts, store, rest, {Part::holder, Part::target}, true);
            return;
        }
        Where where(store);
        const auto found = findings_of("stance", rest, Part::holder, Part::target, where);
        where.entity("x.holder", rest.by);
        where.entity("x.target", rest.of);
        where.word("t.role", rest.role);
        counts.add({.from = with_turns(found, rest, ""),
                    .document = "d.id",
                    .delegation = "x.holder",
                    .target = "x.target",
                    .act = "x.act",
                    .polarity = "sum(x.polarity)"},
                   where);
    };
    return counted(store, selection, by, {.counted = "'stance'", .polarity = true}, add_rest);
}

std::vector<GroupRow>
grouped_hits(const Store& store, const std::string& asked, const Selection& selection, GroupBy by)
{
    check("paragraphs", by, false, false);
    const auto match = fts_query(asked);
    const auto add_hits = [&](Counts& counts, const Selection& all) {
        Where where(store);
        where.match(match);
        where.documents(all);
        where.entity("p.delegation", all.by);
        where.word("t.role", all.role);
        if (!all.of.empty()) {
            // The sign keeps the full text from being asked about one paragraph after another.
            where.add("+paragraph_text.rowid IN (SELECT x.paragraph" + mentions_of(store, all) +
                      ")");
        }
        // Paragraphs are long: they are only read where something of theirs is asked for.
        const bool paragraphs = by == GroupBy::delegation || !all.by.empty() || !all.role.empty();
        std::string from = "paragraph_text CROSS JOIN document d ON d.id = "
                           "paragraph_text.rowid >> 24";
        if (paragraphs) {
            from += " CROSS JOIN paragraph p ON p.id = paragraph_text.rowid "
                    "LEFT JOIN turn t ON t.id = p.turn";
        }
        counts.add({.from = std::move(from), .document = "d.id", .delegation = "p.delegation"},
                   where);
    };
    return counted(store, selection, by, {.counted = {}, .known = false}, add_hits);
}

}  // namespace horseshoe::store
