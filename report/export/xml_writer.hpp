#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace horseshoe::xml {

struct Attribute {
    std::string_view name;
    std::string_view value;
};

/// An attribute that is left out where it has no value.
constexpr Attribute given(std::string_view name, std::string_view value)
{
    return {value.empty() ? std::string_view() : name, value};
}

/// Writes XML to the end of a string, an element a line: the only code of ours that escapes XML.
/// Elements close with their scope. Names must be literals. Characters that XML forbids become U+FFFD.
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

    /// Begins with the XML declaration.
    explicit Writer(std::string& out);

    [[nodiscard]] Element element(std::string_view name,
                                  std::initializer_list<Attribute> attributes = {});
    /// An element without content.
    void empty(std::string_view name, std::initializer_list<Attribute> attributes);
    /// An element that holds nothing but text.
    void leaf(std::string_view name,
              std::string_view text,
              std::initializer_list<Attribute> attributes = {});

private:
    void open(std::string_view name, std::initializer_list<Attribute> attributes);
    void close(std::string_view name);

    std::string& out_;
    int depth_ = 0;
};

}  // namespace horseshoe::xml
