#pragma once

#include "parser/language/language.hpp"
#include "parser/source/source.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Finds in long lines what stands at the start of lines elsewhere.
class RunningCutter {
public:
    explicit RunningCutter(const Language& language) : language_(language) {}

    /// Where the line is to be parted: bytes from its begin, ascending. A line that is no longer than
    /// paragraphs are (`short_line`) is parted only behind a sentence: it may quote a speaker.
    std::vector<std::uint32_t> cut(std::string_view line, bool short_line = false);

    /// A short line, which stays as it is: it may label what follows.
    void see(std::string_view line);

    /// Whether more speakers stand within lines than at the start of one, the President among them.
    bool runs_on() const { return presidents_ != 0 && within_ >= 2 && within_ > at_start_; }

    /// Whether speakers and formulas stand in the middle of other sentences. Paragraphs that have
    /// lines of their own only quote them there.
    bool mixed() const
    {
        return runs_on() && within_presidents_ != 0 &&
               (misplaced_ >= 2 || (broken_ >= 2 && broken_ * 5 >= within_ + at_start_));
    }

private:
    std::uint32_t take_at(std::size_t at);
    std::uint32_t take_heading(std::size_t at);
    std::uint32_t take_event(std::size_t at);
    std::uint32_t take_label(std::size_t at);
    void note_if_broken(std::size_t after, bool opening);
    void note_if_misplaced(std::string_view rest);
    void note_number(std::string_view numbered);
    bool after_sentence(std::size_t at) const;
    void add(std::size_t at);

    const Language& language_;
    std::string_view line_;
    std::vector<std::uint32_t> cuts_;
    bool cover_ = true;     // nobody has spoken, nothing was opened
    bool members_ = false;  // within the members of the cover
    bool agenda_ = false;   // within the items of the cover's agenda
    bool voting_ = false;   // within the lists of a vote
    bool short_line_ = false;
    bool free_ = false;  // behind a formula: a title may stand before the next speaker
    std::size_t within_ = 0;
    std::size_t at_start_ = 0;
    std::size_t presidents_ = 0;
    std::size_t within_presidents_ = 0;
    std::size_t broken_ = 0;
    std::size_t misplaced_ = 0;  // labels of the cover behind a speaker, numbers that fall
    int last_number_ = 0;        // of a speaker's paragraph
};

/// What the formulas of the opening tell of the lines they stand in.
struct OpeningLines {
    bool mixed = false;  ///< with those of the other column: "Adoption of the agenda the last week"
    bool runs_on = false;  ///< "The meeting was called to order at 3 p.m. Adoption of the agenda"
};

OpeningLines look_at_opening(const Source& source, const Language& language);

}  // namespace horseshoe::parser
