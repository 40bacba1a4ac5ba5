#include "parser/letter/state_list.hpp"

#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/letter/lines.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

bool is_article(std::string_view words, const Language& language)
{
    const auto articles = language.all("article");
    const auto folded = has_lower(words) ? std::string{} : fold(words);  // "AND THE"
    return words.empty() || std::any_of(articles.begin(), articles.end(), [&](const Word& word) {
               return word.words == words || (!folded.empty() && fold(word.words) == folded);
           });
}

/// Without the office of who comes for the State that is named next: "and the Vice-President of".
std::string_view without_office(std::string_view gap, const Language& language)
{
    if (row_at_start(gap, language, "and") == 0) {
        return gap;
    }
    for (const auto* key : {"minister-of", "representative-of", "organ-of", "held-by"}) {
        const auto office = find_phrase(gap, language, key);
        if (office && is_article(trim(gap.substr(office->end)), language)) {
            return trim(gap.substr(0, office->begin));
        }
    }
    return gap;
}

/// "statements made by the representatives of ...": those who were heard hold nothing of the text.
bool is_of_speakers(std::string_view before, const Language& language)
{
    const auto heard = find_last_phrase(before, language, "heard-by");
    return heard && trim(before.substr(heard->end)).empty();
}

/// "For the Democratic Republic of" goes on in the line below: "Madagascar:".
std::string joined(std::string_view name, std::string_view below)
{
    const auto end = below.find_last_not_of(" :");
    return std::string(name) + ' ' + std::string(below.substr(0, end + 1));
}

/// The delegation that a whole name is, or the one that it ends in: "Government of Romania".
std::string_view signing(std::string_view name, int year)
{
    if (const auto id = find_delegation(name, year)) {
        return *id;
    }
    const auto named = find_delegations(name, year);
    return named.size() == 1 && named.front().end == name.size() ? named.front().id
                                                                 : std::string_view{};
}

/// The names that a line signs for: of one, or of two that stand side by side. None where it is
/// the name of who signs.
std::vector<std::string_view>
signatories_in(std::string_view line, const Language& language, int year)
{
    std::vector<std::string_view> names;
    for (auto size = row_at_start(line, language, "signatory"); size != 0;) {
        const auto next = find_phrase(line, language, "signatory", size);
        const auto name = trim(line.substr(size, next ? next->begin - size : line.size()));
        // "For the Council for Peace": no State's name ends there.
        const bool parted = next && !signing(name.substr(0, name.find(':')), year).empty();
        if (!parted) {
            names.push_back(trim(line.substr(size)));
            break;
        }
        names.push_back(name);
        line = line.substr(next->begin);
        size = next->end - next->begin;
    }
    return names;
}

}  // namespace

bool is_list_gap(std::string_view between, const Language& language)
{
    if (between.find_first_of(".;:()") != std::string_view::npos || between.size() > 80) {
        return false;
    }
    auto rest = trim(between);
    if (rest.starts_with(',')) {
        rest = trim(rest.substr(1));
    }
    return is_article(without_office(rest, language), language);
}

std::vector<NamedDelegation>
longest_list(std::string_view words, const Language& language, int year)
{
    std::vector<NamedDelegation> best;
    std::vector<NamedDelegation> run;
    for (const auto& each : find_delegations(words, year)) {
        if (!is_state(each.id)) {
            continue;
        }
        if (!run.empty() &&
            !is_list_gap(words.substr(run.back().end, each.begin - run.back().end), language)) {
            run.clear();
        }
        run.push_back(each);
        if (run.size() > best.size()) {
            best = run;
        }
    }
    return best;
}

Signatory named(const LetterText& text,
                std::uint32_t begin,
                std::string_view words,
                const NamedDelegation& each)
{
    const auto where = text.flow.to_source(begin + each.begin, begin + each.end);
    return {std::string(each.id),
            std::string(words.substr(each.begin, each.end - each.begin)),
            where,
            SignatoryFound::in_text};
}

std::vector<Signatory> signed_states(const LetterText& text, const AnnexShape& annex, int year)
{
    std::vector<Signatory> found;
    for (auto i = annex.body; i < annex.last; ++i) {
        const auto& block = text.blocks[i];
        if (block.kind != LetterBlockKind::signatories) {
            continue;
        }
        for (auto line = block.first_line; line < block.last_line; ++line) {
            const auto words = text.line(line);
            const auto below =
                line + 1 < block.last_line ? text.line(line + 1) : std::string_view{};
            const auto names = signatories_in(words, text.language, year);
            for (const auto name : names) {
                const auto begin = text.flow.lines()[line].begin;
                const auto where =
                    text.flow.to_source(begin, begin + static_cast<std::uint32_t>(words.size()));
                const bool alone = names.size() == 1;
                auto id =
                    std::string(signing(alone ? joined(name, below) : std::string(name), year));
                id = id.empty() ? std::string(signing(name, year)) : id;
                if (id.empty()) {
                    const auto named = find_delegations(name, year);
                    id = named.empty() ? "" : std::string(named.front().id);
                }
                found.push_back({id, std::string(name), where, SignatoryFound::listed});
            }
        }
    }
    return found;
}

std::vector<Signatory>
member_states(const LetterText& text, std::string_view words, std::uint32_t begin, int year)
{
    const auto phrase = find_phrase(words, text.language, "members-of");
    if (!phrase) {
        return {};
    }
    for (const auto& body : find_delegations(words.substr(phrase->begin), year)) {
        std::vector<Signatory> found;
        const auto from = begin + static_cast<std::uint32_t>(phrase->begin);
        const auto where = text.flow.to_source(from, from + body.end);
        const auto name = words.substr(phrase->begin, body.end);
        for (const auto member : members_of(body.id, year)) {
            found.push_back(
                {std::string(member), std::string(name), where, SignatoryFound::by_membership});
        }
        if (!found.empty()) {
            return found;
        }
    }
    return {};
}

std::vector<Signatory>
listed_states(const LetterText& text, std::uint32_t begin, std::uint32_t end, ListIn where)
{
    const auto words = text.words(begin, end);
    const auto list = longest_list(words, text.language, 0);
    if (list.size() < 2) {
        return {};
    }
    // A list of States in whose name something is said, not one of States that it speaks about.
    // "the statements delivered by the representatives of A and B" is no more than such in a letter.
    const auto before = words.substr(0, list.front().begin);
    const auto held = find_phrase(before, text.language, "on-behalf");
    const auto held_by = find_phrase(before, text.language, "held-by");
    const auto members = find_phrase(before, text.language, "members-of");
    // "the Niger (on behalf of Chad and Mali as well)": it is the Niger's statement that they hold.
    const bool aside = held && before.substr(0, held->begin).ends_with('(');
    const bool introduced =
        (held && !aside && list.front().begin - held->end < 200) ||
        (where == ListIn::annex && held_by && list.front().begin - held_by->end < 60 &&
         !is_of_speakers(before.substr(0, held_by->begin), text.language)) ||
        (members && before.ends_with('('));
    std::vector<Signatory> found;
    for (const auto& each : list) {
        if (introduced) {
            found.push_back(named(text, begin, words, each));
        }
    }
    return found;
}

std::vector<Signatory> states_on_behalf(const LetterText& text, const LetterBlock& block)
{
    return listed_states(text, block.begin, block.end, ListIn::letter);
}

}  // namespace horseshoe::parser
