#include "analysis/store/finding_writer.hpp"

#include "analysis/store/connection.hpp"

#include <optional>
#include <string_view>

namespace horseshoe::store {

FindingWriter::FindingWriter(SQLite::Database& database, Entities& entities)
    : entities_(entities),
      mention_(database,
               "INSERT INTO mention(id, paragraph, turn, entity, form, place, speaker, presiding, "
               "begin, \"end\", sentence_begin, sentence_end, start, length, sentence_start, "
               "sentence_length, line, page, crc32) "
               "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      reference_(
          database,
          "INSERT INTO reference(id, paragraph, turn, to_turn, cited, about, kind, lead, cue, "
          "begin, \"end\", sentence_begin, sentence_end, start, length, line, page, words) "
          "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      stance_(database,
              "INSERT INTO stance(id, key, paragraph, turn, holder, target, polarity, act, via, "
              "begin, \"end\", cue_begin, cue_end, target_begin, target_end, start, length, line, "
              "page, rule, by_hand, cue, quote) "
              "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
{}

void FindingWriter::write(std::int64_t id, const Content& content)
{
    write_mentions(id, content);
    write_references(id, content);
    write_stances(id, content);
}

void FindingWriter::write_mentions(std::int64_t id, const Content& content)
{
    for (std::size_t i = 0; i < content.mentions.size(); ++i) {
        const auto& mention = content.findings.mentions[i];
        const auto& place = content.mentions[i];
        // Words of furniture are all that their paragraph holds.
        const bool furniture = mention.where == mention::Where::furniture;
        const auto size =
            static_cast<std::uint32_t>(content.paragraphs[place.paragraph].text.size());
        mention_(row_id(id, static_cast<std::int64_t>(i)),
                 row_id(id, static_cast<std::int64_t>(place.paragraph)),
                 mention.turn,
                 entities_.of(mention.entity, gazetteer::word(mention.kind)),
                 static_cast<int>(mention.form),
                 static_cast<int>(mention.where),
                 entities_.maybe(mention.by),
                 mention.presiding ? 1 : 0,
                 furniture ? 0 : mention.begin - place.offset,
                 furniture ? size : mention.end - place.offset,
                 furniture ? 0 : mention.sentence_begin - place.offset,
                 furniture ? size : mention.sentence_end - place.offset,
                 place.start,
                 place.length,
                 place.sentence_start,
                 place.sentence_length,
                 mention.line,
                 or_null(mention.page),
                 place.crc32);
    }
}

void FindingWriter::write_references(std::int64_t id, const Content& content)
{
    const std::string_view prepared = content.document->prepared;
    for (std::size_t i = 0; i < content.references.size(); ++i) {
        const auto& reference = content.findings.references[i];
        const auto& place = content.references[i];
        const auto to = reference.to ? std::optional(row_id(id, *reference.to)) : std::nullopt;
        reference_(row_id(id, static_cast<std::int64_t>(i)),
                   row_id(id, static_cast<std::int64_t>(place.paragraph)),
                   row_id(id, reference.from),
                   to,
                   or_null(reference.document),
                   or_null(reference.about),
                   word(reference.kind),
                   static_cast<int>(reference.lead),
                   reference.cue,
                   reference.begin - place.offset,
                   reference.end - place.offset,
                   reference.sentence_begin - place.offset,
                   reference.sentence_end - place.offset,
                   place.start,
                   place.length,
                   reference.line,
                   or_null(reference.page),
                   prepared.substr(reference.begin, reference.end - reference.begin));
    }
}

void FindingWriter::write_stances(std::int64_t id, const Content& content)
{
    const std::string_view prepared = content.document->prepared;
    for (std::size_t i = 0; i < content.stances.size(); ++i) {
        const auto& stance = content.findings.stances[i];
        const auto& place = content.stances[i];
        const auto in_paragraph = [&](std::uint32_t offset) {
            return stance.target_end == 0 ? std::optional<std::int64_t>()
                                          : std::optional<std::int64_t>(offset - place.offset);
        };
        stance_(row_id(id, static_cast<std::int64_t>(i)),
                stance.id,
                row_id(id, static_cast<std::int64_t>(place.paragraph)),
                stance.turn,
                entities_.maybe(stance.holder),
                entities_.of(stance.target),
                stance.polarity,
                word(stance.act),
                word(stance.via),
                stance.begin - place.offset,
                stance.end - place.offset,
                stance.cue_begin - place.offset,
                stance.cue_end - place.offset,
                in_paragraph(stance.target_begin),
                in_paragraph(stance.target_end),
                place.start,
                place.length,
                stance.line,
                or_null(stance.page),
                stance.rule,
                stance.by_hand ? 1 : 0,
                prepared.substr(stance.cue_begin, stance.cue_end - stance.cue_begin),
                prepared.substr(stance.begin, stance.end - stance.begin));
    }
}

}  // namespace horseshoe::store
