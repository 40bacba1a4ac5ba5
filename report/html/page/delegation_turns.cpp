#include "report/html/page/delegation_turns.hpp"

#include "analysis/store/queries.hpp"
#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/page/document_data.hpp"
#include "report/reading/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace horseshoe::html {

store::Selection selection_by(const Site& site, const std::string& id)
{
    store::Selection selection = site.selection();
    selection.by = {id};
    return selection;
}

DelegationNumbers numbers_of(const Site& site,
                             const Overview& overview,
                             const Subject& subject,
                             const StancesByTarget& stances)
{
    DelegationNumbers numbers;
    std::set<std::int64_t> documents;
    std::set<std::int64_t> meetings;
    const auto seen = [&](std::int64_t document, const std::string& date) {
        documents.insert(document);
        if (numbers.first.empty() || date < numbers.first) {
            numbers.first = date;
        }
        numbers.last = std::max(numbers.last, date);
    };
    store::turns(site.store(), selection_by(site, subject.id), [&](const store::TurnRow& row) {
        if (row.kind == store::TurnKind::turn && site.counts(row.document_id)) {
            if (overview.only_presides(row)) {
                ++numbers.presiding;
                return;
            }
            ++numbers.turns;
            numbers.words += static_cast<std::size_t>(row.words);
            seen(row.document_id, row.date);
            meetings.insert(row.document_id);
        }
    });
    for (const auto& [target, rows] : stances) {
        for (const auto& row : rows) {
            if (row.via != stance::Via::reported) {
                seen(row.document_id, row.date);
            }
            if (!is_courtesy(row)) {
                ++(row.via == stance::Via::own        ? numbers.own
                   : row.via == stance::Via::reported ? numbers.reported
                                                      : numbers.joint);
            }
        }
    }
    numbers.documents = documents.size();
    numbers.meetings = meetings.size();
    return numbers;
}

void delegation_turns_section(Page& page,
                              const Site& site,
                              const Overview& overview,
                              const Subject& subject)
{
    const Words& words = page.words();
    std::vector<store::TurnRow> turns;
    store::turns(site.store(), selection_by(site, subject.id), [&](const store::TurnRow& row) {
        if (row.kind == store::TurnKind::turn && site.counts(row.document_id)) {
            turns.push_back(row);
        }
    });
    std::ranges::stable_sort(turns, {}, &store::TurnRow::date);
    section(page, {.id = "turns", .question = words("turns.question")}, [&] {
        if (turns.empty()) {
            nothing(page, words("turns.none"));
            return;
        }
        table(
            page,
            words("turns.question"),
            {{words("column.date")},
             {words("column.document")},
             {words("column.turn"), true},
             {words("column.speaker")},
             {words("column.role")},
             {words("column.words"), true}},
            true,
            [&] {
                Writer& html = page.html();
                for (const auto& turn : turns) {
                    const auto row = html.element("tr");
                    html.leaf("td", words.date(turn.date), {{"class", "d"}, {"data-v", turn.date}});
                    html.leaf("td",
                              linked(site.label(turn.document_id),
                                     page.to(site.document_file(turn.document_id))));
                    const std::string place = site.turn_place(turn.document_id, turn.number);
                    number_cell(page, static_cast<std::size_t>(turn.number), place);
                    html.leaf("td", turn.speaker, {{"lang", turn.language}});
                    html.leaf("td",
                              !turn.role                     ? std::string{}
                              : overview.only_presides(turn) ? words("role.presiding")
                              : *turn.role == parser::Role::presidency
                                  ? words("role.presidency-and-national")
                                  : words(fmt::format("role.{}", reading::word(*turn.role))));
                    number_cell(page, static_cast<std::size_t>(turn.words), place);
                }
            });
    });
}

}  // namespace horseshoe::html
