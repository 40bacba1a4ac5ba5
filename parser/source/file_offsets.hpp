#pragma once

#include "parser/code_points.hpp"
#include "parser/source/source.hpp"

#include <cstddef>
#include <cstdint>

namespace horseshoe::parser {

/// Code points of the file, half-open.
struct FileRange {
    std::size_t start = 0;
    std::size_t end = 0;
};

/// Places in a Source's text as places in the file that the user has: in code points, and, where
/// the text was put into reading order, where its words stand there.
class FileOffsets {
public:
    /// The source must outlive this.
    explicit FileOffsets(const Source& source) : source_(&source), points_(source.text) {}

    std::size_t at(std::uint32_t offset) const;

    /// Where an offset stands in the text in reading order; the same where it was not rewritten.
    std::size_t in_order(std::uint32_t offset) const { return points_.at(offset); }

    /// Words that go on at the top of the next column end, in the file, before they begin; they are
    /// given as many code points as they have.
    FileRange of(const SourceSpan& span) const;

private:
    const Source* source_;
    CodePoints points_;
};

/// The code points of the file.
std::size_t count_file_characters(const Source& source);

}  // namespace horseshoe::parser
