#pragma once

#include "analysis/gazetteer/entity.hpp"
#include "analysis/mention/mention.hpp"
#include "analysis/reference/reference.hpp"
#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace horseshoe::store {

// What queries give: plain rows, whole in themselves. Ids of delegations and entities are empty
// where they are not known, numbers of pages and lines 0. `start` and `end` count code points of the
// source; `begin` and `end` of words within a paragraph count bytes of its text.

/// A record or a letter.
struct DocumentRow {
    std::int64_t id = 0;
    std::string name;      ///< the symbol, or the file's name without folder and ending
    std::string symbol;    ///< empty: not known
    std::string language;  ///< ISO 639-1
    parser::Kind kind = parser::Kind::record;
    std::string date;   ///< "2022-02-16"; a part that is not known is left out from the end
    std::string title;  ///< of a letter; of a record its agenda in one line
    std::string path;
    std::string sha256;
    std::string format;  ///< text, pdf
    std::int64_t pages = 0;
    std::int64_t characters = 0;
    std::int64_t words = 0;  ///< of speech and letters
    std::int64_t turns = 0;  ///< of a letter: annexes
    int meeting = 0;         ///< number
    int resumption = 0;
    std::string opened;  ///< "11:05"
    std::string closed;
    std::string place;
    std::string session;  ///< as written
    std::string presiding_speaker;
    std::string presiding;  ///< delegation
    std::string sender;
    std::string sender_delegation;
    std::string addressee;
    std::string agenda_item;
    std::string distributed;
};

/// Somebody present.
struct AttendanceRow {
    std::string delegation;
    std::string speaker;
    parser::Role role = parser::Role::member;
    std::string country;
    std::string function;
};

enum class TurnKind : std::uint8_t { turn, letter, annex };

/// A turn of a record; a letter itself (number 0) or one of its annexes.
struct TurnRow {
    std::int64_t id = 0;
    std::int64_t document_id = 0;
    std::string document;
    std::string language;
    std::string date;  ///< of the document
    TurnKind kind = TurnKind::turn;
    int number = 0;
    std::string speaker;     ///< of a letter: who sends it
    std::string delegation;  ///< of an annex that several hold: empty
    std::optional<parser::Role> role;
    std::string spoken;
    std::string found;     ///< how the delegation is known
    std::string function;  ///< of a guest
    std::string title;     ///< of a letter or an annex
    std::string place;
    std::string dated;  ///< an annex
    std::int64_t words = 0;
    std::uint32_t line = 0;
    std::uint32_t first_page = 0;
    std::uint32_t last_page = 0;
    std::int64_t start = 0;
    std::int64_t end = 0;
};

/// A stretch of a turn in one capacity.
struct PartRow {
    std::string capacity;  ///< presidency, national, organisation
    std::string delegation;
    std::int64_t start = 0;
    std::int64_t end = 0;
};

/// Who holds an annex; for whom a letter is sent.
struct SignatoryRow {
    std::int64_t turn_id = 0;
    std::string delegation;  ///< empty: the name is not in the tables
    std::string name;
    std::string found;  ///< listed, text, membership
};

/// A piece of running text.
struct ParagraphRow {
    std::int64_t id = 0;
    int turn = 0;  ///< number of the turn or annex; 0: none
    mention::Where where = mention::Where::speech;
    std::string delegation;  ///< whose words these are
    bool presiding = false;  ///< said in conducting the meeting
    bool quotation = false;
    std::int64_t words = 0;
    std::uint32_t line = 0;
    std::uint32_t page = 0;
    std::int64_t start = 0;
    std::int64_t end = 0;
    std::string text;
};

/// Bytes of a text.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A paragraph that a search has found.
struct HitRow {
    std::int64_t paragraph = 0;
    std::int64_t document_id = 0;
    std::string document;
    std::string language;
    std::string date;
    int turn = 0;
    std::string speaker;
    std::string by;  ///< the delegation whose words these are
    std::optional<parser::Role> role;
    std::uint32_t line = 0;
    std::uint32_t page = 0;
    std::int64_t start = 0;
    std::int64_t stop = 0;
    std::string text;
    std::vector<Stretch> hits;  ///< ascending
};

/// Things counted together.
struct GroupRow {
    std::string key;
    std::int64_t count = 0;
    std::int64_t words = 0;      ///< among which they were found
    std::optional<double> mean;  ///< of polarities
};

/// The words by which a text names an entity.
struct MentionRow {
    std::int64_t id = 0;
    std::int64_t document_id = 0;
    std::string document;
    std::string language;
    std::string date;
    std::int64_t paragraph = 0;
    int turn = 0;
    std::string by;  ///< the delegation whose words these are
    std::optional<parser::Role> role;
    std::string entity;
    gazetteer::EntityKind kind = gazetteer::EntityKind::state;
    mention::Form form = mention::Form::name;
    mention::Where where = mention::Where::speech;
    bool presiding = false;
    std::uint32_t begin = 0;  ///< of the words in the paragraph's text
    std::uint32_t end = 0;
    std::int64_t start = 0;
    std::int64_t stop = 0;  ///< `end` in code points of the source
    std::int64_t sentence_start = 0;
    std::int64_t sentence_stop = 0;
    std::uint32_t line = 0;
    std::uint32_t page = 0;
    std::string words;
    std::string sentence;
};

/// A turn pointing at another turn or at a document.
struct ReferenceRow {
    std::int64_t id = 0;
    std::int64_t document_id = 0;
    std::int64_t paragraph = 0;  ///< id of the paragraph that holds it; 0: not stored
    std::string document;
    std::string language;
    std::string date;
    int from = 0;
    std::string by;  ///< the delegation of the turn
    std::optional<parser::Role> role;
    std::optional<int> to;
    std::string to_delegation;
    std::string cited;
    std::string about;
    reference::ReferenceKind kind = reference::ReferenceKind::quotes;
    reference::Lead lead = reference::Lead::resolved;
    std::int64_t start = 0;
    std::int64_t stop = 0;
    std::uint32_t line = 0;
    std::uint32_t page = 0;
    std::string cue;
    std::string words;
    std::string sentence;

    /// Whom or what it is about: a delegation, a document, a name.
    const std::string& target() const { return to ? to_delegation : cited.empty() ? about : cited; }
};

/// In one sentence, one holder evaluates one target.
struct StanceRow {
    std::int64_t id = 0;
    std::string key;  ///< the same in every run: of the place and the words
    std::int64_t document_id = 0;
    std::string document;
    std::string language;
    std::string date;
    std::int64_t paragraph = 0;
    int turn = 0;
    std::string holder;
    std::optional<parser::Role> role;
    std::string target;
    int polarity = 0;
    stance::Act act = stance::Act::note;
    stance::Via via = stance::Via::own;
    std::uint32_t begin = 0;  ///< of the quote in the paragraph's text
    std::uint32_t end = 0;
    std::uint32_t cue_begin = 0;
    std::uint32_t cue_end = 0;
    std::uint32_t target_begin = 0;  ///< both 0: no words for the target in the sentence
    std::uint32_t target_end = 0;
    std::int64_t start = 0;
    std::int64_t stop = 0;
    std::uint32_t line = 0;
    std::uint32_t page = 0;
    std::string rule;
    bool by_hand = false;
    std::string cue;
    std::string quote;
};

/// What happens and is not speech.
struct EventRow {
    std::int64_t id = 0;
    std::int64_t document_id = 0;
    int turn = 0;
    parser::EventKind kind = parser::EventKind::note;
    std::uint32_t line = 0;
    std::string time;
    std::int64_t start = 0;
    std::int64_t end = 0;
    std::string text;
};

/// How a delegation voted.
struct Ballot {
    std::string delegation;
    std::string choice;  ///< favour, against, abstaining, absent
    bool veto = false;
};

/// A vote with its lists.
struct VoteRow {
    std::int64_t id = 0;
    std::int64_t document_id = 0;
    std::string document;
    std::string language;
    std::string date;
    int turn = 0;  ///< in which it stands, or which it follows
    std::uint32_t line = 0;
    std::string draft;
    std::string resolution;
    parser::Outcome outcome = parser::Outcome::unknown;
    parser::VoteCounts announced;
    std::vector<Ballot> ballots;
};

/// An entity, and the name to print where there is one.
struct EntityRow {
    std::int64_t id = 0;
    std::string key;
    std::string kind;  ///< empty: not in the gazetteer
    std::string name;
};

}  // namespace horseshoe::store
