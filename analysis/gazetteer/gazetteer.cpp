#include "analysis/gazetteer/gazetteer.hpp"

#include "analysis/gazetteer/braces.hpp"
#include "parser/error.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/tsv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <utility>

namespace horseshoe::gazetteer {
namespace {

enum Column : std::size_t {
    id_column,
    kind_column,
    lang_column,
    form_column,
    name_column,
    from_column,
    to_column
};

/// A row that an error can point at.
struct Row {
    const parser::TsvRow& cells;
    const std::string& path;

    [[noreturn]] void refuse(std::string_view why) const
    {
        throw InputError(path, cells.line, std::string(why));
    }
};

constexpr std::array<std::pair<std::string_view, EntityKind>, 16> kinds{{
    {"state", EntityKind::state},
    {"observer", EntityKind::state},
    {"former-state", EntityKind::state},
    {"organisation", EntityKind::organisation},
    {"committee", EntityKind::organisation},
    {"secretariat", EntityKind::organisation},
    {"mission", EntityKind::mission},
    {"group", EntityKind::group},
    {"document", EntityKind::document},
    {"topic", EntityKind::topic},
    {"person", EntityKind::person},
    {"place", EntityKind::place},
    {"unnamed", EntityKind::unnamed},
    {"hint", EntityKind::unnamed},
    {"anaphor", EntityKind::unnamed},
    {"series", EntityKind::unnamed},
}};

constexpr std::array<std::pair<std::string_view, NameForm>, 13> forms{{
    {"short", NameForm::name},
    {"official", NameForm::name},
    {"variant", NameForm::name},
    {"former", NameForm::name},
    {"exact", NameForm::name},
    {"acronym", NameForm::acronym},
    {"adjective", NameForm::adjective},
    {"capital", NameForm::capital},
    {"term", NameForm::term},
    {"anaphor", NameForm::anaphor},
    {"self", NameForm::self},
    {"hint", NameForm::hint},
    {"numbered", NameForm::numbered},
}};

template <typename Table>
auto looked_up(const Table& table, std::string_view word)
{
    const auto found = std::find_if(
        table.begin(), table.end(), [&](const auto& entry) { return entry.first == word; });
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

int year_of(const Row& row, Column column, int otherwise)
{
    const auto cell = row.cells[column];
    int year = otherwise;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), year);
    if (!cell.empty() && (error != std::errc{} || end != cell.data() + cell.size())) {
        row.refuse(fmt::format("'{}' is not a year", cell));
    }
    return year;
}

bool has_lower_case(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    });
}

}  // namespace

/// Reads tables into a gazetteer, one row after the other.
class Gazetteer::Loader {
public:
    explicit Loader(Gazetteer& gazetteer) : gazetteer_(gazetteer) {}

    void read(const Table& table, bool overriding)
    {
        for (const auto& cells : parser::read_tsv(table.text)) {
            if (cells[id_column] != "id") {
                read({cells, table.path}, overriding);
            }
        }
    }

    /// Names that other tables have taken away leave no trace.
    void finish()
    {
        auto& uses = gazetteer_.uses_;
        uses.erase(std::remove_if(uses.begin(),
                                  uses.end(),
                                  [](const NameUse& use) { return use.name.empty(); }),
                   uses.end());
    }

private:
    void read(const Row& row, bool overriding)
    {
        const auto& cells = row.cells;
        if (cells[id_column].empty() || cells[name_column].empty()) {
            row.refuse("a row needs an id and a name");
        }
        if (overriding) {
            take_away(row);
        }
        if (cells[id_column] == "-") {
            return;
        }
        const auto kind = looked_up(kinds, cells[kind_column]);
        if (!kind) {
            row.refuse(fmt::format("there is no kind '{}'", cells[kind_column]));
        }
        const auto entity = entity_of(cells[id_column], *kind);
        if (!read_about(row, gazetteer_.entities_[entity])) {
            read_name(row, entity, overriding);
        }
    }

    std::uint32_t entity_of(std::string_view id, EntityKind kind)
    {
        const auto next = static_cast<std::uint32_t>(gazetteer_.entities_.size());
        const auto [at, made] = gazetteer_.by_id_.try_emplace(std::string(id), next);
        if (made) {
            Entity entity;
            entity.id = std::string(id);
            entity.kind = kind;
            gazetteer_.entities_.push_back(std::move(entity));
        }
        return at->second;
    }

    /// Rows that tell about an entity and name nothing.
    static bool read_about(const Row& row, Entity& entity)
    {
        const auto form = row.cells[form_column];
        const std::string content(row.cells[name_column]);
        if (form == "group") {
            entity.groups.push_back(content);
        }
        else if (form == "country") {
            entity.countries.push_back(content);
        }
        else if (form == "parent") {
            entity.parent = content;
        }
        else if (form == "note") {
            entity.notes[std::string(row.cells[lang_column])] = content;
        }
        else {
            return false;
        }
        return true;
    }

    void read_name(const Row& row, std::uint32_t entity, bool overriding)
    {
        const auto form = looked_up(forms, row.cells[form_column]);
        if (!form) {
            row.refuse(fmt::format("there is no form '{}'", row.cells[form_column]));
        }
        const std::string language(row.cells[lang_column]);
        const auto names = expanded(row);
        if (row.cells[form_column] == "short") {
            auto& names_to_print = gazetteer_.entities_[entity].names;
            if (overriding || !names_to_print.contains(language)) {
                names_to_print[language] = names.front();
            }
        }
        // Of hints and the like the short name is for print only: no text has it.
        const bool found_in_texts =
            *form != NameForm::name || gazetteer_.entities()[entity].kind != EntityKind::unnamed;
        for (const auto& name : names) {
            if (!found_in_texts) {
                break;
            }
            const bool acronym = *form == NameForm::name && !has_lower_case(name);
            add({.entity = entity,
                 .form = acronym ? NameForm::acronym : *form,
                 .own_case = row.cells[form_column] == "exact",
                 .language = language,
                 .name = name,
                 .from = year_of(row, from_column, 0),
                 .to = year_of(row, to_column, 9999),
                 .place = fmt::format("{}:{}", row.path, row.cells.line)});
        }
    }

    static std::vector<std::string> expanded(const Row& row)
    {
        try {
            return expand_braces(row.cells[name_column]);
        }
        catch (const Error& error) {
            row.refuse(error.what());
        }
    }

    void add(NameUse use)
    {
        const auto number = gazetteer_.uses_.size();
        by_name_[parser::fold(use.name)].push_back(number);
        gazetteer_.uses_.push_back(std::move(use));
    }

    void take_away(const Row& row)
    {
        for (const auto& name : expanded(row)) {
            const auto found = by_name_.find(parser::fold(name));
            if (found == by_name_.end()) {
                continue;
            }
            for (const auto number : found->second) {
                auto& use = gazetteer_.uses_[number];
                const bool other = gazetteer_.entities_[use.entity].id != row.cells[id_column];
                const auto language = row.cells[lang_column];
                if (other && (language == "-" || use.language == "-" || use.language == language)) {
                    use.name.clear();
                }
            }
        }
    }

    Gazetteer& gazetteer_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_name_;
};

Gazetteer::Gazetteer(const std::vector<Table>& tables, const std::vector<Table>& overriding)
{
    Loader loader(*this);
    for (const auto& table : tables) {
        loader.read(table, false);
    }
    for (const auto& table : overriding) {
        loader.read(table, true);
    }
    loader.finish();
    index_names();
}

void Gazetteer::index_names()
{
    std::set<std::string> languages{"en", "fr"};
    for (const auto& use : uses_) {
        if (use.language != "-") {
            languages.insert(use.language);
        }
    }
    for (const auto& language : languages) {
        auto& index = indices_[language];
        std::set<std::string> own;
        for (std::uint32_t i = 0; i < uses_.size(); ++i) {
            if (uses_[i].language == language || uses_[i].language == "-") {
                index.add(uses_[i].name, i, uses_[i].own_case);
                own.insert(parser::fold(uses_[i].name));
            }
        }
        // Speakers say "NATO" in French: long acronyms of the working languages, if they are not words
        // of this one's names.
        constexpr std::size_t long_acronym = 4;
        for (std::uint32_t i = 0; i < uses_.size(); ++i) {
            const auto& use = uses_[i];
            const bool working = use.language == "en" || use.language == "fr";
            if (working && use.language != language && use.form == NameForm::acronym &&
                use.name.size() >= long_acronym && !own.contains(parser::fold(use.name))) {
                index.add(use.name, i);
            }
        }
        index.finish();
    }
}

const Entity* Gazetteer::find(std::string_view id) const
{
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : &entities_[found->second];
}

const NameIndex& Gazetteer::names(std::string_view language) const
{
    const auto found = indices_.find(language);
    return found == indices_.end() ? indices_.find("en")->second : found->second;
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
