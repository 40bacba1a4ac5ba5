#include "parser/grammar/symbol.hpp"
#include "parser/language/phrases.hpp"
#include "parser/letter/letter.hpp"
#include "parser/letter/lines.hpp"

namespace horseshoe::parser {
namespace {

/// "2041f": the sign of who typed it stands behind figures.
std::string without_typist(std::string_view line)
{
    std::string rest(line);
    for (std::size_t at = 1; at < rest.size(); ++at) {
        const bool sign = rest[at] >= 'a' && rest[at] <= 'z' && is_digit(rest[at - 1]);
        if (sign && (at + 1 == rest.size() || rest[at + 1] == ' ')) {
            rest[at] = ' ';
        }
    }
    return rest;
}

}  // namespace

std::vector<std::string> symbols_of(std::string_view line)
{
    // "A/75/643-S/2020/1204", with a dash of any length: two symbols.
    std::string parted(line);
    for (const std::string_view dash : {"-S/", "\u2013S/", "\u2014S/", "\u2010S/", "\u2212S/"}) {
        for (auto at = parted.find(dash); at != std::string::npos; at = parted.find(dash, at)) {
            parted.replace(at, dash.size(), " S/");
        }
    }
    std::vector<std::string> symbols;
    for (const auto& each : find_symbols(parted)) {
        symbols.emplace_back(each.text);
    }
    return symbols;
}

bool is_page_number(std::string_view line, const Language& language)
{
    line = trim(line);
    const auto size = row_at_start(line, language, "page-head");
    const auto number = trim(line.substr(size));
    return size != 0 && !number.empty() && number.size() < 4 &&
           number.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_page_head(std::string_view line, const Language& language)
{
    line = trim(line);
    return !line.empty() && (is_letter_furniture(line) || is_page_number(line, language) ||
                             row_at_start(line, language, "page-head") == line.size() ||
                             read_annex_heading(line, language).bare);
}

bool is_letter_furniture(std::string_view line)
{
    line = trim(line);
    // "/...": the page goes on overleaf.
    for (const std::string_view turn_over : {"/...", "/\u2026"}) {
        if (line.ends_with(turn_over)) {
            line = trim(line.substr(0, line.size() - turn_over.size()));
            if (line.empty()) {
                return true;
            }
        }
    }
    if (line.empty() || line.size() > 60) {
        return false;
    }
    // "A/75/643", "S/2020/1204", both.
    auto rest = std::string(line);
    for (const auto& symbol : symbols_of(line)) {
        rest.erase(rest.find(symbol), symbol.size());
    }
    if (rest.size() < line.size()) {
        return rest.find_first_not_of(" -*,;\u2013\u2014\u2010\u2212") == std::string::npos;
    }
    // "20-17123 (E) 181220 191220 *2017123*", "20-17123", "3/5 20-17123", "85-17123 2041f (E)"
    const bool figures =
        without_typist(line).find_first_not_of("0123456789-/() *EFASRC") == std::string::npos;
    const auto dash = line.find('-');
    return figures && dash != std::string_view::npos && dash >= 2 && line.size() >= dash + 6 &&
           is_digit(line[dash - 1]) && is_digit(line[dash - 2]) &&
           line.substr(dash + 1, 5).find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace horseshoe::parser
