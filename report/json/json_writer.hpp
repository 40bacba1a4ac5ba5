#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace horseshoe::json {

/// Writes JSON to the end of a string, on one line: the only code of ours that escapes JSON.
/// Commas are its business; that objects and arrays are closed in order is the caller's. What it has
/// written stands in the string once the outermost object or array is closed, a line is ended or the
/// writer is gone: until then it gathers, because a line is made of many small pieces.
///
/// What it writes is always valid JSON in valid UTF-8: bytes that are none become U+FFFD. Characters
/// that a reader could take for a line end (U+0085, U+2028, U+2029) are escaped.
class Writer {
public:
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): of buffer_ what is read was written
    explicit Writer(std::string& out) : out_(out) {}
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer() { flush(); }

    Writer& begin_object() { return open('{'); }
    Writer& end_object() { return close('}'); }
    Writer& begin_array() { return open('['); }
    Writer& end_array() { return close(']'); }

    /// Keys are words of ours: they need no escapes.
    template <std::size_t Size>
    Writer& key(const char (&name)[Size])
    {
        static_assert(Size + 3 <= most_at_once);
        char* const at = begin_key(Size + 3);
        std::memcpy(at, name, Size - 1);
        return end_key(at + Size - 1);
    }
    Writer& key(std::string_view name);

    Writer& value(std::string_view text) { return begin_string().piece(text).end_string(); }
    Writer& value(const char* text) { return value(std::string_view{text}); }
    Writer& value(const std::string& text) { return value(std::string_view{text}); }
    Writer& value(std::same_as<bool> auto flag)
    {
        return flag ? literal("true") : literal("false");
    }
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) Writer& value(Number number)
    {
        constexpr std::size_t longest = std::numeric_limits<Number>::digits10 + 2;
        separate(longest);
        char* const at = free();
        used_ += static_cast<std::size_t>(std::to_chars(at, at + longest, number).ptr - at);
        return *this;
    }
    Writer& value(std::floating_point auto number) { return literal(std::to_string(number)); }
    template <typename T>
    Writer& value(const std::optional<T>& maybe)
    {
        return maybe ? value(*maybe) : null();
    }
    Writer& null() { return literal("null"); }

    /// A string in pieces, each escaped: what would have to be joined first otherwise.
    Writer& begin_string()
    {
        separate(1);
        *free() = '"';
        ++used_;
        return *this;
    }
    Writer& piece(std::string_view text);
    Writer& end_string()
    {
        reserve(1);
        *free() = '"';
        ++used_;
        return *this;
    }

    template <typename Name, typename T>
    Writer& member(const Name& name, const T& content)
    {
        return key(name).value(content);
    }
    /// An id, a date or a language: null where it is empty, because it is not known then.
    template <typename Name>
    Writer& known(const Name& name, std::string_view content)
    {
        key(name);
        return content.empty() ? null() : value(content);
    }
    /// A number from 1 on: null where it is 0, because it is not known then.
    template <typename Name>
    Writer& known(const Name& name, std::integral auto number)
    {
        key(name);
        return number == 0 ? null() : value(number);
    }

    /// Ends the line, and with it the object that it holds.
    void end_line();

private:
    static constexpr std::size_t most_at_once = 64;  // that is asked for in one piece

    Writer& open(char bracket);
    Writer& close(char bracket);
    Writer& literal(std::string_view text);
    void append(std::string_view text);
    std::size_t write_with_care(std::string_view text);

    /// Makes room for some bytes, at most most_at_once; free() is where it begins.
    void reserve(std::size_t size)
    {
        if (buffer_.size() - used_ < size) {
            flush();
        }
    }
    char* free() { return buffer_.data() + used_; }
    void flush();

    /// Writes the comma where one is wanted; makes room for what is to come behind it.
    void separate(std::size_t size)
    {
        reserve(size + 1);
        *free() = ',';
        used_ += comma_ ? 1 : 0;
        comma_ = true;
    }

    char* begin_key(std::size_t size)
    {
        separate(size);
        *free() = '"';
        return free() + 1;
    }
    Writer& end_key(char* at)
    {
        std::memcpy(at, "\":", 2);
        used_ = static_cast<std::size_t>(at + 2 - buffer_.data());
        comma_ = false;
        return *this;
    }

    std::string& out_;
    bool comma_ = false;    // something stands before, on the same level
    int depth_ = 0;         // of open objects and arrays
    std::size_t used_ = 0;  // of the buffer
    std::array<char, 1024> buffer_;
};

}  // namespace horseshoe::json
