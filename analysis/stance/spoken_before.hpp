#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace horseshoe::stance {

/// What a document has spoken of so far, for the words that stand for it. Empty ids: there is none.
class SpokenBefore {
public:
    explicit SpokenBefore(Subjects& subjects) : subjects_(subjects) {}

    /// To be called behind each sentence.
    void remember(std::span<const Candidate> candidates);

    /// At a new turn what was begun with is forgotten.
    void start_turn()
    {
        subject_ = {};
        problems_ = {};
        began_ = now_;
    }

    /// The problems last named together.
    const Listed<std::string_view>& problems() const { return problems_; }

    /// What the last sentence began with.
    std::string_view subject() const { return subject_; }

    /// The last topic whose id has a word, or the last one of a kind: "state".
    std::string_view last_with(std::string_view word) const;

    /// The last topic of what the United Nations and a body do together.
    std::string_view last_between_bodies() const;

private:
    template <typename Fits>
    std::string_view last(const Fits& fits) const;

    Subjects& subjects_;
    std::uint32_t now_ = 0;    ///< of Subject::spoken
    std::uint32_t began_ = 0;  ///< what was spoken of later is of this turn
    Listed<std::string_view> problems_;
    std::string_view subject_;
};

}  // namespace horseshoe::stance
