#pragma once

#include "report/export/document.hpp"
#include "report/json/json_writer.hpp"

#include <cstdint>
#include <string_view>

namespace horseshoe::exporting {

/// Writes the members that JSON lines of a stored document are made of, into the object that is open.
class LineMembers {
public:
    LineMembers(json::Writer& writer, const Document& document)
        : document_(document), writer_(writer)
    {}

    /// The file that the document was read from.
    void source();
    void attendance();
    void sub_headings();

    /// In code points of the source text.
    void span(std::int64_t start, std::int64_t end);

    /// What a turn, a letter (0) or an annex says, and where each of its paragraphs stands.
    void said(int turn);

    /// The ids, and behind them the names of those that have none.
    void signatories(const store::TurnRow& row, std::string_view name);
    /// One word for each id among the signatories.
    void signatories_found(const store::TurnRow& row);

    /// The stretches of a turn, each in one capacity.
    void parts(const store::TurnRow& row);

private:
    const Document& document_;
    json::Writer& writer_;
};

}  // namespace horseshoe::exporting
