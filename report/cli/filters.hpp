#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "parser/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace horseshoe::cli {

/// The words on the command line by which all query commands choose what they show.
struct Filters {
    std::vector<std::string> by;       ///< delegations that speak
    std::vector<std::string> of;       ///< what they speak of
    std::vector<std::string> meeting;  ///< symbols, or numbers of meetings
    std::string from;                  ///< "2022", "2022-02", "2022-02-16"
    std::string to;
    std::string lang;
    std::vector<std::string> role;

    bool takes(const parser::Document& document) const;
    bool takes_speaker(std::string_view delegation) const;
    bool takes_target(std::string_view entity) const;
    /// `turn` may be null: lists of votes and letters have no role.
    bool takes_role(const parser::Turn* turn) const;
};

/// Adds --by, --of, --meeting, --from, --to, --lang and --role to a subcommand.
void add_filters(CLI::App& command, Filters& filters);

/// Names on the command line become ids: "Kazakhstan" is KAZ. Throws UsageError for what is neither.
void resolve(Filters& filters, const gazetteer::Gazetteer& gazetteer);

}  // namespace horseshoe::cli
