#pragma once

#include "parser/document.hpp"
#include "parser/language/language.hpp"

#include <string_view>

namespace horseshoe::parser {

/// The titles at the head of a cover: symbol, number of the meeting, year, day and place.
class CoverHead {
public:
    CoverHead(const Language& language, Document& document)
        : language_(language), document_(document)
    {}

    void read(std::string_view text);

    /// The earliest records print no symbol: the Council's 297th meeting has S/PV.297.
    void name_by_meeting();

private:
    bool names_council(std::string_view text) const;
    void read_number(std::string_view text);
    void read_day(std::string_view text);
    void read_place(std::string_view text);

    const Language& language_;
    Document& document_;
    bool of_council_ = false;
    bool of_other_ = false;    // another body's line came first
    int number_in_words_ = 0;  // of the meeting
    int resumption_ = 0;
};

}  // namespace horseshoe::parser
