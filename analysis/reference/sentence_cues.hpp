#pragma once

#include "analysis/gazetteer/words.hpp"
#include "analysis/mention/sentences.hpp"
#include "analysis/reference/cues.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::reference {

/// The words of a stretch, and the cues of the sentence in it that is read.
class SentenceCues {
public:
    explicit SentenceCues(std::string_view language);

    /// `words` are those of the text.
    void begin(std::string_view text, std::span<const gazetteer::Word> words);

    /// In a sentence of the text. Where nothing can come of its cues it has none: where none of them
    /// tells to what end a turn points, or nobody is pointed at; `named` says that somebody may be.
    void go_to(const mention::Sentence& sentence, bool named);

    const mention::Sentence& sentence() const { return sentence_; }
    std::string_view text() const { return text_; }
    std::span<const gazetteer::Word> words() const { return words_; }
    /// Those within the sentence.
    std::span<const Cue> cues() const { return cues_; }
    std::string_view text_of(const Cue& cue) const;

    std::uint32_t word_at(std::uint32_t offset) const;

    /// Only small words stand there: "the", "la". Between "representative of" and the name, say.
    bool articles(std::uint32_t first, std::uint32_t last) const;

    /// The cue right before a word, small words let between.
    const Cue* right_before(CueKey key, std::uint32_t first) const;
    const Cue* at(CueKey key, std::uint32_t first) const;

    /// "Ms. Smith’s": an apostrophe and an s right behind a name, which ends before that word.
    bool is_owner(std::uint32_t behind) const;
    /// "in 1956", "last year": what ends before that word was not said in this meeting.
    bool is_elsewhere(std::uint32_t behind) const;
    /// "Ms. Smith’s sobering briefing": what somebody has said, and said here.
    const Cue* owned(std::uint32_t behind) const;

private:
    bool may_point(bool named) const;

    /// The first that begins at a word or behind.
    const Cue* from(std::uint32_t word) const;
    bool is_near(std::uint32_t first, std::uint32_t last) const;

    const Cues& all_cues_;
    std::string_view text_;
    std::span<const gazetteer::Word> words_;
    CueSearch search_;
    std::span<const Cue> cues_;
    mention::Sentence sentence_;
};

}  // namespace horseshoe::reference
