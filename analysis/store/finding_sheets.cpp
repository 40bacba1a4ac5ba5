#include "analysis/store/content.hpp"
#include "analysis/store/sheets.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace horseshoe::store {
namespace {

OwnRow own(std::size_t index)
{
    return {static_cast<std::int64_t>(index)};
}

/// Many findings in a row are the same speaker's, who is looked for once.
std::vector<Parties> parties_of_mentions(Sheets& sheets, const Content& content)
{
    std::vector<Parties> parties;
    parties.reserve(content.mentions.size());
    const std::string* speaker = nullptr;
    for (const auto& mention : content.findings.mentions) {
        const auto target = sheets.who(mention.entity, gazetteer::word(mention.kind));
        const bool same = speaker != nullptr && *speaker == mention.by;
        parties.push_back({same ? parties.back().speaker : sheets.who(mention.by), target});
        speaker = &mention.by;
    }
    return parties;
}

std::vector<Parties> parties_of_stances(Sheets& sheets, const Content& content)
{
    std::vector<Parties> parties;
    parties.reserve(content.stances.size());
    for (const auto& stance : content.findings.stances) {
        const auto holder = sheets.who(stance.holder);
        parties.push_back({holder, sheets.who(stance.target)});
    }
    return parties;
}

void add_mentions(Sheets& sheets, const Content& content, std::span<const Parties> parties)
{
    sheets[Table::mention].expect(content.mentions.size());
    for (std::size_t i = 0; i < content.mentions.size(); ++i) {
        const auto& mention = content.findings.mentions[i];
        const auto& place = content.mentions[i];
        // Words of furniture are all that their paragraph holds.
        const bool furniture = mention.where == mention::Where::furniture;
        const auto size =
            static_cast<std::uint32_t>(content.paragraphs[place.paragraph].text.size());
        sheets[Table::mention].add(own(i),
                                   own(place.paragraph),
                                   mention.turn,
                                   parties[i].target,
                                   static_cast<int>(mention.form),
                                   static_cast<int>(mention.where),
                                   parties[i].speaker,
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

void add_references(Sheets& sheets, const Content& content)
{
    sheets[Table::reference].expect(content.references.size());
    for (std::size_t i = 0; i < content.references.size(); ++i) {
        const auto& reference = content.findings.references[i];
        const auto& place = content.references[i];
        const OwnRow to{reference.to.value_or(-1)};
        sheets[Table::reference].add(own(i),
                                     own(place.paragraph),
                                     OwnRow{reference.from},
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
                                     sheets.who(content.speaker(reference.from)),
                                     reference.to ? sheets.who(content.speaker(*reference.to))
                                                  : Who{},
                                     place.crc32);
    }
}

void add_stances(Sheets& sheets, const Content& content, std::span<const Parties> parties)
{
    sheets[Table::stance].expect(content.stances.size());
    for (std::size_t i = 0; i < content.stances.size(); ++i) {
        const auto& stance = content.findings.stances[i];
        const auto& place = content.stances[i];
        const auto in_paragraph = [&](std::uint32_t offset) {
            return stance.target_end == 0 ? std::optional<std::int64_t>()
                                          : std::optional<std::int64_t>(offset - place.offset);
        };
        sheets[Table::stance].add(own(i),
                                  stance.id,
                                  own(place.paragraph),
                                  stance.turn,
                                  parties[i].speaker,
                                  parties[i].target,
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
                                  place.crc32);
    }
}

}  // namespace

FoundParties add_findings(Sheets& sheets, const Content& content)
{
    FoundParties parties;
    parties.mentions = parties_of_mentions(sheets, content);
    add_mentions(sheets, content, parties.mentions);
    add_references(sheets, content);
    parties.stances = parties_of_stances(sheets, content);
    add_stances(sheets, content, parties.stances);
    return parties;
}

}  // namespace horseshoe::store
