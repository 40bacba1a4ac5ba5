#pragma once

#include "analysis/findings/findings.hpp"
#include "analysis/mention/mention.hpp"
#include "analysis/store/sheets.hpp"
#include "analysis/store/tallies.hpp"
#include "parser/accounting.hpp"
#include "parser/document.hpp"
#include "parser/source/file_offsets.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::store {

/// A piece of running text, ready to be stored.
struct ParagraphContent {
    int turn = 0;          ///< number; only where `of_turn`
    bool of_turn = false;  ///< it belongs to a turn, a letter or an annex
    mention::Where where = mention::Where::speech;
    std::string delegation;
    bool presiding = false;
    bool quotation = false;
    std::size_t words = 0;
    std::uint32_t line = 0;
    std::uint32_t page = 0;
    std::size_t start = 0;  ///< code points of the source
    std::size_t end = 0;
    std::uint32_t crc32 = 0;
    std::string text;

    /// As the view `searchable` has it.
    bool searchable() const
    {
        return where == mention::Where::speech || where == mention::Where::letter;
    }
};

/// Where something found stands: within a paragraph, and in the source.
struct Place {
    std::size_t paragraph = 0;  ///< index
    std::uint32_t offset = 0;   ///< of the paragraph in the prepared text
    std::size_t start = 0;      ///< code points of the source
    std::size_t length = 0;
    std::size_t sentence_start = 0;
    std::size_t sentence_length = 0;
    std::uint32_t crc32 = 0;  ///< of its words; of a stance's quote, and its cue behind it
};

/// Whose a turn is, or an annex that one holds, or a letter itself.
struct SpeakerContent {
    std::string_view delegation;  ///< empty: not known, or several
    std::optional<parser::Role> role;
};

/// Words of speech and letters.
struct SpokenContent {
    std::string_view delegation;
    std::optional<parser::Role> role;  ///< none: of a letter
    bool shared = false;               ///< the words of several signatories, once for each of them
    std::size_t words = 0;
};

/// What one document comes to, ready to be stored. Made on any thread, so that the one that writes
/// need not count.
struct Content {
    Content(parser::Document parsed, findings::Findings found);
    Content(const Content&) = delete;  // the sheets point into it
    Content& operator=(const Content&) = delete;
    Content(Content&&) = default;  // what they point at stays where it is
    Content& operator=(Content&&) = default;
    ~Content() = default;

    std::unique_ptr<const parser::Document> document;
    /// Paragraphs and turns are placed in reading order, findings where users find them in the file.
    parser::FileOffsets offsets;
    findings::Findings findings;
    std::string name;
    std::string key;  ///< the symbol, or the path where there is none
    std::vector<ParagraphContent> paragraphs;
    std::vector<Place> mentions;  ///< one for each of the findings
    std::vector<Place> references;
    std::vector<Place> stances;
    std::vector<std::size_t> turn_words;  ///< one for each turn, or for the letter and its annexes
    std::map<int, SpeakerContent> speakers;  ///< by the number of the turn or the annex
    std::vector<SpokenContent>
        spoken;  ///< what rates are counted by, each delegation and role once
    parser::Accounting accounting;
    std::size_t words = 0;
    Sheets sheets;
    Tallies tallies;

    /// The delegation of a turn; empty: not known.
    std::string_view speaker(int turn) const;
};

}  // namespace horseshoe::store
