#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/letter/author.hpp"
#include "parser/letter/issued.hpp"
#include "parser/letter/letter.hpp"
#include "parser/letter/lines.hpp"
#include "parser/letter/said_by.hpp"
#include "parser/letter/state_list.hpp"
#include "parser/letter/voice.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

/// True where a paragraph begins with those whose names it lists: "We, the Presidents of ...".
bool begins_with_holders(std::string_view words, const Language& language)
{
    constexpr std::size_t longest_lead = 24;
    const auto held = find_phrase(words, language, "held-by");
    return held && held->begin <= longest_lead;
}

/// Named by one of the first paragraphs. Where it is known that a body speaks, a list within a
/// paragraph is one of those who took part, or of whom it speaks.
std::vector<Signatory>
named_at_head(const LetterText& text, const AnnexText& annex, bool body_speaks)
{
    std::size_t looked_at = 0;
    for (auto i = annex.shape.title; i < annex.shape.last && looked_at < 4; ++i) {
        const auto& block = text.blocks[i];
        if (block.kind != LetterBlockKind::text && block.kind != LetterBlockKind::bold) {
            continue;
        }
        looked_at += block.kind == LetterBlockKind::text ? 1U : 0U;
        auto found = listed_states(text, block.begin, block.end, ListIn::annex);
        if (!found.empty() &&
            (!body_speaks || begins_with_holders(text.words(block), text.language))) {
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

/// "On instructions from my Government ...": the words of who sends a letter, under no title.
bool speaks_for_government(const LetterText& text, const AnnexText& annex)
{
    const auto begin = text.blocks.begin();
    const auto first =
        std::find_if(begin + annex.shape.body, begin + annex.shape.last, [](const auto& block) {
            return block.kind == LetterBlockKind::text;
        });
    return first != begin + annex.shape.last &&
           find_phrase(text.words(*first), text.language, "my-government");
}

/// True where a title names an author that cannot be told: "Appeal of the Council of Elders". "Report
/// of the Ministry of Health" names no other country's, "Report of incidents" nobody.
bool names_stranger(const LetterText& text, std::string_view title)
{
    const auto said = said_by(title, text.language);
    if (said.end == 0) {
        return false;
    }
    // "Declaration of Minsk" tells a place: an author has an article.
    const auto by = trim(title.substr(said.end));
    const auto author = without_article(by, text.language);
    const auto lead = title.substr(0, said.end);
    const bool joined = lead.ends_with(" du") || lead.ends_with(" des") || lead.ends_with(" del");
    if (author.size() == by.size() && !joined) {
        return false;
    }
    if (author.empty() || starts_lower(author)) {
        return false;
    }
    // "The Royal Government" is the sender's, "the Royal Government of the isles" need not be.
    if (const auto own = phrase_at_start(author, text.language, "own-organ")) {
        const auto behind = trim(author.substr(own->end));
        return without_article(behind, text.language).size() < behind.size();
    }
    // "Ministry of Health" is like "Ministry of Foreign Affairs"; a council has its whole name.
    for (const auto* key : {"minister-of", "organ-of", "representative-of"}) {
        const bool whole = std::string_view(key) != "minister-of";
        for (const auto& row : text.language.all(key)) {
            const auto space = whole ? row.words.rfind(' ') : row.words.find(' ');
            if (author.starts_with(row.words.substr(0, space))) {
                return false;
            }
        }
    }
    return true;
}

/// A paper that nobody signs, with a letter that says of nobody else that it is theirs.
bool is_senders_own(const LetterText& text, const AnnexText& annex, const Letter& letter)
{
    const auto title = std::string_view(annex.declaration.title);
    // What several send together may be called a joint text: it is theirs.
    if (annex.enclosed || annex.senders.empty() ||
        (title.empty() && !speaks_for_government(text, annex)) ||
        (annex.senders.size() == 1 && is_joint_title(title, text.language)) ||
        row_at_start(title, text.language, "list-title") != 0 || names_stranger(text, title) ||
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

bool is_joint_title(std::string_view title, const Language& language)
{
    return find_phrase(title, language, "held-by").has_value() ||
           row_at_start(title, language, "joint-title") != 0;
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
    auto title_list = listed_states(text, annex.title_begin, annex.title_end, ListIn::annex);
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
    if (title_list.empty()) {
        title_list = treaty_parties(text, annex);
    }
    if (!title_list.empty()) {
        return stated(std::move(title_list));
    }
    if (author.signatory.empty()) {
        author.signatory = body_before_title(text, annex);
    }
    auto body = author.signatory.empty() ? body_at_start(text, annex) : author.signatory;
    auto members = members_at_head(text, annex, year);
    const bool body_speaks = !body.empty() && members.empty();
    if (auto found = named_at_head(text, annex, body_speaks); !found.empty()) {
        return stated(std::move(found));
    }
    if (auto found = undersigned_states(text, annex); !found.empty()) {
        return stated(std::move(found));
    }
    if (auto found = issued_by(text, annex.shape, year); !found.empty()) {
        return stated(std::move(found));
    }
    if (body_speaks && author.signatory.empty()) {
        return stated(std::move(body));
    }
    if (!letter.on_behalf.empty() && !annex.enclosed) {
        return stated(letter.on_behalf);
    }
    if (!members.empty()) {
        return stated(std::move(members));
    }
    if (!author.signatory.empty()) {
        return stated(std::move(author.signatory));
    }
    if (auto found = signed_by_office(text, annex.shape, year); !found.empty()) {
        return stated(std::move(found));
    }
    if (auto found = told_author(text, annex); !found.empty()) {
        return stated(std::move(found));
    }
    if (auto found = told_writer(text, annex, letter); !found.empty()) {
        return stated(std::move(found));
    }
    if (is_senders_own(text, annex, letter) ||
        (annex.senders.size() == 1 && is_of_own_office(text, annex))) {
        return {annex.senders, Holding::assumed};
    }
    return {};
}

}  // namespace horseshoe::parser
