#pragma once

#include "parser/meeting/persons.hpp"
#include "parser/meeting/presidents.hpp"
#include "parser/meeting/record.hpp"

#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Who is in the Chair: by the cover, by a heading, or by what the President says; and who took the
/// Chair since.
class Presiding {
public:
    /// Tells the record who presides, where its cover did not.
    Presiding(const MeetingText& text, Document& document);

    /// The President of the cover, or who took the Chair since: the heading names the office only.
    /// Who acts in the President's place is somebody else of the same delegation.
    void preside(Turn& turn) const;

    /// Those of the cover.
    const std::vector<President>& presidents() const { return presidents_; }

private:
    bool named_in_heading();
    bool named_by_capacity();
    bool is_acting(const Turn& turn) const;
    void preside_first(Turn& turn, bool passes) const;
    void preside_named(Turn& turn, const NamedPerson& person, const Event& note) const;

    const MeetingText& text_;
    Record& record_;
    int year_;
    Found found_ = Found::cover;
    std::vector<President> presidents_;
};

}  // namespace horseshoe::parser
