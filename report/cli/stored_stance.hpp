#pragma once

#include "analysis/findings/analyser.hpp"
#include "analysis/stance/explain.hpp"
#include "analysis/stance/stance.hpp"
#include "analysis/store/rows.hpp"
#include "analysis/store/store.hpp"
#include "parser/document.hpp"

#include <string>

namespace horseshoe::cli {

/// A stance out of a store, in the form that one has which has just been read.
struct StoredStance {
    parser::Document document;  ///< its source read anew, or of it the paragraph alone
    stance::Stance stance;
    stance::Explanation explanation;
    std::string missing;  ///< why there is no more than what is stored; empty: there is all
};

/// What is not stored is found once more in the source, where this is still there and the tables give
/// the same stance; else it is left open.
StoredStance read_stored(const store::Store& store,
                         const store::StanceRow& row,
                         const findings::Analyser& analyser);

}  // namespace horseshoe::cli
