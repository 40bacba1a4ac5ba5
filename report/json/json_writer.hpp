#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace horseshoe::json {

/// Writes JSON to the end of a string, on one line: the only code of ours that escapes JSON.
/// Commas are its business; that objects and arrays are closed in order is the caller's.
///
/// What it writes is always valid JSON in valid UTF-8: bytes that are none become U+FFFD. Characters that a reader could take for a line end (U+0085, U+2028, U+2029) are escaped.
class Writer {
public:
    explicit Writer(std::string& out) : out_(out) {}

    Writer& begin_object() { return open('{'); }
    Writer& end_object() { return close('}'); }
    Writer& begin_array() { return open('['); }
    Writer& end_array() { return close(']'); }
    Writer& key(std::string_view name);

    Writer& value(std::string_view text);
    Writer& value(const char* text) { return value(std::string_view{text}); }
    Writer& value(const std::string& text) { return value(std::string_view{text}); }
    Writer& value(std::same_as<bool> auto flag) { return literal(flag ? "true" : "false"); }
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) Writer& value(Number number)
    {
        std::array<char, std::numeric_limits<Number>::digits10 + 2> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        return literal({digits.data(), end});
    }
    Writer& value(std::floating_point auto number) { return literal(std::to_string(number)); }
    template <typename T>
    Writer& value(const std::optional<T>& maybe)
    {
        return maybe ? value(*maybe) : null();
    }
    Writer& null() { return literal("null"); }

    /// A string in pieces, each escaped: what would have to be joined first otherwise.
    Writer& begin_string();
    Writer& piece(std::string_view text);
    Writer& end_string();

    template <typename T>
    Writer& member(std::string_view name, const T& content)
    {
        return key(name).value(content);
    }
    /// An id, a date or a language: null where it is empty, because it is not known then.
    Writer& known(std::string_view name, std::string_view content);
    /// A number from 1 on: null where it is 0, because it is not known then.
    Writer& known(std::string_view name, std::integral auto number)
    {
        key(name);
        return number == 0 ? null() : value(number);
    }

    /// Ends the line, and with it the object that it holds.
    void end_line();

private:
    Writer& open(char bracket);
    Writer& close(char bracket);
    Writer& literal(std::string_view text);
    void separate();

    std::string& out_;
    bool comma_ = false;  // something stands before, on the same level
};

}  // namespace horseshoe::json
