#include "analysis/stance/find_stances.hpp"

#include "analysis/mention/sentences.hpp"
#include "analysis/mention/stretches.hpp"
#include "analysis/stance/antecedents.hpp"
#include "analysis/stance/candidates.hpp"
#include "analysis/stance/holders.hpp"
#include "analysis/stance/lexicons.hpp"
#include "analysis/stance/nominals.hpp"
#include "analysis/stance/offices.hpp"
#include "analysis/stance/placing.hpp"
#include "analysis/stance/roles.hpp"
#include "analysis/stance/sentence_reader.hpp"
#include "analysis/stance/stems.hpp"
#include "analysis/stance/target_place.hpp"
#include "analysis/stance/unfilled.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;
using gazetteer::Word;
using mention::Mention;
using mention::Stretch;

class Collector {
public:
    Collector(const parser::Document& document,
              std::span<const Mention> mentions,
              const gazetteer::Gazetteer& gazetteer,
              const Lexicon& lexicon)
        : document_(document), mentions_(mentions), gazetteer_(gazetteer), lexicon_(lexicon),
          stems_(document.language), roles_(builtin_roles(document.language)),
          offices_(document, gazetteer), nominals_(gazetteer, roles_), holders_(document)
    {}

    std::vector<Stance> collect()
    {
        auto first = mentions_.begin();
        for (const auto& stretch : mention::stretches_of(document_)) {
            while (first != mentions_.end() && first->begin < stretch.begin) {
                ++first;
            }
            auto last = first;
            while (last != mentions_.end() && last->begin < stretch.end) {
                ++last;
            }
            const bool read =
                stretch.where == mention::Where::speech || stretch.where == mention::Where::letter;
            if (read) {
                add(stretch, {first, last});
            }
            first = last;
        }
        return std::move(stances_);
    }

private:
    void add(const Stretch& stretch, std::span<const Mention> mentions)
    {
        if (stretch.turn != turn_ || stretch.self != self_) {
            turn_ = stretch.turn;
            self_ = stretch.self;
            antecedents_.speak(speaker_of(stretch), stretch.self);
            holders_.begin(stretch);
            nominals_.start_turn();
        }
        const auto text =
            std::string_view(document_.prepared).substr(stretch.begin, stretch.end - stretch.begin);
        auto first = mentions.begin();
        for (const auto& sentence : mention::find_sentences(text)) {
            const auto begins_before = [&](std::uint32_t offset) {
                return [at = stretch.begin + offset](const Mention& one) { return one.begin < at; };
            };
            first = std::find_if_not(first, mentions.end(), begins_before(sentence.begin));
            const auto last = std::find_if_not(first, mentions.end(), begins_before(sentence.end));
            add(stretch,
                sentence,
                text.substr(sentence.begin, sentence.end - sentence.begin),
                {first, last});
            first = last;
        }
    }

    void add(const Stretch& stretch,
             const mention::Sentence& place,
             std::string_view text,
             std::span<const Mention> mentions)
    {
        words_.clear();
        gazetteer::append_words(text, words_);
        word_stems_ = words_;
        stems_.replace(text, word_stems_);
        auto hits = lexicon_.find(word_stems_);
        const SentenceNames names{
            stretch.begin + place.begin, stretch.begin + place.end, words_, word_stems_, mentions};
        find_candidates(names, {gazetteer_, roles_, offices_, nominals_}, candidates_);
        drop_names(names, hits);
        nominals_.add(hits, word_stems_, stretch.self, candidates_);
        const SentenceText sentence{text,
                                    words_,
                                    word_stems_,
                                    roles_,
                                    hits,
                                    candidates_,
                                    stretch.self,
                                    text.ends_with('?')};
        holders_.read(sentence);
        for (auto& judgement : judge(sentence)) {
            find_reporter(sentence, judgement);
            const bool thanks = judgement.act == Act::thank;
            if (stretch.presiding && !thanks) {
                continue;
            }
            if (!judgement.targets.empty() ||
                fill_from_before(sentence, antecedents_, gazetteer_, judgement)) {
                add(stretch, place, judgement);
            }
        }
        antecedents_.end_sentence(topic_of_sentence(stretch.self));
        nominals_.remember(candidates_);
    }

    void add(const Stretch& stretch, const mention::Sentence& place, const Judgement& judgement)
    {
        for (const auto& target : judgement.targets) {
            Stance stance;
            stance.turn = stretch.turn;
            stance.target = target;
            stance.polarity = judgement.polarity;
            stance.act = judgement.act;
            stance.begin = stretch.begin + place.begin;
            stance.end = stretch.begin + place.end;
            stance.cue_begin = stance.begin + words_[judgement.first].begin;
            stance.cue_end = stance.begin + words_[judgement.last - 1].end;
            stance.span = document_.in_source(stance.begin, stance.end);
            stance.rule = judgement.entry->place;
            stance.steps = judgement.steps;
            // Of several who are asked, only those are faulted who were blamed before.
            if (stance.act == Act::call && stance.polarity == 0 &&
                antecedents_.has_blamed(target)) {
                stance.polarity = -1;
                stance.steps.emplace_back("asks whom it blamed before");
            }
            place_target(candidates_, words_, judgement, stance);
            stance.page = stretch.page;
            find_place(document_, stance);
            add_holders(stance);
            if (is_blamed(stance) && is_actor(gazetteer_, target)) {
                antecedents_.accuse(target);
            }
            if (stance.polarity < 0 && is_actor(gazetteer_, target)) {
                antecedents_.blame(target);
            }
        }
    }

    std::string_view topic_of_sentence(std::string_view self) const
    {
        const auto other =
            std::find_if(candidates_.begin(), candidates_.end(), [&](const Candidate& one) {
                return one.id != self && one.nature != Nature::tool &&
                       one.kind != EntityKind::unnamed;
            });
        return other == candidates_.end() ? std::string_view() : std::string_view(other->id);
    }

    std::string_view speaker_of(const Stretch& stretch) const
    {
        const auto turn = std::find_if(document_.record.turns.begin(),
                                       document_.record.turns.end(),
                                       [&](const auto& one) { return one.number == stretch.turn; });
        return turn == document_.record.turns.end() ? std::string_view() : turn->speaker;
    }

    /// Who is the cause of worry may be no more than its scene.
    static bool is_blamed(const Stance& stance)
    {
        return stance.polarity < 0 && stance.act != Act::concern;
    }

    /// Whose view it is, where not that of those who speak.
    void find_reporter(const SentenceText& sentence, const Judgement& judgement)
    {
        reported_by_ = attributed_to(sentence, judgement.first);
        if (reported_by_.empty() && judgement.entry->slot == Slot::object) {
            reported_by_ = subject_right_before(sentence, judgement.first);
        }
        if (holders_.has(reported_by_)) {
            reported_by_.clear();
        }
    }

    void add_holders(Stance& stance)
    {
        const auto keep = [&](const Holder& holder) {
            stance.holder = holder.id;
            stance.via = holder.via;
            stance.id = id_of(document_, stance);
            stances_.push_back(stance);
        };
        if (!reported_by_.empty() && reported_by_ != stance.target) {
            keep({reported_by_, Via::reported});
            return;
        }
        for (const auto& holder : holders_.all()) {
            keep(holder);
        }
    }

    const parser::Document& document_;
    std::span<const Mention> mentions_;
    const gazetteer::Gazetteer& gazetteer_;
    const Lexicon& lexicon_;
    Stems stems_;
    const Roles& roles_;
    Offices offices_;
    Nominals nominals_;
    std::vector<Word> words_;
    std::vector<Word> word_stems_;
    std::vector<Candidate> candidates_;
    std::vector<Stance> stances_;
    int turn_ = -1;
    std::string_view self_;
    Antecedents antecedents_;
    Holders holders_;
    std::string reported_by_;
};

}  // namespace

std::vector<Stance> find_stances(const parser::Document& document,
                                 std::span<const Mention> mentions,
                                 const gazetteer::Gazetteer& gazetteer,
                                 const Lexicon& lexicon)
{
    if (std::find(lexicon_languages.begin(), lexicon_languages.end(), document.language) ==
        lexicon_languages.end()) {
        return {};  // the cues of another language would find words that only look alike
    }
    return Collector(document, mentions, gazetteer, lexicon).collect();
}

}  // namespace horseshoe::stance
