#pragma once

#include "analysis/store/sheets.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace horseshoe::store {

/// A statement prepared once and run with one row of values after another. What it is given must
/// live until the call returns, as it does in a call.
class Insert {
public:
    Insert(const SQLite::Database& database, const std::string& sql) : statement_(database, sql) {}

    template <typename... Values>
    void operator()(const Values&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        statement_.exec();
        statement_.reset();
    }

private:
    void bind(int index, std::integral auto number)
    {
        statement_.bind(index, static_cast<std::int64_t>(number));
    }
    void bind(int index, const std::string& text) { statement_.bindNoCopy(index, text); }
    void bind(int index, std::string_view text) { statement_.bind(index, std::string(text)); }
    void bind(int index, const char* text) { statement_.bind(index, text); }
    void bind(int index, const std::optional<std::int64_t>& number)
    {
        number ? statement_.bind(index, *number) : statement_.bind(index);
    }
    void bind(int index, const std::optional<int>& number)
    {
        number ? statement_.bind(index, *number) : statement_.bind(index);
    }
    void bind(int index, OrNull<std::string> text)
    {
        text.value.empty() ? statement_.bind(index) : bind(index, text.value);
    }
    template <std::integral Number>
    void bind(int index, OrNull<Number> number)
    {
        number.value == 0 ? statement_.bind(index) : bind(index, number.value);
    }

    SQLite::Statement statement_;
};

}  // namespace horseshoe::store
