#include "report/export/finding_tables.hpp"

#include "parser/names.hpp"

#include <fmt/format.h>

namespace horseshoe::exporting {
namespace {

using store::MentionRow;
using store::ReferenceRow;
using store::StanceRow;
using store::VoteRow;
using enum Type;

const ForeignKey of_paragraph{{"document", "paragraph"}, "paragraphs", {"document", "paragraph"}};

template <typename Row>
Column<In<Row>> number_column(std::string_view name)
{
    return {{name, integer, "Number within the document, from 0"},
            [](const In<Row>& in) { return std::to_string(number_in_document(in.row.id)); }};
}

template <typename Row>
Column<In<Row>> paragraph_column()
{
    return {{"paragraph", integer, "Paragraph that it stands in"},
            [](const In<Row>& in) { return std::to_string(number_in_document(in.row.paragraph)); }};
}

/// Of a record there is no turn 0.
template <typename Row>
Column<In<Row>> turn_column()
{
    return {{"turn", integer, "Turn or annex that it stands in"}, [](const In<Row>& in) {
                return in.document.is_record() ? known(in.row.turn) : std::to_string(in.row.turn);
            }};
}

template <typename Row>
Column<In<Row>> stop_column()
{
    return {{"end", integer, "End in the source's text, not included"},
            [](const In<Row>& in) { return std::to_string(in.row.stop); }};
}

template <typename Row>
Column<In<Row>> role_column()
{
    return {{"role", string, "Role of who speaks: presidency, member, invited or guest"},
            [](const In<Row>& in) { return role_of(in.row.role); }};
}

template <typename Row>
Column<In<Row>> date_column()
{
    return {{"date", string, "Date of the document"},
            [](const In<Row>& in) { return in.row.date; }};
}

std::string count_of(const std::optional<int>& announced)
{
    return announced ? std::to_string(*announced) : std::string();
}

std::string vetoes_of(const VoteRow& row)
{
    std::string list;
    for (const auto& ballot : row.ballots) {
        if (ballot.veto) {
            list += (list.empty() ? "" : " ") + ballot.delegation;
        }
    }
    return list;
}

}  // namespace

TableShape<In<MentionRow>> mentions_shape()
{
    using Row = In<MentionRow>;
    return {{"mentions",
             "The words by which a text names an entity",
             {"document", "mention"},
             {of_document, of_turn, of_paragraph, of_entity("by"), of_entity("entity")},
             {}},
            {document_column<MentionRow>(),
             number_column<MentionRow>("mention"),
             date_column<MentionRow>(),
             turn_column<MentionRow>(),
             paragraph_column<MentionRow>(),
             {{"by", string, "Delegation whose words these are; empty where several sign"},
              [](const Row& in) { return in.row.by; }},
             role_column<MentionRow>(),
             {{"entity", string, "What is named; unnamed: somebody is hinted at"},
              [](const Row& in) { return in.row.entity; }},
             {{"kind",
               string,
               "state, organisation, mission, group, document, topic, person, place or unnamed"},
              [](const Row& in) { return std::string(gazetteer::word(in.row.kind)); }},
             {{"form", string, "name, adjective, capital, acronym, pronoun or hint"},
              [](const Row& in) { return std::string(word(in.row.form)); }},
             {{"in", string, "speech, vote or letter"},
              [](const Row& in) { return std::string(word(in.row.where)); }},
             {{"presiding", boolean, "Said in conducting the meeting, not for a delegation"},
              [](const Row& in) { return flag(in.row.presiding); }},
             {{"words", string, "The words"}, [](const Row& in) { return in.row.words; }},
             {{"sentence", string, "The sentence that they stand in"},
              [](const Row& in) { return in.row.sentence; }},
             line_column<MentionRow>(),
             page_column<MentionRow>(),
             start_column<MentionRow>(),
             stop_column<MentionRow>(),
             {{"sentence_start", integer, "Begin of the sentence"},
              [](const Row& in) { return std::to_string(in.row.sentence_start); }},
             {{"sentence_end", integer, "End of the sentence"},
              [](const Row& in) { return std::to_string(in.row.sentence_stop); }}}};
}

TableShape<In<ReferenceRow>> references_shape()
{
    using Row = In<ReferenceRow>;
    return {
        {"references",
         "A turn pointing at another turn or at a document",
         {"document", "reference"},
         {of_document,
          of_turn,
          {{"document", "to_turn"}, "turns", {"document", "turn"}},
          of_entity("by"),
          of_entity("to_delegation")},
         {}},
        {document_column<ReferenceRow>(),
         number_column<ReferenceRow>("reference"),
         date_column<ReferenceRow>(),
         {{"turn", integer, "Turn or annex that it stands in"},
          [](const Row& in) { return std::to_string(in.row.from); }},
         {{"by", string, "Delegation of that turn"}, [](const Row& in) { return in.row.by; }},
         role_column<ReferenceRow>(),
         {{"to_turn", integer, "Turn of the same meeting that it points at"},
          [](const Row& in) { return in.row.to ? std::to_string(*in.row.to) : std::string(); }},
         {{"to_delegation", string, "Delegation of that turn"},
          [](const Row& in) { return in.row.to_delegation; }},
         {{"cited", string, "Document that it cites, by symbol"},
          [](const Row& in) { return in.row.cited; }},
         {{"about", string, "Whom the words name: a delegation, a person, an office"},
          [](const Row& in) { return in.row.about; }},
         {{"kind", string, "thanks, agrees, echoes, quotes, disagrees, answers or cites"},
          [](const Row& in) { return std::string(word(in.row.kind)); }},
         {{"unresolved", string, "Why the words lead nowhere; empty: they lead somewhere"},
          [](const Row& in) { return std::string(in_words(in.row.lead)); }},
         {{"cue", string, "The words that tell the kind"},
          [](const Row& in) { return in.row.cue; }},
         {{"words", string, "The words that point"}, [](const Row& in) { return in.row.words; }},
         {{"sentence", string, "The sentence that they stand in"},
          [](const Row& in) { return in.row.sentence; }},
         line_column<ReferenceRow>(),
         page_column<ReferenceRow>(),
         start_column<ReferenceRow>(),
         stop_column<ReferenceRow>()}};
}

TableShape<In<StanceRow>> stances_shape()
{
    using Row = In<StanceRow>;
    return {
        {"stances",
         "In one sentence, one holder evaluates one target",
         {"document", "stance"},
         {of_document, of_turn, of_paragraph, of_entity("holder"), of_entity("target")},
         {}},
        {document_column<StanceRow>(),
         number_column<StanceRow>("stance"),
         {{"id", string, "Of the place and the words, the same in every run"},
          [](const Row& in) { return in.row.key; }},
         date_column<StanceRow>(),
         turn_column<StanceRow>(),
         paragraph_column<StanceRow>(),
         {{"holder", string, "Whose view it is; empty where it is not known"},
          [](const Row& in) { return in.row.holder; }},
         role_column<StanceRow>(),
         {{"target", string, "On what; unnamed: the text blames nobody by name"},
          [](const Row& in) { return in.row.target; }},
         {{"polarity", integer, "-2 (condemns) to 2 (praises)"},
          [](const Row& in) { return std::to_string(in.row.polarity); }},
         {{"act",
           string,
           "support, welcome, thank, concern, criticise, condemn, call, commit or note"},
          [](const Row& in) { return std::string(word(in.row.act)); }},
         {{"via",
           string,
           "own words; joint: of several who sign; inherited: of those spoken for; reported: as "
           "told by another"},
          [](const Row& in) { return std::string(word(in.row.via)); }},
         {{"cue", string, "The words that tell it"}, [](const Row& in) { return in.row.cue; }},
         {{"quote", string, "The sentence"}, [](const Row& in) { return in.row.quote; }},
         line_column<StanceRow>(),
         page_column<StanceRow>(),
         start_column<StanceRow>(),
         stop_column<StanceRow>(),
         {{"rule", string, "Row of the lexicon that found it"},
          [](const Row& in) { return in.row.rule; }},
         {{"by_hand", boolean, "A correction accepted, changed or added it"},
          [](const Row& in) { return flag(in.row.by_hand); }}}};
}

TableShape<In<VoteRow>> votes_shape()
{
    using Row = In<VoteRow>;
    return {{"votes",
             "Votes, with the counts as announced",
             {"document", "vote"},
             {of_document, of_turn},
             {}},
            {document_column<VoteRow>(),
             number_column<VoteRow>("vote"),
             date_column<VoteRow>(),
             {{"turn", integer, "Turn that it stands in, or that it follows"},
              [](const Row& in) { return known(in.row.turn); }},
             line_column<VoteRow>(),
             {{"draft", string, "Symbol of what was voted on"},
              [](const Row& in) { return in.row.draft; }},
             {{"resolution", string, "Number and year of what was adopted, as 2732 (2024)"},
              [](const Row& in) { return in.row.resolution; }},
             {{"outcome", string, "adopted, rejected or vetoed"},
              [](const Row& in) { return std::string(word(in.row.outcome)); }},
             {{"favour", integer, "Votes in favour, as announced"},
              [](const Row& in) { return count_of(in.row.announced.favour); }},
             {{"against", integer, "Votes against"},
              [](const Row& in) { return count_of(in.row.announced.against); }},
             {{"abstaining", integer, "Abstentions"},
              [](const Row& in) { return count_of(in.row.announced.abstaining); }},
             {{"vetoes", string, "Who cast a veto, parted by blanks"},
              [](const Row& in) { return vetoes_of(in.row); }}}};
}

TableShape<In<VoteRow>> adoptions_shape()
{
    using Row = In<VoteRow>;
    return {{"adoptions",
             "What the record tells of drafts adopted, after a vote or without one",
             {"document", "adoption"},
             {of_document, of_turn},
             {}},
            {document_column<VoteRow>(),
             number_column<VoteRow>("adoption"),
             date_column<VoteRow>(),
             {{"turn", integer, "Turn in which it is told"},
              [](const Row& in) { return known(in.row.turn); }},
             line_column<VoteRow>(),
             {{"draft", string, "Symbol of what was adopted"},
              [](const Row& in) { return in.row.draft; }},
             {{"resolution", string, "Number and year, as 2732 (2024)"},
              [](const Row& in) { return in.row.resolution; }}}};
}

TableShape<In<BallotRow>> ballots_shape()
{
    using Row = In<BallotRow>;
    return {{"ballots",
             "How each delegation voted",
             {"document", "vote", "delegation"},
             {{{"document", "vote"}, "votes", {"document", "vote"}}, of_entity("delegation")},
             {}},
            {document_column<BallotRow>(),
             {{"vote", integer, "Number of the vote within the document"},
              [](const Row& in) { return std::to_string(number_in_document(in.row.vote.id)); }},
             {{"delegation", string, "Who voted"},
              [](const Row& in) { return in.row.ballot.delegation; }},
             {{"choice", string, "favour, against, abstaining or absent"},
              [](const Row& in) { return in.row.ballot.choice; }},
             {{"veto", boolean, "The vote against was a veto"},
              [](const Row& in) { return flag(in.row.ballot.veto); }}}};
}

}  // namespace horseshoe::exporting
