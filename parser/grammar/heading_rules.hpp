#pragma once

#include "parser/grammar/words.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::parser::grammar {

// Seen by the grammars' own .cpp files only: this header brings Spirit with it.

using Range = boost::iterator_range<const char*>;

/// What stands within one pair of parentheses: a spoken language, or anything else.
struct Aside {
    const Word* language = nullptr;
    Range other;
};

struct HeadingParts {
    const Word* honorific = nullptr;
    Range name;
    std::vector<Aside> asides;
    bool colon = true;
};

/// Where the honorific stands behind.
struct FollowedParts {
    Range name;
    const Word* honorific = nullptr;
    std::vector<Aside> asides;
    bool colon = true;
};

struct FunctionParts {
    const Word* function = nullptr;
    std::vector<Aside> asides;
    bool colon = true;
};

struct OfficeParts {
    Range words;
    std::vector<Aside> asides;
    bool colon = true;
};

/// How many bytes of a text the heading takes that it begins with; 0: it begins with none.
std::uint32_t read_named(std::string_view text, const Words& words, HeadingParts& parts);
std::uint32_t read_followed(std::string_view text, const Words& words, FollowedParts& parts);
std::uint32_t read_untitled(std::string_view text, const Words& words, HeadingParts& parts);
std::uint32_t read_president(std::string_view text, const Words& words, FunctionParts& parts);
std::uint32_t read_function(std::string_view text, const Words& words, FunctionParts& parts);
std::uint32_t read_office(std::string_view text, const Words& words, OfficeParts& parts);

/// The same of a note within a turn, and the language that it tells.
std::uint32_t read_note(std::string_view text, const Words& words, const Word*& spoken);

inline std::string_view view(const Range& range)
{
    return {range.begin(), range.size()};
}

}  // namespace horseshoe::parser::grammar
