#pragma once

#include "analysis/store/rows.hpp"
#include "parser/document.hpp"
#include "parser/source/file_offsets.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace horseshoe::store {

/// Whether rows are to tell where their words stand in the file; else they have zeros there.
enum class Offsets : std::uint8_t { told, spared };

/// Makes the rows of findings straight from a document, as queries give them: for who shows a
/// document without storing it. Ids are 0. Each row is valid until the next one of its kind is made.
class RowMaker {
public:
    /// The document must outlive this.
    explicit RowMaker(const parser::Document& document, Offsets offsets = Offsets::told);

    const MentionRow& row(const mention::Mention& mention);
    const ReferenceRow& row(const reference::Reference& reference);
    const StanceRow& row(const stance::Stance& stance);

private:
    /// Bytes of the prepared text.
    struct Sentence {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        bool operator==(const Sentence&) const = default;
    };

    void put(const parser::SourceSpan& span, std::int64_t& start, std::int64_t& stop) const;
    void set_sentence(const mention::Mention& mention);
    void set_quote(const stance::Stance& stance);
    const parser::Turn* turn(int number) const;
    std::optional<parser::Role> role(int number) const;
    std::string_view prepared(std::uint32_t begin, std::uint32_t end) const;

    const parser::Document& document_;
    std::optional<parser::FileOffsets> offsets_;  // where they are told
    std::size_t near_ = 0;                        // of what stands in the source: see SourceMap
    MentionRow mention_;
    ReferenceRow reference_;
    StanceRow stance_;
    // What the rows have of sentences: many findings have theirs in common with those before them.
    std::optional<Sentence> sentence_;  // of mention_; none: furniture, or no row yet
    std::optional<Sentence> quote_;     // of stance_
};

}  // namespace horseshoe::store
