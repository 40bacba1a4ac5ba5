#include "analysis/mention/finder.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::mention {

using gazetteer::Entity;
using gazetteer::EntityKind;
using gazetteer::Found;
using gazetteer::NameForm;
using gazetteer::Word;

std::span<const Naming> Finder::find(std::string_view text, std::string_view self)
{
    own_words_.clear();
    return find(text, self, own_words_);
}

std::span<const Naming>
Finder::find(std::string_view text, std::string_view self, std::vector<Word>& words)
{
    const auto before = words.size();
    gazetteer::append_words(text, words);
    text_ = text;
    ++texts_;
    self_ = self;
    words_ = std::span(words).subspan(before);
    found_.clear();
    namings_.clear();
    likely_.clear();
    index_.find_likely(words_, likely_);
    find_symbols();
    index_.find(words_, likely_, found_);
    for (const auto& found : found_) {  // asked for now, needed when the text before it is read
        __builtin_prefetch(&gazetteer_.uses()[found.value]);
    }
    mark();
    const Window all{0, static_cast<std::uint32_t>(words_.size()), nullptr};
    walk(Layer::entities, all);
    const auto topics = namings_.size();
    walk(Layer::topics, all);
    merge_topics(topics);
    return namings_;
}

/// Puts each topic where it stands among the names. What the name of a body or a document is made of is
/// no topic: "Human Rights Council".
void Finder::merge_topics(std::size_t topics)
{
    const auto in_place = [](const Naming& a, const Naming& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    };
    const auto first_topic = namings_.begin() + static_cast<std::ptrdiff_t>(topics);
    if (!std::is_sorted(namings_.begin(), first_topic, in_place)) {  // documents named by symbol
        std::stable_sort(namings_.begin(), first_topic, in_place);
    }
    if (first_topic == namings_.end()) {
        return;
    }
    merged_.clear();
    auto name = namings_.begin();
    Naming around;  // of the names before a topic that which ends last
    for (auto topic = first_topic; topic != namings_.end(); ++topic) {
        for (; name != first_topic && !in_place(*topic, *name); ++name) {
            if (name->kind != EntityKind::group && name->end > around.end) {
                around = *name;
            }
            merged_.push_back(*name);
        }
        const bool within =
            topic->end < around.end || (topic->end == around.end && topic->begin > around.begin);
        if (!within) {
            merged_.push_back(*topic);
        }
    }
    merged_.insert(merged_.end(), name, first_topic);
    namings_.swap(merged_);
}

/// Most words begin no name; of these only capitals can be an acronym or an honorific.
void Finder::mark()
{
    const auto size = static_cast<std::uint32_t>(words_.size());
    for (auto* marks : {&openings_, &topics_, &anaphora_}) {
        marks->clear(size);
    }
    openings_.mark_all(size, [&](std::uint32_t word) { return words_[word].capital; });
    for (const auto& found : found_) {
        const auto& use = gazetteer_.uses()[found.value];
        (use.kind == EntityKind::topic ? topics_ : openings_).mark(found.first);
        if (use.form == NameForm::anaphor && found.last == found.first + 1) {
            anaphora_.mark(found.first);
        }
    }
}

/// All names that begin at a word, the shorter first.
std::span<const Found> Finder::names_at(std::uint32_t word) const
{
    const auto before = [](const Found& found, std::uint32_t at) { return found.first < at; };
    const auto begin = std::lower_bound(found_.begin(), found_.end(), word, before);
    const auto end = std::lower_bound(begin, found_.end(), word + 1, before);
    return {begin, end};
}

void Finder::walk(Layer layer, Window window)
{
    const auto& marks = layer == Layer::entities ? openings_ : topics_;
    const auto before = [](const Found& found, std::uint32_t at) { return found.first < at; };
    auto names = window.first == 0
                     ? found_.begin()
                     : std::lower_bound(found_.begin(), found_.end(), window.first, before);
    auto word = marks.next(window.first, window.last);
    while (word < window.last) {
        while (names != found_.end() && names->first < word) {
            ++names;
        }
        auto end = names;
        while (end != found_.end() && end->first == word) {
            ++end;
        }
        const auto next = end != names || may_open_name(words_[word])
                              ? take(layer, word, {names, end}, window)
                              : word + 1;
        word = marks.next(next, window.last);
    }
}

/// What take_acronym() and take_person() look for: most capitals only begin a sentence.
bool Finder::may_open_name(const Word& word) const
{
    return met_.may_contain(word.hash) || context_.is_honorific(word) ||
           context_.is(Around::title, word) || context_.is(Around::style, word) ||
           word.size == 1;  // of "H.E."
}

/// Takes the longest of the names that begin at a word; returns where to go on.
std::uint32_t
Finder::take(Layer layer, std::uint32_t first, std::span<const Found> names, const Window& window)
{
    const bool in_symbol = this->in_symbol(words_[first]);
    while (!in_symbol && !names.empty()) {
        auto same = names.size() - 1;
        while (same != 0 && names[same - 1].last == names.back().last) {
            --same;
        }
        layered_.clear();
        for (const auto& found : names.subspan(same)) {
            if (belongs(found, layer, window)) {
                layered_.push_back(found);
            }
        }
        if (!layered_.empty() && take_use()) {
            return taken_end_;
        }
        names = names.first(same);
    }
    if (layer == Layer::topics || window.around != nullptr || in_symbol || take_acronym(first)) {
        return first + 1;
    }
    return take_person(first);
}

bool Finder::belongs(const Found& found, Layer layer, const Window& window) const
{
    const auto& use = gazetteer_.uses()[found.value];
    const bool topic = use.kind == EntityKind::topic;
    return topic == (layer == Layer::topics) && found.last <= window.last &&
           (window.around == nullptr || belongs_within(found, *window.around));
}

/// Within a name, neither the same entity nor another office is named again, nor a group within one:
/// the Revolutionary United Front is no "United Front". That of an armed group names nobody else, but
/// for whose it is: "Congolese armed forces".
bool Finder::belongs_within(const Found& found, const Entity& around) const
{
    const auto& use = gazetteer_.uses()[found.value];
    if (&gazetteer_.entities()[use.entity] == &around || use.kind == EntityKind::person ||
        (use.kind == EntityKind::group && around.kind == EntityKind::group)) {
        return false;
    }
    return !around.armed || use.form == NameForm::adjective;
}

/// The last naming is of one of several, which only the whole document tells apart.
void Finder::leave_undecided(std::span<const std::uint32_t> entities)
{
    undecided_.emplace_back(entities.begin(), entities.end());
    namings_.back().undecided = undecided_.back();
}

void Finder::add(const Found& found, std::uint32_t entity, Form form)
{
    namings_.push_back({gazetteer_.entities()[entity].id,
                        gazetteer_.entities()[entity].kind,
                        form,
                        words_[found.first].begin,
                        words_[found.last - 1].end(),
                        {}});
}

}  // namespace horseshoe::mention
