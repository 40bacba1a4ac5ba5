#include "parser/names.hpp"

#include <fmt/format.h>

#include <array>

namespace horseshoe::parser {

using namespace std::string_view_literals;

namespace {

template <typename Enum, std::size_t size>
std::string_view pick(const std::array<std::string_view, size>& words, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < size ? words[index] : std::string_view{};
}

constexpr std::array kinds{"record"sv, "letter"sv};
constexpr std::array roles{"presidency"sv, "member"sv, "invited"sv, "guest"sv};
constexpr std::array capacities{"presidency"sv, "national"sv, "organisation"sv};
constexpr std::array ways_found{
    "heading"sv, "cover"sv, "invitation"sv, "capacity"sv, "floor"sv, "unknown"sv};
constexpr std::array ways_signatories_found{"listed"sv, "text"sv, "membership"sv};
constexpr std::array text_classes{
    "cover"sv, "furniture"sv, "heading"sv, "speech"sv, "event"sv, "vote"sv, "note"sv, "blank"sv};
constexpr std::array event_kinds{"opened"sv,
                                 "agenda-adopted"sv,
                                 "invited"sv,
                                 "vote"sv,
                                 "adopted"sv,
                                 "silence"sv,
                                 "suspended"sv,
                                 "resumed"sv,
                                 "adjourned"sv,
                                 "decided"sv,
                                 "seated"sv,
                                 "note"sv};
constexpr std::array outcomes{""sv, "adopted"sv, "rejected"sv, "vetoed"sv};

}  // namespace

std::string_view word(Kind kind)
{
    return pick(kinds, kind);
}

std::string_view word(Role role)
{
    return pick(roles, role);
}

std::string_view word(Capacity capacity)
{
    return pick(capacities, capacity);
}

std::string_view word(Found found)
{
    return pick(ways_found, found);
}

std::string_view word(SignatoryFound found)
{
    return pick(ways_signatories_found, found);
}

std::string_view word(TextClass text_class)
{
    return pick(text_classes, text_class);
}

std::string_view word(EventKind kind)
{
    return pick(event_kinds, kind);
}

std::string_view word(Outcome outcome)
{
    return pick(outcomes, outcome);
}

std::string_view attendance_word(Role role)
{
    return role == Role::presidency ? "president"sv : word(role);
}

std::string iso(const Date& date)
{
    if (!date.known()) {
        return {};
    }
    if (date.month == 0) {
        return fmt::format("{:04}", date.year);
    }
    if (date.day == 0) {
        return fmt::format("{:04}-{:02}", date.year, date.month);
    }
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string clock(const Time& time)
{
    return fmt::format("{:02}:{:02}", time.hour, time.minute);
}

std::string document_name(const Document& document)
{
    if (!document.symbol.empty()) {
        return document.symbol;
    }
    std::string_view name = document.source.path;
    if (const auto slash = name.rfind('/'); slash != std::string_view::npos) {
        name.remove_prefix(slash + 1);
    }
    if (const auto dot = name.rfind('.'); dot != std::string_view::npos && dot != 0) {
        name = name.substr(0, dot);
    }
    return std::string{name};
}

}  // namespace horseshoe::parser
