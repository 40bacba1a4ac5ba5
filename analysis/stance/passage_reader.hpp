#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/mention/reading.hpp"
#include "analysis/stance/candidates.hpp"
#include "analysis/stance/lexicon.hpp"
#include "analysis/stance/nominals.hpp"
#include "analysis/stance/offices.hpp"
#include "analysis/stance/roles.hpp"
#include "analysis/stance/sentence_reader.hpp"
#include "analysis/stance/stem_reader.hpp"
#include "analysis/stance/subjects.hpp"
#include "parser/document.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace horseshoe::stance {

/// A sentence with all that it tells by itself and by what was named before it.
struct ReadSentence {
    const mention::Stretch* stretch = nullptr;
    mention::Sentence place;  ///< in its stretch
    std::string_view text;    ///< of the stretch
    std::span<const gazetteer::Word> words;
    std::span<const mention::Mention> mentions;
    std::span<const Stem> stems;
    std::span<const Hit> hits;
    std::vector<Candidate> candidates;
    std::vector<Judgement> judgements;
};

/// Reads sentences of one speaker together, step by step: all of them are taken through one step before
/// the next begins. The code of all steps has no room in the processor's cache, and what they look up
/// has not either.
class PassageReader {
public:
    PassageReader(const parser::Document& document,
                  const gazetteer::Gazetteer& gazetteer,
                  const Lexicon& lexicon);

    /// Another speaker begins. No sentence may be left to be read.
    void start_turn() { nominals_.start_turn(); }

    /// Puts the sentences of a stretch behind those that are to be read.
    void add(const mention::ReadStretch& piece);

    /// There are as many of them as should be read together.
    bool is_full() const { return stems_.size() >= enough_words; }

    /// Those added since the last time; good until more are added.
    std::span<ReadSentence> read();

    /// One of these as it was judged.
    const SentenceText& text_of(const ReadSentence& sentence) const
    {
        return texts_[static_cast<std::size_t>(&sentence - sentences_.data())];
    }

    Subjects& subjects() { return subjects_; }

private:
    static constexpr std::size_t enough_words = 1000;

    ReadSentence& next();
    void find_hits();
    void find_names(ReadSentence& sentence, std::vector<Hit>& hits);
    SentenceText made_of(const ReadSentence& sentence) const;
    void judge(std::span<ReadSentence> sentences);

    const gazetteer::Gazetteer& gazetteer_;
    const Lexicon& lexicon_;
    StemReader reader_;
    const Roles& roles_;
    Offices offices_;
    Subjects subjects_;
    Nominals nominals_;
    std::vector<ReadSentence> sentences_;  // those in use in front: the others keep their room
    std::size_t count_ = 0;
    bool is_read_ = false;
    std::vector<Stem> stems_;          // of all of them
    std::vector<FoundHits> found_;     // as many as sentences_
    std::vector<SentenceText> texts_;  // of those read last
};

}  // namespace horseshoe::stance
