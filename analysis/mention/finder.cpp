#include "analysis/mention/finder.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::mention {
namespace {

using gazetteer::Entity;
using gazetteer::EntityKind;
using gazetteer::Found;
using gazetteer::NameForm;
using gazetteer::NameUse;
using gazetteer::Word;

Form form_of(NameForm form)
{
    switch (form) {
    case NameForm::adjective: return Form::adjective;
    case NameForm::capital: return Form::capital;
    case NameForm::acronym: return Form::acronym;
    case NameForm::anaphor:
    case NameForm::self: return Form::pronoun;
    case NameForm::hint: return Form::hint;
    default: return Form::name;
    }
}

/// Names that describe more than they name are made of other names, which count: "Panel of Experts
/// on the Sudan". Those of missions and organisations swallow what they are made of.
bool is_descriptive(const Entity& entity)
{
    return entity.kind == EntityKind::group || entity.kind == EntityKind::person ||
           (entity.kind == EntityKind::organisation && !entity.countries.empty());
}

/// "UA" of "Union africaine", "ECOWAS" of its long name: its letters in the name's order, the first
/// of them the name's first.
bool is_acronym_of(std::string_view acronym, std::string_view name)
{
    std::size_t matched = 0;
    for (const char c : name) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (matched < acronym.size() && upper == acronym[matched]) {
            ++matched;
        }
    }
    return matched == acronym.size() && name.front() == acronym.front();
}

}  // namespace

Finder::Finder(const gazetteer::Gazetteer& gazetteer,
               std::string_view language,
               int year,
               bool one_subject)
    : gazetteer_(gazetteer), index_(gazetteer.names(language)), context_(context_of(language)),
      year_(year), one_subject_(one_subject), memory_(gazetteer.entities().size())
{
    // A document of the Council need not name whom it calls "the Organization" or "the Council",
    // until it has named another.
    for (const auto* id : {"UN", "UNGA", "UN Secretariat", "UNSC"}) {
        if (const auto* const entity = gazetteer.find(id)) {
            organs_.push_back(static_cast<std::uint32_t>(entity - gazetteer.entities().data()));
            memory_.touched(organs_.back());
        }
    }
}

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
    self_ = self;
    words_ = std::span(words).subspan(before);
    found_.clear();
    namings_.clear();
    index_.find(words_, found_);
    for (const auto& found : found_) {  // asked for now, needed when the text before it is read
        __builtin_prefetch(&gazetteer_.uses()[found.value]);
    }
    find_symbols();
    mark();
    const Window all{0, static_cast<std::uint32_t>(words_.size()), nullptr};
    walk(Layer::entities, all);
    const auto topics = namings_.size();
    walk(Layer::topics, all);
    drop_topics_within(topics);
    const auto in_place = [](const Naming& a, const Naming& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    };
    if (!std::is_sorted(namings_.begin(), namings_.end(), in_place)) {
        std::stable_sort(namings_.begin(), namings_.end(), in_place);
    }
    return namings_;
}

/// What the name of a body or a document is made of is no topic: "Human Rights Council".
void Finder::drop_topics_within(std::size_t topics)
{
    const auto first_topic = namings_.begin() + static_cast<std::ptrdiff_t>(topics);
    const auto within = [&](const Naming& topic) {
        return std::any_of(namings_.begin(), first_topic, [&](const Naming& name) {
            return name.kind != EntityKind::group && name.begin <= topic.begin &&
                   topic.end <= name.end && name.end - name.begin > topic.end - topic.begin;
        });
    };
    namings_.erase(std::remove_if(first_topic, namings_.end(), within), namings_.end());
}

/// Most words begin no name; of these only capitals can be an acronym or an honorific.
void Finder::mark()
{
    const auto size = static_cast<std::uint32_t>(words_.size());
    found_.push_back({size, size, 0});  // spares a question for each word
    marked_.resize(words_.size());
    auto* end = marked_.data();
    std::uint32_t next = 0;
    for (std::uint32_t i = 0; i < size; ++i) {
        const bool begins = found_[next].first == i;
        *end = {i, next};
        end += begins | words_[i].capital ? 1 : 0;
        while (found_[next].first == i) {
            ++next;
        }
    }
    marked_.resize(static_cast<std::size_t>(end - marked_.data()));
    found_.pop_back();
    mark_topics();
}

void Finder::mark_topics()
{
    topics_.clear();
    std::uint32_t first = 0;  // of those that begin at the same word
    for (std::uint32_t i = 0; i < found_.size(); ++i) {
        const auto word = found_[i].first;
        first = word == found_[first].first ? first : i;
        if (gazetteer_.uses()[found_[i].value].kind == EntityKind::topic &&
            (topics_.empty() || topics_.back().word != word)) {
            topics_.push_back({word, first});
        }
    }
}

bool Finder::begins_name(const Marked& marked) const
{
    return marked.found < found_.size() && found_[marked.found].first == marked.word;
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
    const auto& words = layer == Layer::entities ? marked_ : topics_;
    auto marked = std::lower_bound(
        words.begin(), words.end(), window.first, [](const Marked& one, std::uint32_t at) {
            return one.word < at;
        });
    while (marked != words.end() && marked->word < window.last) {
        if (!begins_name(*marked) && !may_open_name(words_[marked->word])) {
            ++marked;
            continue;
        }
        const auto next = take(layer, *marked, window);
        while (marked != words.end() && marked->word < next) {
            ++marked;
        }
    }
}

/// What take_acronym() and take_person() look for: most capitals only begin a sentence.
bool Finder::may_open_name(const Word& word) const
{
    return met_.may_contain(word.hash) || context_.is_honorific(word) ||
           context_.is(Around::title, word);
}

/// Takes the longest name that begins at a word; returns where to go on.
std::uint32_t Finder::take(Layer layer, const Marked& marked, const Window& window)
{
    const auto first = marked.word;
    const auto begin = found_.begin() + marked.found;
    auto end = begin;
    while (end != found_.end() && end->first == first) {
        ++end;
    }
    while (end != begin) {
        auto same = end;
        while (same != begin && (same - 1)->last == (end - 1)->last) {
            --same;
        }
        if (!in_symbol(words_[first])) {
            layered_.clear();
            std::copy_if(same, end, std::back_inserter(layered_), [&](const Found& found) {
                return belongs(found, layer, window);
            });
            if (!layered_.empty() && take_use()) {
                return taken_end_;
            }
        }
        end = same;
    }
    if (layer == Layer::topics || window.around != nullptr || in_symbol(words_[first]) ||
        take_acronym(first)) {
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

/// The uses that a name has in the document's year; where it has none then, those of all years:
/// speakers are slow to change, and they quote.
void Finder::find_uses_in_year()
{
    auto& uses = uses_;
    uses.clear();
    if (layered_.size() == 1) {
        uses.push_back(layered_.front().value);
        return;
    }
    for (const bool any_year : {false, true}) {
        for (const auto& found : layered_) {
            if (any_year || gazetteer_.uses()[found.value].in_use(year_)) {
                uses.push_back(found.value);
            }
        }
        if (!uses.empty()) {
            break;
        }
    }
    // "Congo" in 1961 is his who gave the name up later.
    const auto given_up = [&](std::uint32_t number) {
        const auto& use = gazetteer_.uses()[number];
        return use.form == NameForm::name && use.given_up() && year_ != 0 && use.in_use(year_);
    };
    if (uses.size() > 1 && std::any_of(uses.begin(), uses.end(), given_up)) {
        std::erase_if(uses, [&](std::uint32_t number) {
            return gazetteer_.uses()[number].form == NameForm::name && !given_up(number);
        });
    }
    keep_first_form();
}

/// "Suisse" is the State before it is an adjective.
void Finder::keep_first_form()
{
    const auto form_of_use = [&](std::uint32_t use) { return gazetteer_.uses()[use].form; };
    auto first = form_of_use(uses_.front());
    for (const auto use : uses_) {
        first = std::min(first, form_of_use(use));
    }
    std::erase_if(uses_, [&](std::uint32_t use) { return form_of_use(use) != first; });
}

bool Finder::take_use()
{
    find_uses_in_year();
    const auto& use = gazetteer_.uses()[uses_.front()];
    const Found found{layered_.front().first, layered_.front().last, uses_.front()};
    taken_end_ = found.last;
    switch (use.form) {
    case NameForm::numbered: return take_numbered(found);
    case NameForm::self: return take_self(found, use);
    case NameForm::hint: return take_hint(found);
    case NameForm::anaphor: return take_anaphor(found, uses_);
    case NameForm::adjective:
        return !context_.is_language(words_, found.first) &&
               take_shared(found, uses_, Form::adjective);
    case NameForm::capital:
        // The place is read and done with: no "Delhi" within "New Delhi".
        return !context_.acts(words_, found.first, found.last, text_) ||
               take_shared(found, uses_, Form::capital);
    default: return take_named(found, use);
    }
}

bool Finder::take_numbered(const Found& found)
{
    const auto& use = gazetteer_.uses()[found.value];
    const auto& id = gazetteer_.entities()[use.entity].id;
    auto documents = read_numbers(text_, words_[found.first].begin, words_[found.last - 1].end, id);
    if (documents.empty()) {
        return false;
    }
    while (taken_end_ < words_.size() && words_[taken_end_].begin < documents.back().end) {
        ++taken_end_;
    }
    for (auto& document : documents) {
        add_document(std::move(document));
    }
    return true;
}

bool Finder::take_named(const Found& found, const NameUse& use)
{
    const auto& entity = gazetteer_.entities()[use.entity];
    auto named = use.entity;
    if (found.last == found.first + 1 && use.form == NameForm::acronym) {
        named = memory_.acronym(words_[found.first].hash).value_or(named);
    }
    if (found.first > 0 && entity.kind == EntityKind::state &&
        context_.is_honorific(words_[found.first - 1])) {
        return false;  // "Mr. Holland"
    }
    if (entity.kind == EntityKind::organisation &&
        context_.is_foreign(words_, found.first, found.last)) {
        return true;  // "National Security Council"
    }
    add(found, named, form_of(use.form));
    remember(named);
    define_acronym(found.first, found.last, named);
    if (is_descriptive(entity)) {
        walk(Layer::entities, {found.first, found.last, &entity});
        taken_end_ = found.last;
    }
    return true;
}

bool Finder::take_acronym(std::uint32_t first)
{
    const auto& word = words_[first];
    if (!word.capitals || word.end - word.begin < 2) {
        return false;
    }
    const auto entity = memory_.acronym(word.hash);
    if (entity) {
        add({first, first + 1, 0}, *entity, Form::acronym);
    }
    return entity.has_value();
}

/// "... of the African Union (UA)": what stands alone in brackets behind a name.
void Finder::define_acronym(std::uint32_t first, std::uint32_t after, std::uint32_t entity)
{
    if (after + 2 >= words_.size() || text_[words_[after].begin] != '(' ||
        text_[words_[after + 2].begin] != ')') {
        return;
    }
    const auto& word = words_[after + 1];
    const auto letters = text_.substr(word.begin, word.end - word.begin);
    const auto name =
        text_.substr(words_[first].begin, words_[after - 1].end - words_[first].begin);
    if (word.capitals && letters.size() >= 2 && is_acronym_of(letters, name)) {
        memory_.define(word.hash, entity);
        met_.insert(word.hash);
    }
}

/// Naming an organ of the United Nations is speaking of the Organization.
void Finder::remember(std::uint32_t entity)
{
    if (std::find(organs_.begin(), organs_.end(), entity) != organs_.end()) {
        memory_.touched(organs_.front());
    }
    memory_.named(entity);
}

void Finder::find_symbols()
{
    symbols_.clear();
    for (auto& document : find_symbol_documents(text_)) {
        symbols_.emplace_back(document.begin, document.end);
        add_document(std::move(document));
    }
}

bool Finder::in_symbol(const Word& word) const
{
    return std::any_of(symbols_.begin(), symbols_.end(), [&](const auto& symbol) {
        return symbol.first <= word.begin && word.begin < symbol.second;
    });
}

void Finder::add_document(NumberedDocument document)
{
    ids_.push_back(std::move(document.id));
    namings_.push_back(
        {ids_.back(), EntityKind::document, Form::name, document.begin, document.end, {}});
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
                        words_[found.last - 1].end,
                        {}});
}

}  // namespace horseshoe::mention
