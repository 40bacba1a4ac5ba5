#include "parser/meeting/cover.hpp"

#include "parser/digit.hpp"
#include "parser/grammar/symbol.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/rows.hpp"
#include "parser/meeting/cover_head.hpp"
#include "parser/meeting/cover_members.hpp"
#include "parser/meeting/cover_president.hpp"
#include "parser/meeting/cover_signs.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace horseshoe::parser {
namespace {

/// A line of the cover and where it stands.
struct CoverLine {
    std::string text;  ///< trimmed, with plain spaces
    SourceSpan span;
    bool gap = false;  ///< blank or white space before it
};

/// Whether the byte is part of a word: of any letter beyond ASCII, too.
bool is_word(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return is_digit(c) || (byte | 0x20U) - 'a' < 26U || byte >= 0x80;
}

/// The line without what only lays it out: cells of a table, marks of emphasis and of lists.
std::string plain_line(std::string_view text)
{
    if (read_furniture(text)) {
        return std::string(trim(text));  // "*3317234*" is no emphasis
    }
    std::string plain;
    plain.reserve(text.size());
    const bool cells = trim(text).starts_with('|');
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool inner =
            at != 0 && at + 1 < text.size() && is_word(text[at - 1]) && is_word(text[at + 1]);
        if (c == '\t' || (cells && c == '|')) {
            plain += ' ';
        }
        else if (text.substr(at, 2) == "\u00A0") {
            plain += ' ';
            ++at;
        }
        else if (inner || (c != '*' && c != '_')) {
            plain += c;
        }
    }
    auto words = trim(plain);
    for (const std::string_view mark : {"- ", "\u2022 ", "\u2013 ", "\u00B7 "}) {
        if (words.starts_with(mark)) {
            words = trim(words.substr(mark.size()));
        }
    }
    const bool rule = cells && words.find_first_not_of("-: ") == std::string_view::npos;
    return rule ? std::string{} : std::string(words);
}

class CoverReader {
public:
    CoverReader(const Language& language, Document& document)
        : language_(language), document_(document), members_(language, document),
          head_(language, document), president_(document)
    {}

    void read(const std::vector<CoverLine>& lines)
    {
        for (const auto& line : lines) {
            if (is_notice(line.text)) {
                section_ = Section::notice;
                continue;
            }
            auto rest = std::string_view(line.text);
            leave_people(line);
            if (enters(rest)) {
                rest = trim(rest);
                if (rest.empty()) {
                    continue;
                }
            }
            else if ((section_ == Section::notice && line.gap) ||
                     ((section_ == Section::notice || section_ == Section::titles) &&
                      is_meeting_line(line.text))) {
                section_ = Section::head;
            }
            if (section_ == Section::president) {
                rest = part_president(rest, line.span);
            }
            switch (section_) {
            case Section::head: head_.read(rest); break;
            case Section::president: president_.read(rest, line.span); break;
            case Section::members: read_member(rest, line.span); break;
            case Section::present: read_present(rest, line.span); break;
            case Section::agenda: read_agenda(rest, line.gap); break;
            case Section::titles:
            case Section::notice: break;
            }
        }
    }

    void name_by_meeting() { head_.name_by_meeting(); }

private:
    enum class Section { head, president, members, present, titles, agenda, notice };

    bool is_notice(std::string_view text) const
    {
        const auto notices = language_.all("cover-notice");
        return std::any_of(notices.begin(), notices.end(), [&](const Word& word) {
            return text.substr(0, 40 + word.words.size()).find(word.words) !=
                   std::string_view::npos;
        });
    }

    /// "8698th meeting", "Fifty-second year", a title: a notice does not go on with those.
    bool is_meeting_line(std::string_view text) const
    {
        const auto ends = [&](std::string_view key) {
            const auto rows = language_.all(key);
            return std::any_of(rows.begin(), rows.end(), [&](const Word& word) {
                return text.ends_with(word.words);
            });
        };
        return text.size() < 60 &&
               (ends("cover-meeting") || ends("cover-year") || ends("cover-title"));
    }

    /// Where nothing labels the agenda, as on web pages, its titles stand behind the members; and
    /// where the members lost their label, their names stand behind the President.
    void leave_people(const CoverLine& line)
    {
        const auto text = std::string_view(line.text);
        const auto& president = document_.record.presidency;
        if (section_ == Section::president && !president_.is_open()) {
            constexpr std::size_t longest_office = 24;  // "and later "
            const bool whole = !president.speaker.empty() && !president.country.empty();
            const auto person = honorific_in(text, language_);
            if (whole && (person > longest_office || (text.size() > 60 && text.ends_with('.')))) {
                section_ = Section::titles;
            }
        }
        if (section_ == Section::members && (line.gap || opens_title(text)) &&
            members_.complete() && find_leader(text).begin == std::string_view::npos &&
            !text.starts_with('(') && honorific_in(text, language_) != 0 &&
            (opens_title(text) || !may_be_member(text))) {
            const auto named = find_delegations(text, document_.date.year);
            constexpr std::uint32_t longest_article = 4;
            if (named.empty() || named.front().begin > longest_article) {
                section_ = Section::titles;
            }
        }
    }

    /// "Frauce Mr. Arnaud": a State that was misread and its member; not "Briefing by Mr. Arnaud".
    bool may_be_member(std::string_view text) const
    {
        const auto person = honorific_in(text, language_);
        const auto state = trim(text.substr(0, std::min(person, text.size())));
        return person != std::string_view::npos && !state.empty() &&
               !starts_lower(state.substr(state.rfind(' ') + 1));
    }

    /// "President: Mr. Dang (Viet Nam) Members: ..." in one line: reads the first part, and leaves
    /// what stands behind the next label.
    std::string_view part_president(std::string_view text, const SourceSpan& span)
    {
        for (const auto& [key, section] : {std::pair("cover-members", Section::members),
                                           std::pair("cover-present", Section::present)}) {
            for (const auto& row : language_.all(key)) {
                const auto at = text.find(' ' + std::string(row.words) + ':');
                if (at != std::string_view::npos) {
                    president_.read(trim(text.substr(0, at)), span);
                    section_ = section;
                    return trim(text.substr(at + row.words.size() + 2));
                }
            }
        }
        return text;
    }

    /// "The situation at the ford", "Letter dated ...": no State's name begins so.
    bool opens_title(std::string_view text) const
    {
        const auto articles = language_.all("article");
        const auto first = fold(text.substr(0, text.find(' ')));
        return starts_with_row(text, language_, "letter-title") ||
               std::any_of(articles.begin(), articles.end(), [&](const Word& row) {
                   return fold(row.words) == first;
               });
    }

    /// True where the line begins a section; takes its label off.
    bool enters(std::string_view& text)
    {
        const auto label = [&](std::string_view key, bool colon) -> bool {
            for (const auto& word : language_.all(key)) {
                auto rest = text;
                if (!rest.starts_with(word.words)) {
                    continue;
                }
                rest = trim(rest.substr(word.words.size()));
                // A scan may take the colon for a full stop: "President. Mrs. Holm".
                if (rest.starts_with(':') || (rest.starts_with(". ") &&
                                              honorific_in(trim(rest.substr(1)), language_) == 0)) {
                    text = rest.substr(1);
                    return true;
                }
                // "Agenda", "Provisional agenda (S/Agenda/1499)"; not in a table of contents, which
                // has leaders or stands before who presides.
                const bool listed = document_.record.presidency.speaker.empty() ||
                                    find_leader(rest).begin != std::string_view::npos;
                if (!colon && (rest.empty() || (rest.starts_with("(S/Agenda") && !listed))) {
                    text = {};
                    return true;
                }
            }
            return false;
        };
        if (label("cover-president", true)) {
            section_ = Section::president;
            // "President: Members:" above all names, as some sites take a page apart.
            text = trim(text);
            label("cover-members", true);
        }
        else if (label("cover-later", true)) {
            section_ = Section::president;
        }
        else if (label("cover-members", true)) {
            section_ = Section::members;
        }
        else if (label("cover-present", true)) {
            section_ = Section::present;
        }
        else if (label("cover-agenda", false)) {
            section_ = Section::agenda;
        }
        else {
            return false;
        }
        return true;
    }

    void read_present(std::string_view text, const SourceSpan& span)
    {
        if (members_.read_present(text, span)) {
            section_ = Section::head;
        }
    }

    void read_member(std::string_view text, const SourceSpan& span)
    {
        if (text.starts_with('(') && text.ends_with(')') &&
            document_.record.presidency.country.empty()) {
            president_.read(text, span);  // exports put it below the members
            return;
        }
        const auto agenda = agenda_behind(text);
        members_.read_all(text.substr(0, agenda), span);
        section_ = agenda < text.size() ? Section::agenda : section_;
    }

    /// Where the label of the agenda ends a line that holds all members; else the end.
    std::size_t agenda_behind(std::string_view text) const
    {
        for (const auto& row : language_.all("cover-agenda")) {
            const auto at = text.size() - std::min(text.size(), row.words.size());
            if (at > 1 && text.ends_with(row.words) && text[at - 1] == ' ' &&
                (find_leader(text).begin < at || honorific_in(text, language_) < at)) {
                return at;
            }
        }
        return text.size();
    }

    /// "2. The question of the ford".
    static bool is_item(std::string_view text)
    {
        const auto digits = text.find_first_not_of("0123456789");
        return digits != 0 && digits != std::string_view::npos && digits < 4 &&
               text.substr(digits).starts_with(". ");
    }

    void read_agenda(std::string_view text, bool gap)
    {
        if (read_furniture(text)) {
            return;
        }
        auto& agenda = document_.record.agenda;
        // Behind the full stop of the last item that is counted, the titles of the meeting begin.
        if (agenda.size() > 1 && is_item(agenda.back()) && agenda.back().ends_with('.') &&
            !is_item(text) && !text.starts_with('(') && !starts_lower(text)) {
            section_ = Section::head;
            return;
        }
        if (gap || agenda.empty() || is_item(text)) {
            agenda.emplace_back(text);
        }
        else if (agenda.back().ends_with('-')) {
            if (starts_lower(text)) {
                agenda.back().pop_back();
            }
            agenda.back() += text;
        }
        else {
            agenda.back() += ' ' + std::string(text);
        }
    }

    const Language& language_;
    Document& document_;
    Section section_ = Section::head;
    CoverMembers members_;
    CoverHead head_;
    CoverPresident president_;
};

}  // namespace

void read_cover(const Source& source,
                const PageFurniture& furniture,
                std::uint32_t body_line,
                const Language& language,
                Document& document)
{
    std::vector<CoverLine> lines;
    // Not every file begins with page 1.
    const auto first_page =
        source.lines.empty() ? 1 : std::max<std::uint16_t>(source.lines.front().page, 1);
    bool gap = true;
    bool page_head = false;
    bool presided = false;  // the meeting begins on no page that stands before "President:"
    for (std::uint32_t i = 0; i < body_line; ++i) {
        if (furniture.uses[i] == LineUse::blank) {
            gap = true;
            page_head = false;
            continue;
        }
        // The header of the page where the meeting begins may go over lines.
        const auto& line = source.lines[i];
        const bool later = line.page > first_page || (line.is(line_page_start) && i != 0);
        auto words = plain_line(source.of(line));
        presided = presided || starts_with_row(words, language, "cover-president");
        page_head = page_head || (furniture.uses[i] == LineUse::furniture && later && presided);
        if (page_head || words.empty()) {
            continue;
        }
        lines.push_back({std::move(words), line.span, gap || line.is(line_gap_before)});
        gap = false;
    }
    CoverReader reader(language, document);
    reader.read(lines);
    if (furniture.symbol.meeting == 0) {
        reader.name_by_meeting();
    }
}

}  // namespace horseshoe::parser
