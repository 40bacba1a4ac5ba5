#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/stance/holders.hpp"
#include "analysis/stance/sentence_reader.hpp"
#include "parser/document.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

/// Whose view a sentence gives, where it is not that of those who speak: "X stated that ...",
/// "according to X, ...", "X rejects ...".
class Attributions {
public:
    Attributions(const parser::Document& document,
                 const gazetteer::Gazetteer& gazetteer,
                 const Holders& holders)
        : document_(document), gazetteer_(gazetteer), holders_(holders)
    {}

    /// Begins with another sentence.
    void read(const SentenceText& sentence);

    /// Of whom the sentence tells that a judgement is theirs. Empty: of nobody but those who speak.
    std::string_view reporter(const SentenceText& sentence, const Judgement& judgement) const;

private:
    struct Sign {
        std::uint32_t at = 0;  ///< word
        bool reports = false;
        bool names_source = false;
    };

    std::string_view told_by(const SentenceText& sentence, std::uint32_t word) const;
    bool tells_of_itself(const SentenceText& sentence) const;

    const parser::Document& document_;
    const gazetteer::Gazetteer& gazetteer_;
    const Holders& holders_;
    std::vector<Sign> signs_;  // words that tell of another: most sentences have none
};

}  // namespace horseshoe::stance
