#include "parser/meeting/cover.hpp"

#include "parser/language/delegations.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/rows.hpp"
#include "parser/meeting/cover_agenda.hpp"
#include "parser/meeting/cover_head.hpp"
#include "parser/meeting/cover_labels.hpp"
#include "parser/meeting/cover_lines.hpp"
#include "parser/meeting/cover_members.hpp"
#include "parser/meeting/cover_president.hpp"
#include "parser/meeting/cover_signs.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {
namespace {

/// Full-width ones become those of other scripts: in lines of people they only part names.
std::string with_plain_parentheses(std::string_view text)
{
    constexpr std::string_view opening = "\uFF08";
    constexpr std::string_view closing = "\uFF09";
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const auto sign = text.substr(at, opening.size());
        const bool wide = sign == opening || sign == closing;
        plain += wide ? (sign == opening ? "(" : ")") : text.substr(at, 1);
        at += wide ? sign.size() : 1;
    }
    return plain;
}

class CoverReader {
public:
    CoverReader(const Language& language, Document& document)
        : language_(language), document_(document), members_(language, document),
          head_(language, document), president_(document), agenda_(document.record.agenda)
    {
        for (const auto& row : language.all("article")) {
            articles_.push_back(fold(row.words));
        }
    }

    void read(const std::vector<CoverLine>& lines)
    {
        for (const auto& line : lines) {
            if (is_cover_notice(line.text, language_)) {
                section_ = CoverSection::notice;
                continue;
            }
            leave_people(line);
            const auto rest = enter(line);
            if (rest) {
                read_line(*rest, line);
            }
        }
    }

    void name_by_meeting() { head_.name_by_meeting(); }

private:
    /// The section that the line opens, if it does; what it says behind the label, if anything.
    std::optional<std::string_view> enter(const CoverLine& line)
    {
        const auto text = std::string_view(line.text);
        const bool presided = !document_.record.presidency.speaker.empty();
        if (const auto label = label_at_start(text, language_, presided)) {
            section_ = label->section;
            return label->rest.empty() ? std::nullopt : std::optional(label->rest);
        }
        const bool notice = section_ == CoverSection::notice;
        if ((notice && line.gap) ||
            ((notice || section_ == CoverSection::titles) && is_meeting_line(text, language_))) {
            section_ = CoverSection::head;
        }
        return text;
    }

    void read_line(std::string_view text, const CoverLine& line)
    {
        std::string plain;
        if (section_ == CoverSection::president || section_ == CoverSection::members) {
            text = plain = with_plain_parentheses(text);
        }
        if (section_ == CoverSection::president) {
            if (const auto label = label_behind_president(text, language_)) {
                president_.read(trim(text.substr(0, label->begin)), line.span);
                section_ = label->section;
                text = label->rest;
            }
        }
        switch (section_) {
        case CoverSection::head: head_.read(text); break;
        case CoverSection::president: president_.read(text, line.span); break;
        case CoverSection::members: read_member(text, line.span); break;
        case CoverSection::present:
            section_ = members_.read_present(text, line.span) ? CoverSection::head : section_;
            break;
        case CoverSection::agenda:
            section_ = agenda_.read(text, line.gap) ? section_ : CoverSection::head;
            break;
        case CoverSection::titles:
        case CoverSection::notice: break;
        }
    }

    /// Where nothing labels the agenda, as on web pages, its titles stand behind the members; and
    /// where the members lost their label, their names stand behind the President.
    void leave_people(const CoverLine& line)
    {
        const auto text = std::string_view(line.text);
        const auto& president = document_.record.presidency;
        if (section_ == CoverSection::president && !president_.is_open()) {
            constexpr std::size_t longest_office = 24;  // "and later "
            const bool whole = !president.speaker.empty() && !president.country.empty();
            const auto person = honorific_in(text, language_);
            if (whole && (person > longest_office || (text.size() > 60 && text.ends_with('.')))) {
                section_ = CoverSection::titles;
            }
        }
        if (section_ == CoverSection::members && (line.gap || opens_title(text)) &&
            members_.complete() && find_leader(text).begin == std::string_view::npos &&
            !text.starts_with('(') && honorific_in(text, language_) != 0 &&
            (opens_title(text) || !may_be_member(text))) {
            const auto named = find_delegations(text, document_.date.year);
            constexpr std::uint32_t longest_article = 4;
            if (named.empty() || named.front().begin > longest_article) {
                section_ = CoverSection::titles;
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

    /// "The situation at the ford", "Letter dated ...": no State's name begins so.
    bool opens_title(std::string_view text) const
    {
        return starts_with_row(text, language_, "letter-title") ||
               std::find(articles_.begin(),
                         articles_.end(),
                         fold(text.substr(0, text.find(' ')))) != articles_.end();
    }

    void read_member(std::string_view text, const SourceSpan& span)
    {
        if (text.starts_with('(') && text.ends_with(')') &&
            document_.record.presidency.country.empty()) {
            president_.read(text, span);  // exports put it below the members
            return;
        }
        const auto agenda = agenda_behind_members(text, language_);
        members_.read_all(text.substr(0, agenda), span);
        section_ = agenda < text.size() ? CoverSection::agenda : section_;
    }

    const Language& language_;
    Document& document_;
    std::vector<std::string> articles_;  ///< folded
    CoverSection section_ = CoverSection::head;
    CoverMembers members_;
    CoverHead head_;
    CoverPresident president_;
    CoverAgenda agenda_;
};

}  // namespace

void read_cover(const Source& source,
                const PageFurniture& furniture,
                std::uint32_t body_line,
                const Language& language,
                Document& document)
{
    CoverReader reader(language, document);
    reader.read(cover_lines(source, furniture, body_line, language));
    if (furniture.symbol.meeting == 0) {
        reader.name_by_meeting();
    }
}

}  // namespace horseshoe::parser
