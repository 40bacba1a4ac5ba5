#include "analysis/store/selection.hpp"

#include "parser/names.hpp"

#include <algorithm>

namespace horseshoe::store {
namespace {

bool takes_any(const std::vector<std::string>& wanted, std::string_view given)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), given) != wanted.end();
}

/// "8967" and "S/PV.8967" are the meeting's; "S/PV.8967" is not "S/PV.89".
bool is_meeting(const parser::Document& document, std::string_view wanted)
{
    return wanted == parser::document_name(document) ||
           (document.record.meeting != 0 && wanted == std::to_string(document.record.meeting));
}

}  // namespace

bool Selection::takes(const parser::Document& document) const
{
    const auto date = parser::iso(document.date);
    const bool meeting_fits =
        meeting.empty() || std::any_of(meeting.begin(), meeting.end(), [&](const auto& wanted) {
            return is_meeting(document, wanted);
        });
    // A document without a date is in no period.
    const bool from_fits = from.empty() || (!date.empty() && date.substr(0, from.size()) >= from);
    const bool to_fits = to.empty() || (!date.empty() && date.substr(0, to.size()) <= to);
    return meeting_fits && from_fits && to_fits && (lang.empty() || lang == document.language);
}

bool Selection::takes_speaker(std::string_view delegation) const
{
    return takes_any(by, delegation);
}

bool Selection::takes_target(std::string_view entity) const
{
    return takes_any(of, entity);
}

bool Selection::takes_role(const std::optional<parser::Role>& role_of) const
{
    return role.empty() || (role_of && takes_any(role, parser::word(*role_of)));
}

bool Selection::takes(const MentionRow& row) const
{
    return takes_speaker(row.by) && takes_target(row.entity) && takes_role(row.role);
}

bool Selection::takes(const ReferenceRow& row) const
{
    return takes_speaker(row.by) && takes_target(row.target()) && takes_role(row.role);
}

bool Selection::takes(const StanceRow& row) const
{
    return takes_speaker(row.holder) && takes_target(row.target) && takes_role(row.role);
}

}  // namespace horseshoe::store
