#pragma once

#include <cstdint>
#include <string_view>

namespace horseshoe::parser {

/// Half-open byte range of a Source's text.
struct SourceSpan {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    std::uint32_t size() const { return end - begin; }
    bool empty() const { return begin == end; }
    bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
    std::string_view of(std::string_view text) const { return text.substr(begin, size()); }

    friend bool operator==(const SourceSpan&, const SourceSpan&) = default;
};

}  // namespace horseshoe::parser
