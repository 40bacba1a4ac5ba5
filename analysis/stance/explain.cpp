#include "analysis/stance/explain.hpp"

#include "analysis/stance/clauses.hpp"
#include "analysis/stance/roles.hpp"
#include "analysis/stance/stem_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace horseshoe::stance {
namespace {

/// Where a row says that its target stands.
std::string_view in_words(Slot slot)
{
    switch (slot) {
    case Slot::object: return "the target stands behind it";
    case Slot::subject: return "the target stands before it";
    case Slot::either: return "the target stands behind it, else before it";
    case Slot::doer:
    case Slot::actor: return "the target is who does it";
    case Slot::problem: return "the target is a problem, behind it or before it";
    case Slot::value: return "the target is a thing of worth, behind it or before it";
    case Slot::predicate: return "the target is what a verb ties it to";
    case Slot::asked: return "the target is whom a question blames";
    case Slot::told: return "the target is its subject, right before it";
    }
    return "";
}

void find_clause(const parser::Document& document,
                 const Stance& stance,
                 const Lexicon& lexicon,
                 Explanation& explanation)
{
    explanation.clause_begin = stance.begin;
    explanation.clause_end = stance.end;
    const auto text =
        std::string_view(document.prepared).substr(stance.begin, stance.end - stance.begin);
    std::vector<gazetteer::Word> words;
    gazetteer::append_words(text, words);
    std::vector<Stem> stems;
    StemReader(lexicon).read(text, words, stems);
    const auto hits = lexicon.find(stems);
    const SentenceText sentence{
        text, words, stems, builtin_roles(document.language), hits, {}, {}, false};
    for (const auto& clause : find_clauses(sentence)) {
        if (clause.first >= clause.last) {
            continue;
        }
        const auto begin = stance.begin + words[clause.first].begin;
        const auto end = stance.begin + words[clause.last - 1].end();
        if (begin <= stance.cue_begin && stance.cue_begin < end) {
            explanation.clause_begin = begin;
            explanation.clause_end = std::max(end, stance.cue_end);
        }
    }
}

std::string why_target(const parser::Document& document, const Stance& stance, const Entry& entry)
{
    if (stance.target_begin == stance.target_end) {
        return fmt::format("{}; the sentence has no words for {}",
                           in_words(entry.slot),
                           stance.target == "unnamed" ? "anybody" : stance.target);
    }
    const auto where = stance.target_begin >= stance.cue_end   ? "behind the cue"
                       : stance.target_end <= stance.cue_begin ? "before the cue"
                                                               : "at the cue";
    const auto words = std::string_view(document.prepared)
                           .substr(stance.target_begin, stance.target_end - stance.target_begin);
    return fmt::format("{}; '{}' stands {}", in_words(entry.slot), words, where);
}

}  // namespace

Explanation explain(const parser::Document& document, const Stance& stance, const Lexicon& lexicon)
{
    Explanation explanation;
    find_clause(document, stance, lexicon, explanation);
    const auto& entries = lexicon.entries();
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) {
        return entry.row->place == stance.rule;
    });
    if (found == entries.end()) {
        explanation.target = "named by hand";
        return explanation;
    }
    explanation.entry = &*found;
    explanation.target = why_target(document, stance, *found);
    return explanation;
}

}  // namespace horseshoe::stance
