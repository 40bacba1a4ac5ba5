#pragma once

#include "analysis/gazetteer/entity.hpp"
#include "parser/language/tsv.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::gazetteer {

/// A row of a table of names; what cannot be understood is an InputError that points at it.
class GazetteerRow {
public:
    GazetteerRow(const parser::TsvRow& cells, const std::string& path) : cells_(cells), path_(path)
    {}

    /// The names of the columns.
    bool is_head() const { return id() == "id"; }

    std::string_view id() const { return cells_[id_column]; }
    std::string_view kind_word() const { return cells_[kind_column]; }
    std::string_view language() const { return cells_[language_column]; }
    std::string_view form_word() const { return cells_[form_column]; }
    std::string_view name() const { return cells_[name_column]; }
    std::uint32_t line() const { return cells_.line; }

    EntityKind kind() const;
    NameForm form() const;

    /// The years in which somebody bears the name.
    std::int16_t from() const;
    std::int16_t to() const;

    /// The alternatives that braces stand for.
    std::vector<std::string> names() const;

    [[noreturn]] void refuse(std::string_view why) const;

private:
    enum Column : std::size_t {
        id_column,
        kind_column,
        language_column,
        form_column,
        name_column,
        from_column,
        to_column
    };

    std::int16_t year(Column column, int otherwise) const;

    const parser::TsvRow& cells_;
    const std::string& path_;
};

}  // namespace horseshoe::gazetteer
