#include "parser/names.hpp"
#include "report/export/tei.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace horseshoe::exporting {
namespace {

using parser::EventKind;
using store::EventRow;
using store::ParagraphRow;
using store::TurnRow;

/// What is seen and not spoken; all else is told by the record in a note.
bool is_incident(EventKind kind)
{
    return kind == EventKind::silence || kind == EventKind::seated;
}

/// How many were told to have chosen so; empty where it is not told.
std::string announced(const store::VoteRow& row, std::string_view choice)
{
    const auto& counts = row.announced;
    const auto& count = choice == "favour"    ? counts.favour
                        : choice == "against" ? counts.against
                                              : counts.abstaining;
    return choice == "absent" || !count ? std::string() : std::to_string(*count);
}

class Body {
public:
    Body(xml::Writer& xml, const Document& document, const TeiPeople& people)
        : xml_(xml), document_(document), people_(people), prefix_(tei_id(document))
    {}

    void record();
    void letter();

private:
    void sub_heading(const store::SubHeadingRow& row);
    void turn(const TurnRow& row);
    void said(const TurnRow& row);
    void event(const EventRow& row);
    void vote(const store::VoteRow& row);
    void ballots(const store::VoteRow& row, std::string_view choice);
    void of_letter(const TurnRow& row);
    void signatories(const TurnRow& row);
    bool is_said(const EventRow& row) const;

    xml::Writer& xml_;
    const Document& document_;
    const TeiPeople& people_;
    const std::string prefix_;
    std::size_t segments_ = 0;
};

/// Formulas of procedure are spoken: they stand in the speech already.
bool Body::is_said(const EventRow& row) const
{
    for (const auto& paragraph : document_.paragraphs) {
        if (paragraph.where == mention::Where::speech && paragraph.start <= row.start &&
            row.end <= paragraph.end) {
            return true;
        }
    }
    return false;
}

void Body::record()
{
    const auto div = xml_.element("div", {{"type", "debateSection"}});
    for (const auto& item : document_.agenda) {
        xml_.leaf("head", item);
    }
    auto sub_headings = document_.sub_headings.begin();
    const EventRow* last = nullptr;
    for (const auto& item : in_order(document_)) {
        const auto start = item.turn != nullptr ? item.turn->start : item.event->start;
        for (; sub_headings != document_.sub_headings.end() && sub_headings->start <= start;
             ++sub_headings) {
            sub_heading(*sub_headings);
        }
        if (item.turn != nullptr) {
            turn(*item.turn);
        }
        // One line may tell of two events: suspended, and resumed.
        else if (last == nullptr || last->start != item.event->start) {
            last = item.event;
            event(*item.event);
        }
    }
    for (; sub_headings != document_.sub_headings.end(); ++sub_headings) {
        sub_heading(*sub_headings);
    }
}

void Body::sub_heading(const store::SubHeadingRow& row)
{
    xml_.leaf("note", row.text, {{"type", "heading"}});
}

void Body::turn(const TurnRow& row)
{
    for (const auto& paragraph : document_.paragraphs) {
        if (paragraph.turn == row.number && paragraph.where == mention::Where::heading &&
            paragraph.start >= row.start) {
            xml_.leaf("note", paragraph.text, {{"type", "speaker"}});
        }
    }
    said(row);
}

void Body::said(const TurnRow& row)
{
    const auto role = row.role ? fmt::format("#{}.role.{}", prefix_, word(*row.role)) : "";
    const auto u = xml_.element("u",
                                {{"xml:id", fmt::format("{}.u{}", prefix_, row.number)},
                                 {"n", std::to_string(row.number)},
                                 xml::given("who", people_.who(row)),
                                 xml::given("ana", role)});
    for (const auto* const paragraph : said_in(document_, row.number)) {
        // Whose words these are, where it is not the turn's delegation.
        const auto other = paragraph->delegation == row.delegation
                               ? std::string()
                               : people_.delegation_reference(paragraph->delegation);
        xml_.leaf("seg",
                  paragraph->text,
                  {{"xml:id", fmt::format("{}.s{}", prefix_, ++segments_)},
                   xml::given("type", paragraph->quotation ? "quotation" : ""),
                   xml::given("corresp", other)});
    }
}

void Body::event(const EventRow& row)
{
    if (is_said(row)) {
        return;
    }
    if (is_incident(row.kind)) {
        const auto incident = xml_.element("incident", {{"type", word(row.kind)}});
        xml_.leaf("desc", row.text);
        return;
    }
    xml_.leaf("note", row.text, {{"type", word(row.kind)}});
    if (const auto* const taken = vote_of(document_, row);
        taken != nullptr && row.kind == EventKind::vote) {
        vote(*taken);
    }
}

void Body::vote(const store::VoteRow& row)
{
    const auto list = xml_.element("listEvent");
    const auto event =
        xml_.element("event",
                     {{"xml:id", fmt::format("{}.v{}", prefix_, number_in_document(row.id))},
                      {"type", "vote"},
                      xml::given("when", document_.row.date)});
    xml_.leaf("label", row.draft.empty() ? "Vote" : "Vote on " + row.draft);
    if (row.outcome != parser::Outcome::unknown) {
        const auto outcome = xml_.element("desc", {{"type", "outcome"}});
        xml_.leaf("term", word(row.outcome));
        if (!row.resolution.empty()) {
            xml_.leaf("title", "resolution " + row.resolution);
        }
    }
    for (const auto* const choice : {"favour", "against", "abstaining", "absent"}) {
        ballots(row, choice);
    }
}

void Body::ballots(const store::VoteRow& row, std::string_view choice)
{
    const auto count = announced(row, choice);
    const bool any = std::ranges::any_of(
        row.ballots, [&](const auto& ballot) { return ballot.choice == choice; });
    if (!any && count.empty()) {
        return;
    }
    const auto desc = xml_.element("desc", {{"type", choice}});
    if (!count.empty()) {
        xml_.empty("measure", {{"unit", "votes"}, {"quantity", count}});
    }
    for (const auto& ballot : row.ballots) {
        if (ballot.choice == choice) {
            xml_.leaf("orgName",
                      ballot.delegation,
                      {{"ref", people_.delegation_reference(ballot.delegation)},
                       xml::given("role", ballot.veto ? "veto" : "")});
        }
    }
}

void Body::letter()
{
    for (const auto& row : document_.turns) {
        of_letter(row);
    }
}

void Body::of_letter(const TurnRow& row)
{
    const bool annex = row.kind == store::TurnKind::annex;
    const auto div = xml_.element("div",
                                  {{"type", annex ? "declaration" : "letter"},
                                   {"xml:id", fmt::format("{}.a{}", prefix_, row.number)},
                                   {"n", std::to_string(row.number)}});
    if (!row.title.empty()) {
        xml_.leaf("head", row.title);
    }
    for (const auto* const paragraph : said_in(document_, row.number)) {
        xml_.leaf("p", paragraph->text, {{"xml:id", fmt::format("{}.s{}", prefix_, ++segments_)}});
    }
    signatories(row);
}

void Body::signatories(const TurnRow& row)
{
    const bool any = std::ranges::any_of(
        document_.signatories, [&](const auto& signatory) { return signatory.turn_id == row.id; });
    if (!any) {
        if (row.kind == store::TurnKind::letter && !row.speaker.empty()) {
            xml_.leaf(
                "note", row.speaker, {{"type", "sender"}, xml::given("target", people_.who(row))});
        }
        return;
    }
    const auto note = xml_.element("note", {{"type", "signatories"}});
    for (const auto& signatory : document_.signatories) {
        if (signatory.turn_id == row.id) {
            xml_.leaf("orgName",
                      signatory.name.empty() ? signatory.delegation : signatory.name,
                      {xml::given("ref", people_.delegation_reference(signatory.delegation)),
                       {"type", signatory.found}});
        }
    }
}

}  // namespace

void write_tei_body(xml::Writer& xml, const Document& document, const TeiPeople& people)
{
    const auto text = xml.element("text");
    const auto body = xml.element("body");
    if (document.is_record()) {
        Body(xml, document, people).record();
    }
    else {
        Body(xml, document, people).letter();
    }
}

}  // namespace horseshoe::exporting
