#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace horseshoe::store {

struct Content;

// The rows of a document, ready to be stored. They are made on any thread, before it is known which
// ids the document and those whom it names will have in the store.

/// The document that the rows are of.
struct ThisDocument {};

/// A row of this document, by its number within it; negative: none.
struct OwnRow {
    std::int64_t number = -1;
};

/// One of the entities of the sheets; negative: none.
struct Who {
    std::int32_t index = -1;
};

/// A value that may not be known: then it is NULL.
template <typename T>
struct OrNull {
    const T& value;
};

template <typename T>
OrNull<T> or_null(const T& value)
{
    return {value};
}

/// One value of a row. Texts are not copied.
struct Cell {
    enum class Is : std::uint8_t { null, number, text, document, row, entity };

    union {
        std::int64_t number = 0;
        const char* text;
    };
    std::uint32_t size = 0;  // of a text
    Is is = Is::null;
};

/// Rows of one table.
class Sheet {
public:
    /// Tells how many rows will be added, which spares moving those that are there.
    void expect(std::size_t rows) { expected_ = rows; }

    /// Text must outlive the sheet. All rows of a sheet have as many values.
    template <typename... Values>
    void add(const Values&... values)
    {
        if (cells_.empty()) {
            columns_ = sizeof...(values);
            cells_.reserve(expected_ * columns_);
        }
        cells_.resize(cells_.size() + columns_);
        auto* cell = cells_.data() + cells_.size() - columns_;
        ((*cell++ = cell_of(values)), ...);
    }

    bool empty() const { return cells_.empty(); }
    const Cell* begin() const { return cells_.data(); }
    const Cell* end() const { return cells_.data() + cells_.size(); }
    std::size_t columns() const { return columns_; }

    /// The rows begin with their numbers, and each number follows the one before.
    bool counts_on() const
    {
        const auto rows = empty() ? 0 : cells_.size() / columns_;
        return rows != 0 && cells_.front().is == Cell::Is::row &&
               (end() - columns_)->number - begin()->number == static_cast<std::int64_t>(rows) - 1;
    }

private:
    static Cell cell_of(Cell::Is is, std::int64_t number)
    {
        Cell cell;
        cell.is = is;
        cell.number = number;
        return cell;
    }
    static Cell cell_of(std::integral auto number)
    {
        return cell_of(Cell::Is::number, static_cast<std::int64_t>(number));
    }
    static Cell cell_of(std::string_view text)
    {
        Cell cell;
        cell.is = Cell::Is::text;
        cell.text = text.data() == nullptr ? "" : text.data();
        cell.size = static_cast<std::uint32_t>(text.size());
        return cell;
    }
    static Cell cell_of(const std::string& text) { return cell_of(std::string_view(text)); }
    static Cell cell_of(const char* text) { return cell_of(std::string_view(text)); }
    static Cell cell_of(ThisDocument /*document*/) { return cell_of(Cell::Is::document, 0); }
    static Cell cell_of(OwnRow row)
    {
        return row.number < 0 ? null() : cell_of(Cell::Is::row, row.number);
    }
    static Cell cell_of(Who who)
    {
        return who.index < 0 ? null() : cell_of(Cell::Is::entity, who.index);
    }
    static Cell cell_of(std::nullopt_t /*null*/) { return null(); }
    static Cell cell_of(std::optional<std::int64_t> number)
    {
        return number ? cell_of(*number) : null();
    }
    static Cell cell_of(OrNull<std::string_view> text)
    {
        return text.value.empty() ? null() : cell_of(text.value);
    }
    static Cell cell_of(OrNull<std::string> text)
    {
        return text.value.empty() ? null() : cell_of(text.value);
    }
    template <std::integral Number>
    static Cell cell_of(OrNull<Number> number)
    {
        return number.value == 0 ? null() : cell_of(number.value);
    }
    static Cell null() { return {}; }

    std::vector<Cell> cells_;
    std::size_t columns_ = 0;
    std::size_t expected_ = 0;
};

/// Tables that hold rows of documents.
enum class Table : std::uint8_t {
    agenda,
    sub_heading,
    citation,
    attendance,
    turn,
    part,
    signatory,
    problem,
    class_total,
    event,
    ballot,
    paragraph,
    spoken,
    mention,
    reference,
    stance
};
constexpr std::size_t count_of_tables = 16;

/// Somebody or something that a document names.
struct Named {
    std::string_view key;
    std::string_view kind;  ///< empty: not told here
};

/// All rows of a document, and whom they name.
class Sheets {
public:
    Sheet& operator[](Table table) { return sheets_.at(static_cast<std::size_t>(table)); }
    const Sheet& operator[](Table table) const
    {
        return sheets_.at(static_cast<std::size_t>(table));
    }

    /// None for an id that is not known, which is empty. `kind` tells what the entity is where the
    /// gazetteer may not know it.
    Who who(std::string_view key, std::string_view kind = {});

    /// Those who have been asked for, in this order.
    const std::vector<Named>& named() const { return named_; }

    /// A text that lives as long as the sheets.
    std::string_view keep(std::string text) { return kept_.emplace_back(std::move(text)); }

private:
    std::array<Sheet, count_of_tables> sheets_;
    std::vector<Named> named_;
    std::unordered_map<std::string_view, std::int32_t> indices_;
    std::deque<std::string> kept_;
};

/// Who has a part in something found.
struct Parties {
    Who speaker;  ///< or holder
    Who target;
};

/// Those of a document's findings, in their order.
struct FoundParties {
    std::vector<Parties> mentions;
    std::vector<Parties> stances;
};

// What a content comes to, table by table.
void add_text(Sheets& sheets, const Content& content);
void add_events(Sheets& sheets, const Content& content);
void add_paragraphs(Sheets& sheets, const Content& content);
FoundParties add_findings(Sheets& sheets, const Content& content);

}  // namespace horseshoe::store
