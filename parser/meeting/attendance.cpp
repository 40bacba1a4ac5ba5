#include "parser/meeting/attendance.hpp"

#include "parser/meeting/names.hpp"

#include <utility>

namespace horseshoe::parser {

Attendance::Attendance(const Record& record, const Language& language) : language_(language)
{
    for (const auto& each : record.attendance) {
        tells_members_ = tells_members_ || each.role == Role::member;
        if (each.role != Role::guest && !each.delegation.empty()) {
            roles_.emplace(each.delegation, each.role);
        }
        if (auto last = last_stem(each.speaker); !last.empty()) {
            by_name_.emplace(std::move(last), &each);
        }
    }
}

std::vector<const Attendee*> Attendance::named(std::string_view name) const
{
    std::vector<const Attendee*> found;
    const auto stem = last_stem(name);
    if (stem.empty()) {
        return found;
    }
    const auto [first, last] = by_name_.equal_range(stem);
    for (auto it = first; it != last; ++it) {
        if (names_speaker(name, it->second->speaker, language_)) {
            found.push_back(it->second);
        }
    }
    return found;
}

std::optional<Role> Attendance::role_of(const std::string& delegation) const
{
    const auto known = roles_.find(delegation);
    return known != roles_.end() ? std::optional(known->second) : std::nullopt;
}

}  // namespace horseshoe::parser
