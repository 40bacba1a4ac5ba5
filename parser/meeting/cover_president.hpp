#pragma once

#include "parser/document.hpp"

#include <string>
#include <string_view>

namespace horseshoe::parser {

/// Who presides, as a record's cover tells it.
class CoverPresident {
public:
    explicit CoverPresident(Document& document) : document_(document) {}

    /// "Mr. Dang . . . (Viet Nam)", over one line or more: the country's name may go over two.
    void read(std::string_view text, const SourceSpan& span);

    /// Whether the country goes on in the next line.
    bool is_open() const { return !half_.empty(); }

private:
    Document& document_;
    std::string half_;
};

}  // namespace horseshoe::parser
