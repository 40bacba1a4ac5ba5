#pragma once

#include "parser/names.hpp"
#include "report/export/document.hpp"
#include "report/export/table.hpp"

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace horseshoe::exporting {

/// A row together with the document that it is of.
template <typename Row>
struct In {
    const Document& document;
    const Row& row;
};

/// A number from 1 on: empty where it is 0, because it is not known then.
std::string known(std::integral auto number)
{
    return number == 0 ? std::string() : std::to_string(number);
}

inline std::string flag(bool value)
{
    return value ? "true" : "false";
}

inline std::string role_of(const std::optional<parser::Role>& role)
{
    return std::string(role ? word(*role) : std::string_view());
}

/// The column that nearly all tables begin with.
template <typename Row>
Column<In<Row>> document_column()
{
    return {{"document", Type::string, "Id of the document"},
            [](const In<Row>& in) { return in.document.id; }};
}

/// Where something stands in its source.
template <typename Row>
Column<In<Row>> line_column()
{
    return {{"line", Type::integer, "Line of the source's text, from 1"},
            [](const In<Row>& in) { return known(in.row.line); }};
}

template <typename Row>
Column<In<Row>> page_column()
{
    return {{"page", Type::integer, "Page of the file, from 1"},
            [](const In<Row>& in) { return known(in.row.page); }};
}

template <typename Row>
Column<In<Row>> start_column()
{
    return {{"start", Type::integer, "Begin in the source's text, in code points from 0"},
            [](const In<Row>& in) { return std::to_string(in.row.start); }};
}

const ForeignKey of_document{{"document"}, "documents", {"document"}};
const ForeignKey of_turn{{"document", "turn"}, "turns", {"document", "turn"}};

inline ForeignKey of_entity(std::string_view field)
{
    return {{field}, "entities", {"entity"}};
}

}  // namespace horseshoe::exporting
