#include "analysis/gazetteer/loader.hpp"

#include "analysis/gazetteer/braces.hpp"
#include "analysis/gazetteer/words.hpp"
#include "parser/error.hpp"
#include "parser/language/code_point.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/tsv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace horseshoe::gazetteer {

struct GazetteerRow {
    const parser::TsvRow& cells;
    const std::string& path;

    [[noreturn]] void refuse(std::string_view why) const
    {
        throw InputError(path, cells.line, std::string(why));
    }
};

namespace {

using Row = GazetteerRow;

enum Column : std::size_t {
    id_column,
    kind_column,
    lang_column,
    form_column,
    name_column,
    from_column,
    to_column
};

constexpr std::array<std::pair<std::string_view, EntityKind>, 17> kinds{{
    {"state", EntityKind::state},
    {"observer", EntityKind::state},
    {"former-state", EntityKind::state},
    {"organisation", EntityKind::organisation},
    {"committee", EntityKind::organisation},
    {"secretariat", EntityKind::organisation},
    {"mission", EntityKind::mission},
    {"group", EntityKind::group},
    {"armed-group", EntityKind::group},
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

std::int16_t year_of(const Row& row, Column column, int otherwise)
{
    const auto cell = row.cells[column];
    int year = otherwise;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), year);
    const bool read = error == std::errc{} && end == cell.data() + cell.size();
    if (!cell.empty() && (!read || year < 0 || year > NameUse::last_year)) {
        row.refuse(fmt::format("'{}' is not a year", cell));
    }
    return static_cast<std::int16_t>(year);
}

bool has_lower_case(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    });
}

bool begins_with_word(std::string_view name)
{
    const auto first = name.empty() ? '\0' : static_cast<char>(name.front() | 0x20);
    if (first >= 'a' && first <= 'z') {
        return true;
    }
    // Its first character tells, unless that stands between words.
    std::size_t behind = 0;
    if (!name.empty()) {
        parser::next_code_point(name, behind);
    }
    std::vector<Word> words;
    for (const auto part : {name.substr(0, behind), name}) {
        append_words(part, words);
        if (!words.empty()) {
            return !words.front().is_border();
        }
    }
    return false;
}

/// Rows that tell about an entity and name nothing.
bool read_about(const Row& row, Entity& entity)
{
    const auto form = row.cells[form_column];
    const auto content = row.cells[name_column];
    if (form == "group") {
        entity.groups.emplace_back(content);
    }
    else if (form == "country") {
        entity.countries.emplace_back(content);
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

std::vector<std::string> expanded(const Row& row)
{
    try {
        return expand_braces(row.cells[name_column]);
    }
    catch (const Error& error) {
        row.refuse(error.what());
    }
}

}  // namespace

void Gazetteer::Loader::read(std::size_t table, bool overriding)
{
    const auto& [path, text] = gazetteer_.tables_[table];
    table_ = static_cast<std::uint16_t>(table);
    if (overriding) {
        look_up_names();
    }
    for (const auto& cells : parser::read_tsv(text)) {
        if (cells[id_column] != "id") {
            read({cells, path}, overriding);
        }
    }
}

void Gazetteer::Loader::finish()
{
    auto& uses = gazetteer_.uses_;
    uses.erase(std::remove_if(
                   uses.begin(), uses.end(), [](const NameUse& use) { return use.name.empty(); }),
               uses.end());
}

void Gazetteer::Loader::read(const Row& row, bool overriding)
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
    if (cells[kind_column] == "armed-group") {
        gazetteer_.entities_[entity].armed = true;
    }
    if (!read_about(row, gazetteer_.entities_[entity])) {
        read_name(row, entity, overriding);
    }
}

std::uint32_t Gazetteer::Loader::entity_of(std::string_view id, EntityKind kind)
{
    const auto known = gazetteer_.by_id_.find(id);
    if (known != gazetteer_.by_id_.end()) {
        return known->second;
    }
    const auto next = static_cast<std::uint32_t>(gazetteer_.entities_.size());
    gazetteer_.by_id_.emplace(id, next);
    auto& entity = gazetteer_.entities_.emplace_back();
    entity.id = id;
    entity.kind = kind;
    return next;
}

void Gazetteer::Loader::read_name(const Row& row, std::uint32_t entity, bool overriding)
{
    const auto form = looked_up(forms, row.cells[form_column]);
    if (!form) {
        row.refuse(fmt::format("there is no form '{}'", row.cells[form_column]));
    }
    const auto language = row.cells[lang_column];
    const auto names = names_of(row);
    if (row.cells[form_column] == "short") {
        auto& names_to_print = gazetteer_.entities_[entity].names;
        if (overriding || !names_to_print.contains(language)) {
            names_to_print[std::string(language)] = names.front();
        }
    }
    // Of hints and the like the short name is for print only: no text has it.
    const bool found_in_texts =
        *form != NameForm::name || gazetteer_.entities()[entity].kind != EntityKind::unnamed;
    if (!found_in_texts) {
        return;
    }
    const auto from = year_of(row, from_column, 0);
    const auto to = year_of(row, to_column, NameUse::last_year);
    for (const auto name : names) {
        if (!begins_with_word(name)) {
            row.refuse(fmt::format("'{}' has no word that it begins with", name));
        }
        const bool acronym = *form == NameForm::name && !has_lower_case(name);
        add({.entity = entity,
             .kind = gazetteer_.entities_[entity].kind,
             .form = acronym ? NameForm::acronym : *form,
             .own_case = row.cells[form_column] == "exact",
             .from = from,
             .to = to,
             .table = table_,
             .line = row.cells.line,
             .language = language,
             .name = name});
    }
}

/// The names of a row, which stay where they are: most are cells of the table.
std::span<const std::string_view> Gazetteer::Loader::names_of(const Row& row)
{
    names_.clear();
    const auto cell = row.cells[name_column];
    if (cell.find('{') == std::string_view::npos && cell.find('}') == std::string_view::npos) {
        names_.push_back(cell);
        return names_;
    }
    for (auto& name : expanded(row)) {
        names_.push_back(gazetteer_.expanded_.emplace_back(std::move(name)));
    }
    return names_;
}

void Gazetteer::Loader::add(const NameUse& use)
{
    if (looks_up_) {
        by_name_[parser::fold(use.name)].push_back(gazetteer_.uses_.size());
    }
    gazetteer_.uses_.push_back(use);
}

/// Only where a table overrides does it matter who has a name.
void Gazetteer::Loader::look_up_names()
{
    if (looks_up_) {
        return;
    }
    looks_up_ = true;
    for (std::size_t number = 0; number < gazetteer_.uses_.size(); ++number) {
        by_name_[parser::fold(gazetteer_.uses_[number].name)].push_back(number);
    }
}

void Gazetteer::Loader::take_away(const Row& row)
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
                use.name = {};
            }
        }
    }
}

}  // namespace horseshoe::gazetteer
