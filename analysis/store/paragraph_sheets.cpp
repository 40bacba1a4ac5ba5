#include "analysis/store/content.hpp"
#include "analysis/store/sheets.hpp"
#include "parser/names.hpp"

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>

namespace horseshoe::store {
namespace {

void add_texts(Sheets& sheets, const Content& content)
{
    std::int64_t ordinal = 0;
    for (const auto& paragraph : content.paragraphs) {
        sheets[Table::paragraph].add(OwnRow{ordinal++},
                                     ThisDocument{},
                                     OwnRow{paragraph.of_turn ? paragraph.turn : -1},
                                     static_cast<int>(paragraph.where),
                                     sheets.who(paragraph.delegation),
                                     paragraph.presiding ? 1 : 0,
                                     paragraph.quotation ? 1 : 0,
                                     paragraph.words,
                                     paragraph.line,
                                     or_null(paragraph.page),
                                     paragraph.start,
                                     paragraph.end,
                                     paragraph.crc32,
                                     paragraph.text);
    }
}

/// What rates are counted by, so that it need not be added up each time.
void add_spoken(Sheets& sheets, const Content& content)
{
    const auto& document = *content.document;
    using Key = std::tuple<std::int32_t, std::string_view, int>;
    std::map<Key, std::size_t> sums;
    std::map<int, parser::Role> roles;
    for (const auto& turn : document.record.turns) {
        roles[turn.number] = turn.role;
    }
    for (const auto& paragraph : content.paragraphs) {
        if (paragraph.searchable()) {
            const auto role = roles.find(paragraph.turn);
            const auto word_of = role == roles.end() ? std::string_view() : word(role->second);
            sums[{sheets.who(paragraph.delegation).index, word_of, 0}] += paragraph.words;
        }
    }
    const auto& annexes = document.letter.annexes;
    for (std::size_t i = 0; i < annexes.size(); ++i) {
        const auto& signatories = annexes[i].signatories;
        std::set<std::int32_t> holders;
        for (const auto& signatory : signatories) {
            holders.insert(sheets.who(signatory.delegation).index);
        }
        holders.erase(Who{}.index);
        for (const auto holder : signatories.size() > 1 ? holders : std::set<std::int32_t>()) {
            sums[{holder, "", 1}] += content.turn_words[i + 1];
        }
    }
    auto& spoken = sheets[Table::spoken];
    for (const auto& [key, words] : sums) {
        const auto& [who, role, shared] = key;
        who < 0 ? spoken.add(ThisDocument{}, 0, role, shared, words)
                : spoken.add(ThisDocument{}, Who{who}, role, shared, words);
    }
}

}  // namespace

void add_paragraphs(Sheets& sheets, const Content& content)
{
    add_texts(sheets, content);
    add_spoken(sheets, content);
}

}  // namespace horseshoe::store
