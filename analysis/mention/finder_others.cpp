#include "analysis/mention/finder.hpp"

#include <algorithm>

/// The part of the finder that tells organs and offices of the United Nations from those of others
/// that are called the same: "the Secretary-General of the League of Arab States".
namespace horseshoe::mention {
namespace {

using gazetteer::EntityKind;
using gazetteer::Found;
using gazetteer::NameForm;
using gazetteer::Word;

bool is_body(EntityKind kind)
{
    return kind == EntityKind::organisation || kind == EntityKind::group;
}

bool is_country(EntityKind kind)
{
    return kind == EntityKind::state || kind == EntityKind::place;
}

bool names(NameForm form)
{
    return form == NameForm::name || form == NameForm::acronym || form == NameForm::adjective;
}

/// "ABCD", and not "UNMISS": what begins so is the United Nations' own.
bool is_strange_acronym(const Word& word, std::string_view text)
{
    constexpr std::uint32_t shortest = 3;
    const auto letters = text.substr(word.begin, word.size);
    const auto is_letter = [](char c) { return c >= 'A' && c <= 'Z'; };
    return letters.size() >= shortest && std::all_of(letters.begin(), letters.end(), is_letter) &&
           !letters.starts_with("UN") && !letters.starts_with("ONU");
}

}  // namespace

/// "the Special Envoy of the United Nations", "of UNMIL": its own.
bool Finder::is_of_united_nations(const gazetteer::Entity& entity) const
{
    constexpr int deepest = 6;
    const auto* one = &entity;
    for (int i = 0; one != nullptr && i < deepest; ++i) {
        if (one->id == "UN" || one->kind == EntityKind::mission) {
            return true;
        }
        one = one->parent.empty() ? nullptr : gazetteer_.find(one->parent);
    }
    return false;
}

/// Whoever is named at a word and may have organs and offices; null where nobody is.
const gazetteer::NameUse* Finder::owner_at(std::uint32_t word) const
{
    const auto here = names_at(word);
    for (auto found = here.rbegin(); found != here.rend(); ++found) {
        const auto& use = gazetteer_.uses()[found->value];
        if (names(use.form) && (is_body(use.kind) || is_country(use.kind))) {
            return &use;
        }
    }
    return nullptr;
}

/// One of some words before a name, in its clause.
bool Finder::comes_before(Around key, std::uint32_t first, std::uint32_t most) const
{
    for (auto i = first; i > 0 && first - i < most && !words_[i - 1].is_border(); --i) {
        if (context_.is(key, words_[i - 1])) {
            return true;
        }
    }
    return false;
}

/// "the Assembly of the African Union", "le Secrétaire général du parti".
bool Finder::is_owned_behind(const Found& found, const gazetteer::Entity& entity) const
{
    const auto size = static_cast<std::uint32_t>(words_.size());
    auto at = found.last;
    if (at < size && !context_.is_english() && context_.is(Around::rank, words_[at])) {
        ++at;  // "le Secrétariat général de"
    }
    if (at < size && !context_.is(Around::owning, words_[at])) {
        const auto* const owner = context_.is_english() ? nullptr : owner_at(at);
        // "l’Envoyé spécial kényan"
        return owner != nullptr && owner->form == NameForm::adjective && entity.id != "UNSG";
    }
    ++at;
    while (at < size && !words_[at].capital && context_.is(Around::article, words_[at])) {
        ++at;
    }
    constexpr std::uint32_t clause = 6;
    if (at >= size || words_[at].is_border() ||
        comes_before(Around::telling, found.first, clause)) {
        return false;  // "informed the Council of Kenya’s decision"
    }
    constexpr std::uint32_t right_before = 2;
    const bool done_by = comes_before(Around::doing, found.first, right_before);
    const auto* const owner = owner_at(at);
    if (owner == nullptr) {
        // "its convening by the Secretary-General of the Conference"
        return !done_by && (context_.is(Around::body, words_[at]) ||
                            (is_strange_acronym(words_[at], text_) && !in_symbol(words_[at])));
    }
    if (is_body(owner->kind)) {
        const bool convened = done_by && owner->kind == EntityKind::group;
        return !convened && !is_of_united_nations(gazetteer_.entities()[owner->entity]);
    }
    if (entity.kind == EntityKind::group) {
        return false;  // "the Member States of Africa": still the United Nations’
    }
    const auto& country = gazetteer_.entities()[owner->entity].id;
    if (std::find(entity.countries.begin(), entity.countries.end(), country) !=
        entity.countries.end()) {
        return false;  // "the High Representative of Bosnia and Herzegovina"
    }
    // "the presidency of the Security Council of Kenya"
    constexpr std::uint32_t shortly = 4;
    return entity.id != "UNSG" && !is_possessive(at) &&
           (entity.kind == EntityKind::person ||
            !comes_before(Around::seated, found.first, shortly));
}

/// "Kenya’s": of the name that begins at a word.
bool Finder::is_possessive(std::uint32_t word) const
{
    const auto here = names_at(word);
    const auto last = here.empty() ? word + 1 : here.back().last;
    const auto rest = std::string_view(text_).substr(words_[last - 1].end());
    return rest.starts_with("\u2019") || rest.starts_with("'");
}

/// "the African Union Special Envoy", "Hizbullah’s Secretary-General".
bool Finder::is_owned_before(const Found& found, const gazetteer::Entity& entity) const
{
    if (namings_.empty() || namings_.back().form == Form::pronoun) {
        return false;
    }
    const auto& before = namings_.back();
    const auto begin = words_[found.first].begin;
    if (before.end > begin || begin - before.end > std::string_view("\u2019s ").size()) {
        return false;
    }
    const auto between = text_.substr(before.end, begin - before.end);
    const bool joined = before.begin > 0 && (text_[before.begin - 1] == '-' ||
                                             text_.substr(0, before.begin).ends_with("\u2013"));
    if ((between != " " && between != "'s " && between != "\u2019s ") || joined) {
        return false;
    }
    if (is_body(before.kind)) {
        const auto* const owner = gazetteer_.find(before.entity);
        return owner != nullptr && !is_of_united_nations(*owner);
    }
    if (!is_country(before.kind) || entity.id == "UNSG" || entity.id == "DSG" ||
        entity.kind == EntityKind::group) {
        return false;  // "the Ghanaian Secretary-General": where he was born
    }
    // "the French Security Council draft"
    return entity.kind == EntityKind::person || found.last >= words_.size() ||
           !context_.is(Around::attached, words_[found.last]);
}

/// An organ or an office that others have too, where the words around tell that it is another's.
bool Finder::is_anothers(const Found& found, std::uint32_t number) const
{
    if (std::find(borne_.begin(), borne_.end(), number) == borne_.end()) {
        return false;
    }
    const auto& entity = gazetteer_.entities()[number];
    if (entity.id == "HR-BIH" && is_of_unknown_holder(found)) {
        return true;
    }
    return is_owned_behind(found, entity) || is_owned_before(found, entity);
}

}  // namespace horseshoe::mention
