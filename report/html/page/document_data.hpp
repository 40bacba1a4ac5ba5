#pragma once

#include "analysis/store/document_parts.hpp"
#include "analysis/store/rows.hpp"
#include "report/html/site.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace horseshoe::html {

/// All that the store holds of one document, as its pages need it. Rows are in the order of the text.
struct DocumentData {
    store::DocumentRow document = {};
    std::vector<std::string> agenda = {};
    std::vector<store::AttendanceRow> attendance = {};
    std::vector<store::TurnRow> turns = {};
    std::map<int, std::vector<store::PartRow>> parts = {};             ///< by number of the turn
    std::map<int, std::vector<store::SignatoryRow>> signatories = {};  ///< by number of the annex
    std::vector<store::SubHeadingRow> sub_headings = {};
    std::vector<store::EventRow> events = {};
    std::vector<store::VoteRow> votes = {};
    std::vector<store::ParagraphRow> paragraphs = {};  ///< of speech and letters
    std::vector<store::MentionRow> mentions = {};      ///< that count
    std::vector<store::ReferenceRow> references = {};
    std::vector<store::StanceRow> stances = {};
    std::vector<store::ProblemRow> problems = {};
    std::vector<store::ClassTotal> classes = {};

    const store::TurnRow* turn(int number) const;
};

DocumentData read_document(const Site& site, const store::DocumentRow& document);

/// What one delegation did in a meeting.
struct Voice {
    std::string delegation = {};
    std::size_t turns = 0;  ///< in which it speaks for itself
    std::size_t words = 0;
    int first_turn = 0;
    std::string speaker = {};
    std::optional<parser::Role> role = std::nullopt;
};

/// Who spoke, in the order of the first turn. What is said in conducting the meeting is nobody's.
std::vector<Voice> voices(const DocumentData& data);

/// How often somebody approves and disapproves of a target. Without courtesies.
struct Judgement {
    std::size_t up = 0;
    std::size_t down = 0;
    /// 1: more often for than against, -1: more often against; 0: as often, or neither.
    int leaning() const { return up > down ? 1 : up < down ? -1 : 0; }
};
using Judgements = std::map<std::string, std::map<std::string, Judgement>>;  ///< target, holder
Judgements judgements(std::span<const store::StanceRow> stances);

/// Those that a speaker takes in the speaker's own words: neither what is held through a body that
/// another spoke for, nor what is told of others.
std::vector<store::StanceRow> in_own_words(std::span<const store::StanceRow> stances);

/// Thanks are no stand on anything.
bool is_courtesy(const store::StanceRow& stance);

/// What several hold together stands in the store once for each of them, as what one says for others
/// does, the speaker first. True for what has not been seen yet: the same words on the same target.
class Once {
public:
    bool operator()(const store::StanceRow& stance);

private:
    std::set<std::tuple<std::int64_t, std::uint32_t, std::uint32_t, std::string>> seen_;
};

}  // namespace horseshoe::html
