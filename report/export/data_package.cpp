#include "report/export/data_package.hpp"

#include "report/json/indented.hpp"
#include "report/json/json_writer.hpp"

namespace horseshoe::exporting {
namespace {

std::string_view word(Type type)
{
    switch (type) {
    case Type::string: return "string";
    case Type::integer: return "integer";
    case Type::boolean: return "boolean";
    }
    return {};
}

class Package {
public:
    Package(std::string& out, const Dialect& dialect) : writer_(out), dialect_(dialect) {}

    void write(std::span<const WrittenTable> tables);

private:
    void names(std::string_view key, const std::vector<std::string_view>& names);
    void dialect();
    void schema(const TableDescription& table);
    void foreign_keys(const TableDescription& table);
    void resource(const WrittenTable& table);

    json::Writer writer_;
    const Dialect& dialect_;
};

void Package::write(std::span<const WrittenTable> tables)
{
    writer_.begin_object()
        .member("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
        .member("name", "security-council-horseshoe")
        .member("title", "Records and letters of the Security Council, as read by Horseshoe")
        .member(
            "description",
            "Who said what about whom, in which words, and how delegations voted. README.md says "
            "how it was made and what it holds.");
    writer_.key("keywords")
        .begin_array()
        .value("United Nations Security Council")
        .value("parliamentary debates")
        .value("stance")
        .end_array();
    writer_.key("resources").begin_array();
    for (const auto& table : tables) {
        resource(table);
    }
    writer_.end_array().end_object();
}

void Package::names(std::string_view key, const std::vector<std::string_view>& names)
{
    writer_.key(key).begin_array();
    for (const auto name : names) {
        writer_.value(name);
    }
    writer_.end_array();
}

void Package::dialect()
{
    writer_.key("dialect")
        .begin_object()
        .member("header", true)
        .member("delimiter", std::string_view(&dialect_.separator, 1))
        .member("lineTerminator", dialect_.line_end)
        .member("quoteChar", "\"")
        .member("doubleQuote", true)
        .end_object();
}

void Package::foreign_keys(const TableDescription& table)
{
    writer_.key("foreignKeys").begin_array();
    for (const auto& key : table.foreign_keys) {
        writer_.begin_object();
        names("fields", key.fields);
        writer_.key("reference").begin_object().member("resource", key.table);
        names("fields", key.other);
        writer_.end_object().end_object();
    }
    writer_.end_array();
}

void Package::schema(const TableDescription& table)
{
    writer_.key("schema").begin_object();
    writer_.key("fields").begin_array();
    for (const auto& field : table.fields) {
        writer_.begin_object()
            .member("name", field.name)
            .member("type", word(field.type))
            .member("description", field.description)
            .end_object();
    }
    writer_.end_array();
    writer_.key("missingValues").begin_array().value("").end_array();
    if (!table.primary_key.empty()) {
        names("primaryKey", table.primary_key);
    }
    if (!table.foreign_keys.empty()) {
        foreign_keys(table);
    }
    writer_.end_object();
}

void Package::resource(const WrittenTable& table)
{
    writer_.begin_object()
        .member("name", table.description.name)
        .member("path", table.path)
        .member("type", "table")
        .member("description", table.description.description)
        .member("format", dialect_.ending)
        .member("mediatype", dialect_.mediatype)
        .member("encoding", "utf-8")
        .member("bytes", table.sum.bytes)
        .member("hash", "sha256:" + table.sum.sha256);
    dialect();
    schema(table.description);
    writer_.end_object();
}

}  // namespace

std::string data_package(const Dialect& dialect, std::span<const WrittenTable> tables)
{
    std::string line;
    Package(line, dialect).write(tables);
    return json::indented(line);
}

}  // namespace horseshoe::exporting
