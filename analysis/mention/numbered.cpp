#include "analysis/mention/numbered.hpp"

#include "parser/digit.hpp"
#include "parser/grammar/symbol.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>

namespace horseshoe::mention {
namespace {

using parser::is_digit;

std::size_t digits_at(std::string_view text, std::size_t at)
{
    auto end = at;
    while (end < text.size() && is_digit(text[end])) {
        ++end;
    }
    return end - at;
}

/// A number as read, and the byte behind it.
struct Number {
    std::string text;
    std::size_t end = 0;
    bool sure = false;  ///< has a year or a session: no other number looks so
};

/// "(2013)", "(XXX)", "(ES-II)": the year or the session in brackets; its size with them.
std::size_t bracket_size(std::string_view rest)
{
    if (rest.size() < 3 || rest.front() != '(') {
        return 0;
    }
    const auto close = rest.substr(0, 12).find(')');
    if (close == std::string_view::npos) {
        return 0;
    }
    const auto inside = rest.substr(1, close - 1);
    const bool year = inside.size() == 4 && digits_at(inside, 0) == 4;
    const bool session =
        !inside.empty() && inside.find_first_not_of("IVXLES-") == std::string_view::npos;
    return year || session ? close + 1 : 0;
}

/// " A", as parts of a resolution are told apart; only looked for before a session or a year.
std::string_view part_at(std::string_view text, std::size_t at)
{
    const auto part = text.substr(at, 2);
    return part.size() == 2 && part[0] == ' ' && part[1] >= 'A' && part[1] <= 'F'
               ? part
               : std::string_view();
}

/// The number of a resolution or of a rule that stands at `at`.
std::optional<Number> read_number(std::string_view text, std::size_t at)
{
    constexpr std::string_view emergency = "ES-";
    const bool special = text.substr(at).starts_with(emergency);
    auto end = at + (special ? emergency.size() : 0);
    const auto size = digits_at(text, end);
    if (size == 0 || size > 4) {
        return std::nullopt;
    }
    end += size;
    if (end < text.size() && text[end] == '/') {  // of the General Assembly, since 1976
        const auto more = digits_at(text, end + 1);
        if (more == 0) {
            return std::nullopt;
        }
        end += 1 + more;
        if (text.substr(end).starts_with(" A") || text.substr(end).starts_with(" B")) {
            const bool alone =
                end + 2 == text.size() || !std::isalpha(static_cast<unsigned char>(text[end + 2]));
            end += alone ? 2 : 0;
        }
        return Number{std::string(text.substr(at, end - at)), end, true};
    }
    Number number{std::string(text.substr(at, end - at)), end, false};
    const auto letter = part_at(text, end);
    const auto behind = end + letter.size();
    const auto blank = text.substr(behind).starts_with(' ') ? 1U : 0U;
    if (const auto bracket = bracket_size(text.substr(behind + blank)); bracket != 0) {
        number.text += letter;
        number.text += ' ';
        number.text += text.substr(behind + blank, bracket);
        number.end = behind + blank + bracket;
        number.sure = true;
    }
    return number;
}

/// Bytes of what stands between two numbers of a list; 0 where the list ends.
std::size_t separator_size(std::string_view rest)
{
    constexpr std::array<std::string_view, 12> separators{", and ",
                                                          ", et ",
                                                          " and ",
                                                          " et ",
                                                          " or ",
                                                          " ou ",
                                                          " to ",
                                                          " \u00E0 ",
                                                          "; ",
                                                          ", ",
                                                          " and resolution ",
                                                          " as well as "};
    for (const auto separator : separators) {
        if (rest.starts_with(separator)) {
            return separator.size();
        }
    }
    return 0;
}

/// "S/RES/2732 (2024)" and "A/RES/68/262" as resolutions are named.
std::optional<std::string> resolution_of(std::string_view symbol)
{
    for (const std::string_view series : {"S/RES/", "A/RES/"}) {
        if (!symbol.starts_with(series)) {
            continue;
        }
        if (const auto number = read_number(symbol, series.size())) {
            return "resolution " + number->text;
        }
    }
    return std::nullopt;
}

/// A number without a year that is one of a list all the same: "resolutions 242, 338 and 497"; not
/// "resolutions 242 (1967), 338 (1973), 120 countries said".
bool is_listed(std::string_view text, std::size_t begin, std::size_t end, bool second, bool comma)
{
    constexpr std::size_t shortest = 3;  // "resolutions 242, 338 and 15 States"
    const auto rest = text.substr(end);
    if (end - begin < shortest) {
        return false;
    }
    if (rest.size() < 2 || separator_size(rest) != 0) {
        return true;
    }
    if (rest[0] == ' ') {  // resolutions are two at least
        const bool word = (rest[1] >= 'a' && rest[1] <= 'z') || rest[1] == '(';
        return word && (second || !comma) && !rest.starts_with(" per cent") &&
               !rest.starts_with(" pour cent");
    }
    constexpr std::string_view stops = ".,;:)]!?\n";
    return stops.find(rest[0]) != std::string_view::npos && !is_digit(rest[1]);
}

}  // namespace

std::vector<NumberedDocument>
read_numbers(std::string_view text, std::uint32_t begin, std::uint32_t after, std::string_view kind)
{
    std::vector<NumberedDocument> documents;
    std::size_t at = after;
    while (at < text.size() && text[at] == ' ') {
        ++at;
    }
    std::size_t from = begin;
    const bool several = after > begin && text[after - 1] == 's';
    bool comma = false;
    for (auto number = read_number(text, at); number; number = read_number(text, at)) {
        // Behind the first, only what is surely one: "resolution 242 (1967) and 15 States".
        if (!documents.empty() && kind == "resolution" && !number->sure &&
            !(several && is_listed(text, at, number->end, documents.size() == 1, comma))) {
            break;
        }
        documents.push_back({fmt::format("{} {}", kind, number->text),
                             static_cast<std::uint32_t>(from),
                             static_cast<std::uint32_t>(number->end)});
        const auto separator = separator_size(text.substr(number->end));
        if (separator == 0) {
            break;
        }
        comma = separator == std::string_view(", ").size();
        at = number->end + separator;
        from = at;
    }
    return documents;
}

std::vector<NumberedDocument> find_symbol_documents(std::string_view text)
{
    std::vector<NumberedDocument> documents;
    for (const auto& symbol : parser::find_symbols(text)) {
        auto end = symbol.begin + symbol.text.size();
        std::string id(symbol.text);
        if (id.starts_with("S/RES/")) {  // the year stands behind the symbol
            const auto year = bracket_size(text.substr(end + (text.substr(end).starts_with(' '))));
            if (year != 0) {
                const auto blank = text.substr(end).starts_with(' ') ? 1U : 0U;
                id += ' ';
                id += text.substr(end + blank, year);
                end += blank + year;
            }
        }
        if (auto resolution = resolution_of(id)) {
            id = std::move(*resolution);
        }
        documents.push_back({std::move(id), symbol.begin, static_cast<std::uint32_t>(end)});
    }
    return documents;
}

}  // namespace horseshoe::mention
