#include "analysis/stance/lint.hpp"

#include "analysis/mention/sentences.hpp"
#include "analysis/mention/stretches.hpp"
#include "analysis/stance/stem_reader.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

namespace horseshoe::stance {
namespace {

/// What a row says of its words, for messages: "condemn -2", "negator".
std::string meaning(const Entry& entry)
{
    return entry.use == Use::cue ? fmt::format("{} {:+}", word(entry.act), entry.polarity)
                                 : std::string(word(entry.use));
}

bool same_meaning(const Entry& one, const Entry& other)
{
    return one.use == other.use && one.act == other.act && one.polarity == other.polarity;
}

Finding shared(const Lexicon& lexicon, const EntryForm& earlier, const EntryForm& later)
{
    const auto& one = lexicon.entries()[earlier.entry];
    const auto& other = lexicon.entries()[later.entry];
    const auto words = earlier.words == later.words
                           ? fmt::format("'{}'", later.words)
                           : fmt::format("'{}', by its stems '{}',", later.words, earlier.words);
    if (same_meaning(one, other)) {
        return {Flaw::shadows,
                other.row->place,
                fmt::format("{} stands in {} too{}",
                            words,
                            one.row->place,
                            one.slot == other.slot ? "" : ", with another slot")};
    }
    return {
        Flaw::contradicts,
        other.row->place,
        fmt::format(
            "{} is {} here, and {} in {}", words, meaning(other), meaning(one), one.row->place)};
}

}  // namespace

std::vector<Finding> lint(const Lexicon& lexicon)
{
    std::vector<Finding> findings;
    std::map<std::pair<bool, std::vector<std::uint64_t>>, const EntryForm*> met;
    const auto forms = lexicon.forms();
    for (const auto& form : forms) {
        const bool nominal = lexicon.entries()[form.entry].use == Use::nominal;
        const auto [at, fresh] = met.try_emplace({nominal, form.stems}, &form);
        // Forms of one row often share their stems: "remercier", "remercie".
        if (fresh || at->second->entry == form.entry) {
            continue;
        }
        findings.push_back(shared(lexicon, *at->second, form));
    }
    return findings;
}

std::vector<std::size_t> FiringCount::count(const Lexicon& lexicon,
                                            const parser::Document& document)
{
    std::vector<std::size_t> counts(lexicon.entries().size());
    StemReader reader(lexicon);
    for (const auto& stretch : mention::stretches_of(document)) {
        if (stretch.where != mention::Where::speech && stretch.where != mention::Where::letter) {
            continue;
        }
        const auto text =
            std::string_view(document.prepared).substr(stretch.begin, stretch.end - stretch.begin);
        for (const auto& sentence : mention::find_sentences(text)) {
            const auto piece = text.substr(sentence.begin, sentence.end - sentence.begin);
            for (const auto& hit : lexicon.find(reader.read(piece))) {
                ++counts[static_cast<std::size_t>(hit.entry - lexicon.entries().data())];
            }
        }
    }
    return counts;
}

void FiringCount::add(const std::vector<std::size_t>& counts)
{
    ++documents_;
    for (std::size_t i = 0; i < counts_.size(); ++i) {
        counts_[i] += counts[i];
    }
}

std::vector<Finding> FiringCount::never_fired(const Lexicon& lexicon) const
{
    std::vector<Finding> findings;
    for (std::size_t i = 0; documents_ != 0 && i < counts_.size(); ++i) {
        if (counts_[i] == 0) {
            const auto& entry = lexicon.entries()[i];
            findings.push_back({Flaw::never_fires,
                                entry.row->place,
                                fmt::format("'{}' ({}) is in none of the documents",
                                            entry.row->words,
                                            meaning(entry))});
        }
    }
    return findings;
}

std::string_view word(Flaw flaw)
{
    switch (flaw) {
    case Flaw::contradicts: return "contradicts";
    case Flaw::shadows: return "shadows";
    case Flaw::never_fires: return "never fires";
    }
    return "";
}

}  // namespace horseshoe::stance
