#include "parser/meeting/vote_draft.hpp"

#include "parser/language/phrases.hpp"

#include <string_view>

namespace horseshoe::parser {
namespace {

/// The words of a sentence for a text that is put to the vote: "draft resolution".
std::string_view draft_words(const MeetingText& text, std::string_view sentence)
{
    const auto found = find_phrase(sentence, text.language, "draft");
    return found ? found->word->words : std::string_view{};
}

/// What the President puts to the vote before a place, in those words and without its symbol;
/// empty where the last words before it put nothing to the vote.
std::string_view put_to_vote(const MeetingText& text, const Record& record, std::uint32_t offset)
{
    std::string_view put;
    for (const auto& turn : record.turns) {
        for (const auto& paragraph : turn.paragraphs) {
            if (paragraph.span.begin >= offset) {
                return put;
            }
            put = {};
            for (const auto sentence : sentences_of(text_of(text, paragraph), text.language)) {
                if (turn.role == Role::presidency &&
                    find_phrase(sentence, text.language, "put-to-vote")) {
                    put = draft_words(text, sentence);
                }
            }
        }
    }
    return put;
}

/// The President may put "the draft resolution" to the vote without its symbol: it is the one
/// that members told, where they told of one only.
std::string draft_of_members(const MeetingText& text, const Record& record, std::uint32_t offset)
{
    const auto put = put_to_vote(text, record, offset);
    std::string only;
    for (const auto& turn : record.turns) {
        for (const auto& paragraph : turn.paragraphs) {
            if (put.empty() || paragraph.span.begin >= offset) {
                return only;
            }
            const auto words = text_of(text, paragraph);
            for (const auto& symbol : find_symbols(words)) {
                const auto before = sentence_at(words, symbol.begin, text.language);
                if (draft_words(text, before) != put || symbol.text == only) {
                    continue;
                }
                if (!only.empty()) {
                    return {};
                }
                only = std::string(symbol.text);
            }
        }
    }
    return only;
}

}  // namespace

std::string draft_before(const MeetingText& text, const Record& record, std::uint32_t offset)
{
    for (auto turn = record.turns.rbegin(); turn != record.turns.rend(); ++turn) {
        if (turn->span.begin > offset || turn->role != Role::presidency) {
            continue;
        }
        std::string draft;
        for (const auto& paragraph : turn->paragraphs) {
            if (paragraph.span.begin > offset) {
                break;
            }
            const auto words = text_of(text, paragraph);
            for (const auto& symbol : find_symbols(words)) {
                if (text.flow.to_source(paragraph.begin + symbol.begin) >= offset) {
                    break;
                }
                const auto sentence = sentence_at(words, symbol.begin, text.language);
                if (find_phrase(sentence, text.language, "draft") ||
                    find_phrase(sentence, text.language, "put-to-vote")) {
                    draft = std::string(symbol.text);
                }
            }
        }
        if (!draft.empty()) {
            return draft;
        }
    }
    return draft_of_members(text, record, offset);
}

}  // namespace horseshoe::parser
