#pragma once

#include "analysis/mention/sentences.hpp"
#include "analysis/mention/stretches.hpp"
#include "analysis/stance/sentence_reader.hpp"
#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"
#include "parser/source/place.hpp"

#include <cstddef>
#include <cstdint>

namespace horseshoe::stance {

/// Notes where the stances of a document stand: their sentence, their cue, the words for their target,
/// and their line and page in the source.
class StancePlaces {
public:
    explicit StancePlaces(const parser::Document& document);

    /// Of a stance whose target is known. `place` is that of its sentence in the stretch.
    void note(const mention::Stretch& stretch,
              const mention::Sentence& place,
              const SentenceText& sentence,
              const Judgement& judgement,
              Stance& stance);

private:
    parser::SourceSpan span_of(std::uint32_t begin, std::uint32_t end);

    const parser::Document& document_;
    parser::Places places_;
    std::size_t near_ = 0;     // of what stands in the source: see SourceMap
    parser::SourceSpan span_;  // of the sentence that was asked for last
    std::uint32_t span_begin_ = 0;
    std::uint32_t span_end_ = 0;
};

}  // namespace horseshoe::stance
