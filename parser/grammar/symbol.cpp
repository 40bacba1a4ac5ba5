#include "parser/grammar/symbol.hpp"

#include "parser/grammar/characters.hpp"
#include "parser/language/wide.hpp"

#include <boost/fusion/include/adapt_struct.hpp>
#include <fmt/format.h>

#include <algorithm>

BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::MeetingSymbol, meeting, resumption)
BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::Date, day, month, year)

namespace horseshoe::parser {
namespace grammar {

namespace {

const x3::rule<class meeting_symbol, MeetingSymbol> meeting_symbol = "symbol of a record";
const x3::rule<class numeric_date, Date> numeric_date = "date in figures";
const x3::rule<class document_symbol> document_symbol = "symbol of a document";

const x3::uint_parser<int, 10, 1, 2> one_or_two{};
const x3::uint_parser<int, 10, 1, 3> up_to_999{};
const x3::uint_parser<int, 10, 4, 4> four{};
const x3::uint_parser<int, 10, 1, 5> meeting_number{};

const auto resumption =
    blanks >> '(' >> blanks >>
    x3::omit[x3::lit("Resumption") | "resumption" | "Reprise" | "reprise" | "Resumed"] >> blanks >>
    (one_or_two | x3::attr(1)) >> blanks >> ')';
// "S/PV. 8698": exports put a space there; reissues carry an asterisk.
const auto meeting_symbol_def = x3::lit("S/PV.") >> blanks >> meeting_number >> -x3::lit('*') >>
                                (resumption | x3::attr(0));

const auto numeric_date_def = one_or_two >> '/' >> one_or_two >> '/' >> four >> !digit;

const auto part = +x3::char_("0-9A-Za-z.") >> *('-' >> +x3::char_("0-9A-Za-z"));
const auto document_symbol_def = x3::char_("SAE") >> x3::repeat(1, 5)['/' >> part];

BOOST_SPIRIT_DEFINE(meeting_symbol, numeric_date, document_symbol)

// A job number is two digits, a hyphen and five: what follows it may be glued to it.
const auto job = x3::repeat(2)[digit] >> '-' >> x3::repeat(5)[digit];
const auto language_mark = blanks >> '(' >> x3::char_("A-Z") >> ')';
const auto barcode = '*' >> x3::repeat(6, 9)[digit] >> '*';

template <typename Parser>
bool whole(std::string_view line, const Parser& parser)
{
    const char* first = line.data();
    return x3::parse(first, line.data() + line.size(), parser >> x3::eoi);
}

/// "3/4" at either end of a footer; before 2012 "3" alone.
bool read_footer(std::string_view line, Furniture& furniture)
{
    const auto page = [&](auto& context) { furniture.page = x3::_attr(context); };
    const auto pages = [&](auto& context) { furniture.pages = x3::_attr(context); };
    const auto page_of = one_or_two[page] >> '/' >> one_or_two[pages];
    const auto long_page_of = x3::int_[page] >> '/' >> x3::int_[pages];
    const auto footer =
        (x3::omit[job] >> -x3::omit[language_mark] >> blanks >> (&page_of >> long_page_of)) |
        (long_page_of >> blanks >> x3::omit[job] >> -x3::omit[language_mark]);
    if (whole(line, footer)) {
        return furniture.page >= 1 && furniture.page <= furniture.pages;
    }
    furniture = {};
    if (whole(line, x3::omit[job] >> -x3::omit[language_mark]) || whole(line, x3::omit[barcode]) ||
        whole(line, x3::omit[job] >> -x3::omit[language_mark] >> blanks >> x3::omit[barcode])) {
        return true;
    }
    return whole(line,
                 x3::omit[job] >> -x3::omit[language_mark] >> +x3::lit(' ') >> up_to_999[page]) ||
           whole(line,
                 up_to_999[page] >> +x3::lit(' ') >> x3::omit[job] >> -x3::omit[language_mark]);
}

/// The symbol that a line ends with; its place, or npos.
std::size_t symbol_at_end(std::string_view line, MeetingSymbol& symbol)
{
    const auto at = line.rfind("S/PV.");
    if (at == std::string_view::npos) {
        return at;
    }
    const auto read = read_meeting_symbol(line.substr(at));
    if (!read || at + read->size != line.size()) {
        return std::string_view::npos;
    }
    symbol = *read;
    return at;
}

/// "LS/mr   S/PV.1901": records of 1974 to 1993 were typed, and say at the top of each page by whom.
bool read_typed_header(std::string_view line, Furniture& furniture)
{
    const auto typists = x3::repeat(1, 5)[x3::char_("A-Z")] >>
                         x3::repeat(1, 2)['/' >> x3::repeat(1, 5)[x3::char_("0-9A-Za-z")]];
    const auto symbol = [&](auto& context) { furniture.symbol = x3::_attr(context); };
    const auto page = [&](auto& context) { furniture.page = x3::_attr(context); };
    furniture.header = true;
    return whole(line,
                 x3::omit[typists] >> +x3::lit(' ') >> meeting_symbol[symbol] >>
                     -(+x3::lit(' ') >> up_to_999[page]));
}

bool read_header(std::string_view line, Furniture& furniture)
{
    furniture.header = true;
    const char* first = line.data();
    const char* const last = first + line.size();
    // "31/05/2024 title S/PV.9642", with blanks or glued
    if (x3::parse(first, last, numeric_date, furniture.date)) {
        return symbol_at_end(line, furniture.symbol) != std::string_view::npos;
    }
    // "S/PV.9642 title 31/05/2024", "S/PV.9642"
    const auto symbol = read_meeting_symbol(line);
    if (!symbol) {
        return false;
    }
    furniture.symbol = *symbol;
    if (symbol->size == line.size()) {
        return true;
    }
    constexpr std::size_t date_size = 10;
    const auto rest = line.substr(symbol->size);
    const auto tail = rest.substr(rest.size() - std::min(rest.size(), date_size));
    for (auto at = tail.find_first_of("0123456789"); at != std::string_view::npos;
         at = tail.find_first_of("0123456789", at + 1)) {
        first = tail.data() + at;
        if (x3::parse(first, tail.data() + tail.size(), numeric_date >> x3::eoi, furniture.date)) {
            return true;
        }
    }
    return false;
}

/// A line without control characters and marks of bold.
std::string plain_words(std::string_view line)
{
    std::string words;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line.substr(i).starts_with("**")) {
            ++i;
        }
        else if (static_cast<unsigned char>(line[i]) >= 0x20) {
            words += line[i];
        }
    }
    return words;
}

bool is_blank(char c)
{
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
}

bool starts_word(std::string_view text, std::size_t at)
{
    if (at == 0) {
        return true;
    }
    const auto before = static_cast<unsigned char>(text[at - 1]);
    const auto lower = before | 0x20U;
    if (before >= 0x80) {
        return ends_wide(text.substr(0, at));
    }
    return !(lower >= 'a' && lower <= 'z') && !(before >= '0' && before <= '9') && before != '/' &&
           before != '-';
}

}  // namespace
}  // namespace grammar

std::string MeetingSymbol::text() const
{
    return resumption == 0 ? fmt::format("S/PV.{}", meeting)
                           : fmt::format("S/PV.{} (Resumption {})", meeting, resumption);
}

std::optional<MeetingSymbol> read_meeting_symbol(std::string_view text)
{
    MeetingSymbol symbol;
    const char* first = text.data();
    if (!grammar::x3::parse(first, text.data() + text.size(), grammar::meeting_symbol, symbol)) {
        return std::nullopt;
    }
    symbol.size = static_cast<std::uint32_t>(first - text.data());
    return symbol;
}

std::vector<DocumentSymbol> find_symbols(std::string_view text)
{
    std::vector<DocumentSymbol> found;
    for (std::size_t slash = text.find('/'); slash != std::string_view::npos;) {
        const auto at = slash - 1;
        if (slash == 0 || !grammar::starts_word(text, at)) {
            slash = text.find('/', slash + 1);
            continue;
        }
        const char* first = text.data() + at;
        const char* const begin = first;
        if (grammar::x3::parse(first, text.data() + text.size(), grammar::document_symbol)) {
            auto symbol = std::string_view(begin, static_cast<std::size_t>(first - begin));
            while (symbol.back() == '.') {  // the sentence's full stop
                symbol.remove_suffix(1);
            }
            if (symbol.find_first_of("0123456789") != std::string_view::npos) {
                found.push_back({symbol, static_cast<std::uint32_t>(at)});
            }
            slash = text.find('/', at + symbol.size());
        }
        else {
            slash = text.find('/', slash + 1);
        }
    }
    return found;
}

char first_behind_blanks(std::string_view line)
{
    std::size_t at = 0;
    while (at < line.size() && (grammar::is_blank(line[at]) || line.substr(at, 2) == "\u00A0")) {
        at += grammar::is_blank(line[at]) ? 1U : 2U;
    }
    return at < line.size() ? line[at] : '\0';
}

std::string_view trim_furniture(std::string_view line)
{
    const auto plain = [](char c) { return c > 0x20 && c < 0x7F; };
    if (!line.empty() && plain(line.front()) && plain(line.back())) {
        return line;  // as nearly all lines
    }
    for (;;) {
        if (line.starts_with("\u00A0")) {
            line.remove_prefix(2);
        }
        else if (line.ends_with("\u00A0")) {
            line.remove_suffix(2);
        }
        else if (!line.empty() && grammar::is_blank(line.front())) {
            line.remove_prefix(1);
        }
        else if (!line.empty() && grammar::is_blank(line.back())) {
            line.remove_suffix(1);
        }
        else {
            return line;
        }
    }
}

std::optional<Furniture> read_furniture(std::string_view line)
{
    // Every form of it begins with a digit, the symbol, initials or an asterisk: few lines do.
    const char start = first_of_furniture(line);
    const bool figure = start >= '0' && start <= '9';
    const bool capital = start >= 'A' && start <= 'Z';
    if (!figure && start != '*' && !capital) {
        return std::nullopt;
    }
    constexpr std::size_t longest = 300;
    line = trim_furniture(line);
    const bool initials = capital && line.substr(1, 5).find('/') != std::string_view::npos;
    if (line.size() > longest || (capital && !initials)) {
        return std::nullopt;
    }
    const bool marked = line.find("**") != std::string_view::npos ||
                        std::any_of(line.begin(), line.end(), [](char c) {
                            return static_cast<unsigned char>(c) < 0x20;
                        });
    if (marked) {
        const std::string plain = grammar::plain_words(line);
        return plain.find("**") == std::string::npos ? read_furniture(plain) : std::nullopt;
    }
    if (Furniture furniture; start != '*' && grammar::read_header(line, furniture)) {
        return furniture;
    }
    if (Furniture furniture; initials && grammar::read_typed_header(line, furniture)) {
        return furniture;
    }
    // A job number has a hyphen; a barcode begins with an asterisk.
    const bool may_be_footer =
        !initials && (start == '*' || line.find('-') != std::string_view::npos);
    if (Furniture furniture; may_be_footer && grammar::read_footer(line, furniture)) {
        return furniture;
    }
    return std::nullopt;
}

}  // namespace horseshoe::parser
