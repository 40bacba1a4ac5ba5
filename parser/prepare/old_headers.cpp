#include "parser/prepare/old_headers.hpp"

#include "parser/digit.hpp"
#include "parser/grammar/date.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace horseshoe::parser {
namespace {

constexpr std::size_t longest_line = 250;
constexpr std::size_t longest_header = 110;
/// That begins with the number of a page, of a meeting or of a day.
constexpr std::size_t longest_figures = 60;
/// Blank lines that may part the cells of one header.
constexpr std::size_t most_blanks = 3;
constexpr std::size_t most_cells = 12;
/// Where a file begins, a header may be all the cover there is.
constexpr std::size_t first_lines = 3;

bool is_number(std::string_view text)
{
    return !text.empty() && text.size() <= 3 && std::all_of(text.begin(), text.end(), is_digit);
}

bool is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

std::string one_blank_each(std::string_view line)
{
    std::string words;
    for (const char c : line) {
        const bool blank = static_cast<unsigned char>(c) <= 0x20;
        if (!blank) {
            words += c;
        }
        else if (!words.empty() && words.back() != ' ') {
            words += ' ';
        }
    }
    return words;
}

/// The cells that a line consists of.
struct OldCells {
    std::size_t count = 0;  ///< 0: something else stands in the line
    bool named = false;     ///< one of them names the Council or the meeting
};

class OldCellReader {
public:
    OldCellReader(const Language& language)
        : titles_(language.all("cover-title")), meetings_(language.all("cover-meeting")),
          years_(language.all("cover-year")), language_(language)
    {
        for (const auto& title : titles_) {
            starts_[static_cast<unsigned char>(title.words.front())] = true;
        }
    }

    /// A quick look: a title of the cover, or a figure and little more.
    bool may_begin(std::string_view line) const
    {
        const char first = first_of_furniture(line);
        const bool figure = is_digit(first);
        if (!figure && !starts_[static_cast<unsigned char>(first)]) {
            return false;  // as most lines
        }
        line = trim_furniture(line);
        if (figure) {
            return line.size() <= longest_figures && line.size() > 3;
        }
        return line.size() <= longest_line &&
               std::any_of(titles_.begin(), titles_.end(), [&](const Word& title) {
                   return line.starts_with(title.words);
               });
    }

    OldCells read(std::string_view line) const
    {
        line = trim_furniture(line);
        if (line.empty() || line.size() > longest_line) {
            return {};
        }
        if (is_number(line)) {
            return {.count = 1, .named = false};
        }
        if (is_small(line.front()) && !starts_[static_cast<unsigned char>(line.front())]) {
            return {};  // as most lines of speech that a page begins with
        }
        const auto words = one_blank_each(line);
        if (words.size() > longest_header) {
            return {};
        }
        OldCells cells;
        for (std::string_view rest = words; !rest.empty(); rest = trim_furniture(rest)) {
            const auto size = cell_size(rest, cells);
            if (size == 0) {
                return {};
            }
            rest.remove_prefix(size);
            ++cells.count;
            rest = without_dash(rest);
        }
        return cells;
    }

private:
    /// "1278th meeting — 18 April 1966".
    static std::string_view without_dash(std::string_view rest)
    {
        rest = trim_furniture(rest);
        for (const std::string_view dash : {"\u2014 ", "\u2013 ", "- "}) {
            if (rest.starts_with(dash)) {
                rest.remove_prefix(dash.size());
            }
        }
        return rest;
    }

    std::size_t cell_size(std::string_view rest, OldCells& cells) const
    {
        for (const auto& title : titles_) {
            if (rest.starts_with(title.words)) {
                cells.named = true;
                return title.words.size();
            }
        }
        if (is_digit(rest.front())) {
            return figure_size(rest, cells);
        }
        return year_size(rest);
    }

    /// "3501st meeting", "17 February 1995", "3" at the line's end.
    std::size_t figure_size(std::string_view rest, OldCells& cells) const
    {
        const auto digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
        for (const auto& meeting : meetings_) {
            if (rest.substr(digits).starts_with(meeting.words)) {
                cells.named = true;
                return digits + meeting.words.size();
            }
        }
        if (const auto date = read_date(rest, language_)) {
            return date->size;
        }
        // "2 Security Council": the number of a page may stand before a title.
        const auto title = trim_furniture(rest.substr(digits));
        const bool heads =
            cells.count == 0 && std::any_of(titles_.begin(), titles_.end(), [&](const Word& each) {
                return title.starts_with(each.words);
            });
        return (digits == rest.size() || heads) && digits <= 3 ? digits : 0;
    }

    /// "Fifty-second year".
    std::size_t year_size(std::string_view rest) const
    {
        constexpr std::size_t longest_ordinal = 32;
        if (is_small(rest.front())) {
            return 0;
        }
        for (const auto& year : years_) {
            const auto at = rest.substr(0, longest_ordinal + year.words.size()).find(year.words);
            if (at == std::string_view::npos || at < 2 || rest[at - 1] != ' ' ||
                rest.substr(0, at).find_first_of("0123456789.,:;(") != std::string_view::npos) {
                continue;
            }
            const auto after = at + year.words.size();
            if (after == rest.size() || rest[after] == ' ') {
                return after;
            }
        }
        return 0;
    }

    std::span<const Word> titles_;
    std::span<const Word> meetings_;
    std::span<const Word> years_;
    const Language& language_;
    std::array<bool, 256> starts_{};
};

/// Lines of text from one on, over blanks and furniture, as long as they hold old cells.
class HeaderRuns {
public:
    HeaderRuns(const Source& source, const Language& language, std::vector<LineUse>& uses)
        : source_(source), language_(language), uses_(uses), reader_(language)
    {}

    void mark()
    {
        find_leaders();
        std::size_t texts = 0;
        bool after_feed = false;
        bool next = false;  // the first text line of a page
        for (std::size_t i = 0; i < source_.lines.size(); ++i) {
            after_feed = after_feed || source_.lines[i].is(line_page_start);
            next = next || source_.lines[i].is(line_page_start);
            if (uses_[i] != LineUse::text) {
                continue;
            }
            const bool first = next;
            next = false;
            const bool in_body = after_feed || (++texts > first_lines && i > cover_);
            if (in_body && (first || reader_.may_begin(source_.of(source_.lines[i])))) {
                mark_run(i, first);
            }
        }
    }

private:
    /// Before the first form feed, a cover ends soon behind its last dot leader.
    void find_leaders()
    {
        constexpr std::size_t longest_cover = 150;
        constexpr std::size_t after_leaders = 15;
        for (std::size_t i = 0; i < std::min(source_.lines.size(), longest_cover); ++i) {
            if (source_.of(source_.lines[i]).find(". . .") != std::string_view::npos) {
                cover_ = i + after_leaders;
            }
        }
    }

    void mark_run(std::size_t first, bool at_page_start)
    {
        std::vector<std::size_t> run;
        OldCells all;
        const auto take = [&](std::size_t i) {
            const auto cells = reader_.read(source_.of(source_.lines[i]));
            if (cells.count == 0 || run.size() == most_cells) {
                return false;
            }
            all.count += cells.count;
            all.named = all.named || cells.named;
            run.push_back(i);
            return true;
        };
        if (!take(first)) {
            return;
        }
        const auto after = walk(first, 1, take);
        const auto before = walk(first, -1, take);
        const bool enough = at_page_start || (all.named && all.count >= 2);
        if (!enough || is_of_cover(before) || is_of_cover(after)) {
            return;
        }
        for (const auto i : run) {
            uses_[i] = LineUse::furniture;
        }
    }

    /// Goes on while lines are taken; the first text line that is not, or the number of lines.
    template <typename Take>
    std::size_t walk(std::size_t from, int step, const Take& take) const
    {
        std::size_t blanks = 0;
        const auto count = source_.lines.size();
        for (auto i = from + static_cast<std::size_t>(step); i < count;
             i += static_cast<std::size_t>(step)) {
            if (uses_[i] == LineUse::text) {
                if (!take(i)) {
                    return i;
                }
                blanks = 0;
            }
            else if (++blanks > most_blanks) {
                break;
            }
        }
        return count;
    }

    /// "Friday, 21 March 1997, 6 p.m.": a date with more around it.
    bool is_of_cover(std::size_t line) const
    {
        if (line >= source_.lines.size() || source_.lines[line].span.size() > 60) {
            return false;
        }
        return find_date(source_.of(source_.lines[line]), language_).has_value();
    }

    const Source& source_;
    const Language& language_;
    std::vector<LineUse>& uses_;
    OldCellReader reader_;
    std::size_t cover_ = 0;  ///< its last line, or one after it
};

}  // namespace

void mark_old_headers(const Source& source, const Language& language, std::vector<LineUse>& uses)
{
    HeaderRuns(source, language, uses).mark();
}

}  // namespace horseshoe::parser
