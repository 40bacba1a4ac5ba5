#include "parser/prepare/page_cells.hpp"

#include "parser/prepare/line_neighbours.hpp"
#include "parser/prepare/old_headers.hpp"
#include "parser/prepare/running_titles.hpp"
#include "parser/prepare/speech_lines.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <utility>

namespace horseshoe::parser {
namespace {

constexpr std::uint32_t shortest_page = 12;  // lines
constexpr int longest_document = 999;        // pages; more count those of a year

class CellMarker {
public:
    CellMarker(const Source& source,
               const Language& language,
               const std::vector<PageCell>& cells,
               PageFurniture& page)
        : source_(source), language_(language), cells_(cells), page_(page), near_(source, page),
          titles_(source, language, page)
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
                counts_.emplace_back(cell.says.pages, cell.says.page);
            }
        }
        std::sort(counts_.begin(), counts_.end());
        constexpr int rounds = 3;  // a cell may stand by a title that stands by a cell
        for (int round = 0; round < rounds; ++round) {
            find_numbers();
            bool more = mark_cells();
            more = titles_.mark(pages_) || more;
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
            const auto above = near_.text_by(cell.line, -1);
            const auto below = near_.text_by(cell.line, 1);
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

    /// The numbers that stand alone, with their lines.
    void find_numbers()
    {
        numbers_.clear();
        in_lines_.clear();
        for (const auto& cell : cells_) {
            if (is_number(cell)) {
                in_lines_.emplace_back(cell.says.page, cell.line);
            }
            if (is_number(cell) &&
                near_.is_apart(near_.next(cell.line, -1), near_.next(cell.line, 1))) {
                numbers_.emplace_back(cell.says.page, cell.line);
            }
        }
        std::sort(numbers_.begin(), numbers_.end());
        std::sort(in_lines_.begin(), in_lines_.end());
    }

    using Numbers = std::vector<std::pair<int, std::uint32_t>>;

    /// A page's text away in the count: `step` is 1 or -1.
    static std::optional<std::uint32_t>
    next_in(const Numbers& numbers, int page, std::uint32_t line, int step)
    {
        std::optional<std::uint32_t> found;
        auto each = std::lower_bound(numbers.begin(), numbers.end(), page + step, lower);
        for (; each != numbers.end() && each->first == page + step; ++each) {
            if (step > 0 && each->second >= line + shortest_page) {
                return each->second;
            }
            if (step < 0 && each->second + shortest_page <= line) {
                found = each->second;
            }
        }
        return found;
    }

    /// In a line of its own, be there blank ones around it or not: one of three that count up, or by
    /// the head of a page and one of two.
    bool is_counted_up(const PageCell& cell) const
    {
        const auto line = cell.line;
        const auto page = cell.says.page;
        const auto after = next_in(in_lines_, page, line, 1);
        const auto before = next_in(in_lines_, page, line, -1);
        if ((after && before) || (after && next_in(in_lines_, page + 1, *after, 1)) ||
            (before && next_in(in_lines_, page - 1, *before, -1))) {
            return true;
        }
        return (after || before) && (is_furniture_line(line - 1) || is_furniture_line(line + 1));
    }

    bool is_furniture_line(std::uint32_t line) const
    {
        return line < page_.uses.size() && page_.uses[line] == LineUse::furniture;
    }

    /// A number alone, and the page before or after it has the one before or after it so, a page's
    /// text away.
    bool is_of_run(const PageCell& cell) const
    {
        const std::pair own{cell.says.page, cell.line};
        if (!std::binary_search(numbers_.begin(), numbers_.end(), own)) {
            return false;
        }
        const std::pair next{cell.says.page + 1, cell.line + shortest_page};
        const auto after = std::lower_bound(numbers_.begin(), numbers_.end(), next);
        const auto before =
            std::lower_bound(numbers_.begin(), numbers_.end(), own.first - 1, lower);
        return (after != numbers_.end() && after->first == next.first) ||
               (before->first == own.first - 1 && before->second + shortest_page <= cell.line);
    }

    static bool lower(const std::pair<int, std::uint32_t>& number, int page)
    {
        return number.first < page;
    }

    static bool is_number(const PageCell& cell)
    {
        return cell.says.pages == 0 && !cell.says.date.known();
    }

    bool belongs(const PageCell& cell) const
    {
        if (cell.sure || (is_number(cell) && (is_of_run(cell) || is_counted_up(cell)))) {
            return true;
        }
        if (cell.says.page > longest_document) {
            return false;
        }
        const auto above = near_.next(cell.line, -1);
        const auto below = near_.next(cell.line, 1);
        const bool ends =
            above.feed || below.feed || near_.is_furniture(above) || near_.is_furniture(below) ||
            (cell.says.page == 0 || cell.says.pages != 0 ? is_cell(above) || is_cell(below)
                                                         : false);
        const bool apart = near_.is_apart(above, below);
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
               ((above.blank || below.blank) && cell.says.page == page_at(cell.line)) ||
               (is_of_vote(above) && is_of_vote(below));
    }

    bool is_of_vote(const Neighbour& at) const
    {
        return !at.none && is_vote_line(source_.of(source_.lines[at.line]), language_);
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

    const Source& source_;
    const Language& language_;
    const std::vector<PageCell>& cells_;
    PageFurniture& page_;
    LineNeighbours near_;
    RunningTitles titles_;
    int pages_ = 0;                                        ///< as footers or form feeds count them
    std::vector<std::size_t> feeds_;                       ///< lines that form feeds stand before
    std::vector<std::pair<int, std::uint32_t>> numbers_;   ///< alone: pages and lines, ascending
    std::vector<std::pair<int, std::uint32_t>> in_lines_;  ///< all in lines of their own, likewise
    std::map<std::array<int, 3>, int> dates_;
    std::vector<std::pair<int, int>> counts_;  ///< pages and page of the cells, ascending
};

}  // namespace

std::vector<PageCell> mark_page_cells(const Source& source,
                                      const Language& language,
                                      const std::vector<PageCell>& cells,
                                      PageFurniture& page)
{
    mark_old_headers(source, language, page.uses);
    CellMarker marker(source, language, cells, page);
    marker.mark();
    return marker.numbers();
}

}  // namespace horseshoe::parser
