#pragma once

#include "analysis/stance/lexicon.hpp"
#include "parser/document.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

enum class Flaw : std::uint8_t {
    contradicts,  ///< words that another row gives another polarity, act or use
    shadows,      ///< words that another row has too, and to the same end
    never_fires   ///< a row that no sentence of the documents has
};

/// Something about a row that its author may want to know.
struct Finding {
    Flaw flaw = Flaw::contradicts;
    std::string place;  ///< "en.tsv:12"
    std::string message;
};

/// Rows of a lexicon that share words. Nominals are looked for apart, and may share with the rest.
std::vector<Finding> lint(const Lexicon& lexicon);

/// Counts which rows of a lexicon the sentences of documents have.
class FiringCount {
public:
    explicit FiringCount(const Lexicon& lexicon) : counts_(lexicon.entries().size()) {}

    /// How often each row is met in a document.
    static std::vector<std::size_t> count(const Lexicon& lexicon, const parser::Document& document);

    void add(const std::vector<std::size_t>& counts);

    std::size_t documents() const { return documents_; }

    /// The rows without a hit; none where no document was read.
    std::vector<Finding> never_fired(const Lexicon& lexicon) const;

private:
    std::vector<std::size_t> counts_;
    std::size_t documents_ = 0;
};

std::string_view word(Flaw flaw);

}  // namespace horseshoe::stance
