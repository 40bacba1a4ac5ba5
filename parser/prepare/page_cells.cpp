#include "parser/prepare/page_cells.hpp"

#include "parser/prepare/old_headers.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace horseshoe::parser {
namespace {

constexpr std::size_t longest_cell = 40;
constexpr std::size_t longest_title = 160;
constexpr int most_pages = 400;
/// Blank lines that may stand between cells of one header or footer.
constexpr std::size_t most_blanks = 3;

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
    const auto first = reader.number(3);
    if (!first || *first == 0) {
        return std::nullopt;
    }
    cell.says.page = *first;
    if (reader.end()) {
        return cell;
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

/// A line and what stands next to it above or below, blank lines left out.
struct Neighbour {
    std::size_t line = 0;
    bool none = true;    ///< nothing, or too far away
    bool blank = false;  ///< blank lines between
    bool feed = false;   ///< a new page between
};

class CellMarker {
public:
    CellMarker(const Source& source, const std::vector<PageCell>& cells, PageFurniture& page)
        : source_(source), cells_(cells), page_(page)
    {}

    void mark()
    {
        for (std::size_t i = 1; i < source_.lines.size(); ++i) {
            if (source_.lines[i].is(line_page_start)) {
                feeds_.push_back(i);
            }
        }
        pages_ = std::max(page_.pages, 1 + static_cast<int>(feeds_.size()));
        for (const auto& cell : cells_) {
            ++dates_[{cell.says.date.year, cell.says.date.month, cell.says.date.day}];
            if (cell.says.pages != 0) {
                counts_.push_back({cell.says.pages, cell.says.page});
            }
        }
        std::sort(counts_.begin(), counts_.end());
        constexpr int rounds = 3;  // a cell may stand by a title that stands by a cell
        for (int round = 0; round < rounds; ++round) {
            bool more = mark_cells();
            more = mark_titles() || more;
            if (!more) {
                break;
            }
        }
    }

    /// The cells marked that say where their page begins or ends.
    std::vector<PageCell> numbers() const
    {
        std::vector<PageCell> numbers;
        for (auto cell : cells_) {
            if (page_.uses[cell.line] != LineUse::furniture || cell.says.page == 0) {
                continue;
            }
            const auto above = text_by(cell.line, -1);
            const auto below = text_by(cell.line, 1);
            // In the middle of a page, between its columns, it tells of no place.
            if (!feeds_.empty() && !above.feed && !below.feed) {
                continue;
            }
            cell.says.header = above.feed;
            numbers.push_back(cell);
        }
        return numbers;
    }

private:
    Neighbour next(std::size_t line, int step) const
    {
        Neighbour found;
        const auto count = source_.lines.size();
        std::size_t blanks = 0;
        for (auto i = line;;) {
            found.feed = found.feed || (step < 0 && source_.lines[i].is(line_page_start));
            i += static_cast<std::size_t>(step);
            if (i >= count || blanks > most_blanks) {
                return found;
            }
            found.feed = found.feed || (step > 0 && source_.lines[i].is(line_page_start));
            if (page_.uses[i] != LineUse::blank) {
                found.line = i;
                found.none = false;
                found.blank = blanks > 0;
                return found;
            }
            ++blanks;
        }
    }

    /// The nearest text, over blanks and furniture.
    Neighbour text_by(std::size_t line, int step) const
    {
        constexpr std::size_t most = 12;
        bool feed = false;
        auto at = next(line, step);
        for (std::size_t i = 0; i < most; ++i) {
            feed = feed || at.feed;
            if (at.none || feed || page_.uses[at.line] == LineUse::text) {
                break;
            }
            at = next(at.line, step);
        }
        at.feed = feed;
        return at;
    }

    bool is_furniture(const Neighbour& at) const
    {
        return !at.none && page_.uses[at.line] == LineUse::furniture;
    }

    /// A date or "4/18" next to it, be it marked or not.
    bool is_cell(const Neighbour& at) const
    {
        const auto found = std::lower_bound(
            cells_.begin(), cells_.end(), at.line, [](const PageCell& cell, std::size_t line) {
                return cell.line < line;
            });
        return !at.none && found != cells_.end() && found->line == at.line &&
               (found->says.date.known() || found->says.pages != 0);
    }

    /// The page before or after is counted by a cell or a footer likewise.
    bool is_counted(const PageCell& cell) const
    {
        if (cell.says.pages == 0) {
            return false;
        }
        const auto has = [&](int page) {
            return std::binary_search(
                counts_.begin(), counts_.end(), std::pair(cell.says.pages, page));
        };
        return cell.says.pages == page_.pages || cell.says.pages == pages_ ||
               has(cell.says.page - 1) || has(cell.says.page + 1) || has(cell.says.page - 2) ||
               has(cell.says.page + 2);
    }

    /// As form feeds count it; 0 where there are none.
    int page_at(std::size_t line) const
    {
        const auto after = std::upper_bound(feeds_.begin(), feeds_.end(), line);
        return feeds_.empty() ? 0 : 1 + static_cast<int>(after - feeds_.begin());
    }

    bool belongs(const PageCell& cell) const
    {
        if (cell.sure) {
            return true;
        }
        const auto above = next(cell.line, -1);
        const auto below = next(cell.line, 1);
        const bool ends =
            above.feed || below.feed || is_furniture(above) || is_furniture(below) ||
            (cell.says.page == 0 || cell.says.pages != 0 ? is_cell(above) || is_cell(below)
                                                         : false);
        const bool apart = (above.none || above.blank || above.feed || is_furniture(above)) &&
                           (below.none || below.blank || below.feed || is_furniture(below));
        const auto& date = cell.says.date;
        if (date.known()) {
            return ends ||
                   (apart && (dates_.at({date.year, date.month, date.day}) > 1 ||
                              (date.year == page_.date.year && date.month == page_.date.month &&
                               date.day == page_.date.day)));
        }
        if (cell.says.pages != 0) {
            return ends || is_counted(cell);
        }
        return (ends && apart) ||
               ((above.blank || below.blank) && cell.says.page == page_at(cell.line));
    }

    bool mark_cells()
    {
        bool more = false;
        for (const auto& cell : cells_) {
            auto& use = page_.uses[cell.line];
            if (use == LineUse::text && belongs(cell)) {
                use = LineUse::furniture;
                more = true;
            }
        }
        return more;
    }

    /// A line next to furniture or to a form feed that may be the running title.
    struct Candidate {
        std::size_t line = 0;
        std::string_view words;  ///< without the record's symbol
        bool symbol = false;     ///< the record's symbol stands at one of its ends
        bool between = false;    ///< furniture on both sides
    };

    std::optional<Candidate> candidate(std::size_t line) const
    {
        const auto words = trim_furniture(source_.of(source_.lines[line]));
        if (page_.uses[line] != LineUse::text || words.size() > longest_title || words.size() < 4) {
            return std::nullopt;
        }
        const auto above = next(line, -1);
        const auto below = next(line, 1);
        Candidate found{.line = line, .words = words, .symbol = false, .between = false};
        found.between = is_furniture(above) && is_furniture(below);
        strip_symbol(found);
        const bool apart = (above.none || above.blank || above.feed || is_furniture(above)) &&
                           (below.none || below.blank || below.feed || is_furniture(below));
        return found.symbol || apart ? std::optional(found) : std::nullopt;
    }

    void strip_symbol(Candidate& found) const
    {
        const auto is_own = [&](const std::optional<MeetingSymbol>& symbol) {
            return symbol && symbol->meeting == page_.symbol.meeting;
        };
        auto words = found.words;
        const auto at = words.rfind("S/PV.");
        if (at == std::string_view::npos) {
            return;
        }
        const auto symbol = read_meeting_symbol(words.substr(at));
        auto after = symbol ? words.substr(at + symbol->size) : words;
        if (!is_own(symbol)) {
            return;
        }
        if (after.empty() || after == "**") {
            words = words.substr(0, at);
        }
        else if (at == 0 || words.substr(0, at) == "**") {
            words = after;
        }
        else {
            return;
        }
        while (words.ends_with('*')) {
            words.remove_suffix(1);
        }
        while (words.starts_with('*')) {
            words.remove_prefix(1);
        }
        found.words = trim_furniture(words);
        found.symbol = found.words.size() >= 4;
    }

    /// True where the words stand as a line of their own elsewhere: the agenda's item.
    bool is_a_line(std::string_view words, std::size_t line)
    {
        const auto known = lines_.find(words);
        if (known != lines_.end()) {
            return known->second;
        }
        constexpr std::size_t most_searches = 32;
        if (lines_.size() >= most_searches) {
            return false;
        }
        const std::string_view text = source_.text;
        bool found = false;
        for (auto at = text.find(words); at != std::string_view::npos && !found;
             at = text.find(words, at + 1)) {
            const auto end = at + words.size();
            const bool own =
                at >= source_.lines[line].span.begin && at < source_.lines[line].span.end;
            found = !own && (at == 0 || static_cast<unsigned char>(text[at - 1]) <= 0x20) &&
                    (end == text.size() || static_cast<unsigned char>(text[end]) < 0x20);
        }
        lines_.emplace(words, found);
        return found;
    }

    bool mark_titles()
    {
        std::vector<Candidate> found;
        const auto add = [&](const Neighbour& at) {
            if (!at.none && (found.empty() || found.back().line != at.line)) {
                if (const auto each = candidate(at.line)) {
                    found.push_back(*each);
                }
            }
        };
        for (std::size_t i = 1; i < source_.lines.size(); ++i) {
            const bool start = source_.lines[i].is(line_page_start);
            if (page_.uses[i] == LineUse::furniture || start) {
                add(next(i, -1));
                if (start && page_.uses[i] == LineUse::text) {
                    add({.line = i, .none = false});
                }
                add(next(i, 1));
            }
        }
        std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
            return a.line < b.line;
        });
        found.erase(std::unique(found.begin(),
                                found.end(),
                                [](const auto& a, const auto& b) { return a.line == b.line; }),
                    found.end());
        std::map<std::string_view, int> seen = titles_;
        for (const auto& each : found) {
            ++seen[each.words];
        }
        bool more = false;
        for (const auto& each : found) {
            const auto times = seen[each.words];
            const auto above = next(each.line, -1);
            const auto below = next(each.line, 1);
            const bool by_furniture = is_furniture(above) || is_furniture(below);
            // A running title stands on nearly every page; a line of speech at some pages' ends.
            const bool runs = times * 2 >= pages_ && (times >= 3 || by_furniture);
            if ((times >= 2 && (runs || each.between)) ||
                ((each.symbol || each.between) && is_a_line(each.words, each.line))) {
                page_.uses[each.line] = LineUse::furniture;
                ++titles_[each.words];
                more = true;
            }
        }
        return more;
    }

    const Source& source_;
    const std::vector<PageCell>& cells_;
    PageFurniture& page_;
    int pages_ = 0;                   ///< as footers or form feeds count them
    std::vector<std::size_t> feeds_;  ///< lines that form feeds stand before
    std::map<std::array<int, 3>, int> dates_;
    std::vector<std::pair<int, int>> counts_;  ///< pages and page of the cells, ascending
    std::map<std::string_view, int> titles_;   ///< marked, and how often
    std::map<std::string_view, bool> lines_;
};

}  // namespace

std::optional<PageCell> read_page_cell(std::string_view line)
{
    if (line.size() > longest_cell) {
        return std::nullopt;
    }
    line = trim_furniture(line);
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

std::vector<PageCell> mark_page_cells(const Source& source,
                                      const Language& language,
                                      const std::vector<PageCell>& cells,
                                      PageFurniture& page)
{
    mark_old_headers(source, language, page.uses);
    CellMarker marker(source, cells, page);
    marker.mark();
    return marker.numbers();
}

}  // namespace horseshoe::parser
