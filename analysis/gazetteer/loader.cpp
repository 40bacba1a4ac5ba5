#include "analysis/gazetteer/loader.hpp"

#include "analysis/gazetteer/row.hpp"
#include "analysis/gazetteer/words.hpp"
#include "parser/language/code_point.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/tsv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace horseshoe::gazetteer {
namespace {

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
bool read_about(const GazetteerRow& row, Entity& entity)
{
    const auto form = row.form_word();
    const auto content = row.name();
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
        entity.notes[std::string(row.language())] = content;
    }
    else {
        return false;
    }
    return true;
}

}  // namespace

void Gazetteer::Loader::read(std::size_t table, bool overriding)
{
    const auto& file = gazetteer_.tables_[table];
    table_ = static_cast<std::uint16_t>(table);
    if (overriding) {
        look_up_names();
    }
    parser::for_each_row(file.text, [&](const parser::TsvRow& cells) {
        const GazetteerRow row(cells, file.path);
        if (!row.is_head()) {
            read(row, overriding);
        }
    });
}

void Gazetteer::Loader::finish()
{
    auto& uses = gazetteer_.uses_;
    uses.erase(std::remove_if(
                   uses.begin(), uses.end(), [](const NameUse& use) { return use.name.empty(); }),
               uses.end());
}

void Gazetteer::Loader::read(const GazetteerRow& row, bool overriding)
{
    if (row.id().empty() || row.name().empty()) {
        row.refuse("a row needs an id and a name");
    }
    if (overriding) {
        take_away(row);
    }
    if (row.id() == "-") {
        return;
    }
    const auto entity = entity_of(row.id(), row.kind());
    if (row.kind_word() == "armed-group") {
        gazetteer_.entities_[entity].armed = true;
    }
    if (!read_about(row, gazetteer_.entities_[entity])) {
        read_name(row, entity, overriding);
    }
}

std::uint32_t Gazetteer::Loader::entity_of(std::string_view id, EntityKind kind)
{
    if (const auto* const known = gazetteer_.find(id)) {
        return static_cast<std::uint32_t>(known - gazetteer_.entities_.data());
    }
    const auto next = static_cast<std::uint32_t>(gazetteer_.entities_.size());
    gazetteer_.by_id_.add(id, next);
    auto& entity = gazetteer_.entities_.emplace_back();
    entity.id = id;
    entity.kind = kind;
    return next;
}

void Gazetteer::Loader::read_name(const GazetteerRow& row, std::uint32_t entity, bool overriding)
{
    const auto form = row.form();
    const auto language = row.language();
    const auto names = names_of(row);
    if (row.form_word() == "short") {
        auto& names_to_print = gazetteer_.entities_[entity].names;
        if (overriding || !names_to_print.contains(language)) {
            names_to_print[std::string(language)] = names.front();
        }
    }
    // Of hints and the like the short name is for print only: no text has it.
    const bool found_in_texts =
        form != NameForm::name || gazetteer_.entities()[entity].kind != EntityKind::unnamed;
    if (!found_in_texts) {
        return;
    }
    const auto from = row.from();
    const auto to = row.to();
    for (const auto name : names) {
        if (!begins_with_word(name)) {
            row.refuse(fmt::format("'{}' has no word that it begins with", name));
        }
        const bool acronym = form == NameForm::name && !has_lower_case(name);
        add({.entity = entity,
             .kind = gazetteer_.entities_[entity].kind,
             .form = acronym ? NameForm::acronym : form,
             .own_case = row.form_word() == "exact",
             .from = from,
             .to = to,
             .table = table_,
             .line = row.line(),
             .language = language,
             .name = name});
    }
}

/// The names of a row, which stay where they are: most are cells of the table.
std::span<const std::string_view> Gazetteer::Loader::names_of(const GazetteerRow& row)
{
    names_.clear();
    const auto cell = row.name();
    if (cell.find('{') == std::string_view::npos && cell.find('}') == std::string_view::npos) {
        names_.push_back(cell);
        return names_;
    }
    for (auto& name : row.names()) {
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

void Gazetteer::Loader::take_away(const GazetteerRow& row)
{
    for (const auto& name : row.names()) {
        const auto found = by_name_.find(parser::fold(name));
        if (found == by_name_.end()) {
            continue;
        }
        for (const auto number : found->second) {
            auto& use = gazetteer_.uses_[number];
            const bool other = gazetteer_.entities_[use.entity].id != row.id();
            const auto language = row.language();
            if (other && (language == "-" || use.language == "-" || use.language == language)) {
                use.name = {};
            }
        }
    }
}

}  // namespace horseshoe::gazetteer
