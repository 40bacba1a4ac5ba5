#include "analysis/gazetteer/row.hpp"

#include "analysis/gazetteer/braces.hpp"
#include "analysis/gazetteer/gazetteer.hpp"
#include "parser/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace horseshoe::gazetteer {
namespace {

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

}  // namespace

EntityKind GazetteerRow::kind() const
{
    const auto kind = looked_up(kinds, kind_word());
    if (!kind) {
        refuse(fmt::format("there is no kind '{}'", kind_word()));
    }
    return *kind;
}

NameForm GazetteerRow::form() const
{
    const auto form = looked_up(forms, form_word());
    if (!form) {
        refuse(fmt::format("there is no form '{}'", form_word()));
    }
    return *form;
}

std::int16_t GazetteerRow::from() const
{
    return year(from_column, 0);
}

std::int16_t GazetteerRow::to() const
{
    return year(to_column, NameUse::last_year);
}

std::vector<std::string> GazetteerRow::names() const
{
    try {
        return expand_braces(name());
    }
    catch (const Error& error) {
        refuse(error.what());
    }
}

void GazetteerRow::refuse(std::string_view why) const
{
    throw InputError(path_, cells_.line, std::string(why));
}

std::int16_t GazetteerRow::year(Column column, int otherwise) const
{
    const auto cell = cells_[column];
    int number = otherwise;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    const bool read = error == std::errc{} && end == cell.data() + cell.size();
    if (!cell.empty() && (!read || number < 0 || number > NameUse::last_year)) {
        refuse(fmt::format("'{}' is not a year", cell));
    }
    return static_cast<std::int16_t>(number);
}

}  // namespace horseshoe::gazetteer
