#pragma once

#include "analysis/store/rows.hpp"
#include "parser/document.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::store {

/// What queries choose from all there is; what is empty chooses everything.
struct Selection {
    std::vector<std::string> by;       ///< delegations that speak
    std::vector<std::string> of;       ///< what they speak of
    std::vector<std::string> meeting;  ///< symbols, or numbers of meetings
    std::string from;                  ///< "2022", "2022-02", "2022-02-16"
    std::string to;
    std::string lang;
    std::vector<std::string> role;
    std::optional<std::int64_t> only_document = std::nullopt;  ///< by its id in a store

    bool takes(const parser::Document& document) const;
    bool takes_speaker(std::string_view delegation) const;
    bool takes_target(std::string_view entity) const;
    /// Lists of votes and letters have no role.
    bool takes_role(const std::optional<parser::Role>& role_of) const;

    bool takes(const MentionRow& row) const;
    bool takes(const ReferenceRow& row) const;
    bool takes(const StanceRow& row) const;
};

}  // namespace horseshoe::store
