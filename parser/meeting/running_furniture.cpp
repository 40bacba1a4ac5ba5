#include "parser/meeting/running_furniture.hpp"

#include "parser/grammar/symbol.hpp"

#include <algorithm>
#include <optional>

namespace horseshoe::parser {
namespace {

constexpr std::size_t longest_footer = 24;   // "31-00041 (E) 12/13"
constexpr std::size_t longest_header = 200;  // with the title of the item

/// The number of a job tells a footer. The symbol alone may be cited, but not with the day.
bool is_footer(std::string_view words)
{
    const auto read = read_furniture(words);
    return read && !read->header;
}

bool is_header(std::string_view words)
{
    const auto read = read_furniture(words);
    return read && read->header && read->date.known();
}

bool ends_word(std::string_view line, std::size_t at)
{
    return at == line.size() || (line[at] == ' ' && at > 0 && line[at - 1] != ' ');
}

/// As long as a footer may be, as short as a header can be: behind it the President speaks.
std::size_t size_at_head(std::string_view line)
{
    std::size_t size = 0;
    for (std::size_t at = 1; at <= std::min(line.size(), longest_footer); ++at) {
        size = ends_word(line, at) && is_footer(line.substr(0, at)) ? at : size;
    }
    for (std::size_t at = 1; size == 0 && at <= std::min(line.size(), longest_header); ++at) {
        size = ends_word(line, at) && is_header(line.substr(0, at)) ? at : 0;
    }
    return size;
}

std::size_t size_at_tail(std::string_view line)
{
    const auto starts_word = [&](std::size_t size) {
        const auto at = line.size() - size;
        return line[at] != ' ' && (at == 0 || line[at - 1] == ' ');
    };
    std::size_t found = 0;
    for (std::size_t size = 1; size <= std::min(line.size(), longest_footer); ++size) {
        found = starts_word(size) && is_footer(line.substr(line.size() - size)) ? size : found;
    }
    for (std::size_t size = 1; found == 0 && size <= std::min(line.size(), longest_header);
         ++size) {
        found = starts_word(size) && is_header(line.substr(line.size() - size)) ? size : 0;
    }
    return found;
}

}  // namespace

RunningFurniture find_running_furniture(std::string_view line)
{
    RunningFurniture found;
    std::size_t begin = 0;
    while (const auto size = size_at_head(line.substr(begin))) {
        begin = std::min(line.find_first_not_of(' ', begin + size), line.size());
        found.head.push_back(begin);
    }
    auto end = line.find_last_not_of(' ') + 1;
    while (end > begin) {
        const auto size = size_at_tail(line.substr(begin, end - begin));
        if (size == 0) {
            break;
        }
        found.tail.insert(found.tail.begin(), end - size);
        const auto last = line.substr(0, end - size).find_last_not_of(' ');
        end = last == std::string_view::npos ? 0 : last + 1;
    }
    return found;
}

}  // namespace horseshoe::parser
