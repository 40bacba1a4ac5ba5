#include "analysis/stance/corrections.hpp"

#include "analysis/stance/correcting.hpp"

namespace horseshoe::stance {

Corrections::Corrections(const std::string& path, std::string_view text)
    : rows_(read_corrections(path, text))
{}

std::vector<std::size_t> Corrections::apply(const parser::Document& document,
                                            std::string_view name,
                                            std::vector<Stance>& stances) const
{
    std::vector<std::size_t> fitting;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (rows_[i].document == name && correct(document, rows_[i], stances)) {
            fitting.push_back(i);
        }
    }
    return fitting;
}

void CorrectionTally::add(std::string_view document, const std::vector<std::size_t>& fitting)
{
    documents_.emplace(document);
    fitting_.insert(fitting.begin(), fitting.end());
}

std::vector<const Correction*> CorrectionTally::left_over(const Corrections& corrections) const
{
    std::vector<const Correction*> found;
    for (std::size_t i = 0; i < corrections.rows().size(); ++i) {
        const auto& row = corrections.rows()[i];
        if (documents_.contains(row.document) && !fitting_.contains(i)) {
            found.push_back(&row);
        }
    }
    return found;
}

}  // namespace horseshoe::stance
