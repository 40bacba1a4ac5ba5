#include "report/html/accuracy.hpp"

#include "parser/language/tsv.hpp"
#include "report/html/words_tables.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace horseshoe::html {

std::optional<AccuracyRange> accuracy(std::string_view measure, std::string_view figure)
{
    std::optional<AccuracyRange> range;
    for (const auto& row : parser::read_tsv(accuracy_table())) {
        if (row[0] != measure || row[2] != figure) {
            continue;
        }
        const double value = std::strtod(std::string{row[3]}.c_str(), nullptr);
        if (!range) {
            range = AccuracyRange{value, value};
        }
        range->least = std::min(range->least, value);
        range->most = std::max(range->most, value);
    }
    return range;
}

}  // namespace horseshoe::html
