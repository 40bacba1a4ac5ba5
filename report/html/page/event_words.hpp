#pragma once

#include "report/html/page/document_data.hpp"
#include "report/html/site.hpp"
#include "report/html/words.hpp"

#include <string>
#include <string_view>

namespace horseshoe::html {

/// What happened, in a line: "Vote on S/2031/121: 14 in favour, 0 against, 1 abstaining: adopted".
std::string
event_in_words(const Words& words, const DocumentData& data, const store::EventRow& event);

/// A vote's numbers: as announced, else as its lists have them.
struct Tally {
    std::size_t favour = 0;
    std::size_t against = 0;
    std::size_t abstaining = 0;
};
Tally tally(const store::VoteRow& vote);

/// What was voted on: the draft, the resolution, or words that say that it is not known.
std::string subject_of(const Words& words, const store::VoteRow& vote);
/// "adopted as resolution 2732 (2024)".
std::string outcome_in_words(const Words& words, const store::VoteRow& vote);

/// "presidency", "member", "invited", "guest".
std::string_view role_key(parser::Role role);

}  // namespace horseshoe::html
