#pragma once

#include "analysis/store/rows.hpp"
#include "parser/document.hpp"
#include "parser/source/file_offsets.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace horseshoe::store {

/// Makes the rows of findings straight from a document, as queries give them: for who shows a
/// document without storing it. Ids are 0. Each row is valid until the next one of its kind is made.
class RowMaker {
public:
    /// The document must outlive this.
    explicit RowMaker(const parser::Document& document);

    const MentionRow& row(const mention::Mention& mention);
    const ReferenceRow& row(const reference::Reference& reference);
    const StanceRow& row(const stance::Stance& stance);

private:
    const parser::Turn* turn(int number) const;
    std::optional<parser::Role> role(int number) const;
    std::string_view prepared(std::uint32_t begin, std::uint32_t end) const;

    const parser::Document& document_;
    parser::FileOffsets offsets_;
    MentionRow mention_;
    ReferenceRow reference_;
    StanceRow stance_;
};

}  // namespace horseshoe::store
