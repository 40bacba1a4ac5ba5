#include "analysis/store/content_words.hpp"

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>

namespace horseshoe::store {

void count_turns(const ContentParagraphs& paragraphs, Content& content)
{
    const auto& document = *content.document;
    if (document.kind == parser::Kind::record) {
        for (const auto& turn : document.record.turns) {
            content.turn_words.push_back(paragraphs.words_of(turn.paragraphs));
            content.speakers[turn.number] = {turn.delegation, turn.role};
        }
        return;
    }
    const auto& letter = document.letter;
    content.turn_words.push_back(paragraphs.words_of(letter.paragraphs));
    content.speakers[0] = {letter.sender_delegation, std::nullopt};
    for (const auto& annex : letter.annexes) {
        content.turn_words.push_back(paragraphs.words_of(annex.paragraphs));
        const bool of_one = annex.signatories.size() == 1;
        content.speakers[annex.annex] = {
            of_one ? std::string_view(annex.signatories.front().delegation) : std::string_view(),
            std::nullopt};
    }
}

void count_spoken(Content& content)
{
    using Key = std::tuple<std::string_view, std::optional<parser::Role>, bool>;
    std::map<Key, std::size_t> sums;
    for (const auto& paragraph : content.paragraphs) {
        if (paragraph.searchable()) {
            const auto speaker = content.speakers.find(paragraph.turn);
            const auto role =
                speaker == content.speakers.end() ? std::nullopt : speaker->second.role;
            sums[{paragraph.delegation, role, false}] += paragraph.words;
        }
    }
    const auto& annexes = content.document->letter.annexes;
    for (std::size_t i = 0; i < annexes.size(); ++i) {
        const auto& signatories = annexes[i].signatories;
        std::set<std::string_view> holders;
        for (const auto& signatory : signatories) {
            holders.insert(signatory.delegation);
        }
        holders.erase("");
        for (const auto& holder : signatories.size() > 1 ? holders : std::set<std::string_view>()) {
            sums[{holder, std::nullopt, true}] += content.turn_words[i + 1];
        }
    }
    for (const auto& [key, words] : sums) {
        const auto& [delegation, role, shared] = key;
        content.spoken.push_back({delegation, role, shared, words});
    }
}

}  // namespace horseshoe::store
