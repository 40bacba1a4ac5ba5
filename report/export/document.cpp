#include "report/export/document.hpp"

#include "analysis/store/piecewise.hpp"
#include "report/reading/slugs.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::exporting {
namespace {

template <typename Row>
auto into(std::vector<Row>& rows)
{
    return [&rows](const Row& row) { rows.push_back(row); };
}

void read_text(const store::Store& store, Document& document)
{
    const auto id = document.row.id;
    document.agenda = store::agenda_of(store, id);
    document.cites = store::citations_of(store, id);
    document.attendance = store::attendance_of(store, id);
    document.signatories = store::signatories_of(store, id);
    document.sub_headings = store::sub_headings_of(store, id);
    document.events = store::events_of(store, id);
    document.problems = store::problems_of(store, id);
    document.paragraphs = store::paragraphs_of(store, id);
    std::erase_if(document.paragraphs, [](const store::ParagraphRow& paragraph) {
        return paragraph.where == mention::Where::furniture;
    });
    store::Selection whole;
    whole.only_document = id;
    store::turns(store, whole, into(document.turns));
    for (const auto& turn : document.turns) {
        for (auto& part : store::parts_of(store, turn.id)) {
            document.parts.push_back({std::move(part), turn.number});
        }
    }
    store::votes(store, whole, into(document.votes));
    store::adoptions(store, whole, into(document.adoptions));
}

void read_findings(const store::Store& store, store::Selection selection, Document& document)
{
    selection.only_document = document.row.id;
    store::mentions(store, selection, store::Everywhere::no, into(document.mentions));
    store::references(store, selection, into(document.references));
    store::stances(store, selection, into(document.stances));
}

}  // namespace

void each_document(const store::Store& store,
                   const store::Selection& selection,
                   const std::function<void(const Document&)>& take)
{
    reading::Slugs ids;
    for (const auto id : store::document_ids(store, selection)) {
        Document document;
        document.row = *store::document(store, id);
        document.id = ids.of(std::to_string(id), document.row.name + '_' + document.row.language);
        read_text(store, document);
        read_findings(store, selection, document);
        take(document);
    }
}

std::int64_t number_in_document(std::int64_t id)
{
    return id & 0xFFFFFF;
}

std::vector<Item> in_order(const Document& document)
{
    std::vector<Item> items;
    for (const auto& turn : document.turns) {
        items.push_back({.turn = &turn});
    }
    for (const auto& event : document.events) {
        items.push_back({.event = &event});
    }
    std::ranges::stable_sort(items, {}, [](const Item& item) {
        return item.turn != nullptr ? item.turn->start : item.event->start;
    });
    return items;
}

const store::VoteRow* vote_of(const Document& document, const store::EventRow& event)
{
    for (const auto* const rows : {&document.votes, &document.adoptions}) {
        const auto row = std::ranges::find(*rows, event.id, &store::VoteRow::id);
        if (row != rows->end()) {
            return &*row;
        }
    }
    return nullptr;
}

std::vector<store::AttendanceRow> present(const Document& document)
{
    const auto& row = document.row;
    auto everybody = document.attendance;
    const bool known = !row.presiding_speaker.empty() || !row.presiding.empty();
    const bool listed = std::ranges::any_of(everybody, [](const store::AttendanceRow& attendee) {
        return attendee.role == parser::Role::presidency;
    });
    if (known && !listed) {
        everybody.insert(everybody.begin(),
                         {row.presiding, row.presiding_speaker, parser::Role::presidency, "", ""});
    }
    return everybody;
}

std::vector<const store::ParagraphRow*> said_in(const Document& document, int turn)
{
    std::vector<const store::ParagraphRow*> said;
    for (const auto& paragraph : document.paragraphs) {
        const bool speech =
            paragraph.where == mention::Where::speech || paragraph.where == mention::Where::letter;
        if (speech && paragraph.turn == turn) {
            said.push_back(&paragraph);
        }
    }
    return said;
}

}  // namespace horseshoe::exporting
