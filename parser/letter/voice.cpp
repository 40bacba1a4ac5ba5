#include "parser/letter/voice.hpp"

#include "parser/language/delegations.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/letter/lines.hpp"
#include "parser/letter/said_by.hpp"
#include "parser/letter/state_list.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

/// The comma that ends a subject; one within parentheses does not.
std::size_t subject_end(std::string_view words)
{
    int open = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
        open += words[at] == '(' ? 1 : 0;
        open -= words[at] == ')' ? 1 : 0;
        if (words[at] == ',' && open == 0) {
            return at;
        }
    }
    return std::string_view::npos;
}

/// Without "1." before it.
std::string_view unnumbered(std::string_view words)
{
    const auto digits = std::min(words.find_first_not_of("0123456789"), words.size());
    const bool numbered = digits != 0 && words.substr(digits).starts_with(". ");
    return numbered ? trim(words.substr(digits + 1)) : words;
}

/// The one body that a subject names at its end, and no State; nobody where it names members of it.
const NamedDelegation* body_of(const std::vector<NamedDelegation>& found, std::string_view subject)
{
    const auto other = [&](const NamedDelegation& each) { return each.id != found.front().id; };
    if (found.empty() || is_state(found.front().id) || is_secretariat(found.front().id) ||
        found.front().id == "UN" || std::any_of(found.begin(), found.end(), other)) {
        return nullptr;
    }
    const auto behind = trim(subject.substr(found.back().end));
    return behind.empty() || behind == ")" ? &found.front() : nullptr;
}

/// "The Council ...", "African Union ...": a subject, and not "Recalling the Charter of ...".
bool begins_as_subject(std::string_view subject,
                       const NamedDelegation& body,
                       const Language& language)
{
    if (body.begin == 0) {
        return true;
    }
    const auto articles = language.all("article");
    return std::any_of(articles.begin(), articles.end(), [&](const Word& article) {
        const auto size = article.words.size();
        const bool whole =
            article.words.ends_with("’") || (subject.size() > size && subject[size] == ' ');
        return whole && (subject.front() | 0x20) == article.words.front() &&
               subject.substr(1).starts_with(article.words.substr(1));
    });
}

/// "Members of ...", "The member States of ...": they say it, and not their body.
bool begins_with_members(std::string_view subject, const Language& language)
{
    constexpr std::size_t longest_article = 8;
    const auto members = find_phrase(subject, language, "members-of");
    return members && members->begin <= longest_article;
}

/// The State that a line names and nothing else, but for the sign of a footnote.
std::string_view state_alone(std::string_view line, int year)
{
    line = trim(line);
    while (!line.empty() && (is_digit(line.back()) || line.ends_with('*'))) {
        line.remove_suffix(1);
    }
    const auto id = line.empty() ? std::nullopt : find_delegation(trim(line), year);
    return id && is_state(*id) ? *id : std::string_view{};
}

bool says_undersigned(const LetterText& text, const AnnexText& annex)
{
    int looked_at = 0;
    for (auto i = annex.shape.title; i < annex.shape.last && looked_at < 3; ++i) {
        const auto kind = text.blocks[i].kind;
        looked_at += i >= annex.shape.body && kind == LetterBlockKind::text ? 1 : 0;
        if (find_phrase(text.words(text.blocks[i]), text.language, "undersigned")) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::vector<Signatory> body_at_start(const LetterText& text, const AnnexText& annex)
{
    constexpr std::size_t longest_subject = 200;
    const auto begin = text.blocks.begin();
    const auto first =
        std::find_if(begin + annex.shape.body, begin + annex.shape.last, [](const auto& block) {
            return block.kind == LetterBlockKind::text;
        });
    if (first == begin + annex.shape.last) {
        return {};
    }
    const auto all = text.words(*first);
    const auto words = unnumbered(all);
    const auto comma = subject_end(words);
    if (comma > longest_subject || starts_lower(words)) {
        return {};
    }
    const auto subject = words.substr(0, comma);
    const auto rest = trim(words.substr(comma + 1));
    // "The African Union, at its ninth session, was told ..." may stand in anybody's report.
    const bool issued = row_at_start(annex.declaration.title, text.language, "issued-title") != 0 &&
                        row_at_start(rest, text.language, "in-session") != 0;
    const bool goes_on = rest.empty() || issued;
    const auto found = find_delegations(subject, annex.year);
    const auto* body =
        goes_on && !begins_with_members(subject, text.language) ? body_of(found, subject) : nullptr;
    if (body == nullptr || !begins_as_subject(subject, *body, text.language)) {
        return {};
    }
    const auto from = first->begin + static_cast<std::uint32_t>(subject.data() - all.data());
    return {named(text, from, subject, *body)};
}

std::vector<Signatory> undersigned_states(const LetterText& text, const AnnexText& annex)
{
    constexpr std::size_t fewest = 2;
    std::vector<Signatory> best;
    if (!says_undersigned(text, annex)) {
        return best;
    }
    std::vector<Signatory> run;
    for (auto i = annex.shape.body; i < annex.shape.last; ++i) {
        const auto& block = text.blocks[i];
        if (block.kind == LetterBlockKind::furniture) {
            continue;
        }
        for (auto line = block.first_line; line < block.last_line; ++line) {
            const auto words = text.line(line);
            const auto id = state_alone(words, annex.year);
            if (id.empty()) {
                run.clear();
                continue;
            }
            const auto from = text.flow.lines()[line].begin;
            const auto where =
                text.flow.to_source(from, from + static_cast<std::uint32_t>(words.size()));
            run.push_back({std::string(id), std::string(words), where, SignatoryFound::listed});
            if (run.size() > best.size()) {
                best = run;
            }
        }
    }
    return best.size() < fewest ? std::vector<Signatory>{} : best;
}

std::vector<Signatory> body_before_title(const LetterText& text, const AnnexText& annex)
{
    const auto title = text.words(annex.title_begin, annex.title_end);
    const auto named_there = find_delegations(title, annex.year);
    if (named_there.empty() || is_state(named_there.front().id) || named_there.front().id == "UN" ||
        is_secretariat(named_there.front().id) ||
        !begins_as_subject(title, named_there.front(), text.language)) {
        return {};
    }
    const auto behind = fold_words(title.substr(named_there.front().end));
    constexpr std::size_t longest_lead = 5;  // "Foreign Ministers’ joint statement"
    for (std::size_t i = 0; i < std::min(behind.size(), longest_lead); ++i) {
        const auto at = named_there.front().end + behind[i].begin;
        const auto between = title.substr(0, at).substr(named_there.front().end);
        // "NATO attacks on towns: memorandum" is about the body; "NATO: communiqué" is by it.
        if ((named_there.size() > 1 && named_there[1].begin < at) ||
            between.find(':', 1) != std::string_view::npos ||
            find_phrase(between, text.language, "topic-of")) {
            return {};
        }
        if (is_issued(title.substr(at), text.language)) {
            return {named(text, annex.title_begin, title, named_there.front())};
        }
    }
    return {};
}

std::vector<Signatory> treaty_parties(const LetterText& text, const AnnexText& annex)
{
    constexpr std::size_t longest_office = 60;
    const auto title = text.words(annex.title_begin, annex.title_end);
    const auto treaty = phrase_at_start(title, text.language, "treaty-title");
    const auto between =
        treaty ? find_phrase(title, text.language, "between-parties") : std::nullopt;
    if (!between) {
        return {};
    }
    // A treaty on a border binds those between whom it is; talks may be about the border of others.
    const auto topic = find_phrase(title, text.language, "topic-of", treaty->end);
    if (treaty->word->value == "talks" && topic && topic->begin < between->begin) {
        return {};
    }
    const auto parties = title.substr(between->end);
    const auto list = longest_list(parties, text.language, annex.year);
    std::vector<Signatory> found;
    if (list.size() > 1 && list.front().begin <= longest_office) {
        const auto begin = annex.title_begin + static_cast<std::uint32_t>(between->end);
        for (const auto& each : list) {
            found.push_back(named(text, begin, parties, each));
        }
    }
    return found;
}

}  // namespace horseshoe::parser
