#pragma once

#include "report/html/component/parts.hpp"
#include "report/html/overview.hpp"
#include "report/html/site.hpp"

#include <vector>

namespace horseshoe::html {

/// What the sentences of a delegation's page are made of.
struct DelegationNumbers {
    std::size_t documents = 0;
    std::size_t meetings = 0;  ///< in which it took the floor
    std::string first;         ///< dates of its first and last words
    std::string last;
    std::size_t turns = 0;      ///< in which it speaks for itself
    std::size_t presiding = 0;  ///< in which it only conducts a meeting
    std::size_t words = 0;
    std::size_t own = 0;
    std::size_t joint = 0;
    std::size_t reported = 0;
    std::size_t votes = 0;
    std::size_t favour = 0;
    std::size_t against = 0;
    std::size_t abstaining = 0;
};

/// Summary in sentences with numbers and hedges: how much there is, what it approves and disapproves,
/// who names it, whom it is near to and far from, what it never names.
std::vector<KeySentence> delegation_sentences(const Page& page,
                                              const Site& site,
                                              const Overview& overview,
                                              const Subject& subject,
                                              const DelegationNumbers& numbers);

}  // namespace horseshoe::html
