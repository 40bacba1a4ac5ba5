#pragma once

#include "analysis/gazetteer/words.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sb_stemmer;

namespace horseshoe::stance {

/// Words of a text by their stems: "condamnons" and "condamnation" are alike. What a thread has
/// stemmed once it knows for all documents that follow.
class Stems {
public:
    explicit Stems(std::string_view language);

    /// The words with the hashes of their stems in place of their own; borders stay.
    void replace(std::string_view text, std::vector<gazetteer::Word>& words);

private:
    struct Free {
        void operator()(sb_stemmer* stemmer) const;
    };

    std::uint64_t stem(std::string_view word);

    std::unique_ptr<sb_stemmer, Free> stemmer_;
    bool french_;
    using Known = std::unordered_map<std::uint64_t, std::uint64_t>;

    static Known& known_of(bool french);

    Known& known_;  // of the thread: stems by the hash of their spelling
};

}  // namespace horseshoe::stance
