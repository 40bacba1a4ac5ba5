#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/mention/mention.hpp"
#include "parser/document.hpp"

#include <string>
#include <string_view>
#include <unordered_map>

namespace horseshoe::stance {

/// Whom a named person or office stands for: a speaker for whom he speaks, the head of another
/// organisation for it. The Secretary-General and his envoys stand for themselves.
class Offices {
public:
    Offices(const parser::Document& document, const gazetteer::Gazetteer& gazetteer);

    /// The id of what is evaluated where a mention is; empty: nothing that can be.
    std::string_view stands_for(const mention::Mention& mention) const;

private:
    std::string_view of_topic(std::string_view id) const;
    std::string_view of_person(const std::string& name) const;
    std::string_view read_person(std::string_view name) const;
    bool is_secretary_general(std::string_view name) const;

    const gazetteer::Gazetteer& gazetteer_;
    std::unordered_map<std::string, std::string_view> speakers_;  // by last word of their names
    mutable std::unordered_map<std::string, std::string_view> persons_;  // as far as asked for
};

}  // namespace horseshoe::stance
