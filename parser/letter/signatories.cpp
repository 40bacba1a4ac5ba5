#include "parser/letter/letter.hpp"

#include "parser/grammar/words.hpp"
#include "parser/language/delegations.hpp"
#include "parser/meeting/phrases.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

/// "For the Republic of Armenia", line by line.
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
            const char* first = words.data();
            const char* const last = first + words.size();
            const auto& table = grammar::words_of(text.language);
            if (table.match(grammar::Key::signatory, first, last) == nullptr) {
                continue;  // the name of who signs
            }
            const auto name = trim({first, static_cast<std::size_t>(last - first)});
            const auto begin = text.flow.lines()[line].begin;
            const auto where = text.flow.to_source(begin, begin + static_cast<std::uint32_t>(words.size()));
            auto id = std::string(find_delegation(name, year).value_or(""));
            if (id.empty()) {
                const auto named = find_delegations(name, year);
                id = named.empty() ? "" : std::string(named.front().id);
            }
            found.push_back({id, std::string(name), where, false});
        }
    }
    return found;
}

/// True where nothing but commas, articles and "and" stands between two names of a list.
bool is_list_gap(std::string_view between, const Language& language)
{
    if (between.find_first_of(".;:()") != std::string_view::npos || between.size() > 24) {
        return false;
    }
    auto rest = trim(between);
    if (rest.starts_with(',')) {
        rest = trim(rest.substr(1));
    }
    if (rest.empty()) {
        return true;
    }
    const auto articles = language.all("article");
    return std::any_of(articles.begin(), articles.end(), [&](const Word& word) { return word.words == rest; });
}

/// The longest run of States that stand in one list.
std::vector<NamedDelegation> longest_list(std::string_view words, const Language& language, int year)
{
    std::vector<NamedDelegation> best;
    std::vector<NamedDelegation> run;
    for (const auto& each : find_delegations(words, year)) {
        if (!is_state(each.id)) {
            continue;
        }
        if (!run.empty() && !is_list_gap(words.substr(run.back().end, each.begin - run.back().end), language)) {
            run.clear();
        }
        run.push_back(each);
        if (run.size() > best.size()) {
            best = run;
        }
    }
    return best;
}

/// "the member States of the CSTO": those that belonged to it in the year of the text.
std::vector<Signatory> member_states(const LetterText& text, std::string_view words, std::uint32_t begin, int year)
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
            found.push_back({std::string(member), std::string(name), where, true});
        }
        if (!found.empty()) {
            return found;
        }
    }
    return {};
}

}  // namespace

std::vector<Signatory> listed_states(const LetterText& text, std::uint32_t begin, std::uint32_t end)
{
    const auto words = std::string_view(text.flow.text()).substr(begin, end - begin);
    const auto list = longest_list(words, text.language, 0);
    std::vector<Signatory> found;
    if (list.size() < 2) {
        return found;
    }
    // A list of States in whose name something is said, not one of States that it speaks about.
    const auto before = words.substr(0, list.front().begin);
    const auto held = find_phrase(before, text.language, "on-behalf");
    const auto held_by = find_phrase(before, text.language, "held-by");
    const auto members = find_phrase(before, text.language, "members-of");
    const bool introduced = (held && list.front().begin - held->end < 200) ||
                            (held_by && list.front().begin - held_by->end < 60) ||
                            (members && before.ends_with('(')) ;
    if (!introduced) {
        return found;
    }
    for (const auto& each : list) {
        const auto where = text.flow.to_source(begin + each.begin, begin + each.end);
        found.push_back({std::string(each.id), std::string(words.substr(each.begin, each.end - each.begin)), where, true});
    }
    return found;
}

std::vector<Signatory> find_signatories(const LetterText& text,
                                        const AnnexShape& annex,
                                        const Declaration& declaration,
                                        const Letter& letter)
{
    const int year = declaration.date.year;
    if (auto found = signed_states(text, annex, year); !found.empty()) {
        return found;
    }
    // Named by the title or by one of the first paragraphs.
    std::size_t looked_at = 0;
    for (auto i = annex.title; i < annex.last && looked_at < 4; ++i) {
        const auto& block = text.blocks[i];
        if (block.kind == LetterBlockKind::original || block.kind == LetterBlockKind::dateline) {
            continue;
        }
        looked_at += block.kind == LetterBlockKind::text ? 1U : 0U;
        if (auto found = listed_states(text, block.begin, block.end); !found.empty()) {
            return found;
        }
    }
    if (!letter.on_behalf.empty()) {
        return letter.on_behalf;
    }
    for (auto i = annex.title; i < annex.last; ++i) {
        const auto& block = text.blocks[i];
        if (auto found = member_states(text, text.words(block), block.begin, year); !found.empty()) {
            return found;
        }
        if (block.kind == LetterBlockKind::text) {
            break;
        }
    }
    // "Statement by the Permanent Representative of Norway": who spoke, in writing.
    for (auto i = annex.title; i < annex.body; ++i) {
        const auto& block = text.blocks[i];
        if (find_phrase(text.words(block), text.language, "representative-of")) {
            for (const auto& each : find_delegations(text.words(block), year)) {
                const auto where = text.flow.to_source(block.begin + each.begin, block.begin + each.end);
                return {{std::string(each.id), std::string(text.words(block).substr(each.begin, each.end - each.begin)),
                         where, true}};
            }
        }
    }
    return {};
}

}  // namespace horseshoe::parser
