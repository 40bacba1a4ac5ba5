#include "analysis/store/content_places.hpp"

#include "analysis/store/crc32.hpp"

#include <algorithm>

namespace horseshoe::store {
namespace {

using mention::Where;

class Placer {
public:
    Placer(ContentParagraphs& paragraphs, Content& content)
        : paragraphs_(paragraphs), content_(content), document_(*content.document)
    {}

    void place_mentions();
    void place_references();
    void place_stances();
    void place_furniture();

private:
    Place place_of(const parser::SourceSpan& span, std::uint32_t begin, std::uint32_t end);
    void read_sentence(const mention::Mention& mention);
    std::string_view prepared(std::uint32_t begin, std::uint32_t end) const
    {
        return std::string_view(document_.prepared).substr(begin, end - begin);
    }

    ContentParagraphs& paragraphs_;
    Content& content_;
    const parser::Document& document_;
    std::uint32_t sentence_begin_ = 0;  // of the sentence that was read last
    std::uint32_t sentence_end_ = 0;
    parser::FileRange sentence_in_file_;
    std::size_t near_ = 0;  // of what stands in the source: see SourceMap
};

Place Placer::place_of(const parser::SourceSpan& span, std::uint32_t begin, std::uint32_t end)
{
    Place place;
    place.paragraph = paragraphs_.holding(begin, end);
    place.offset = paragraphs_.begin_of(place.paragraph);
    const auto range = content_.offsets.of(span);
    place.start = range.start;
    place.length = range.end - range.start;
    return place;
}

/// Mentions of one sentence follow one another: it is looked for once.
void Placer::read_sentence(const mention::Mention& mention)
{
    if (mention.sentence_begin != sentence_begin_ || mention.sentence_end != sentence_end_) {
        sentence_begin_ = mention.sentence_begin;
        sentence_end_ = mention.sentence_end;
        sentence_in_file_ =
            content_.offsets.of(document_.in_source(sentence_begin_, sentence_end_, near_));
    }
}

void Placer::place_mentions()
{
    auto& mentions = content_.findings.mentions;
    content_.mentions.resize(mentions.size());
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const auto& mention = mentions[i];
        if (mention.where == Where::furniture) {
            continue;
        }
        auto& place = content_.mentions[i];
        place = place_of(mention.span,
                         std::min(mention.begin, mention.sentence_begin),
                         std::max(mention.end, mention.sentence_end));
        read_sentence(mention);
        place.sentence_start = sentence_in_file_.start;
        place.sentence_length = sentence_in_file_.end - sentence_in_file_.start;
        place.crc32 = crc32_of(prepared(mention.begin, mention.end));
    }
}

void Placer::place_references()
{
    for (const auto& reference : content_.findings.references) {
        auto place = place_of(reference.span,
                              std::min(reference.begin, reference.sentence_begin),
                              std::max(reference.end, reference.sentence_end));
        place.crc32 = crc32_of(prepared(reference.begin, reference.end));
        content_.references.push_back(place);
    }
}

void Placer::place_stances()
{
    for (const auto& stance : content_.findings.stances) {
        auto begin = std::min(stance.begin, stance.cue_begin);
        auto end = std::max(stance.end, stance.cue_end);
        if (stance.target_end != 0) {
            begin = std::min(begin, stance.target_begin);
            end = std::max(end, stance.target_end);
        }
        auto place = place_of(stance.span, begin, end);
        place.crc32 = crc32_of(prepared(stance.cue_begin, stance.cue_end),
                               crc32_of(prepared(stance.begin, stance.end)));
        content_.stances.push_back(place);
    }
}

/// Mentions in furniture have paragraphs of their own, behind all others.
void Placer::place_furniture()
{
    for (std::size_t i = 0; i < content_.mentions.size(); ++i) {
        const auto& mention = content_.findings.mentions[i];
        if (mention.where == Where::furniture) {
            auto& place = content_.mentions[i];
            place.paragraph = paragraphs_.add_furniture(mention);
            const auto& paragraph = content_.paragraphs[place.paragraph];
            place.start = place.sentence_start = paragraph.start;
            place.length = place.sentence_length = paragraph.end - paragraph.start;
            place.crc32 = paragraph.crc32;
        }
    }
}

}  // namespace

void place_findings(ContentParagraphs& paragraphs, Content& content)
{
    Placer placer(paragraphs, content);
    placer.place_mentions();
    placer.place_references();
    placer.place_stances();
    placer.place_furniture();
}

}  // namespace horseshoe::store
