#pragma once

#include "report/html/words.hpp"

#include <string>

namespace horseshoe::html {

/// Where words stand, for a citation.
struct Pinpoint {
    std::string document = {};  ///< symbol; of a letter without one empty
    std::string date = {};      ///< ISO
    bool letter = false;
    int turn = 0;                 ///< number of the turn or of the annex; 0: none
    std::size_t page = 0;         ///< 0: not known
    std::string delegation = {};  ///< name in the language of the pages; empty: not known
    std::string name = {};        ///< of the document where it has no symbol
};

/// "S/PV.8967, 16 February 2022, p. 11 (United Kingdom)"; where the page is not known the turn, of a
/// letter the annex.
std::string citation(const Words& words, const Pinpoint& pinpoint);

}  // namespace horseshoe::html
