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

/// Whether it can have a view of its own.
bool can_speak(const Candidate& candidate);

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

}  // namespace horseshoe::stance
