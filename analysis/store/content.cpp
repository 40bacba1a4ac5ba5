#include "analysis/store/content.hpp"

#include "analysis/mention/stretches.hpp"
#include "parser/count_words.hpp"
#include "parser/names.hpp"
#include "parser/source/place.hpp"

#include <zlib.h>

#include <algorithm>
#include <set>
#include <span>
#include <string_view>
#include <tuple>
#include <utility>

namespace horseshoe::store {
namespace {

using mention::Where;

/// A stretch of the prepared text that a paragraph holds.
struct Held {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

class Maker {
public:
    explicit Maker(Content& content) : content_(content), document_(*content.document) {}

    void make();

private:
    void add_stretches();
    std::size_t words_of(std::span<const parser::Paragraph> paragraphs) const;
    void count_turns();
    void count_spoken();
    void place_mentions();
    void place_references();
    void place_stances();

    void add(const mention::Stretch& stretch);
    void add_furniture(const mention::Mention& mention, Place& place);
    std::size_t paragraph_with(std::uint32_t begin, std::uint32_t end);
    std::uint32_t line_of(std::uint32_t offset) const;
    std::size_t add_missing(std::uint32_t begin, std::uint32_t end);
    Place place_of(const parser::SourceSpan& span, std::uint32_t begin, std::uint32_t end);
    std::string_view prepared(std::uint32_t begin, std::uint32_t end) const
    {
        return std::string_view(document_.prepared).substr(begin, end - begin);
    }
    std::span<const parser::Paragraph> all_paragraphs();

    Content& content_;
    const parser::Document& document_;
    std::vector<Held> held_;     // of the paragraphs from stretches, ascending
    std::vector<Held> missing_;  // and of those behind them
    std::vector<parser::Paragraph> parsed_;
};

/// Those of the parser, by where they begin: they know what is a quotation.
std::span<const parser::Paragraph> Maker::all_paragraphs()
{
    const auto add = [&](const std::vector<parser::Paragraph>& paragraphs) {
        parsed_.insert(parsed_.end(), paragraphs.begin(), paragraphs.end());
    };
    for (const auto& turn : document_.record.turns) {
        add(turn.paragraphs);
    }
    add(document_.letter.paragraphs);
    for (const auto& annex : document_.letter.annexes) {
        add(annex.paragraphs);
    }
    std::sort(parsed_.begin(), parsed_.end(), [](const auto& a, const auto& b) {
        return a.begin < b.begin;
    });
    return parsed_;
}

void Maker::add(const mention::Stretch& stretch)
{
    const auto parsed = std::lower_bound(
        parsed_.begin(), parsed_.end(), stretch.begin, [](const auto& paragraph, auto begin) {
            return paragraph.begin < begin;
        });
    const bool known =
        parsed != parsed_.end() && parsed->begin == stretch.begin && parsed->end == stretch.end;
    const auto span = known ? parsed->span : document_.in_source(stretch.begin, stretch.end);
    ParagraphContent paragraph;
    paragraph.turn = stretch.turn;
    paragraph.of_turn = document_.kind == parser::Kind::letter || stretch.turn != 0;
    paragraph.where = stretch.where;
    paragraph.delegation = stretch.self;
    paragraph.presiding = stretch.presiding;
    paragraph.quotation = known && parsed->quotation;
    paragraph.line = line_of(span.begin);
    paragraph.page = stretch.page;
    paragraph.start = content_.offsets.in_order(span.begin);
    paragraph.end = content_.offsets.in_order(span.end);
    paragraph.text = prepared(stretch.begin, stretch.end);
    paragraph.words = parser::count_words(paragraph.text);
    paragraph.crc32 = crc32_of(paragraph.text);
    if (stretch.where == Where::speech || stretch.where == Where::letter) {
        content_.words += paragraph.words;
    }
    content_.paragraphs.push_back(std::move(paragraph));
    held_.push_back({stretch.begin, stretch.end});
}

void Maker::add_stretches()
{
    all_paragraphs();
    for (const auto& stretch : mention::stretches_of(document_)) {
        add(stretch);
    }
}

/// Words of paragraphs of the parser; most have been counted already.
std::size_t Maker::words_of(std::span<const parser::Paragraph> paragraphs) const
{
    std::size_t words = 0;
    for (const auto& paragraph : paragraphs) {
        const auto held = std::lower_bound(
            held_.begin(), held_.end(), paragraph.begin, [](const Held& one, auto offset) {
                return one.begin < offset;
            });
        words += held != held_.end() && held->begin == paragraph.begin && held->end == paragraph.end
                     ? content_.paragraphs[static_cast<std::size_t>(held - held_.begin())].words
                     : parser::count_words(prepared(paragraph.begin, paragraph.end));
    }
    return words;
}

void Maker::count_turns()
{
    if (document_.kind == parser::Kind::record) {
        for (const auto& turn : document_.record.turns) {
            content_.turn_words.push_back(words_of(turn.paragraphs));
            content_.speakers[turn.number] = {turn.delegation, turn.role};
        }
        return;
    }
    const auto& letter = document_.letter;
    content_.turn_words.push_back(words_of(letter.paragraphs));
    content_.speakers[0] = {letter.sender_delegation, std::nullopt};
    for (const auto& annex : letter.annexes) {
        content_.turn_words.push_back(words_of(annex.paragraphs));
        const bool of_one = annex.signatories.size() == 1;
        content_.speakers[annex.annex] = {
            of_one ? std::string_view(annex.signatories.front().delegation) : std::string_view(),
            std::nullopt};
    }
}

/// When all paragraphs are there.
void Maker::count_spoken()
{
    using Key = std::tuple<std::string_view, std::optional<parser::Role>, bool>;
    std::map<Key, std::size_t> sums;
    for (const auto& paragraph : content_.paragraphs) {
        if (paragraph.searchable()) {
            const auto speaker = content_.speakers.find(paragraph.turn);
            const auto role =
                speaker == content_.speakers.end() ? std::nullopt : speaker->second.role;
            sums[{paragraph.delegation, role, false}] += paragraph.words;
        }
    }
    const auto& annexes = document_.letter.annexes;
    for (std::size_t i = 0; i < annexes.size(); ++i) {
        const auto& signatories = annexes[i].signatories;
        std::set<std::string_view> holders;
        for (const auto& signatory : signatories) {
            holders.insert(signatory.delegation);
        }
        holders.erase("");
        for (const auto& holder : signatories.size() > 1 ? holders : std::set<std::string_view>()) {
            sums[{holder, std::nullopt, true}] += content_.turn_words[i + 1];
        }
    }
    for (const auto& [key, words] : sums) {
        const auto& [delegation, role, shared] = key;
        content_.spoken.push_back({delegation, role, shared, words});
    }
}

std::uint32_t Maker::line_of(std::uint32_t offset) const
{
    return parser::place_of(document_.source, offset).line;
}

/// The paragraph that holds a stretch of the prepared text.
std::size_t Maker::paragraph_with(std::uint32_t begin, std::uint32_t end)
{
    auto after =
        std::upper_bound(held_.begin(), held_.end(), begin, [](auto offset, const Held& held) {
            return offset < held.begin;
        });
    while (after != held_.begin()) {
        --after;
        if (after->begin <= begin && end <= after->end) {
            return static_cast<std::size_t>(after - held_.begin());
        }
    }
    for (std::size_t i = 0; i < missing_.size(); ++i) {
        if (missing_[i].begin <= begin && end <= missing_[i].end) {
            return held_.size() + i;
        }
    }
    return add_missing(begin, end);
}

/// Words that stand in none of the paragraphs still need a text to stand in.
std::size_t Maker::add_missing(std::uint32_t begin, std::uint32_t end)
{
    const auto span = document_.in_source(begin, end);
    ParagraphContent paragraph;
    paragraph.where = Where::heading;
    paragraph.line = line_of(span.begin);
    paragraph.start = content_.offsets.in_order(span.begin);
    paragraph.end = content_.offsets.in_order(span.end);
    paragraph.text = prepared(begin, end);
    paragraph.words = parser::count_words(paragraph.text);
    paragraph.crc32 = crc32_of(paragraph.text);
    content_.paragraphs.push_back(std::move(paragraph));
    missing_.push_back({begin, end});
    return content_.paragraphs.size() - 1;
}

Place Maker::place_of(const parser::SourceSpan& span, std::uint32_t begin, std::uint32_t end)
{
    Place place;
    place.paragraph = paragraph_with(begin, end);
    place.offset = place.paragraph < held_.size() ? held_[place.paragraph].begin
                                                  : missing_[place.paragraph - held_.size()].begin;
    const auto range = content_.offsets.of(span);
    place.start = range.start;
    place.length = range.end - range.start;
    return place;
}

/// Furniture is not in the prepared text: its words are a paragraph of their own.
void Maker::add_furniture(const mention::Mention& mention, Place& place)
{
    ParagraphContent paragraph;
    paragraph.where = Where::furniture;
    paragraph.line = mention.line;
    paragraph.page = mention.page;
    paragraph.start = content_.offsets.in_order(mention.span.begin);
    paragraph.end = content_.offsets.in_order(mention.span.end);
    paragraph.text = document_.source.of(mention.span);
    paragraph.words = parser::count_words(paragraph.text);
    paragraph.crc32 = crc32_of(paragraph.text);
    place.paragraph = content_.paragraphs.size();
    place.start = place.sentence_start = paragraph.start;
    place.length = place.sentence_length = paragraph.end - paragraph.start;
    place.crc32 = paragraph.crc32;
    content_.paragraphs.push_back(std::move(paragraph));
}

void Maker::place_mentions()
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
        const auto sentence = document_.in_source(mention.sentence_begin, mention.sentence_end);
        const auto range = content_.offsets.of(sentence);
        place.sentence_start = range.start;
        place.sentence_length = range.end - range.start;
        place.crc32 = crc32_of(prepared(mention.begin, mention.end));
    }
}

void Maker::place_references()
{
    for (const auto& reference : content_.findings.references) {
        auto place = place_of(reference.span,
                              std::min(reference.begin, reference.sentence_begin),
                              std::max(reference.end, reference.sentence_end));
        place.crc32 = crc32_of(prepared(reference.begin, reference.end));
        content_.references.push_back(place);
    }
}

void Maker::place_stances()
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

void Maker::make()
{
    add_stretches();
    count_turns();
    place_mentions();
    place_references();
    place_stances();
    for (std::size_t i = 0; i < content_.mentions.size(); ++i) {
        const auto& mention = content_.findings.mentions[i];
        if (mention.where == Where::furniture) {
            add_furniture(mention, content_.mentions[i]);
        }
    }
    count_spoken();
}

}  // namespace

std::uint32_t crc32_of(std::string_view text, std::uint32_t before)
{
    const auto* const bytes = reinterpret_cast<const unsigned char*>(text.data());
    return static_cast<std::uint32_t>(::crc32_z(before, bytes, text.size()));
}

Content::Content(parser::Document parsed, findings::Findings found)
    : document(std::make_unique<const parser::Document>(std::move(parsed))),
      offsets(document->source), findings(std::move(found)), name(parser::document_name(*document)),
      key(document->symbol.empty() ? document->source.path : document->symbol),
      accounting(parser::account(*document))
{
    Maker(*this).make();
    add_text(sheets, *this);
    add_paragraphs(sheets, *this);
    add_findings(sheets, *this);
    tallies = tallies_of(sheets, *this);
}

std::string_view Content::speaker(int turn) const
{
    const auto found = speakers.find(turn);
    return found == speakers.end() ? std::string_view() : found->second.delegation;
}

}  // namespace horseshoe::store
