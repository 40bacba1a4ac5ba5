#include "report/reading/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace horseshoe::reading {

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

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> languages{{
    {"ar", "Arabic"},
    {"en", "English"},
    {"es", "Spanish"},
    {"fr", "French"},
    {"ru", "Russian"},
    {"zh", "Chinese"},
}};

}  // namespace

std::string_view word(parser::Kind kind)
{
    return pick(kinds, kind);
}

std::string_view word(parser::Role role)
{
    return pick(roles, role);
}

std::string_view word(parser::Capacity capacity)
{
    return pick(capacities, capacity);
}

std::string_view word(parser::Found found)
{
    return pick(ways_found, found);
}

std::string_view word(parser::SignatoryFound found)
{
    return pick(ways_signatories_found, found);
}

std::string_view word(parser::TextClass text_class)
{
    return pick(text_classes, text_class);
}

std::string_view word(parser::EventKind kind)
{
    return pick(event_kinds, kind);
}

std::string_view word(parser::Outcome outcome)
{
    return pick(outcomes, outcome);
}

std::string_view attendance_word(parser::Role role)
{
    return role == parser::Role::presidency ? "president"sv : word(role);
}

std::string iso(const parser::Date& date)
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

std::string clock(const parser::Time& time)
{
    return fmt::format("{:02}:{:02}", time.hour, time.minute);
}

std::string document_name(const parser::Document& document)
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

std::string_view language_name(std::string_view code)
{
    const auto* const row =
        std::ranges::find_if(languages, [code](const auto& entry) { return entry.first == code; });
    return row == languages.end() ? code : row->second;
}

std::string diagnostic(std::string_view path,
                       std::uint32_t line,
                       std::string_view message,
                       std::string_view advice)
{
    std::string out = printable(path);
    if (line != 0) {
        fmt::format_to(std::back_inserter(out), ":{}", line);
    }
    out += ": ";
    out += printable(message);
    if (!advice.empty()) {
        out += "; ";
        out += printable(advice);
    }
    return out;
}

std::string printable(std::string_view text)
{
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool c1 = byte == 0xC2 && i + 1 < text.size() &&
                        static_cast<unsigned char>(text[i + 1]) < 0xA0 &&
                        static_cast<unsigned char>(text[i + 1]) >= 0x80;
        if (byte == '\n' || byte == '\r' || byte == '\t') {
            out += ' ';
        }
        else if (byte < 0x20 || byte == 0x7F || c1) {
            out += replacement;
            i += c1 ? 1 : 0;
        }
        else {
            out += text[i];
        }
    }
    return out;
}

}  // namespace horseshoe::reading
