#include "parser/document.hpp"

#include "parser/error.hpp"
#include "parser/language/language.hpp"
#include "parser/language/phrases.hpp"
#include "parser/letter/letter.hpp"
#include "parser/letter/title_lines.hpp"
#include "parser/meeting/cover.hpp"
#include "parser/meeting/other_body.hpp"
#include "parser/meeting/record.hpp"
#include "parser/meeting/running_text.hpp"
#include "parser/prepare/markdown.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>

namespace horseshoe::parser {
namespace {

const Language& language_of(const Source& source)
{
    const auto* language = detect_language(source.text);
    if (language == nullptr) {
        throw NotADocument(source.path, 0, "the text is in no language that is known here");
    }
    if (language->complete()) {
        return *language;
    }
    std::string keys;
    for (const auto key : language->missing()) {
        keys += (keys.empty() ? "" : ", ") + std::string(key);
    }
    // In a folder, a text without any symbol of the United Nations is somebody's notes.
    if (source.text.find("S/") == std::string::npos) {
        throw NotADocument(
            source.path,
            0,
            fmt::format(
                "this is neither a record nor a letter that can be read: it seems to be in {}",
                language->name()));
    }
    throw InputError(source.path,
                     0,
                     fmt::format("the text is in {0} ({1}), which cannot be read yet: "
                                 "the table parser/language/{1}.tsv lacks {2}",
                                 language->name(),
                                 language->code(),
                                 keys));
}

/// True where the closing tag that `tag` begins with is of one that Markdown has within a line, too.
bool is_inline_tag(std::string_view tag)
{
    constexpr std::string_view inline_tags[] = {
        "a", "b", "em", "i", "mark", "s", "small", "strong", "sub", "sup", "u"};
    const auto name = tag.substr(0, tag.find('>'));
    return std::ranges::find(inline_tags, name) != std::end(inline_tags);
}

/// Pieces of web pages, and what sites keep their pages in: they open like text, but tags close all
/// over them.
bool is_web_page(const Source& source)
{
    constexpr std::size_t head_size = 6000;
    constexpr std::size_t most_tags = 12;
    const auto head = std::string_view(source.text).substr(0, head_size);
    constexpr std::size_t most_blocks = 5;
    std::size_t tags = 0;
    std::size_t blocks = 0;
    for (auto at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
        const auto tag = head.substr(at + 1);
        const std::size_t close = tag.starts_with('/') ? 1 : tag.starts_with("\\/") ? 2 : 0;
        tags += close != 0 ? 1U : 0U;
        blocks += close != 0 && !is_inline_tag(tag.substr(close)) ? 1U : 0U;
    }
    return source.format == SourceFormat::text && tags > most_tags && blocks > most_blocks;
}

/// True where one of the first lines is the title that letters have.
bool has_letter_title(const std::vector<LetterBlock>& blocks)
{
    const auto first = blocks.begin();
    const auto last = first + static_cast<std::ptrdiff_t>(std::min<std::size_t>(blocks.size(), 40));
    return std::any_of(first, last, [](const LetterBlock& block) {
        return block.kind == LetterBlockKind::letter_title;
    });
}

/// A closed meeting leaves a communiqué behind: a record in which nobody is heard.
bool is_communique(const Source& source, const Language& language)
{
    const auto head = std::string_view(source.text).substr(0, 6000);
    return find_phrase(head, language, "communique").has_value();
}

bool has_speech(const Blocks& blocks)
{
    return std::any_of(blocks.list.begin(), blocks.list.end(), [](const Block& block) {
        return block.kind == BlockKind::heading || block.kind == BlockKind::happening;
    });
}

/// A record of speakers, or nothing.
bool read_record(const PageFurniture& furniture,
                 Flow& flow,
                 const Language& language,
                 Document& document)
{
    auto blocks = find_blocks(flow, document.source, language);
    const bool communique = is_communique(document.source, language);
    if (communique) {
        blocks.list.clear();
        blocks.body_line = static_cast<std::uint32_t>(document.source.lines.size());
        document.problems.push_back(
            {"closed-meeting",
             0,
             "the official communiqué of a closed meeting: it holds no speeches",
             "only its cover was read",
             true});
    }
    else if (!has_speech(blocks)) {
        return false;
    }
    const auto& record = document.record;
    const MeetingText text{document.source, furniture, flow, blocks, language};
    const auto stretches = read_meeting(blocks.list);
    // A long record takes the most memory while it is put together: what has served its turn goes.
    // Where nobody speaks, the text may still be read as a letter.
    if (std::any_of(stretches.begin(), stretches.end(), [](const Stretch& each) {
            return each.kind == StretchKind::turn;
        })) {
        flow.forget_lines();
    }
    document.kind = Kind::record;
    read_cover(document.source, furniture, blocks.body_line, language, document);
    if (document.symbol.empty() && furniture.symbol.meeting != 0) {
        document.symbol = furniture.symbol.text();
        document.record.meeting = furniture.symbol.meeting;
        document.record.resumption = furniture.symbol.resumption;
    }
    if (!document.date.known()) {
        document.date = furniture.date;
    }
    assemble_meeting(text, stretches, document);
    if (record.turns.empty() && !communique) {
        return false;
    }
    if (const auto kind = find_other_kind(document.source, language); !kind.empty()) {
        document.problems.push_back({"other-kind",
                                     0,
                                     fmt::format("this is a {}, not a verbatim record", kind),
                                     "read what has the form of speech; the rest is left out"});
    }
    if (const auto other = find_other_body(document.source, language); !other.name.empty()) {
        document.symbol = document.symbol.empty() ? other.symbol : document.symbol;
        document.problems.push_back(
            {"other-body",
             0,
             fmt::format("this is a record of another body, not of the Security Council: {}",
                         other.name),
             "read as the Council’s are; what is told of members and votes may be wrong"});
    }
    blocks.headings = {};
    blocks.notes = {};
    read_invitations(text, document);
    find_speakers(text, document);
    find_parts(text, document);
    read_votes(text, document);
    document.classes = classify_meeting(text, stretches);
    if (!communique) {
        check_meeting(text, document);
    }
    return true;
}

bool read_letter_document(const PageFurniture& furniture,
                          Flow& flow,
                          const Language& language,
                          Document& document)
{
    auto blocks = find_letter_blocks(flow, document.source, language);
    LetterShape shape;
    if (!has_letter_title(blocks) || !read_letter(blocks, shape)) {
        return false;
    }
    document.kind = Kind::letter;
    const LetterText text{document.source, furniture, flow, language, std::move(blocks)};
    assemble_letter(text, shape, document);
    document.classes = classify_letter(text, shape);
    return true;
}

bool starts_with_any(std::string_view words, const Language& language, std::string_view key)
{
    const auto rows = language.all(key);
    return std::any_of(rows.begin(), rows.end(), [&](const Word& row) {
        return words.front() == row.words.front() && words.starts_with(row.words);
    });
}

/// "President: Mr. ...", "Members:": a label that covers of records have, dot leaders or not.
bool is_cover_label(std::string_view words, const Language& language)
{
    const auto colon = words.find(':');
    return colon != std::string_view::npos && colon < 24 &&
           (starts_with_any(words, language, "cover-president") ||
            starts_with_any(words, language, "cover-members"));
}

/// "1798th MEETING: 22 OCTOBER 1974": what the contents of a printed record stand under.
bool is_meeting_number(std::string_view words, const Language& language)
{
    const auto digits = words.find_first_not_of("0123456789");
    return digits != 0 && digits != std::string_view::npos &&
           starts_with_any(words.substr(digits), language, "cover-meeting");
}

/// "Letter dated ... (S/2031/40)": no letter tells its own symbol so, items of an agenda do.
bool is_item_of_agenda(const Source& source, const Language& language, const Line& title)
{
    constexpr std::ptrdiff_t most_lines = 6;
    const auto* const first = &title;
    const auto* const end = source.lines.data() + source.lines.size();
    std::string told;
    for (const auto* line = first; line != end && line - first < most_lines; ++line) {
        const auto words = source.of(*line);
        // What a letter says below its title may cite such symbols.
        if (is_blank_line(words) ||
            (!trim(words).starts_with('(') && is_told_in_full(told, language))) {
            return false;
        }
        told += (told.empty() ? "" : " ") + std::string(trim(words));
        const auto last = words.find_last_not_of(" \t\r");
        if (last != std::string_view::npos && words[last] == ')' &&
            words.find("(S/") != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

/// Letters begin with "Letter dated ..." before anybody could speak.
bool looks_like_letter(const Source& source, const Language& language)
{
    std::size_t seen = 0;
    for (const auto& line : source.lines) {
        auto words = source.of(line);
        while (!words.empty() &&
               (words.front() == ' ' || words.front() == '*' || words.front() == '#')) {
            words.remove_prefix(1);
        }
        if (words.empty()) {
            continue;
        }
        // On a record's cover such a title stands in the agenda, below the members, or below the
        // number of the meeting.
        if (is_cover_label(words, language) || is_meeting_number(words, language)) {
            return false;
        }
        // Without a cover it stands below the opening, or below the agenda's adoption.
        if (words.starts_with("S/PV") || starts_with_any(words, language, "opened") ||
            starts_with_any(words, language, "agenda-title")) {
            return false;
        }
        if (starts_with_any(words, language, "letter-title")) {
            if (is_item_of_agenda(source, language, line)) {
                return false;
            }
            return source.text.substr(0, line.span.begin).find(". . .") == std::string::npos;
        }
        if (++seen > 60) {
            break;
        }
    }
    return false;
}

/// Why nothing could be read. A cover whose speeches are missing was meant to be read: it is named
/// among the files of a folder too.
[[noreturn]] void refuse(const Source& source, const Language& language)
{
    if (const auto kind = find_other_kind(source, language); !kind.empty()) {
        throw NotADocument(source.path,
                           0,
                           fmt::format("this is a {}, not a verbatim record: it tells of what was "
                                       "said, and holds nobody’s speech",
                                       kind));
    }
    if (has_record_cover(source, language)) {
        const auto other = find_other_body(source, language);
        throw InputError(
            source.path,
            0,
            fmt::format("this has the cover of a record{}, but nobody speaks in it: is this the "
                        "whole text, with each speaker at the start of a line?",
                        other.name.empty() ? ""
                                           : fmt::format(" of another body ({})", other.name)));
    }
    throw NotADocument(source.path,
                       0,
                       "this is neither a record of a meeting nor a letter: nobody speaks in it, "
                       "and it has no title of a letter");
}

/// Lines of a text that was put into reading order get the numbers that they have in the file. What
/// the reading of the source had to say, `notices` of them, has those already.
void number_lines(Document& document, std::size_t notices)
{
    const auto number = [&](auto& each) { each.line = document.source.number_in_file(each.line); };
    std::ranges::for_each(document.record.turns, number);
    std::ranges::for_each(document.record.events, number);
    std::ranges::for_each(document.letter.annexes, number);
    std::ranges::for_each(document.problems | std::views::drop(notices), number);
}

}  // namespace

Document parse_document(Source source)
{
    Document document;
    document.source = std::move(source);
    if (is_web_page(document.source)) {
        throw InputError(
            document.source.path, 0, "is a web page or rich text: save it as plain text or as PDF");
    }
    const auto& language = language_of(document.source);
    document.language = std::string(language.code());
    part_running_text(document.source, language);
    document.problems = document.source.notices;
    const auto furniture = find_furniture(document.source, language);
    number_pages(document.source, furniture);
    const bool markdown = style_markdown(document.source);
    Flow flow(document.source, furniture, language, markdown);

    const bool letter_first = looks_like_letter(document.source, language);
    const bool read = letter_first
                          ? read_letter_document(furniture, flow, language, document) ||
                                read_record(furniture, flow, language, document)
                          : read_record(furniture, flow, language, document) ||
                                (!has_record_cover(document.source, language) &&
                                 read_letter_document(furniture, flow, language, document));
    if (!read) {
        refuse(document.source, language);
    }
    document.prepared = flow.take_text();
    document.map = flow.take_map();
    number_lines(document, document.source.notices.size());
    std::stable_sort(document.problems.begin(),
                     document.problems.end(),
                     [](const Problem& a, const Problem& b) { return a.line < b.line; });
    return document;
}

}  // namespace horseshoe::parser
