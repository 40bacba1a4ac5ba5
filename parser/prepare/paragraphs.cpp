#include "parser/prepare/paragraphs.hpp"

#include "parser/language/code_point.hpp"
#include "parser/language/wide.hpp"
#include "parser/prepare/markdown.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <vector>

namespace horseshoe::parser {
namespace {

constexpr std::string_view dot_leader = ". .";

/// The signs of ASCII that sentences end with.
constexpr auto ending_signs = [] {
    std::array<bool, 0x80> signs{};
    for (const char sign : std::string_view(".:?!;)\"")) {
        signs[static_cast<unsigned char>(sign)] = true;
    }
    return signs;
}();

/// Lines longer than this are whole paragraphs: the file was not broken into lines.
constexpr std::size_t longest_line = 220;

/// How many lines are how wide; those that are longer than any line are all alike.
class LineWidths {
public:
    void add(std::size_t width)
    {
        ++lines_[std::min(width, longest_line + 1)];
        ++count_;
    }

    std::size_t count() const { return count_; }

    /// That of the index-th line, were they sorted by it.
    std::size_t at(std::size_t index) const
    {
        std::size_t width = 0;
        for (auto narrower = lines_[0]; narrower <= index; narrower += lines_[width]) {
            ++width;
        }
        return width;
    }

    std::size_t count_from(std::size_t width) const
    {
        return std::accumulate(
            lines_.begin() + static_cast<std::ptrdiff_t>(width), lines_.end(), std::size_t{0});
    }

private:
    std::array<std::size_t, longest_line + 2> lines_{};  ///< by width
    std::size_t count_ = 0;
};

/// What a line measures: where all characters are about as wide, bytes tell it; wide ones are twice
/// as wide as others.
std::size_t width_of(std::string_view line, const Flow& flow)
{
    if (!flow.unspaced()) {
        return line.size();
    }
    std::size_t width = 0;
    for (std::size_t at = 0; at < line.size();) {
        width += starts_wide(line.substr(at)) ? 2U : 1U;
        next_code_point(line, at);
    }
    return width;
}

/// The index-th line, without what joins it to the next.
std::string_view line_of(const Flow& flow, std::size_t index)
{
    const auto& lines = flow.lines();
    const auto begin = lines[index].begin;
    const auto end = index + 1 < lines.size() ? lines[index + 1].begin : flow.text().size();
    auto text = std::string_view(flow.text()).substr(begin, end - begin);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) {
        text.remove_suffix(1);
    }
    return text;
}

/// Whether a sentence ends with a line, for each.
std::vector<bool> ends_of_sentences(const Flow& flow)
{
    std::vector<bool> ends(flow.lines().size());
    for (std::size_t i = 0; i < ends.size(); ++i) {
        ends[i] = ends_sentence(line_of(flow, i));
    }
    return ends;
}

/// The width of a full line: text that was broken into lines leaves most of them in mid-sentence,
/// and those are the full ones. 0 where lines are paragraphs. Covers with their leaders say nothing.
std::size_t usual_width(const Flow& flow, const std::vector<bool>& ends)
{
    LineWidths within;  // of lines that end within a sentence
    std::size_t considered = 0;
    std::size_t whole = 0;  // lines that are paragraphs
    const auto& lines = flow.lines();
    const auto text = std::string_view(flow.text());
    std::size_t leader = 0;  // the first one from the line's begin on
    const std::size_t step = std::max<std::size_t>(1, lines.size() / 4000);
    for (std::size_t i = 0; i + 1 < lines.size(); i += step) {
        const auto line = text.substr(lines[i].begin, lines[i + 1].begin - lines[i].begin);
        const auto width = width_of(line, flow);
        if (width < 30) {
            continue;
        }
        if (leader <= lines[i].begin) {
            leader = std::min(text.find(dot_leader, lines[i].begin), text.size());
        }
        if (leader + dot_leader.size() <= lines[i + 1].begin) {
            continue;
        }
        ++considered;
        whole += width > longest_line ? 1U : 0U;
        // Where a paragraph was ended when this was taken for a letter, the line counts as going on.
        if (!ends[i] || line.back() == '\n') {
            within.add(width);
        }
    }
    // However many titles and names a short meeting has, long lines among them were not broken.
    if (within.count() == 0 || whole * 20 > considered) {
        return 0;
    }
    const auto usual = within.at(within.count() * 8 / 10);
    // Where most turns are short, few lines end within a sentence; those that do are all full.
    constexpr std::size_t enough = 8;
    const bool alike = within.count() >= enough && within.count() * 100 >= considered * 10 &&
                       within.count_from((usual * 85 + 99) / 100) * 100 >= within.count() * 80;
    if (within.count() * 100 < considered * 35 && !alike) {
        return 0;
    }
    return usual > longest_line ? 0 : usual;
}

bool parts_by_blanks(const Flow& flow)
{
    const auto& lines = flow.lines();
    std::size_t parted = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        parted += lines[i].line > lines[i - 1].line + 1 ? 1U : 0U;
    }
    return parted * 20 > lines.size();
}

bool is_indented(std::string_view line)
{
    return line.starts_with("  ") || line.starts_with('\t') || line.starts_with("\u3000");
}

std::string_view without_mark(std::string_view text)
{
    const auto trimmed = [](std::string_view each) {
        while (!each.empty() && (each.back() == ' ' || each.back() == '*')) {
            each.remove_suffix(1);
        }
        return each;
    };
    text = trimmed(text);
    // "was adopted unanimously. 1/", "... unanimously.[1]": the mark of a footnote.
    const bool stroke = text.ends_with('/');
    if (!stroke && !text.ends_with(']')) {
        return text;
    }
    auto rest = text.substr(0, text.size() - 1);
    const auto digits = rest.find_last_not_of("0123456789") + 1;
    if (digits == rest.size() || digits + 2 < rest.size() || digits == 0) {
        return text;
    }
    rest = rest.substr(0, digits);
    if (!stroke && !rest.ends_with('[')) {
        return text;
    }
    rest = trimmed(stroke ? rest : rest.substr(0, rest.size() - 1));
    return rest.ends_with('.') ? rest : text;
}

}  // namespace

bool ends_sentence(std::string_view text)
{
    text = without_mark(text);
    const char last = text.empty() ? ' ' : text.back();
    if (static_cast<unsigned char>(last) < 0x80) {
        return ending_signs[static_cast<unsigned char>(last)];
    }
    switch (last) {
    case '\xBB': return text.ends_with("\u00BB");
    case '\x9D': return text.ends_with("\u201D");
    case '\xA6': return text.ends_with("\u2026");
    case '\x82': return text.ends_with("\u3002");  // those of scripts without spaces
    case '\x8D': return text.ends_with("\u300D");
    case '\x9A': return text.ends_with("\uFF1A");
    case '\x9F': return text.ends_with("\uFF1F");
    case '\x81': return text.ends_with("\uFF01");
    case '\x9B': return text.ends_with("\uFF1B");
    case '\x89': return text.ends_with("\uFF09");
    default: return false;
    }
}

bool starts_lower(std::string_view text)
{
    if (text.empty()) {
        return false;
    }
    if (static_cast<unsigned char>(text.front()) < 0x80) {
        return text.front() >= 'a' && text.front() <= 'z';
    }
    std::size_t at = 0;
    return u_islower(static_cast<UChar32>(next_code_point(text, at))) != 0;
}

ParagraphBreaks::ParagraphBreaks(const Flow& flow, const Source& source)
    : flow_(flow), source_(source), ends_(ends_of_sentences(flow)),
      width_(usual_width(flow, ends_)), uses_blanks_(parts_by_blanks(flow)),
      has_titles_(source.text.find('#') != std::string::npos)
{}

std::string_view ParagraphBreaks::line(std::size_t index) const
{
    return line_of(flow_, index);
}

const Line& ParagraphBreaks::source_line(std::size_t index) const
{
    return source_.lines[flow_.lines()[index].line];
}

bool ParagraphBreaks::before(std::size_t index) const
{
    if (index == 0) {
        return true;
    }
    const auto begin = flow_.lines()[index].begin;
    const char separator = begin == 0 ? '\n' : flow_.text()[begin - 1];
    if (!flow_.unspaced() && separator != ' ' && separator != '\n') {
        return false;  // the middle of a word
    }
    return source_.format == SourceFormat::pdf ? in_pdf(index) : in_text(index);
}

bool ParagraphBreaks::in_pdf(std::size_t index) const
{
    const auto& here = source_line(index);
    const auto& above = source_line(index - 1);
    const auto changes = [&](LineFlag flag) { return here.is(flag) != above.is(flag); };
    if (changes(line_bold) || changes(line_italic)) {
        return !starts_lower(line(index));
    }
    if (here.is(line_column_start) || here.is(line_page_start)) {
        return here.is(line_indented) && (after_sentence(index) || !starts_lower(line(index)));
    }
    return here.is(line_indented) || here.is(line_gap_before) ||
           (changes(line_inset) && after_sentence(index));
}

/// True where a line of prose leaves no room for the next one's first word.
bool ParagraphBreaks::is_full(std::size_t index, std::string_view next) const
{
    if (flow_.unspaced()) {  // the next character would have had room
        return (width_of(line(index), flow_) + 2) * 100 >= width_ * 88;
    }
    const auto word = std::min(next.find(' '), next.size());
    return (line(index).size() + 1 + word) * 100 >= width_ * 88;
}

/// True where lines that are neither text nor blank stand before the index-th.
bool ParagraphBreaks::furniture_between(std::size_t index) const
{
    const auto& lines = flow_.lines();
    for (auto i = lines[index - 1].line + 1; i < lines[index].line; ++i) {
        if (!is_blank_line(source_.of(source_.lines[i]))) {
            return true;
        }
    }
    return false;
}

bool ParagraphBreaks::in_text(std::size_t index) const
{
    const auto& lines = flow_.lines();
    const auto source_text = source_.of(source_line(index));
    if (has_titles_ &&
        (is_markdown_title(source_text) || is_markdown_title(source_.of(source_line(index - 1))))) {
        return true;
    }
    const bool parted = lines[index].line > lines[index - 1].line + 1;
    if (width_ ==
        0) {  // lines are paragraphs, but for titles and for pages that end in mid-sentence
        return (parted || !uses_blanks_) && (after_sentence(index) || !starts_lower(line(index)));
    }
    if (parted) {
        const auto text = line(index);
        // Furniture between: a page ends wherever its words do. Blank lines between: a column may.
        if (furniture_between(index)) {
            const bool quotes =
                text.starts_with('"') || text.starts_with("\u201C") || text.starts_with("\u00AB");
            return (after_sentence(index) || quotes) && !is_full(index - 1, text);
        }
        return after_sentence(index) || !(starts_lower(text) || is_full(index - 1, text));
    }
    if (is_indented(source_text)) {
        return !is_indented(source_.of(source_line(index - 1))) && after_sentence(index);
    }
    if (source_text.starts_with(' ') && uses_blanks_) {
        return after_sentence(index) && !starts_lower(line(index));
    }
    return !uses_blanks_ && after_sentence(index) && !starts_lower(line(index)) &&
           !is_full(index - 1, line(index));
}

}  // namespace horseshoe::parser
