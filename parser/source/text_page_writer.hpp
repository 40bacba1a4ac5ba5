#pragma once

#include "parser/source/parted_text.hpp"
#include "parser/source/text_column.hpp"
#include "parser/source/text_edge.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Writes pages in reading order: band by band the left column, then the right one.
class TextPageWriter {
public:
    TextPageWriter(std::string_view text, PartedText& out) : text_(text), out_(out) {}

    /// A page whose right column begins at `place`.
    void write(TextRows rows, std::uint32_t place);

private:
    void mark_header(TextRows rows, std::vector<bool>& full) const;
    void add_full(const TextRow& row);
    void add_sides(const TextRow& row);
    void line(const TextRow& row);
    void part(const TextRow& row);
    void finish();

    std::string_view text_;
    PartedText& out_;
    std::uint32_t place_ = 0;
    bool mostly_full_ = false;
    std::vector<const TextRow*> band_;
    std::size_t both_ = 0;
    bool any_left_ = false;
    bool any_right_ = false;
    TextColumn left_;
    TextColumn right_;
};

}  // namespace horseshoe::parser
