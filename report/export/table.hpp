#pragma once

#include "report/export/folder.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::exporting {

/// How cells are parted and lines ended.
struct Dialect {
    std::string_view ending;  ///< of the files' names
    std::string_view mediatype;
    char separator = ',';
    std::string_view line_end;
};

enum class Type : std::uint8_t { string, integer, boolean };

/// What a column is called, holds and means.
struct Field {
    std::string_view name;
    Type type = Type::string;
    std::string_view description;
};

/// Columns whose values stand in columns of another table too.
struct ForeignKey {
    std::vector<std::string_view> fields;
    std::string_view table;
    std::vector<std::string_view> other;
};

/// All but the rows.
struct TableDescription {
    std::string_view name;
    std::string_view description;
    std::vector<std::string_view> primary_key;
    std::vector<ForeignKey> foreign_keys;
    std::vector<Field> fields;
};

/// A table that has been written.
struct WrittenTable {
    TableDescription description;
    std::string path;
    FileSum sum;
};

/// A table on its way into a file. Cells stay on one line: line breaks and tabs within become blanks.
class TableFile {
public:
    TableFile(Folder& folder, const Dialect& dialect, TableDescription description);

    void cell(std::string_view text);
    void end_row();
    WrittenTable finish();

private:
    Dialect dialect_;
    TableDescription description_;
    File file_;
    std::string row_;
    bool begun_ = false;
};

/// A column, and how a row's cell in it is made.
template <typename Row>
struct Column {
    Field field;
    std::string (*cell)(const Row& row);
};

/// How a table is made of rows.
template <typename Row>
struct TableShape {
    TableDescription description;  ///< without its fields
    std::vector<Column<Row>> columns;

    TableDescription described() const
    {
        auto whole = description;
        for (const auto& column : columns) {
            whole.fields.push_back(column.field);
        }
        return whole;
    }
};

/// Rows of a kind on their way into a file.
template <typename Row>
class Table {
public:
    Table(Folder& folder, const Dialect& dialect, TableShape<Row> shape)
        : shape_(std::move(shape)), file_(folder, dialect, shape_.described())
    {}

    void add(const Row& row)
    {
        for (const auto& column : shape_.columns) {
            file_.cell(column.cell(row));
        }
        file_.end_row();
    }

    WrittenTable finish() { return file_.finish(); }

private:
    TableShape<Row> shape_;
    TableFile file_;
};

}  // namespace horseshoe::exporting
