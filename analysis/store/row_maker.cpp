#include "analysis/store/row_maker.hpp"

#include "analysis/mention/find_mentions.hpp"
#include "parser/names.hpp"

#include <algorithm>
#include <string_view>

namespace horseshoe::store {

RowMaker::RowMaker(const parser::Document& document, Offsets offsets) : document_(document)
{
    if (offsets == Offsets::told) {
        offsets_.emplace(document.source);
    }
    const auto set = [&](auto& row) {
        row.document = parser::document_name(document);
        row.language = document.language;
        row.date = parser::iso(document.date);
    };
    set(mention_);
    set(reference_);
    set(stance_);
}

void RowMaker::put(const parser::SourceSpan& span, std::int64_t& start, std::int64_t& stop) const
{
    if (offsets_) {
        const auto range = offsets_->of(span);
        start = static_cast<std::int64_t>(range.start);
        stop = static_cast<std::int64_t>(range.end);
    }
}

const parser::Turn* RowMaker::turn(int number) const
{
    const auto& turns = document_.record.turns;
    // Numbers count from 1 in order; a gap costs a search.
    const auto index = static_cast<std::size_t>(number) - 1;
    if (number > 0 && index < turns.size() && turns[index].number == number) {
        return &turns[index];
    }
    const auto found = std::find_if(turns.begin(), turns.end(), [&](const parser::Turn& turn) {
        return turn.number == number;
    });
    return found == turns.end() ? nullptr : &*found;
}

std::optional<parser::Role> RowMaker::role(int number) const
{
    const auto* const found = turn(number);
    return found == nullptr ? std::nullopt : std::optional(found->role);
}

std::string_view RowMaker::prepared(std::uint32_t begin, std::uint32_t end) const
{
    return std::string_view(document_.prepared).substr(begin, end - begin);
}

const MentionRow& RowMaker::row(const mention::Mention& mention)
{
    auto& row = mention_;
    set_sentence(mention);
    row.turn = mention.turn;
    row.by = mention.by;
    row.role = mention.where == mention::Where::vote ? std::nullopt : role(mention.turn);
    row.entity = mention.entity;
    row.kind = mention.kind;
    row.form = mention.form;
    row.where = mention.where;
    row.presiding = mention.presiding;
    put(mention.span, row.start, row.stop);
    row.line = mention.line;
    row.page = mention.page;
    row.words = words_of(document_, mention);
    return row;
}

void RowMaker::set_sentence(const mention::Mention& mention)
{
    const bool furniture = mention.where == mention::Where::furniture;
    const Sentence sentence{mention.sentence_begin, mention.sentence_end};
    if (!furniture && sentence_ == sentence) {
        return;
    }
    const auto span =
        furniture ? mention.span : document_.in_source(sentence.begin, sentence.end, near_);
    put(span, mention_.sentence_start, mention_.sentence_stop);
    mention_.sentence = sentence_of(document_, mention);
    sentence_ = furniture ? std::nullopt : std::optional(sentence);
}

const ReferenceRow& RowMaker::row(const reference::Reference& reference)
{
    auto& row = reference_;
    const auto delegation_of = [&](int number) {
        const auto* const found = turn(number);
        return found == nullptr ? std::string() : found->delegation;
    };
    row.from = reference.from;
    row.by = delegation_of(reference.from);
    row.role = role(reference.from);
    row.to = reference.to;
    row.to_delegation = reference.to ? delegation_of(*reference.to) : "";
    row.cited = reference.document;
    row.about = reference.about;
    row.kind = reference.kind;
    row.lead = reference.lead;
    put(reference.span, row.start, row.stop);
    row.line = reference.line;
    row.page = reference.page;
    row.cue = reference.cue;
    row.words = prepared(reference.begin, reference.end);
    row.sentence = prepared(reference.sentence_begin, reference.sentence_end);
    return row;
}

const StanceRow& RowMaker::row(const stance::Stance& stance)
{
    auto& row = stance_;
    set_quote(stance);
    row.key = stance.id;
    row.turn = stance.turn;
    row.holder = stance.holder;
    row.role = role(stance.turn);
    row.target = stance.target;
    row.polarity = stance.polarity;
    row.act = stance.act;
    row.via = stance.via;
    row.line = stance.line;
    row.page = stance.page;
    row.rule = stance.rule;
    row.by_hand = stance.by_hand;
    row.cue = prepared(stance.cue_begin, stance.cue_end);
    return row;
}

void RowMaker::set_quote(const stance::Stance& stance)
{
    const Sentence quote{stance.begin, stance.end};
    if (quote_ == quote) {
        return;
    }
    put(stance.span, stance_.start, stance_.stop);
    stance_.quote = prepared(quote.begin, quote.end);
    quote_ = quote;
}

}  // namespace horseshoe::store
