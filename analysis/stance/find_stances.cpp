#include "analysis/stance/find_stances.hpp"

#include "analysis/stance/accusations.hpp"
#include "analysis/stance/antecedents.hpp"
#include "analysis/stance/attributions.hpp"
#include "analysis/stance/holders.hpp"
#include "analysis/stance/lexicons.hpp"
#include "analysis/stance/merit_owners.hpp"
#include "analysis/stance/passage_reader.hpp"
#include "analysis/stance/placing.hpp"
#include "analysis/stance/repeated.hpp"
#include "analysis/stance/sentence_topics.hpp"
#include "analysis/stance/stance_places.hpp"
#include "analysis/stance/unfilled.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;
using mention::ReadStretch;
using mention::Stretch;

class Collector {
public:
    Collector(const parser::Document& document,
              const mention::Reading& reading,
              const gazetteer::Gazetteer& gazetteer,
              const Lexicon& lexicon)
        : document_(document), reading_(reading), gazetteer_(gazetteer),
          passage_(document, gazetteer, lexicon), holders_(document),
          attributions_(document, gazetteer, holders_), places_(document), ids_(document)
    {}

    std::vector<Stance> collect()
    {
        for (std::size_t i = 0; i < reading_.size(); ++i) {
            const auto piece = reading_[i];
            const auto where = piece.stretch.where;
            if (where == mention::Where::speech || where == mention::Where::letter) {
                add(piece);
            }
        }
        judge_passage();
        return std::move(stances_);
    }

private:
    void add(const ReadStretch& piece)
    {
        const auto& stretch = piece.stretch;
        if (stretch.turn != turn_ || stretch.self != self_) {
            judge_passage();
            start_turn(stretch);
        }
        passage_.add(piece);
        if (passage_.is_full()) {
            judge_passage();
        }
    }

    void start_turn(const Stretch& stretch)
    {
        turn_ = stretch.turn;
        self_ = stretch.self;
        const auto* const turn = turn_of(stretch);
        antecedents_.speak(turn == nullptr ? std::string_view() : turn->speaker,
                           turn == nullptr ? std::string_view() : turn->delegation,
                           stretch.self);
        holders_.begin(stretch);
        passage_.start_turn();
    }

    void judge_passage()
    {
        for (auto& sentence : passage_.read()) {
            read(sentence);
        }
    }

    const parser::Turn* turn_of(const Stretch& stretch) const
    {
        const auto& turns = document_.record.turns;
        const auto turn = std::find_if(turns.begin(), turns.end(), [&](const auto& one) {
            return one.number == stretch.turn;
        });
        return turn == turns.end() ? nullptr : &*turn;
    }

    void read(ReadSentence& read)
    {
        const auto& stretch = *read.stretch;
        const auto& sentence = passage_.text_of(read);
        holders_.read(sentence);
        for (const auto& one : sentence.candidates) {
            if (one.kind == EntityKind::state && one.id != stretch.self) {
                antecedents_.meet(one.id, one.role == Role::place);
            }
        }
        if (!read.judgements.empty()) {
            attributions_.read(sentence);
            settle(stretch, read.place, sentence, read.judgements);
        }
        antecedents_.end_sentence(
            topic_of(sentence), subject_of(sentence, antecedents_), doer_of(sentence));
    }

    /// Makes stances of what a sentence judges, with targets from before where it names none.
    void settle(const Stretch& stretch,
                const mention::Sentence& place,
                const SentenceText& sentence,
                std::vector<Judgement>& judgements)
    {
        for (auto& judgement : judgements) {
            const bool thanks = judgement.act == Act::thank;
            if (stretch.presiding && !thanks) {
                continue;
            }
            if (judgement.targets.empty()) {
                if (!fill_from_before(sentence, antecedents_, gazetteer_, judgement)) {
                    continue;
                }
                // Another one of the sentence may yet tell who it is.
                if (judgement.targets.front() == "unnamed" && judgement.possible.empty()) {
                    judgement.targets.clear();
                    unnamed_.push_back(&judgement);
                    continue;
                }
                if (says_again(judgements, judgement) ||
                    tells_of_thing(judgements, judgement, antecedents_)) {
                    continue;
                }
            }
            if (give_to_owner(sentence, antecedents_, gazetteer_, judgement) &&
                says_again(judgements, judgement)) {
                continue;
            }
            add(stretch, place, sentence, judgement);
            if (attributions_.reporter(sentence, judgement).empty()) {
                remember_favour(judgement, gazetteer_, antecedents_);
            }
        }
        for (auto* const judgement : unnamed_) {
            judgement->targets.push_back(thing_before(judgements, *judgement));
            if (!says_again(judgements, *judgement)) {
                add(stretch, place, sentence, *judgement);
            }
        }
        unnamed_.clear();
    }

    void add(const Stretch& stretch,
             const mention::Sentence& place,
             const SentenceText& sentence,
             const Judgement& judgement)
    {
        const auto reporter = attributions_.reporter(sentence, judgement);
        Listed<std::string_view> accused;
        for (const auto found : judgement.targets) {
            // Those who speak together blame others, whom they have not named.
            const bool own = judgement.polarity < 0 && holders_.has(found);
            if (own && found != judgement.targets.front()) {
                continue;
            }
            const std::string_view target = own ? "unnamed" : found;
            Stance stance;
            stance.target = target;
            stance.polarity = judgement.polarity;
            stance.act = judgement.act;
            stance.rule = judgement.entry->row->place;
            stance.steps = judgement.steps;
            places_.note(stretch, place, sentence, judgement, stance);
            fault_if_blamed(antecedents_, stance);
            if (remember_blame(
                    sentence, stance, judgement, passage_.subjects().of(target), antecedents_)) {
                accused.push_back(target);
            }
            add_holders(std::move(stance), reporter);
        }
        if (accused.size() > 1) {
            antecedents_.accuse_together(accused);
        }
    }

    void add_holders(Stance&& stance, std::string_view reporter)
    {
        const auto give = [&](Stance& kept, std::string_view holder, Via via) {
            kept.holder = holder;
            kept.via = via;
            kept.id = ids_.of(kept);
        };
        if (!reporter.empty() && reporter != stance.target) {
            give(stances_.emplace_back(std::move(stance)), reporter, Via::reported);
            return;
        }
        // "On behalf of Fiji and Tonga, my thanks": others are thanked.
        if (stance.act == Act::thank && holders_.has(stance.target)) {
            return;
        }
        const auto& holders = holders_.all();
        for (std::size_t i = 0; i + 1 < holders.size(); ++i) {
            give(stances_.emplace_back(stance), holders[i].id, holders[i].via);
        }
        if (!holders.empty()) {
            give(stances_.emplace_back(std::move(stance)), holders.back().id, holders.back().via);
        }
    }

    const parser::Document& document_;
    const mention::Reading& reading_;
    const gazetteer::Gazetteer& gazetteer_;
    PassageReader passage_;
    std::vector<Judgement*> unnamed_;  // empty between sentences
    std::vector<Stance> stances_;
    int turn_ = -1;
    std::string_view self_;
    Antecedents antecedents_;
    Holders holders_;
    Attributions attributions_;
    StancePlaces places_;
    StanceIds ids_;
};

}  // namespace

std::vector<Stance> find_stances(const parser::Document& document,
                                 const mention::Reading& reading,
                                 const gazetteer::Gazetteer& gazetteer,
                                 const Lexicon& lexicon)
{
    if (std::find(lexicon_languages.begin(), lexicon_languages.end(), document.language) ==
        lexicon_languages.end()) {
        return {};  // the cues of another language would find words that only look alike
    }
    return Collector(document, reading, gazetteer, lexicon).collect();
}

}  // namespace horseshoe::stance
