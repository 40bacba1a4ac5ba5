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

/// Words of a text by their stems: "condamnons" and "condamnation" are alike. One for each thread.
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
    std::unordered_map<std::uint64_t, std::uint64_t> known_;
};

}  // namespace horseshoe::stance
