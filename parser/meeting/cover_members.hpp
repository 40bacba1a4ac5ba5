#pragma once

#include "parser/document.hpp"
#include "parser/language/language.hpp"
#include "parser/span.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// The members of the Council as a record's cover lists them, line by line.
class CoverMembers {
public:
    CoverMembers(const Language& language, Document& document)
        : language_(language), document_(document)
    {}

    /// "Belgium . . . Mr. Pecsteen de Buytswerve"; long names of States go over two lines. Some
    /// exports put all States first, with their leaders or without, and the names below them.
    void read(std::string_view text, const SourceSpan& span);

    /// A line that may hold several members, one behind the other, as web pages and scans print them.
    void read_all(std::string_view text, const SourceSpan& span);

    /// Before 1970 or so covers told nobody's name: "Present: The representatives of the following
    /// countries: Argentina, Belgium, ... United States of America." True behind the full stop.
    bool read_present(std::string_view text, const SourceSpan& span);

    /// Whether each State that was read has its speaker: what follows may be something else.
    bool complete() const { return added_ && country_.empty() && waiting_.empty(); }

private:
    void add(std::string_view speaker, const SourceSpan& span);
    bool is_whole_country() const;

    const Language& language_;
    Document& document_;
    std::string country_;               // of a member whose name goes over lines
    std::vector<std::string> waiting_;  // States whose speakers are still to come
    SourceSpan present_span_;
    bool added_ = false;
};

}  // namespace horseshoe::parser
