#pragma once

#include "parser/language/language.hpp"

#include <cstddef>
#include <string_view>

namespace horseshoe::parser {

/// What was seen of speakers and formulas in a text: whether it runs on without ends of lines, and
/// whether its columns run into each other.
class RunningSigns {
public:
    explicit RunningSigns(const Language& language) : language_(language) {}

    /// Somebody speaks, at the start of a line or within it.
    void speaker(bool at_start, bool presides);

    /// Somebody speaks in a line that stays as it is.
    void speaker_of_short_line() { ++at_start_; }

    /// A speaker or a formula stands in the middle of another sentence.
    void broken() { ++broken_; }

    /// What follows a formula: `opening`, that of the meeting, nobody speaks right behind.
    void behind_formula(std::string_view rest, bool opening);

    /// The cover is over where somebody speaks; in columns that run into each other it is not.
    void behind_cover(std::string_view rest);

    /// Speakers' paragraphs are numbered upwards; with 1 another meeting begins.
    void number(std::string_view numbered);

    /// The next meeting counts anew.
    void meeting_ends() { last_number_ = 0; }

    /// Whether more speakers stand within lines than at the start of one, the President among them.
    bool runs_on() const { return presidents_ != 0 && within_ >= 2 && within_ > at_start_; }

    /// Whether speakers and formulas stand in the middle of other sentences. Paragraphs that have
    /// lines of their own only quote them there.
    bool mixed() const;

private:
    const Language& language_;
    std::size_t within_ = 0;
    std::size_t at_start_ = 0;
    std::size_t presidents_ = 0;
    std::size_t within_presidents_ = 0;
    std::size_t broken_ = 0;
    std::size_t misplaced_ = 0;  ///< labels of the cover behind a speaker, numbers that fall
    int last_number_ = 0;        ///< of a speaker's paragraph
};

}  // namespace horseshoe::parser
