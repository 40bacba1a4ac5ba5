#include "report/html/page/document_data.hpp"

#include "analysis/store/queries.hpp"

#include <algorithm>
#include <iterator>

namespace horseshoe::html {

const store::TurnRow* DocumentData::turn(int number) const
{
    const auto found = std::ranges::find(turns, number, &store::TurnRow::number);
    return found == turns.end() ? nullptr : &*found;
}

bool is_courtesy(const store::StanceRow& stance)
{
    return stance.act == stance::Act::thank;
}

bool Once::operator()(const store::StanceRow& stance)
{
    const bool first =
        seen_.emplace(stance.paragraph, stance.cue_begin, stance.cue_end, stance.target).second;
    return stance.via == stance::Via::own || first;
}

DocumentData read_document(const Site& site, const store::DocumentRow& document)
{
    const store::Store& store = site.store();
    store::Selection only;
    only.only_document = document.id;
    DocumentData data{.document = document,
                      .agenda = store::agenda_of(store, document.id),
                      .attendance = store::attendance_of(store, document.id),
                      .sub_headings = store::sub_headings_of(store, document.id),
                      .events = store::events_of(store, document.id),
                      .problems = store::problems_of(store, document.id),
                      .classes = store::class_totals_of(store, document.id)};
    store::turns(store, only, [&](const auto& row) { data.turns.push_back(row); });
    store::votes(store, only, [&](const auto& row) { data.votes.push_back(row); });
    store::references(store, only, [&](const auto& row) { data.references.push_back(row); });
    site.stances(only, [&](const auto& row) { data.stances.push_back(row); });
    store::mentions(
        store, only, store::Everywhere::no, [&](const auto& row) { data.mentions.push_back(row); });
    for (auto& row : store::paragraphs_of(store, document.id)) {
        if (row.where == mention::Where::speech || row.where == mention::Where::letter) {
            data.paragraphs.push_back(std::move(row));
        }
    }
    std::unordered_map<std::int64_t, int> numbers;
    for (const auto& turn : data.turns) {
        numbers.emplace(turn.id, turn.number);
        data.parts[turn.number];
    }
    for (auto& [turn, part] : store::turn_parts_of(store, document.id)) {
        data.parts[numbers.at(turn)].push_back(std::move(part));
    }
    for (auto& row : store::signatories_of(store, document.id)) {
        data.signatories[numbers.at(row.turn_id)].push_back(std::move(row));
    }
    return data;
}

std::vector<Voice> voices(const DocumentData& data)
{
    std::vector<Voice> voices;
    for (const auto& paragraph : data.paragraphs) {
        if (paragraph.delegation.empty() || paragraph.presiding) {
            continue;
        }
        auto voice = std::ranges::find(voices, paragraph.delegation, &Voice::delegation);
        if (voice == voices.end()) {
            const auto* const turn = data.turn(paragraph.turn);
            voice = voices.insert(voices.end(), Voice{.delegation = paragraph.delegation});
            voice->speaker = turn == nullptr ? std::string{} : turn->speaker;
            voice->role = turn == nullptr ? std::nullopt : turn->role;
        }
        if (voice->first_turn != paragraph.turn) {
            ++voice->turns;
            voice->first_turn = paragraph.turn;  // for now the last one
        }
        voice->words += static_cast<std::size_t>(paragraph.words);
    }
    for (auto& voice : voices) {
        const auto first = std::ranges::find_if(data.paragraphs, [&](const auto& paragraph) {
            return paragraph.delegation == voice.delegation && !paragraph.presiding;
        });
        voice.first_turn = first->turn;
    }
    return voices;
}

Judgements judgements(std::span<const store::StanceRow> stances)
{
    Judgements judgements;
    for (const auto& stance : stances) {
        if (is_courtesy(stance) || stance.holder.empty() || stance.holder == stance.target) {
            continue;
        }
        auto& judgement = judgements[stance.target][stance.holder];
        judgement.up += stance.polarity > 0 ? 1U : 0U;
        judgement.down += stance.polarity < 0 ? 1U : 0U;
    }
    return judgements;
}

std::vector<store::StanceRow> in_own_words(std::span<const store::StanceRow> stances)
{
    std::vector<store::StanceRow> own;
    std::ranges::copy_if(stances, std::back_inserter(own), [](const auto& stance) {
        return stance.via == stance::Via::own;
    });
    return own;
}

}  // namespace horseshoe::html
