#pragma once

#include "parser/source/text_column.hpp"
#include "parser/source/text_edge.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Writes a page in reading order: band by band its left column, then its right one.
class TextPageWriter {
public:
    /// `place` is where the right column begins.
    TextPageWriter(std::string_view text, std::uint32_t place, std::string& out)
        : text_(text), place_(place), out_(out)
    {}

    void write(TextRows rows);

private:
    void mark_header(TextRows rows, std::vector<bool>& full) const;
    void add_full(const TextRow& row);
    void add_sides(const TextRow& row);
    void line(const TextRow& row);
    void part(const TextRow& row);
    void finish();

    std::string_view text_;
    std::uint32_t place_;
    std::string& out_;
    bool mostly_full_ = false;
    std::vector<const TextRow*> band_;
    std::size_t both_ = 0;
    bool any_left_ = false;
    bool any_right_ = false;
    TextColumn left_;
    TextColumn right_;
};

}  // namespace horseshoe::parser
