#pragma once

#include "analysis/store/document_parts.hpp"
#include "analysis/store/queries.hpp"

#include <functional>
#include <string>
#include <vector>

namespace horseshoe::exporting {

/// A stretch of a turn in one capacity.
struct Part : store::PartRow {
    int turn = 0;
};

/// All that an export says of one document. It is whole, but mentions, references and stances are
/// those of the selection.
struct Document {
    store::DocumentRow row;
    std::string id;  ///< unlike all others, and fit for a file's name: "S_PV.8967_fr"
    std::vector<std::string> agenda;
    std::vector<std::string> cites;
    std::vector<store::AttendanceRow> attendance;
    std::vector<store::SignatoryRow> signatories;
    std::vector<store::SubHeadingRow> sub_headings;
    std::vector<store::TurnRow> turns;
    std::vector<Part> parts;
    std::vector<store::ParagraphRow> paragraphs;  ///< in the order of the text, without furniture
    std::vector<store::EventRow> events;
    std::vector<store::VoteRow> votes;
    std::vector<store::VoteRow> adoptions;  ///< with a vote or without
    std::vector<store::ProblemRow> problems;
    std::vector<store::MentionRow> mentions;
    std::vector<store::ReferenceRow> references;
    std::vector<store::StanceRow> stances;

    bool is_record() const { return row.kind == parser::Kind::record; }
};

/// Reads the documents of a selection one by one, so that memory does not grow with them.
void each_document(const store::Store& store,
                   const store::Selection& selection,
                   const std::function<void(const Document&)>& take);

/// The number of a row within its document, from 0.
std::int64_t number_in_document(std::int64_t id);

/// A turn or an event of a record.
struct Item {
    const store::TurnRow* turn = nullptr;
    const store::EventRow* event = nullptr;
};

/// Turns and events in the order of the text.
std::vector<Item> in_order(const Document& document);

/// The vote or the adoption that an event is; none of other events.
const store::VoteRow* vote_of(const Document& document, const store::EventRow& event);

/// Who was there, in the order of the cover; who presided comes first where the list leaves them out.
std::vector<store::AttendanceRow> present(const Document& document);

/// What a turn, a letter (0) or an annex says, a paragraph after the other.
std::vector<const store::ParagraphRow*> said_in(const Document& document, int turn);

}  // namespace horseshoe::exporting
