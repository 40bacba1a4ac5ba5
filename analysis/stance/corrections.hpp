#pragma once

#include "analysis/stance/correction.hpp"
#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

/// A table of corrections. A quote is compared by its letters and digits alone and may be a part of
/// the sentence, so that a row outlives new readings of the same document: other line ends, hyphens,
/// blanks. So may its turn: where the turn does not have the quote and only one other has, that is it.
class Corrections {
public:
    Corrections() = default;

    /// Throws InputError for a row that cannot be understood.
    Corrections(const std::string& path, std::string_view text);

    const std::vector<Correction>& rows() const { return rows_; }

    /// Applies the rows for a document to its stances; `name` is what the rows call it. Gives the
    /// indices of the rows that fit.
    std::vector<std::size_t> apply(const parser::Document& document,
                                   std::string_view name,
                                   std::vector<Stance>& stances) const;

private:
    std::vector<Correction> rows_;
};

/// Which rows fit in none of the documents read that they name. A record may be read in two languages.
class CorrectionTally {
public:
    void add(std::string_view document, const std::vector<std::size_t>& fitting);

    std::vector<const Correction*> left_over(const Corrections& corrections) const;

private:
    std::set<std::string, std::less<>> documents_;
    std::set<std::size_t> fitting_;
};

}  // namespace horseshoe::stance
