#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/gazetteer/words.hpp"
#include "analysis/mention/mention.hpp"
#include "analysis/mention/sentences.hpp"
#include "analysis/mention/stretches.hpp"
#include "parser/document.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::mention {

/// One stretch of a document with all that the search for mentions has read in it.
struct ReadStretch {
    const Stretch& stretch;
    std::string_view text;
    std::span<const gazetteer::Word> words;  ///< offsets of `text`, as of the sentences
    std::span<const Sentence> sentences;
    std::span<const Mention> mentions;  ///< offsets of the document's prepared text
};

/// A document's mentions, and the words and sentences that they were found in, for those who look
/// for more in the same text. It points into the document, which must stay where it is.
class Reading {
public:
    /// What is kept of a stretch when the next one begins.
    enum class Kept : std::uint8_t { all, mentions };

    explicit Reading(const parser::Document& document, Kept kept = Kept::all);

    /// What looks for more in the text asks neither whose words they are, nor where in the source: of
    /// these mentions it is not told.
    const std::vector<Mention>& mentions() const { return mentions_; }
    /// The same, with all that is known of them.
    std::vector<Mention> take_mentions() &&;

    /// Of stretches, which are in the order of the text.
    std::size_t size() const { return pieces_.size() - 1; }
    ReadStretch operator[](std::size_t number) const;

    /// Begins a stretch behind the last one, and tells its number. What is put behind these words and
    /// sentences until the next is begun, or all is finished, is its.
    std::uint32_t begin(const Stretch& stretch);
    std::vector<gazetteer::Word>& words() { return words_; }
    std::vector<Sentence>& sentences() { return sentences_; }

    /// To be called once, with the mentions of all stretches, and the number of each one's stretch.
    void finish(std::vector<Mention> mentions, std::vector<std::uint32_t> stretches);

private:
    /// A stretch, and where its words and sentences begin, which go to those of the next.
    struct Piece {
        Stretch stretch;
        std::uint32_t words = 0;
        std::uint32_t sentences = 0;
        std::uint32_t mentions = 0;
        std::uint32_t mentions_end = 0;
    };

    const parser::Document* document_;
    Kept kept_;
    std::vector<Piece> pieces_;           // and one behind the last
    std::vector<gazetteer::Word> words_;  // of all stretches, one behind the other
    std::vector<Sentence> sentences_;
    std::vector<Mention> mentions_;
    std::vector<std::uint32_t> stretches_;  // of each mention
};

/// Finds the mentions of a document as find_mentions() does, and keeps what it read.
Reading read_mentions(const parser::Document& document, const gazetteer::Gazetteer& gazetteer);

}  // namespace horseshoe::mention
