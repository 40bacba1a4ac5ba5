#pragma once

#include "parser/document.hpp"
#include "parser/language/language.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Who is present at a meeting, by the cover and by its invitations: looked up by name and by
/// delegation.
class Attendance {
public:
    /// Points into the record.
    Attendance(const Record& record, const Language& language);

    /// Those whose names may be that of a heading, in the order of attendance.
    std::vector<const Attendee*> named(std::string_view name) const;

    /// In which role a delegation is present, if it is.
    std::optional<Role> role_of(const std::string& delegation) const;

    /// Whether the cover tells who the members are.
    bool tells_members() const { return tells_members_; }

private:
    const Language& language_;
    bool tells_members_ = false;
    std::map<std::string, Role> roles_;                    ///< by delegation
    std::multimap<std::string, const Attendee*> by_name_;  ///< by the last word of the name
};

}  // namespace horseshoe::parser
