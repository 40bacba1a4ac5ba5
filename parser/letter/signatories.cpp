#include "parser/grammar/words.hpp"
#include "parser/language/delegations.hpp"
#include "parser/letter/letter.hpp"
#include "parser/meeting/function.hpp"
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
            const auto where =
                text.flow.to_source(begin, begin + static_cast<std::uint32_t>(words.size()));
            auto id = std::string(find_delegation(name, year).value_or(""));
            if (id.empty()) {
                const auto named = find_delegations(name, year);
                id = named.empty() ? "" : std::string(named.front().id);
            }
            found.push_back({id, std::string(name), where, SignatoryFound::listed});
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
    return std::any_of(
        articles.begin(), articles.end(), [&](const Word& word) { return word.words == rest; });
}

/// The longest run of States that stand in one list.
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

/// A delegation as `words`, which begin at `begin` of the flow, name it.
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

/// "the member States of the CSTO": those that belonged to it in the year of the text.
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

/// How a list of States may be introduced.
enum class ListIn : std::uint8_t { letter, annex };

/// The States that a text lists as those who say it ("namely A, B and C"; "A, B and C declare").
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
    const bool introduced =
        (held && list.front().begin - held->end < 200) ||
        (where == ListIn::annex && held_by && list.front().begin - held_by->end < 60) ||
        (members && before.ends_with('('));
    std::vector<Signatory> found;
    for (const auto& each : list) {
        if (introduced) {
            found.push_back(named(text, begin, words, each));
        }
    }
    return found;
}

/// True where one of the rows of `key` begins the text.
bool begins_with(std::string_view words, const Language& language, std::string_view key)
{
    const auto found = find_phrase(words.substr(0, 80), language, key);
    return found && found->begin == 0;
}

/// Without the articles and prepositions that it begins with.
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

/// The State that the words begin with, or that the office they begin with belongs to.
std::string state_at_start(std::string_view words, const Language& language, int year)
{
    words = without_article(words, language);
    for (const auto* key : {"minister-of", "organ-of"}) {
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

/// The delegation that an author of a text speaks for, by the office that the title names.
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
    return id;
}

/// "Statement by the Permanent Representative of Norway": who speaks, in writing.
struct Author {
    bool office = false;   ///< by a State or an office, not by an organisation as such
    bool speaker = false;  ///< by one speaker, whether of a delegation or not
    std::vector<Signatory> signatory;
};

Author author_of(const LetterText& text, const AnnexText& annex, int year)
{
    Author author;
    const auto words = text.words(annex.title_begin, annex.title_end);
    const auto said = find_phrase(words, text.language, "said-by");
    if (!said || said->begin != 0) {
        return author;
    }
    auto by = trim(words.substr(said->end));
    if (const auto topic = find_phrase(by, text.language, "topic-of")) {
        by = trim(by.substr(0, topic->begin));
    }
    author.speaker = said->word->value == "by" || by.find(',') != std::string_view::npos;
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
    }
    else {
        const auto begin = annex.title_begin + from;
        const auto where =
            text.flow.to_source(begin, begin + static_cast<std::uint32_t>(by.size()));
        author.signatory.push_back({id, std::string(by), where, SignatoryFound::in_text});
    }
    return author;
}

/// "(Signed) Rania Haddad / Minister for Foreign Affairs of Jordan" at the foot.
std::vector<Signatory> signed_by_office(const LetterText& text, const AnnexShape& annex, int year)
{
    for (auto i = annex.body; i < annex.last; ++i) {
        const auto& block = text.blocks[i];
        if (block.kind != LetterBlockKind::signed_by) {
            continue;
        }
        for (const auto* key : {"representative-of", "minister-of"}) {
            const auto words = text.words(block);
            const auto office = find_phrase(words, text.language, key);
            const auto id =
                office ? delegation_of_function(words.substr(office->begin), text.language, year)
                       : std::string{};
            if (!id.empty()) {
                const auto where = text.flow.to_source(block.begin, block.end);
                return {{id, std::string(words), where, SignatoryFound::listed}};
            }
        }
    }
    return {};
}

/// Named by the title or by one of the first paragraphs.
std::vector<Signatory> named_at_head(const LetterText& text, const AnnexText& annex)
{
    if (auto found = listed_states(text, annex.title_begin, annex.title_end, ListIn::annex);
        !found.empty()) {
        return found;
    }
    std::size_t looked_at = 0;
    for (auto i = annex.shape.title; i < annex.shape.last && looked_at < 4; ++i) {
        const auto& block = text.blocks[i];
        if (block.kind != LetterBlockKind::text && block.kind != LetterBlockKind::bold) {
            continue;
        }
        looked_at += block.kind == LetterBlockKind::text ? 1U : 0U;
        if (auto found = listed_states(text, block.begin, block.end, ListIn::annex);
            !found.empty()) {
            return found;
        }
    }
    return {};
}

std::vector<Signatory> members_at_head(const LetterText& text, const AnnexText& annex, int year)
{
    if (auto found = member_states(
            text, text.words(annex.title_begin, annex.title_end), annex.title_begin, year);
        !found.empty()) {
        return found;
    }
    for (auto i = annex.shape.title; i < annex.shape.last; ++i) {
        const auto& block = text.blocks[i];
        if (auto found = member_states(text, text.words(block), block.begin, year);
            !found.empty()) {
            return found;
        }
        if (i >= annex.shape.body && block.kind == LetterBlockKind::text) {
            break;
        }
    }
    return {};
}

/// True where a text names a delegation that does not send the letter.
bool names_another(std::string_view words, const std::vector<Signatory>& senders, int year)
{
    const auto named = find_delegations(words, year);
    return std::any_of(named.begin(), named.end(), [&](const NamedDelegation& each) {
        return each.id != "UN" && !is_secretariat(each.id) &&
               std::none_of(senders.begin(), senders.end(), [&](const Signatory& sender) {
                   return sender.delegation == each.id;
               });
    });
}

/// A paper that nobody signs, with a letter that says of nobody else that it is theirs.
bool is_senders_own(const LetterText& text, const AnnexText& annex, const Letter& letter)
{
    const auto title = std::string_view(annex.declaration.title);
    if (annex.enclosed || title.empty() || annex.senders.empty() ||
        is_joint_title(title, text.language) || begins_with(title, text.language, "list-title") ||
        names_another(title, annex.senders, annex.year)) {
        return false;
    }
    return std::none_of(
        letter.paragraphs.begin(), letter.paragraphs.end(), [&](const Paragraph& each) {
            const auto words = text.words(each.begin, each.end);
            const auto mark = find_phrase(words, text.language, "annexed");
            return mark &&
                   names_another(sentence_at(words, mark->begin, text.language), annex.senders, 0);
        });
}

}  // namespace

std::vector<Signatory> states_on_behalf(const LetterText& text, const LetterBlock& block)
{
    return listed_states(text, block.begin, block.end, ListIn::letter);
}

LetterTitle read_letter_title(std::string_view title, const Language& language, int year)
{
    LetterTitle read;
    const auto addressed = find_phrase(title, language, "addressed-to");
    // "adressée au Secrétaire général par le Représentant permanent de ..." and the other way
    // round in English: "from the Permanent Representative of ... addressed to ...".
    auto by = find_phrase(title, language, "letter-by");
    if (addressed && by && by->begin > addressed->begin) {
        by = find_phrase(title, language, "letter-by", addressed->end);
    }
    if (by) {
        const auto end = addressed && addressed->begin > by->end ? addressed->begin : title.size();
        read.sender = trim(title.substr(by->end, end - by->end));
        while (read.sender.ends_with(',')) {
            read.sender.remove_suffix(1);
        }
        read.delegation = delegation_of_author(read.sender, language, year);
    }
    if (addressed) {
        const auto end = by && by->begin > addressed->end ? by->begin : title.size();
        read.addressee = trim(title.substr(addressed->end, end - addressed->end));
    }
    return read;
}

std::vector<Signatory> senders_of(const LetterText& text, const LetterBlock& title, int year)
{
    const auto words = text.words(title);
    const auto read = read_letter_title(words, text.language, year);
    if (read.delegation.empty()) {
        return {};
    }
    const auto begin = title.begin + static_cast<std::uint32_t>(read.sender.data() - words.data());
    std::vector<Signatory> senders;
    if (is_state(read.delegation)) {
        for (const auto& each : longest_list(read.sender, text.language, year)) {
            senders.push_back(named(text, begin, read.sender, each));
        }
    }
    const bool among = std::any_of(senders.begin(), senders.end(), [&](const Signatory& each) {
        return each.delegation == read.delegation;
    });
    if (senders.size() < 2 || !among) {
        const auto where =
            text.flow.to_source(begin, begin + static_cast<std::uint32_t>(read.sender.size()));
        senders = {{read.delegation, std::string(read.sender), where, SignatoryFound::in_text}};
    }
    return senders;
}

bool is_joint_title(std::string_view title, const Language& language)
{
    return find_phrase(title, language, "held-by").has_value() ||
           begins_with(title, language, "joint-title");
}

Holders find_holders(const LetterText& text, const AnnexText& annex, const Letter& letter)
{
    const int year = annex.year;
    const auto stated = [](std::vector<Signatory> found) {
        return Holders{std::move(found), Holding::stated};
    };
    if (auto found = signed_states(text, annex.shape, year); !found.empty()) {
        return stated(std::move(found));
    }
    for (auto i = annex.shape.title; i < annex.shape.body; ++i) {
        if (text.blocks[i].kind == LetterBlockKind::letter_title) {
            auto found = senders_of(text, text.blocks[i], year);
            if (found.empty()) {
                found = signed_by_office(text, annex.shape, year);
            }
            const auto holding = found.empty() ? Holding::outside : Holding::stated;
            return {std::move(found), holding};
        }
    }
    const auto title_list = listed_states(text, annex.title_begin, annex.title_end, ListIn::annex);
    auto author = author_of(text, annex, year);
    if (title_list.empty() && author.office) {
        return stated(std::move(author.signatory));
    }
    const bool speaker = author.speaker && title_list.empty() && author.signatory.empty() &&
                         !is_joint_title(annex.declaration.title, text.language);
    if (speaker) {
        auto members = members_at_head(text, annex, year);
        const auto holding = members.empty() ? Holding::outside : Holding::stated;
        return {std::move(members), holding};
    }
    if (auto found = named_at_head(text, annex); !found.empty()) {
        return stated(std::move(found));
    }
    if (!letter.on_behalf.empty() && !annex.enclosed) {
        return stated(letter.on_behalf);
    }
    if (auto found = members_at_head(text, annex, year); !found.empty()) {
        return stated(std::move(found));
    }
    if (!author.signatory.empty()) {
        return stated(std::move(author.signatory));
    }
    if (auto found = signed_by_office(text, annex.shape, year); !found.empty()) {
        return stated(std::move(found));
    }
    if (is_senders_own(text, annex, letter)) {
        return {annex.senders, Holding::assumed};
    }
    return {};
}

}  // namespace horseshoe::parser
