#include "analysis/gazetteer/gazetteer.hpp"

#include "analysis/gazetteer/loader.hpp"
#include "analysis/gazetteer/name_index.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <mutex>
#include <utility>

namespace horseshoe::gazetteer {
namespace {

bool is_working(std::string_view language)
{
    return language == "en" || language == "fr";
}

/// Speakers say "NATO" in French: long acronyms of a working language are looked for in another.
bool is_foreign_acronym(const NameUse& use, std::string_view language)
{
    constexpr std::size_t long_acronym = 4;
    return is_working(use.language) && use.language != language && use.form == NameForm::acronym &&
           use.name.size() >= long_acronym;
}

}  // namespace

struct Gazetteer::LanguageNames {
    std::once_flag made;
    NameIndex index;
};

/// Hashes of words, each with whose acronym it is; in order.
struct Gazetteer::Acronyms {
    std::once_flag made;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> words;
};

Gazetteer::Gazetteer(std::vector<Table> tables, std::vector<Table> overriding)
    : tables_(std::move(tables)), acronyms_(std::make_shared<Acronyms>())
{
    const auto own = tables_.size();
    std::move(overriding.begin(), overriding.end(), std::back_inserter(tables_));
    constexpr std::size_t text_a_name = 32;  // seldom less
    std::size_t size = 0;
    for (const auto& table : tables_) {
        size += table.text.size();
    }
    uses_.reserve(size / text_a_name);
    Loader loader(*this);
    for (std::size_t table = 0; table < tables_.size(); ++table) {
        loader.read(table, table >= own);
    }
    loader.finish();
    for (const auto* language : {"en", "fr"}) {
        indices_.emplace(language, std::make_shared<LanguageNames>());
    }
    std::string_view last;  // often the next one's as well
    for (const auto& use : uses_) {
        if (use.language != last && use.language != "-" && !indices_.contains(use.language)) {
            indices_.emplace(use.language, std::make_shared<LanguageNames>());
        }
        last = use.language;
    }
}

/// Acronyms of another language are left out where they are words of this one's names.
void Gazetteer::index_names(std::string_view language, NameIndex& index) const
{
    index.reserve(uses_.size() / 2);  // in one of two languages
    std::vector<std::uint32_t> foreign;
    for (std::uint32_t i = 0; i < uses_.size(); ++i) {
        if (uses_[i].language == language || uses_[i].language == "-") {
            index.add(uses_[i].name, i, uses_[i].own_case);
        }
        else if (is_foreign_acronym(uses_[i], language)) {
            foreign.push_back(i);
        }
    }
    std::erase_if(foreign, [&](std::uint32_t i) { return index.has(uses_[i].name); });
    for (const auto i : foreign) {
        index.add(uses_[i].name, i);
    }
    index.finish();
}

const Entity* Gazetteer::find(std::string_view id) const
{
    const auto found = by_id_.find(
        id, [&](std::uint32_t entity) -> const auto& { return entities_[entity].id; });
    return found == IdIndex::none ? nullptr : &entities_[found];
}

const NameIndex& Gazetteer::names(std::string_view language) const
{
    auto found = indices_.find(language);
    if (found == indices_.end()) {
        found = indices_.find("en");
    }
    auto& names = *found->second;
    std::call_once(names.made, [&] { index_names(found->first, names.index); });
    return names.index;
}

bool Gazetteer::has_acronym(std::uint32_t entity, const Word& word) const
{
    auto& acronyms = acronyms_->words;
    std::call_once(acronyms_->made, [&] {
        std::vector<Word> words;
        for (const auto& use : uses_) {
            if (use.form == NameForm::acronym &&
                (use.language == "-" || is_working(use.language))) {
                words.clear();
                append_words(use.name, words);
                if (words.size() == 1) {
                    acronyms.emplace_back(words.front().hash, use.entity);
                }
            }
        }
        std::sort(acronyms.begin(), acronyms.end());
    });
    return std::binary_search(acronyms.begin(), acronyms.end(), std::pair(word.hash, entity));
}

std::string Gazetteer::place_of(const NameUse& use) const
{
    return fmt::format("{}:{}", tables_[use.table].path, use.line);
}

std::string_view Gazetteer::name(std::string_view id, std::string_view language) const
{
    const auto* const entity = find(id);
    if (entity == nullptr) {
        return id;
    }
    const auto found = entity->names.find(language);
    return found == entity->names.end() ? std::string_view(entity->id) : found->second;
}

const Gazetteer& builtin_gazetteer()
{
    static const Gazetteer instance(embedded_tables(), {});
    return instance;
}

}  // namespace horseshoe::gazetteer
