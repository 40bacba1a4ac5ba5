#pragma once

#include "analysis/store/groups.hpp"
#include "analysis/store/query.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::store {

/// Where things are counted, and what its columns are called. An empty column: there is no such group.
struct Kind {
    std::string from;
    std::string document = {};  // its id
    std::string delegation = {};
    std::string target = {};
    std::string act = {};
    std::string year = {};  // where it is not that of the document
    std::string count = "count(*)";
    std::string polarity = {};  // a sum; empty: there is none
};

/// Conditions on rows `x` of `total`; `counted` is a word of this room. The selection takes whole years.
Where in_totals(const Store& store, const Selection& selection, std::string_view counted);

/// What is counted in groups, put together from the answers to several questions.
class Counts {
public:
    Counts(const Store& store, GroupBy by) : store_(store), by_(by) {}

    void add(const Kind& kind, const Where& where);

    /// The words among which things were found, of all that the selection takes.
    void add_words(const Selection& selection);

    std::vector<GroupRow> rows(bool with_mean) const;

private:
    struct Count {
        std::int64_t count = 0;
        std::int64_t polarity = 0;
    };

    void add_words(const std::string& sql, const Where& where);
    void add_words_of_years(const Selection& selection);
    void add_words_of_documents(const Selection& selection);

    const Store& store_;
    GroupBy by_;
    std::map<std::string, Count> counts_;
    std::map<std::string, std::int64_t>
        words_;  // one sum under "" where the group does not divide them
};

}  // namespace horseshoe::store
