#pragma once

#include "parser/document.hpp"
#include "parser/source/file_offsets.hpp"
#include "report/json/json_writer.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::json {

/// Writes the members that lines of a document are made of, into the object that is open.
class DocumentMembers {
public:
    DocumentMembers(Writer& out, const parser::Document& document)
        : document_(document), offsets_(document.source), out_(out)
    {}

    /// The file that the document was read from.
    void source();

    /// In code points of the source text.
    void span(const parser::SourceSpan& span);
    void time(std::string_view name, const std::optional<parser::Time>& time);

    /// A speaker's, as written.
    void heading(const parser::Heading& heading);
    void attendees(std::string_view name, const std::vector<parser::Attendee>& attendees);

    /// Its draft, its lists, its counts and its outcome.
    void vote(const parser::Vote& vote);

    /// Those that are known.
    void ids(std::string_view name, const std::vector<std::string>& ids);
    void strings(std::string_view name, const std::vector<std::string>& strings);

    /// The ids, and behind them the names of those that have none.
    void signatories(std::string_view name, const std::vector<parser::Signatory>& signatories);
    /// One word for each id among `signatories`.
    void signatories_found(const std::vector<parser::Signatory>& signatories);

    /// What they say, and where each of them stands.
    void paragraphs(std::span<const parser::Paragraph> paragraphs);

private:
    const parser::Document& document_;
    parser::FileOffsets offsets_;
    Writer& out_;
};

}  // namespace horseshoe::json
