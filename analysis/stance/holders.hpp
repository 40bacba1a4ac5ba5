#pragma once

#include "analysis/mention/stretches.hpp"
#include "analysis/stance/sentence_reader.hpp"
#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

struct Holder {
    std::string id;
    Via via = Via::own;
};

/// Whose stands a document's words are.
class Holders {
public:
    explicit Holders(const parser::Document& document) : document_(document) {}

    /// Another turn or annex begins.
    void begin(const mention::Stretch& stretch);

    /// Takes note of those on whose behalf a sentence says that it speaks.
    void read(const SentenceText& sentence);

    const std::vector<Holder>& all() const { return holders_; }
    bool has(std::string_view id) const;

private:
    void add_signatories(int annex);
    void add(std::string_view id, Via via);

    const parser::Document& document_;
    std::vector<Holder> holders_;
    int sentences_ = 0;
};

/// Whose words a sentence gives: "X stated that ...", "according to X, ...".
class Attributions {
public:
    /// Begins with another sentence.
    void read(const SentenceText& sentence);

    /// To whom the sentence attributes what stands at a word. Empty: to nobody but the speaker.
    std::string_view of(const SentenceText& sentence, std::uint32_t word) const;

private:
    struct Sign {
        std::uint32_t at = 0;  ///< word
        bool reports = false;
        bool names_source = false;
    };

    std::vector<Sign> signs_;  // words that tell of another: most sentences have none
};

/// "Ruritania rejects ...": the State or group right before a word. Empty: none.
std::string_view subject_right_before(const SentenceText& sentence, std::uint32_t word);

}  // namespace horseshoe::stance
