#pragma once

#include "analysis/gazetteer/words.hpp"
#include "analysis/mention/sentences.hpp"
#include "analysis/reference/cues.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::reference {

/// The words and cues of a stretch, and of these the ones of the sentence that is read.
class SentenceCues {
public:
    /// `words` are those of the text.
    SentenceCues(std::string_view text,
                 std::span<const gazetteer::Word> words,
                 std::string_view language);

    void go_to(const mention::Sentence& sentence);

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
    /// The first that begins at a word or behind.
    const Cue* from(std::uint32_t word) const;
    bool is_near(std::uint32_t first, std::uint32_t last) const;

    std::string_view text_;
    std::span<const gazetteer::Word> words_;
    std::vector<Cue> all_;
    std::span<const Cue> cues_;
    mention::Sentence sentence_;
};

}  // namespace horseshoe::reference
