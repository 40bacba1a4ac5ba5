#pragma once

#include "report/html/page/document_data.hpp"

#include <string>
#include <vector>

namespace horseshoe::html {

/// What a paragraph does in its turn.
struct Move {
    std::string kind;  ///< "thanks", "position", "reasons", "calls", "closing"
    std::int64_t paragraph = 0;
};

/// The moves of a turn, in order; neighbours of one kind are one. A paragraph may make several:
/// thanks, positions and calls are those of its stances, reasons and closings have words that open
/// them (words/moves.tsv).
std::vector<Move> moves_of(const DocumentData& data, int turn);

}  // namespace horseshoe::html
