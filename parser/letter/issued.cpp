#include "parser/letter/issued.hpp"

#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/letter/author.hpp"
#include "parser/letter/lines.hpp"
#include "parser/letter/told.hpp"
#include "parser/meeting/function.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

/// What the letter says of the one text that it transmits; empty where it tells of several.
std::string_view told_once(const LetterText& text, const AnnexText& annex, const Letter& letter)
{
    if (annex.told.size() == 1 && !annex.told.front().empty()) {
        const auto told = annex.told.front();
        return sentence_at(told, told.size() - 1, text.language);
    }
    std::string_view found;
    const auto heading = text.words(text.blocks[annex.shape.first]);
    if (annex.enclosed || !annex.told.empty() || !annex_number(heading, text.language).empty()) {
        return found;  // one of several
    }
    for (const auto& each : letter.paragraphs) {
        const auto words = text.words(each.begin, each.end);
        if (!find_phrase(words, text.language, "transmits")) {
            continue;
        }
        for (const auto sentence : sentences_of(words, text.language)) {
            if (!find_phrase(sentence, text.language, "transmits")) {
                continue;
            }
            if (!found.empty()) {
                return {};
            }
            found = sentence;
        }
    }
    return found;
}

/// True for "herewith the text of a" and nothing else.
bool is_lead_of_text(std::string_view words, const Language& language)
{
    for (words = trim(words); !words.empty();) {
        std::size_t longest = 0;
        for (const auto* key : {"article", "transmits", "text-sent"}) {
            const auto row = phrase_at_start(words, language, key);
            longest = std::max(longest, row ? row->end : 0);
        }
        if (longest == 0) {
            return false;
        }
        words = trim(words.substr(longest));
    }
    return true;
}

/// "a letter from" right behind the word that transmits it, with an aside between commas at most:
/// in "I transmit our views of the letter from ..." that letter is not what is annexed.
std::optional<FoundPhrase> sent_from(std::string_view words, const Language& language)
{
    constexpr std::size_t longest_between = 160;
    for (auto sent = find_phrase(words, language, "transmits"); sent;
         sent = find_phrase(words, language, "transmits", sent->end)) {
        const auto from = find_phrase(words, language, "told-from", sent->end);
        if (!from || from->begin - sent->end > longest_between) {
            continue;
        }
        const auto between = words.substr(sent->end, from->begin - sent->end);
        const auto first = std::min(between.find(','), between.size());
        const auto last = between.rfind(',');
        const auto behind = last == std::string_view::npos ? "" : between.substr(last + 1);
        if (is_lead_of_text(between.substr(0, first), language) &&
            is_lead_of_text(behind, language)) {
            return from;
        }
    }
    return std::nullopt;
}

/// True where a name in full may stand: "our", "the", "H.E. Mr. Ama Owusu,".
bool leads_to_office(std::string_view words, const Language& language)
{
    words = trim(words);
    if (is_lead_of_text(words, language)) {
        return true;
    }
    const auto comma = words.find(',');
    return phrase_at_start(words, language, "honorific") && comma != std::string_view::npos &&
           is_lead_of_text(words.substr(comma + 1), language);
}

}  // namespace

std::vector<Signatory> issued_by(const LetterText& text, const AnnexShape& annex, int year)
{
    constexpr std::size_t longest_line = 200;
    std::vector<const LetterBlock*> said;
    for (auto i = annex.body; i < annex.last; ++i) {
        const auto kind = text.blocks[i].kind;
        if (kind == LetterBlockKind::text || kind == LetterBlockKind::bold) {
            said.push_back(&text.blocks[i]);
        }
    }
    if (said.empty()) {
        return {};
    }
    for (const auto* block : {said.front(), said.back()}) {
        const auto words = text.words(*block);
        const auto size = row_at_start(words, text.language, "issued-by");
        if (size == 0 || words.size() > longest_line) {
            continue;
        }
        const auto by = trim(words.substr(size));
        auto id = delegation_of_author(by, text.language, year);
        if (!id.empty()) {
            const auto begin = block->begin + static_cast<std::uint32_t>(by.data() - words.data());
            const auto where = text.flow.to_source(begin, block->end);
            return {{std::move(id), std::string(by), where, SignatoryFound::in_text}};
        }
    }
    return {};
}

std::vector<Signatory> told_author(const LetterText& text, const AnnexText& annex)
{
    const auto begin = text.blocks.begin();
    const auto signature =
        std::find_if(begin + annex.shape.body, begin + annex.shape.last, [](const auto& block) {
            return block.kind == LetterBlockKind::signed_by;
        });
    if (signature == begin + annex.shape.last) {
        return {};
    }
    for (const auto words : annex.told) {
        const auto states = find_delegations(words, annex.year);
        const bool one = std::count_if(states.begin(), states.end(), [](const auto& each) {
                             return is_state(each.id);
                         }) == 1;
        for (const auto* key : {"minister-of", "representative-of"}) {
            const auto office = one ? find_phrase(words, text.language, key) : std::nullopt;
            auto id = office
                          ? state_at_start(words.substr(office->begin), text.language, annex.year)
                          : std::string{};
            if (!id.empty()) {
                const auto where = text.flow.to_source(signature->begin, signature->end);
                const auto name = text.words(*signature);
                return {{std::move(id), std::string(name), where, SignatoryFound::in_text}};
            }
        }
    }
    return {};
}

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

std::vector<Signatory>
told_writer(const LetterText& text, const AnnexText& annex, const Letter& letter)
{
    constexpr std::size_t longest_name = 100;
    if (!annex.declaration.title.empty()) {
        return {};
    }
    const auto words = told_once(text, annex, letter);
    const auto from = sent_from(words, text.language);
    // "In reply to ... I transmit a letter from": it is the sender's reply.
    if (!from || find_phrase(words.substr(0, from->begin), text.language, "answers")) {
        return {};
    }
    for (const auto* key : {"minister-of", "representative-of", "organ-of"}) {
        const auto office = find_phrase(words, text.language, key, from->end);
        auto id = office && office->begin - from->end <= longest_name
                      ? state_at_start(words.substr(office->begin), text.language, annex.year)
                      : std::string{};
        if (!id.empty()) {
            const auto begin =
                static_cast<std::uint32_t>(words.data() + from->end - text.flow.text().data());
            const auto end = begin + static_cast<std::uint32_t>(office->end - from->end);
            return {{std::move(id),
                     std::string(trim(words.substr(from->end, office->end - from->end))),
                     text.flow.to_source(begin, end),
                     SignatoryFound::in_text}};
        }
    }
    return {};
}

bool is_of_own_office(const LetterText& text, const AnnexText& annex)
{
    constexpr std::size_t longest_name = 100;
    if (!annex.declaration.title.empty() || annex.enclosed || annex.told.size() != 1) {
        return false;
    }
    const auto told = annex.told.front();
    const auto words = told.empty() ? told : sentence_at(told, told.size() - 1, text.language);
    const auto from = find_last_phrase(words, text.language, "told-from");
    const auto office =
        from ? find_phrase(words, text.language, "own-office", from->end) : std::nullopt;
    if (!office || office->begin - from->end > longest_name ||
        !leads_to_office(words.substr(from->end, office->begin - from->end), text.language) ||
        !find_delegations(words.substr(from->end), annex.year).empty() ||
        find_phrase(words.substr(0, from->begin), text.language, "answers")) {
        return false;
    }
    // "the Prime Minister of the rebels" is not the sender's.
    const auto behind = trim(words.substr(office->end));
    const auto of = phrase_at_start(behind, text.language, "article");
    const auto whose = of ? trim(behind.substr(of->end)) : behind;
    return !of || phrase_at_start(whose, text.language, "my-government") ||
           phrase_at_start(whose, text.language, "own-office");
}

}  // namespace horseshoe::parser
