#include "parser/meeting/cover_labels.hpp"

#include "parser/language/phrases.hpp"
#include "parser/meeting/cover_signs.hpp"

#include <algorithm>
#include <string>

namespace horseshoe::parser {
namespace {

/// The words of a section's label, in the order in which they are looked for.
struct SectionKey {
    std::string_view key;
    CoverSection section;
};

constexpr SectionKey members_key{"cover-members", CoverSection::members};
constexpr SectionKey present_key{"cover-present", CoverSection::present};
constexpr SectionKey keys_at_start[] = {{"cover-president", CoverSection::president},
                                        {"cover-later", CoverSection::president},
                                        members_key,
                                        present_key,
                                        {"cover-agenda", CoverSection::agenda}};
constexpr SectionKey keys_behind_president[] = {members_key, present_key};

/// "Agenda", "Provisional agenda (S/Agenda/1499)"; not in a table of contents, which has leaders or
/// stands before who presides.
bool is_bare_agenda(std::string_view rest, bool presided)
{
    return rest.empty() || (rest.starts_with("(S/Agenda") && presided &&
                            find_leader(rest).begin == std::string_view::npos);
}

/// What stands behind the label of `key` that the line begins with.
std::optional<std::string_view> behind_label(std::string_view text,
                                             const Language& language,
                                             const SectionKey& label,
                                             bool presided)
{
    for (const auto& row : language.all(label.key)) {
        if (!text.starts_with(row.words)) {
            continue;
        }
        const auto rest = trim(text.substr(row.words.size()));
        // A scan may take the colon for a full stop: "President. Mrs. Holm".
        constexpr std::string_view wide_colon = "\uFF1A";
        if (rest.starts_with(wide_colon)) {
            return rest.substr(wide_colon.size());
        }
        if (rest.starts_with(':') ||
            (rest.starts_with(". ") && honorific_in(trim(rest.substr(1)), language) == 0)) {
            return rest.substr(1);
        }
        if (label.section == CoverSection::agenda && is_bare_agenda(rest, presided)) {
            return std::string_view{};
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<CoverLabel>
label_at_start(std::string_view text, const Language& language, bool presided)
{
    for (const auto& label : keys_at_start) {
        auto rest = behind_label(text, language, label, presided);
        if (!rest) {
            continue;
        }
        rest = trim(*rest);
        if (label.key == "cover-president") {
            // "President: Members:" above all names, as some sites take a page apart.
            const auto members = behind_label(*rest, language, members_key, presided);
            rest = trim(members.value_or(*rest));
        }
        return CoverLabel{label.section, 0, *rest};
    }
    return std::nullopt;
}

std::optional<CoverLabel> label_behind_president(std::string_view text, const Language& language)
{
    for (const auto& label : keys_behind_president) {
        for (const auto& row : language.all(label.key)) {
            const auto at = text.find(' ' + std::string(row.words) + ':');
            if (at != std::string_view::npos) {
                return CoverLabel{label.section, at, trim(text.substr(at + row.words.size() + 2))};
            }
        }
    }
    return std::nullopt;
}

std::size_t agenda_behind_members(std::string_view text, const Language& language)
{
    for (const auto& row : language.all("cover-agenda")) {
        const auto at = text.size() - std::min(text.size(), row.words.size());
        if (at > 1 && text.ends_with(row.words) && text[at - 1] == ' ' &&
            (find_leader(text).begin < at || honorific_in(text, language) < at)) {
            return at;
        }
    }
    return text.size();
}

bool is_cover_notice(std::string_view text, const Language& language)
{
    constexpr std::size_t longest_lead = 40;
    const auto notices = language.all("cover-notice");
    return std::any_of(notices.begin(), notices.end(), [&](const Word& row) {
        return text.substr(0, longest_lead + row.words.size()).find(row.words) !=
               std::string_view::npos;
    });
}

bool is_meeting_line(std::string_view text, const Language& language)
{
    constexpr std::size_t longest = 60;
    const auto ends = [&](std::string_view key) {
        const auto rows = language.all(key);
        return std::any_of(
            rows.begin(), rows.end(), [&](const Word& row) { return text.ends_with(row.words); });
    };
    return text.size() < longest &&
           (ends("cover-meeting") || ends("cover-year") || ends("cover-title"));
}

}  // namespace horseshoe::parser
