#include "parser/meeting/cover_members.hpp"

#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/meeting/cover_signs.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <utility>

namespace horseshoe::parser {
namespace {

/// "France:", "France –": what some pages put between a State and a name.
std::string_view without_joint(std::string_view country)
{
    country = trim(country);
    for (const std::string_view joint : {":", ",", "-", "\u2013", "\u2014"}) {
        if (country.ends_with(joint)) {
            return trim(country.substr(0, country.size() - joint.size()));
        }
    }
    return country;
}

}  // namespace

void CoverMembers::read(std::string_view text, const SourceSpan& span)
{
    const auto leader = find_leader(text);
    const bool plain = leader.begin == std::string_view::npos;
    const auto person = honorific_in(text, language_);
    if (is_whole_country() && text.front() != '(' && !starts_lower(text) &&
        (person != 0 || !waiting_.empty())) {
        waiting_.push_back(std::exchange(country_, {}));
    }
    if (plain && person == 0 && !waiting_.empty()) {
        country_ = std::move(waiting_.front());
        waiting_.erase(waiting_.begin());
        add(text, span);
        return;
    }
    std::string_view country = text;
    std::string_view speaker;
    if (!plain) {
        country = trim(text.substr(0, leader.begin));
        speaker = trim(text.substr(leader.end));
    }
    else if (person != std::string_view::npos) {
        country = trim(text.substr(0, person));
        speaker = trim(text.substr(person));
    }
    // A long name leaves room for one dot, and a scan may glue that to it: "France. Mr. Arnaud".
    if (plain && (country.ends_with(" .") ||
                  (person != std::string_view::npos && country.find('.') + 1 == country.size()))) {
        country = trim(country.substr(0, country.size() - 1));
    }
    if (person != std::string_view::npos && person != 0) {
        country = without_joint(country);
    }
    if (!country.empty()) {
        country_ += (country_.empty() ? "" : " ") + std::string(country);
    }
    if (!speaker.empty()) {
        add(speaker, span);
    }
    else if (!plain && !country_.empty()) {
        waiting_.push_back(std::exchange(country_, {}));
    }
}

void CoverMembers::read_all(std::string_view text, const SourceSpan& span)
{
    std::vector<std::size_t> begins;
    for (const auto& each : find_delegations(text, document_.date.year)) {
        const auto after = trim(text.substr(each.end));
        const auto name =
            trim(after.substr(std::min(after.find_first_not_of(":,-\u2013\u2014"), after.size())));
        if (find_leader(after).begin == 0 || honorific_in(name, language_) == 0) {
            begins.push_back(each.begin);
        }
    }
    if (begins.size() < 2) {
        read(text, span);
        return;
    }
    begins.front() = 0;
    begins.push_back(text.size());
    for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
        auto member = trim(text.substr(begins[i], begins[i + 1] - begins[i]));
        // Behind a name another leader: the State before it was lost, as links are.
        for (auto leader = find_leader(member); leader.begin != std::string_view::npos;) {
            const auto next = find_leader(member.substr(leader.end));
            const bool last = next.begin == std::string_view::npos;
            const auto end = last ? member.size() : leader.end + next.begin;
            read(trim(member.substr(0, end)), span);
            member = last ? std::string_view{} : member.substr(end);
            leader = find_leader(member);
        }
        if (!member.empty()) {
            read(member, span);
        }
    }
}

bool CoverMembers::read_present(std::string_view text, const SourceSpan& span)
{
    const bool broken = country_.ends_with('-');
    if (broken && starts_lower(text)) {
        country_.pop_back();
    }
    present_span_.begin = country_.empty() ? span.begin : present_span_.begin;
    present_span_.end = span.end;
    country_ += (country_.empty() || broken ? "" : " ") + std::string(text);
    if (!text.ends_with('.')) {
        return false;
    }
    const auto listed = std::exchange(country_, {});
    for (const auto& named : find_delegations(listed, document_.date.year)) {
        Attendee member;
        member.role = Role::member;
        member.country = listed.substr(named.begin, named.end - named.begin);
        member.delegation = std::string(named.id);
        member.span = present_span_;
        document_.record.attendance.push_back(std::move(member));
    }
    return true;
}

bool CoverMembers::is_whole_country() const
{
    return !country_.empty() && find_delegation(country_, document_.date.year).has_value();
}

void CoverMembers::add(std::string_view speaker, const SourceSpan& span)
{
    added_ = true;
    while (speaker.ends_with(';') || speaker.ends_with(',')) {  // of a list in one line
        speaker.remove_suffix(1);
    }
    Attendee member;
    member.role = Role::member;
    member.country = std::exchange(country_, {});
    member.delegation =
        std::string(find_delegation(member.country, document_.date.year).value_or(""));
    member.speaker = std::string(speaker);
    member.span = span;
    document_.record.attendance.push_back(std::move(member));
}

}  // namespace horseshoe::parser
