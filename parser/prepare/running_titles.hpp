#pragma once

#include "parser/language/language.hpp"
#include "parser/prepare/furniture.hpp"
#include "parser/prepare/line_neighbours.hpp"
#include "parser/source/source.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// The titles that run along the tops of pages, with the record's symbol or without.
class RunningTitles {
public:
    RunningTitles(const Source& source, const Language& language, PageFurniture& page)
        : source_(source), language_(language), page_(page), near_(source, page)
    {}

    /// Marks the titles that stand by furniture or form feeds; true where there were more of them.
    /// `pages` are as footers or form feeds count them.
    bool mark(int pages);

private:
    /// A line next to furniture or to a form feed that may be the running title.
    struct Candidate {
        std::size_t line = 0;
        std::string_view words;  ///< without the record's symbol
        bool symbol = false;     ///< the record's symbol stands at one of its ends
        bool between = false;    ///< furniture on both sides
    };

    std::vector<Candidate> candidates() const;
    std::optional<Candidate> candidate(std::size_t line) const;
    void strip_symbol(Candidate& found) const;
    bool is_a_line(std::string_view words, std::size_t line);

    const Source& source_;
    const Language& language_;
    PageFurniture& page_;
    LineNeighbours near_;
    std::map<std::string_view, int> titles_;  ///< marked, and how often
    std::map<std::string_view, bool> lines_;  ///< whether they stand as lines of their own
};

}  // namespace horseshoe::parser
