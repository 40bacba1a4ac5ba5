#include "parser/meeting/running_text.hpp"

#include "parser/error.hpp"
#include "parser/meeting/opening_lines.hpp"
#include "parser/meeting/running_cutter.hpp"
#include "parser/meeting/running_furniture.hpp"
#include "parser/source/take_parted.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace horseshoe::parser {
namespace {

/// Paragraphs are rarely longer.
constexpr std::size_t long_line = 600;
/// "The agenda was adopted."
constexpr std::size_t longest_formula = 40;

/// A quick look: whether most of the text stands in long lines.
bool may_run_on(const Source& source)
{
    std::size_t in_long = 0;
    for (const auto& line : source.lines) {
        in_long += line.span.size() > long_line ? line.span.size() : 0;
    }
    return in_long * 2 > source.text.size();
}

[[noreturn]] void refuse_mixed(const Source& source)
{
    throw InputError(source.path,
                     0,
                     "the columns of its pages run into each other, line by line: nothing tells "
                     "who says what; give the PDF, or a text that keeps the columns apart");
}

/// With plain spaces for no-break ones, as many as these have bytes: nothing moves. French sets them
/// before the colon of a heading.
std::string with_plain_spaces(std::string_view line)
{
    std::string plain(line);
    for (const std::string_view space : {"\u00A0", "\u202F", "\u2007", "\u2009"}) {
        for (auto at = plain.find(space); at != std::string::npos; at = plain.find(space, at)) {
            plain.replace(at, space.size(), space.size(), ' ');
        }
    }
    return plain;
}

void part_line(const Source& source, const Line& line, RunningCutter& cutter, PartedText& parted)
{
    const auto plain = with_plain_spaces(source.of(line));
    const std::string_view words = plain;
    const auto furniture = find_running_furniture(words);
    auto begin = line.span.begin;
    const auto part_at = [&](std::size_t at) {
        const auto end = line.span.begin + static_cast<std::uint32_t>(at);
        parted.line({begin, end});
        begin = end;
    };
    std::for_each(furniture.head.begin(), furniture.head.end(), part_at);
    const auto speech = begin - line.span.begin;
    const auto speech_end = furniture.tail.empty() ? words.size() : furniture.tail.front();
    const bool is_short = line.span.size() <= long_line;
    for (const auto cut : cutter.cut(words.substr(speech, speech_end - speech), is_short)) {
        part_at(speech + cut);
        parted.blank_line();
    }
    std::for_each(furniture.tail.begin(), furniture.tail.end(), part_at);
    parted.line({begin, line.span.end});
}

}  // namespace

void part_running_text(Source& source, const Language& language)
{
    if (source.format != SourceFormat::text || !source.origins.empty()) {
        return;
    }
    const auto opening = look_at_opening(source, language);
    if (opening.mixed) {
        refuse_mixed(source);
    }
    if (!opening.runs_on && !may_run_on(source)) {
        return;
    }
    const auto longest = opening.runs_on ? longest_formula : long_line;
    RunningCutter cutter(language);
    PartedText parted(source.text);
    for (const auto& line : source.lines) {
        if (line.is(line_page_start) && !parted.begins().empty()) {
            parted.page();
        }
        if (line.span.size() <= longest) {
            cutter.see(with_plain_spaces(source.of(line)));
            parted.line(line.span);
            continue;
        }
        part_line(source, line, cutter, parted);
    }
    if (cutter.signs().mixed()) {
        refuse_mixed(source);
    }
    if (opening.runs_on || cutter.signs().runs_on()) {
        take_parted(source, std::move(parted));
        source.notices.push_back(
            {.code = "running-text",
             .line = 0,
             .message = "the text runs on without ends of lines",
             .advice = "it was parted before speakers and formulas (parse --format text shows it)",
             .notice = true});
    }
}

}  // namespace horseshoe::parser
