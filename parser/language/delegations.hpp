#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// A delegation named in a text.
struct NamedDelegation {
    std::string_view id;      ///< ISO 3166-1 alpha-3, or an English acronym
    std::uint32_t begin = 0;  ///< bytes of the text
    std::uint32_t end = 0;
};

/// The id of a whole name ("la République de Corée", "Mali"), in any language of the table;
/// leading articles are passed over. `year` chooses where a name changed hands; 0: any.
std::optional<std::string_view> find_delegation(std::string_view name, int year = 0);

/// All delegations named in a text: longest names first, at word boundaries, left to right.
std::vector<NamedDelegation> find_delegations(std::string_view text, int year = 0);

/// True for States and observers: those who can be invited as such and sign as such.
bool is_state(std::string_view id);

/// True for offices of the United Nations Secretariat, which speak for the UN.
bool is_secretariat(std::string_view id);

/// The States that belonged to a body in a year, where the table of memberships has it.
std::vector<std::string_view> members_of(std::string_view id, int year);

/// The short name of an id in a language of the table; the id itself where there is none.
std::string_view delegation_name(std::string_view id, std::string_view language);

}  // namespace horseshoe::parser
