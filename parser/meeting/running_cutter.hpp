#pragma once

#include "parser/language/language.hpp"
#include "parser/meeting/running_signs.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Finds in long lines what stands at the start of lines elsewhere.
class RunningCutter {
public:
    explicit RunningCutter(const Language& language) : language_(language), signs_(language) {}

    /// Where the line is to be parted: bytes from its begin, ascending. A line that is no longer than
    /// paragraphs are (`short_line`) is parted only behind a sentence: it may quote a speaker.
    std::vector<std::uint32_t> cut(std::string_view line, bool short_line = false);

    /// A short line, which stays as it is: it may label what follows.
    void see(std::string_view line);

    /// What the lines so far tell of the text.
    const RunningSigns& signs() const { return signs_; }

private:
    std::uint32_t take_at(std::size_t at);
    std::uint32_t take_label(std::size_t at);
    std::uint32_t take_item(std::size_t at);
    std::uint32_t take_heading(std::size_t at);
    std::uint32_t take_note(std::size_t at);
    std::uint32_t take_event(std::size_t at);
    std::size_t title_before(std::size_t at) const;
    bool after_sentence(std::size_t at) const;
    void add(std::size_t at);
    void add_behind_spaces(std::size_t at);

    const Language& language_;
    RunningSigns signs_;
    std::string_view line_;
    std::vector<std::uint32_t> cuts_;
    bool cover_ = true;     // nobody has spoken, nothing was opened
    bool members_ = false;  // within the members of the cover
    bool agenda_ = false;   // within the items of the cover's agenda
    bool voting_ = false;   // within the lists of a vote
    bool short_line_ = false;
    bool free_ = false;  // behind a formula: a title may stand before the next speaker
};

}  // namespace horseshoe::parser
