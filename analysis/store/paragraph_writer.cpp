#include "analysis/store/paragraph_writer.hpp"

#include "analysis/store/connection.hpp"
#include "parser/names.hpp"

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>

namespace horseshoe::store {
namespace {

/// As the view `searchable` has it.
bool is_searchable(const ParagraphContent& paragraph)
{
    return paragraph.where == mention::Where::speech || paragraph.where == mention::Where::letter;
}

}  // namespace

ParagraphWriter::ParagraphWriter(SQLite::Database& database, Entities& entities)
    : entities_(entities),
      paragraph_(database,
                 "INSERT INTO paragraph(id, document, turn, place, delegation, presiding, "
                 "quotation, words, line, page, start, \"end\", crc32, text) "
                 "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      paragraph_text_(database, "INSERT INTO paragraph_text(rowid, text) VALUES(?, ?)"),
      spoken_(database,
              "INSERT INTO spoken(document, delegation, role, shared, words) "
              "VALUES(?, ?, ?, ?, ?)")
{}

void ParagraphWriter::write(std::int64_t id, const Content& content)
{
    write_paragraphs(id, content);
    write_spoken(id, content);
}

void ParagraphWriter::write_paragraphs(std::int64_t id, const Content& content)
{
    std::int64_t ordinal = 0;
    for (const auto& paragraph : content.paragraphs) {
        const auto row = row_id(id, ordinal++);
        std::optional<std::int64_t> turn;
        if (paragraph.of_turn) {
            turn = row_id(id, paragraph.turn);
        }
        paragraph_(row,
                   id,
                   turn,
                   static_cast<int>(paragraph.where),
                   entities_.maybe(paragraph.delegation),
                   paragraph.presiding ? 1 : 0,
                   paragraph.quotation ? 1 : 0,
                   paragraph.words,
                   paragraph.line,
                   or_null(paragraph.page),
                   paragraph.start,
                   paragraph.end,
                   paragraph.crc32,
                   paragraph.text);
        if (is_searchable(paragraph)) {
            paragraph_text_(row, paragraph.text);
        }
    }
}

/// What rates are counted by, so that it need not be added up each time.
void ParagraphWriter::write_spoken(std::int64_t id, const Content& content)
{
    const auto& document = *content.document;
    using Key = std::tuple<std::int64_t, std::string_view, int>;
    std::map<Key, std::size_t> sums;
    std::map<int, parser::Role> roles;
    for (const auto& turn : document.record.turns) {
        roles[turn.number] = turn.role;
    }
    for (const auto& paragraph : content.paragraphs) {
        if (is_searchable(paragraph)) {
            const auto role = roles.find(paragraph.turn);
            const auto word_of = role == roles.end() ? std::string_view() : word(role->second);
            sums[{entities_.maybe(paragraph.delegation).value_or(0), word_of, 0}] +=
                paragraph.words;
        }
    }
    const auto& annexes = document.letter.annexes;
    for (std::size_t i = 0; i < annexes.size(); ++i) {
        const auto& signatories = annexes[i].signatories;
        std::set<std::int64_t> holders;
        for (const auto& signatory : signatories) {
            holders.insert(entities_.maybe(signatory.delegation).value_or(0));
        }
        holders.erase(0);
        for (const auto holder : signatories.size() > 1 ? holders : std::set<std::int64_t>()) {
            sums[{holder, "", 1}] += content.turn_words[i + 1];
        }
    }
    for (const auto& [key, words] : sums) {
        spoken_(id, std::get<0>(key), std::get<1>(key), std::get<2>(key), words);
    }
}

}  // namespace horseshoe::store
