#include "parser/prepare/page_cell.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

constexpr std::size_t longest_cell = 40;
constexpr int most_pages = 400;

/// Reads figures, words and signs off the front of a cell.
class CellReader {
public:
    explicit CellReader(std::string_view text) : text_(text) {}

    bool word(std::string_view word)
    {
        blanks();
        for (std::size_t i = 0; i < word.size(); ++i) {
            if (i >= text_.size() || (text_[i] != word[i] && (text_[i] | 0x20) != word[i])) {
                return false;
            }
        }
        text_.remove_prefix(word.size());
        return true;
    }
    std::optional<int> number(std::size_t most_digits)
    {
        blanks();
        std::size_t size = 0;
        int value = 0;
        for (; size < text_.size() && text_[size] >= '0' && text_[size] <= '9'; ++size) {
            if (size == most_digits) {
                return std::nullopt;
            }
            value = value * 10 + (text_[size] - '0');
        }
        text_.remove_prefix(size);
        return size == 0 ? std::nullopt : std::optional(value);
    }
    bool end()
    {
        blanks();
        return text_.empty();
    }

private:
    void blanks()
    {
        while (text_.starts_with(' ')) {
            text_.remove_prefix(1);
        }
    }
    std::string_view text_;
};

/// "4/18", "3", "08/01/2020".
std::optional<PageCell> read_figures(std::string_view line)
{
    PageCell cell;
    CellReader reader(line);
    const auto first = reader.number(4);  // a year's records were paged through
    if (!first || *first == 0) {
        return std::nullopt;
    }
    cell.says.page = *first;
    if (reader.end()) {
        return cell;
    }
    if (*first > 999) {
        return std::nullopt;
    }
    if (reader.word("-")) {  // "3-5": pages typed as one
        const auto last = reader.number(3);
        return last && *last > *first && *last - *first < 10 && reader.end() ? std::optional(cell)
                                                                             : std::nullopt;
    }
    const auto second = reader.word("/") ? reader.number(3) : std::nullopt;
    if (!second) {
        return std::nullopt;
    }
    if (reader.end()) {
        cell.says.pages = *second;
        return *first <= *second && *second >= 2 && *second <= most_pages ? std::optional(cell)
                                                                          : std::nullopt;
    }
    const auto year = reader.word("/") ? reader.number(4) : std::nullopt;
    if (!year || !reader.end() || *year < 1900 || *first > 31 || *second > 12) {
        return std::nullopt;
    }
    cell.says.page = 0;
    cell.says.date.day = *first;
    cell.says.date.month = *second;
    cell.says.date.year = *year;
    return cell;
}

/// "-5 -", "/5 -" behind "- 3": pages typed as one.
bool read_range_end(CellReader reader, int first)
{
    if (!reader.word("-") && !reader.word("/")) {
        return false;
    }
    const auto last = reader.number(3);
    return last && *last > first && *last - first < 10 && reader.word("-") && reader.end();
}

/// "Page 2 of 22", "[page 5]", "- 3 -", as converters number pages.
std::optional<PageCell> read_words(std::string_view line)
{
    PageCell cell{.line = 0, .says = {}, .sure = true};
    CellReader reader(line);
    const bool bracket = reader.word("[") || reader.word("(");
    const bool dash =
        !bracket && (reader.word("-") || reader.word("\u2013") || reader.word("\u2014"));
    const bool named = reader.word("page") || reader.word("p.");
    const auto page = reader.number(3);
    if (!page || *page == 0 || !(named || dash)) {
        return std::nullopt;
    }
    cell.says.page = *page;
    if (dash && read_range_end(reader, *page)) {
        return cell;
    }
    if (reader.word("of") || reader.word("sur") || reader.word("de") || reader.word("/")) {
        const auto pages = reader.number(3);
        if (!pages || *pages < *page) {
            return std::nullopt;
        }
        cell.says.pages = *pages;
    }
    else if (!bracket && !dash) {
        cell.sure = false;  // "page 5" may end a paragraph
    }
    if (bracket && !reader.word("]") && !reader.word(")")) {
        return std::nullopt;
    }
    if (dash && !reader.word("-") && !reader.word("\u2013") && !reader.word("\u2014")) {
        return std::nullopt;
    }
    return reader.end() ? std::optional(cell) : std::nullopt;
}

}  // namespace

std::optional<PageCell> read_page_cell(std::string_view line)
{
    const auto first = std::min(line.find_first_not_of(' '), line.size());
    if (line.size() - first > longest_cell) {
        return std::nullopt;
    }
    line = trim_furniture(line.substr(first));
    if (line.empty()) {
        return std::nullopt;
    }
    switch (line.front()) {
    case 'P':
    case 'p':
    case '[':
    case '(':
    case '-':
    case '\xE2': return read_words(line);
    default: return line.front() >= '0' && line.front() <= '9' ? read_figures(line) : std::nullopt;
    }
}

}  // namespace horseshoe::parser
