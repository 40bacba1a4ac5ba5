#include "report/html/figure/data/material.hpp"

#include "report/html/figure/palette.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::figure {

namespace {

std::string language_of(Ui ui)
{
    return ui == Ui::french ? "fr" : "en";
}

}  // namespace

bool is_courtesy(const store::StanceRow& row)
{
    return row.act == stance::Act::thank;
}

std::string sentence_of(const store::StanceRow& row, const std::string& target, const Words& words)
{
    const std::string place = row.page != 0
                                  ? words("data.page", {{"page", std::to_string(row.page)}})
                                  : words("data.line", {{"line", std::to_string(row.line)}});
    return words("data.stance",
                 {{"act", words(fmt::format("act.{}", stance::word(row.act)))},
                  {"sign", std::string{sign_in_words(tone_of(row.polarity))}},
                  {"target", target},
                  {"cue", row.cue},
                  {"document", row.document},
                  {"place", place}});
}

std::size_t Tally::count(int lowest, int highest) const
{
    return static_cast<std::size_t>(std::ranges::count_if(judgements, [&](const Judgement& each) {
        return !each.courtesy && each.polarity >= lowest && each.polarity <= highest;
    }));
}

std::size_t Tally::stances() const
{
    return count(-2, 2);
}

std::optional<double> Tally::mean() const
{
    const std::size_t all = stances();
    if (all == 0) {
        return std::nullopt;
    }
    double sum = 0;
    for (const auto& each : judgements) {
        sum += each.courtesy ? 0 : each.polarity;
    }
    return sum / static_cast<double>(all);
}

Material::Material(const store::Store& store, const store::Selection& selection, Ui ui)
    : Material(store, selection, ui, std::make_shared<const EntityNames>(store))
{}

Material::Material(const store::Store& store,
                   const store::Selection& selection,
                   Ui ui,
                   std::shared_ptr<const EntityNames> names)
    : store_(store), asked_(selection), everybody_(selection), words_(ui), names_(std::move(names))
{
    everybody_.by.clear();
    everybody_.of.clear();
    everybody_.role.clear();
    choose_documents(selection);
    read_mentions(selection);
    read_stances(selection);
}

void Material::choose_documents(const store::Selection& selection)
{
    std::map<std::string, std::size_t> known;
    for (const auto& document : store::documents(store_, selection)) {
        const auto [place, is_new] = known.try_emplace(document.name, documents_.size());
        if (is_new) {
            documents_.push_back(document);
        }
        else if (document.language == language_of(words_.ui()) &&
                 documents_[place->second].language != document.language) {
            documents_[place->second] = document;
        }
    }
    for (const auto& document : documents_) {
        ids_.insert(document.id);
    }
}

void Material::read_mentions(const store::Selection& selection)
{
    store::mentions(store_, selection, store::Everywhere::no, [this](const store::MentionRow& row) {
        if (!takes(row.document_id) || row.by.empty() || row.entity.empty() || row.presiding ||
            row.where == mention::Where::vote) {
            return;
        }
        auto& tally = tallies_[row.by][row.entity];
        ++(row.form == mention::Form::hint ? tally.hints : tally.mentions);
    });
}

void Material::read_stances(const store::Selection& selection)
{
    store::stances(store_, selection, [this](const store::StanceRow& row) {
        if (!takes(row.document_id) || row.holder.empty() || row.via == stance::Via::reported) {
            return;
        }
        const bool courtesy = is_courtesy(row);
        stances_in_[row.document_id] += courtesy ? 0 : 1;
        tallies_[row.holder][row.target].judgements.push_back(
            {row.polarity, courtesy, row.key, sentence_of(row, name(row.target), words_)});
    });
}

const Tally& Material::tally(const std::string& by, const std::string& of) const
{
    static const Tally nothing;
    const auto found = tallies_.find(by);
    if (found == tallies_.end()) {
        return nothing;
    }
    const auto target = found->second.find(of);
    return target == found->second.end() ? nothing : target->second;
}

std::size_t Material::stances_in(std::int64_t document) const
{
    const auto found = stances_in_.find(document);
    return found == stances_in_.end() ? 0 : found->second;
}

const std::string& Material::name(const std::string& id) const
{
    return names_->name(id, language_of(words_.ui()));
}

std::string Material::short_name(const std::string& id) const
{
    const std::string key = "short." + id;
    return words_.has(key) ? words_(key) : name(id);
}

const std::string& Material::english_name(const std::string& id) const
{
    return names_->name(id, "en");
}

const std::string& Material::kind(const std::string& id) const
{
    return names_->kind(id);
}

}  // namespace horseshoe::figure
