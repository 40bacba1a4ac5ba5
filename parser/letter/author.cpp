#include "parser/letter/author.hpp"

#include "parser/language/delegations.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/letter/lines.hpp"
#include "parser/letter/said_by.hpp"
#include "parser/letter/state_list.hpp"
#include "parser/meeting/function.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

/// "LE MINISTRE DES AFFAIRES ETRANGERES DE CHYPRE": in capitals, without their accents at times.
std::string state_in_capitals(std::string_view author, const Language& language, int year)
{
    constexpr std::size_t longest_article = 12;
    const auto folded = ' ' + fold(author) + ' ';
    const auto words = fold_words(author);
    for (const auto* key : {"representative-of", "minister-of", "organ-of"}) {
        for (const auto& row : language.all(key)) {
            const auto office = ' ' + fold(row.words) + ' ';
            const auto at = folded.find(office);
            if (at == std::string::npos) {
                continue;
            }
            const auto end = folded.begin() + static_cast<std::ptrdiff_t>(at + office.size()) - 1;
            const auto count = static_cast<std::size_t>(std::count(folded.begin(), end, ' '));
            const auto rest = author.substr(words[count - 1].end);
            const auto named = find_delegations(rest, year);
            if (!named.empty() && named.front().begin <= longest_article &&
                is_state(named.front().id)) {
                return std::string(named.front().id);
            }
        }
    }
    return {};
}

/// Whoever is accredited "to the United Nations" does not speak for them: the delegation that an
/// office names. However scanned: capitals and accents do not matter.
std::string accredited(std::string_view author, const Language& language, int year)
{
    const auto folded = ' ' + fold(author) + ' ';
    const auto rows = language.all("accredited");
    const bool is_accredited = std::any_of(rows.begin(), rows.end(), [&](const Word& row) {
        return folded.find(' ' + fold(row.words) + ' ') != std::string::npos;
    });
    if (!is_accredited) {
        return {};
    }
    for (const auto& each : find_delegations(author, year)) {
        if (each.id != "UN" && !is_secretariat(each.id)) {
            return std::string(each.id);
        }
    }
    return {};
}

}  // namespace

std::string_view without_article(std::string_view words, const Language& language)
{
    std::size_t longest = 0;
    for (const auto& article : language.all("article")) {
        const auto whole = words.size() > article.words.size() &&
                           (words[article.words.size()] == ' ' || article.words.ends_with("’"));
        if (whole && words.starts_with(article.words)) {
            longest = std::max(longest, article.words.size());
        }
    }
    return trim(words.substr(longest));
}

std::string state_at_start(std::string_view words, const Language& language, int year)
{
    words = without_article(words, language);
    for (const auto* key : {"minister-of", "organ-of", "representative-of"}) {
        if (const auto office = find_phrase(words.substr(0, 120), language, key);
            office && office->begin == 0) {
            words = without_article(trim(words.substr(office->end)), language);
            break;
        }
    }
    const auto named = find_delegations(words.substr(0, 140), year);
    const bool first = !named.empty() && named.front().begin == 0 && is_state(named.front().id);
    return first ? std::string(named.front().id) : std::string{};
}

std::string delegation_of_author(std::string_view author, const Language& language, int year)
{
    if (auto state = state_at_start(author, language, year); !state.empty()) {
        return state;
    }
    // "Special Envoy of the Dominican Republic": an office that the Secretariat has, too.
    if (const auto office = find_phrase(author, language, "official-of")) {
        const auto of = trim(author.substr(office->end));
        auto state = without_article(of, language).size() < of.size()
                         ? state_at_start(of, language, year)
                         : "";
        if (!state.empty()) {
            return state;
        }
    }
    auto id = delegation_of_function(author, language, year);
    // A State within the name of an association says nothing of whom it speaks for.
    const bool office = find_phrase(author, language, "representative-of") ||
                        find_phrase(author, language, "minister-of");
    if (!id.empty() && is_state(id) && !office) {
        id.clear();
    }
    if (id.empty()) {
        const auto secretariat =
            find_phrase(without_article(author, language), language, "un-office");
        const auto bare = without_article(author, language);
        if (secretariat && secretariat->begin == 0 &&
            (secretariat->end == bare.size() || bare[secretariat->end] == ',')) {
            id = secretariat->word->value;
        }
    }
    if (id.empty() && !has_lower(author)) {
        id = state_in_capitals(author, language, year);
    }
    if (id.empty() || id == "UN") {
        auto sent = accredited(author, language, year);
        id = sent.empty() ? id : std::move(sent);
    }
    return id;
}

Author author_of(const LetterText& text, const AnnexText& annex, int year)
{
    Author author;
    const auto words = text.words(annex.title_begin, annex.title_end);
    const auto said = said_by(words, text.language);
    if (said.end == 0) {
        return author;
    }
    auto by = trim(words.substr(said.end));
    if (const auto topic = find_phrase(by, text.language, "topic-of")) {
        by = trim(by.substr(0, topic->begin));
    }
    author.speaker = said.speaker || by.find(',') != std::string_view::npos;
    const auto id = delegation_of_author(by, text.language, year);
    if (id.empty()) {
        return author;
    }
    author.office = is_state(id) || id == "UN" || find_phrase(by, text.language, "official-of") ||
                    find_phrase(by, text.language, "envoy-of") ||
                    find_phrase(by, text.language, "un-office");
    const auto from = static_cast<std::uint32_t>(by.data() - words.data());
    const auto names = find_delegations(by, year);
    const auto name = std::find_if(
        names.begin(), names.end(), [&](const NamedDelegation& each) { return each.id == id; });
    if (name != names.end()) {
        author.signatory.push_back(named(text, annex.title_begin + from, by, *name));
        // "the African Union and the European Union": both.
        for (auto last = name, next = name + 1; !is_state(id) && next != names.end();
             last = next++) {
            const auto gap = trim(by.substr(last->end, next->begin - last->end));
            if (is_state(next->id) || next->id == id || gap.empty() ||
                !is_list_gap(gap, text.language)) {
                break;
            }
            author.signatory.push_back(named(text, annex.title_begin + from, by, *next));
        }
    }
    else {
        const auto begin = annex.title_begin + from;
        const auto where =
            text.flow.to_source(begin, begin + static_cast<std::uint32_t>(by.size()));
        author.signatory.push_back({id, std::string(by), where, SignatoryFound::in_text});
    }
    return author;
}

}  // namespace horseshoe::parser
