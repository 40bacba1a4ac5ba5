#include "parser/prepare/running_titles.hpp"

#include "parser/grammar/symbol.hpp"
#include "parser/prepare/speech_lines.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

constexpr std::size_t longest_title = 160;

}  // namespace

bool RunningTitles::mark(int pages)
{
    const auto found = candidates();
    std::map<std::string_view, int> seen = titles_;
    for (const auto& each : found) {
        ++seen[each.words];
    }
    bool more = false;
    for (const auto& each : found) {
        const auto times = seen[each.words];
        const auto above = near_.next(each.line, -1);
        const auto below = near_.next(each.line, 1);
        const bool by_furniture = near_.is_furniture(above) || near_.is_furniture(below);
        // A running title stands on nearly every page; a line of speech at some pages' ends.
        const bool runs = times * 2 >= pages && (times >= 3 || by_furniture);
        if ((times >= 2 && (runs || each.between)) ||
            ((each.symbol || each.between) && is_a_line(each.words, each.line))) {
            page_.uses[each.line] = LineUse::furniture;
            ++titles_[each.words];
            more = true;
        }
    }
    return more;
}

std::vector<RunningTitles::Candidate> RunningTitles::candidates() const
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
            add(near_.next(i, -1));
            if (start && page_.uses[i] == LineUse::text) {
                add({.line = i, .none = false});
            }
            add(near_.next(i, 1));
        }
    }
    std::sort(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
    found.erase(std::unique(found.begin(),
                            found.end(),
                            [](const auto& a, const auto& b) { return a.line == b.line; }),
                found.end());
    return found;
}

std::optional<RunningTitles::Candidate> RunningTitles::candidate(std::size_t line) const
{
    const auto words = trim_furniture(source_.of(source_.lines[line]));
    if (page_.uses[line] != LineUse::text || words.size() > longest_title || words.size() < 4) {
        return std::nullopt;
    }
    const auto above = near_.next(line, -1);
    const auto below = near_.next(line, 1);
    Candidate found{.line = line, .words = words, .symbol = false, .between = false};
    found.between = near_.is_furniture(above) && near_.is_furniture(below);
    strip_symbol(found);
    const bool apart = near_.is_apart(above, below);
    return (found.symbol || apart) && !is_said(words, language_) ? std::optional(found)
                                                                 : std::nullopt;
}

void RunningTitles::strip_symbol(Candidate& found) const
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
bool RunningTitles::is_a_line(std::string_view words, std::size_t line)
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
        const bool own = at >= source_.lines[line].span.begin && at < source_.lines[line].span.end;
        found = !own && (at == 0 || static_cast<unsigned char>(text[at - 1]) <= 0x20) &&
                (end == text.size() || static_cast<unsigned char>(text[end]) < 0x20);
    }
    lines_.emplace(words, found);
    return found;
}

}  // namespace horseshoe::parser
