#include "parser/meeting/other_body.hpp"

#include "parser/digit.hpp"
#include "parser/grammar/event.hpp"
#include "parser/grammar/heading.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/rows.hpp"
#include "parser/meeting/meeting_number.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace horseshoe::parser {
namespace {

/// Of a text: what stands in it before anybody speaks.
constexpr std::size_t head_size = 4000;
constexpr std::size_t most_lines = 40;
/// What the rows of "other-kind" call a record that has a cover as well.
constexpr std::string_view summary_record = "summary record";
constexpr std::string_view other_kind = "other-kind";

/// "A/72/PV.5", "A/C.1/72/PV.3", "E/1998/SR.5", "T/PV.12": a record's symbol of another body; empty
/// where none stands at `at`.
std::string_view record_symbol_at(std::string_view text, std::size_t at)
{
    const auto rest = text.substr(at);
    const auto end = std::min(rest.find_first_of(" \t\r\n,;()"), rest.size());
    const auto symbol = rest.substr(0, end);
    for (const std::string_view mark : {"/PV.", "/SR."}) {
        const auto found = symbol.find(mark);
        if (found != std::string_view::npos && found + mark.size() < symbol.size() &&
            is_digit(symbol[found + mark.size()])) {
            return symbol;
        }
    }
    return {};
}

std::string_view record_symbol_in(std::string_view line)
{
    for (auto at = line.find('/'); at != std::string_view::npos; at = line.find('/', at + 1)) {
        const auto word = at == 0 ? 0 : line.find_last_of(" \t([", at - 1) + 1;
        if (const auto symbol = record_symbol_at(line, word); !symbol.empty()) {
            return symbol;
        }
    }
    return {};
}

bool is_row(std::string_view line, const Language& language, std::string_view key)
{
    const auto rows = language.all(key);
    return std::any_of(
        rows.begin(), rows.end(), [&](const Word& row) { return line == row.words; });
}

/// "President: ...", "Members:".
bool is_label(std::string_view line, const Language& language)
{
    const auto colon = line.find(':');
    return colon != std::string_view::npos && colon < 24 &&
           (starts_with_row(line, language, "cover-president") ||
            starts_with_row(line, language, "cover-members") ||
            starts_with_row(line, language, "cover-present"));
}

/// Names of other bodies, as short lines open with them, in capitals or not.
class OtherBodies {
public:
    explicit OtherBodies(const Language& language)
    {
        for (const auto& row : language.all("other-body")) {
            names_.emplace_back(fold(row.words), row.words);
        }
    }

    /// Empty: none.
    std::string_view named_by(std::string_view line) const
    {
        constexpr std::size_t longest = 100;
        if (line.size() > longest) {
            return {};
        }
        const auto folded = fold(line);
        const auto found = std::find_if(names_.begin(), names_.end(), [&](const auto& each) {
            const auto& name = each.first;
            return folded.starts_with(name) &&
                   (folded.size() == name.size() || folded[name.size()] == ' ');
        });
        return found == names_.end() ? std::string_view() : found->second;
    }

private:
    std::vector<std::pair<std::string, std::string_view>> names_;  // folded; as they are
};

/// Read once a language.
const OtherBodies& other_bodies(const Language& language)
{
    static const auto all = [] {
        std::vector<OtherBodies> made;
        for (const auto& each : languages()) {
            made.emplace_back(each);
        }
        return made;
    }();
    return all[static_cast<std::size_t>(&language - languages().data())];
}

/// Calls `see` with each of the first lines, without its blanks, until it tells to stop.
template <typename See>
void for_first_lines(const Source& source, See see)
{
    std::size_t seen = 0;
    for (const auto& each : source.lines) {
        const auto line = trim(source.of(each));
        if (!line.empty() && (++seen > most_lines || each.span.begin > head_size || !see(line))) {
            return;
        }
    }
}

/// All lines that begin in the head of a text.
std::string_view first_lines(const Source& source)
{
    const auto after =
        std::partition_point(source.lines.begin(), source.lines.end(), [](const Line& line) {
            return line.span.begin <= head_size;
        });
    return std::string_view(source.text)
        .substr(0, after == source.lines.end() ? source.text.size() : after->span.begin);
}

/// Whether the meeting has begun: somebody speaks, or it was called to order.
bool is_body(std::string_view line, const Language& language)
{
    constexpr std::size_t longest = 320;
    const auto heading = read_heading(line.substr(0, longest), language);
    if (heading && heading->colon && !is_label(line, language)) {
        return true;
    }
    const auto event = read_event(line, language);
    return event && event->kind == EventText::Kind::opened;
}

bool speaks(const Source& source, const Language& language)
{
    return std::any_of(source.lines.begin(), source.lines.end(), [&](const Line& line) {
        return is_body(trim(source.of(line)), language);
    });
}

/// A row of "other-kind" within the text.
std::string_view kind_in(std::string_view text, const Language& language)
{
    for (const auto& row : language.all(other_kind)) {
        if (text.find(row.words) != std::string_view::npos) {
            return row.value;
        }
    }
    return {};
}

}  // namespace

OtherBody find_other_body(const Source& source, const Language& language)
{
    const auto& others = other_bodies(language);
    OtherBody body;
    constexpr std::size_t enough = 400;
    std::string_view printed;
    bool councils = false;
    bool labels = false;
    for_first_lines(source, [&](std::string_view line) {
        if (is_body(line, language)) {
            return false;
        }
        labels = labels || is_label(line, language);
        if (const auto symbol = record_symbol_in(line.substr(0, enough));
            !symbol.empty() && (!labels || symbol == line)) {
            councils = symbol.starts_with("S/");
            printed = councils ? std::string_view{} : symbol;
            return false;
        }
        // A web page may list other bodies above the Council's cover.
        councils = councils || line.find("S/Agenda/") != std::string_view::npos ||
                   line.find("S/PV.") != std::string_view::npos ||
                   (!labels && (body.name.empty() ? starts_with_row(line, language, "cover-council")
                                                  : is_row(line, language, "cover-council")));
        if (!labels && body.name.empty()) {
            body.name = others.named_by(line);
        }
        return true;
    });
    if (!printed.empty()) {
        body.symbol = std::string(printed);
        body.name = body.name.empty() ? printed : body.name;
    }
    else if (councils) {
        body.name = {};
    }
    return body;
}

std::string_view find_other_kind(const Source& source, const Language& language)
{
    constexpr std::size_t title_size = 1000;
    constexpr std::size_t end_size = 300;
    const std::string_view text = source.text;
    const auto end = text.substr(text.size() - std::min(text.size(), end_size));
    if (!contains_row(first_lines(source), language, other_kind) &&
        !contains_row(end, language, other_kind)) {
        return {};  // as nearly all texts: no more need be known of them
    }
    const bool cover = has_record_cover(source, language);
    if (!cover && !speaks(source, language)) {
        const auto kind = kind_in(text.substr(0, title_size), language);
        return !kind.empty() ? kind : kind_in(end, language);
    }
    // Summary records have the covers of records; else the title, above what an agenda may name.
    std::string_view kind;
    for_first_lines(source, [&](std::string_view line) {
        if (is_body(line, language) || is_label(line, language)) {
            return false;
        }
        kind = kind_in(line.substr(0, title_size), language);
        kind = cover && kind != summary_record ? std::string_view{} : kind;
        return kind.empty();
    });
    return kind;
}

bool has_record_cover(const Source& source, const Language& language)
{
    bool numbered = false;
    bool labelled = false;
    const auto runs_on = [](const Line& line) { return line.span.size() > head_size / 4; };
    if (std::any_of(source.lines.begin(), source.lines.end(), runs_on)) {
        // All of the cover may stand in one line.
        const auto head = std::string_view(source.text).substr(0, head_size);
        const auto rows = language.all("cover-president");
        numbered = head.find("S/PV.") != std::string_view::npos ||
                   head.find("S/Agenda/") != std::string_view::npos;
        labelled = std::any_of(rows.begin(), rows.end(), [&](const Word& row) {
            return head.find(' ' + std::string(row.words) + ':') != std::string_view::npos;
        });
    }
    for_first_lines(source, [&](std::string_view line) {
        numbered = numbered || line.find("S/PV.") != std::string_view::npos ||
                   line.find("S/Agenda/") != std::string_view::npos ||
                   meeting_number(line, language) != 0 ||
                   meeting_number_in_words(line, language) != 0;
        labelled = labelled || is_label(line, language);
        return !(numbered && labelled);
    });
    return numbered && labelled;
}

}  // namespace horseshoe::parser
