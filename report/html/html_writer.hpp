#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace horseshoe::html {

/// Text as it may stand in HTML, between tags and in attributes: the only code of ours that escapes
/// it. Control characters that HTML forbids become U+FFFD.
std::string escaped(const std::string& text);

struct Attribute {
    std::string_view name;
    std::string_view value;
};

/// Writes HTML to the end of a string. Elements close with their scope.
class Writer {
public:
    /// An open element; closed by the destructor.
    class Element {
    public:
        Element(Writer& writer, std::string_view name) : writer_(writer), name_(name) {}
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;
        ~Element() { writer_.close(name_); }

    private:
        Writer& writer_;
        std::string_view name_;
    };

    explicit Writer(std::string& out) : out_(out) {}

    /// Names must be literals: neither they nor attribute names are escaped.
    [[nodiscard]] Element element(std::string_view name,
                                  std::initializer_list<Attribute> attributes = {});
    [[nodiscard]] Element element(std::string_view name, std::span<const Attribute> attributes);
    void text(std::string_view text);
    /// An element that holds nothing but text.
    void leaf(std::string_view name,
              std::string_view content,
              std::initializer_list<Attribute> attributes = {});

private:
    void close(std::string_view name);

    std::string& out_;
};

}  // namespace horseshoe::html
