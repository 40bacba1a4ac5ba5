#pragma once

#include "report/html/frame.hpp"
#include "report/html/site.hpp"

#include <map>
#include <string>
#include <vector>

namespace horseshoe::html {

/// What stands about a target, by whom.
struct TargetRows {
    std::map<std::string, std::vector<store::StanceRow>> stances = {};
    /// In sentences without a stance.
    std::map<std::string, std::vector<store::MentionRow>> mentions = {};
    std::vector<store::StanceRow> all = {};
};

TargetRows read_target(const Site& site, const Subject& subject);

/// The pages with all its quotes, by delegation.
void write_target_quotes(const Site& site, const Subject& subject, const TargetRows& rows);

/// The strongest of them, as cards.
void target_quotes_section(Page& page, const Site& site, const TargetRows& rows);

}  // namespace horseshoe::html
