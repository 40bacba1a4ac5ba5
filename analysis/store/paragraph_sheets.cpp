#include "analysis/store/content.hpp"
#include "analysis/store/sheets.hpp"
#include "parser/names.hpp"

#include <string_view>

namespace horseshoe::store {
namespace {

void add_texts(Sheets& sheets, const Content& content)
{
    sheets[Table::paragraph].expect(content.paragraphs.size());
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

void add_spoken(Sheets& sheets, const Content& content)
{
    auto& spoken = sheets[Table::spoken];
    for (const auto& [delegation, role, shared, words] : content.spoken) {
        const auto role_word = role ? word(*role) : std::string_view();
        delegation.empty()
            ? spoken.add(ThisDocument{}, 0, role_word, shared, words)
            : spoken.add(ThisDocument{}, sheets.who(delegation), role_word, shared, words);
    }
}

}  // namespace

void add_paragraphs(Sheets& sheets, const Content& content)
{
    add_texts(sheets, content);
    add_spoken(sheets, content);
}

}  // namespace horseshoe::store
