#pragma once

#include "report/html/phrase.hpp"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace horseshoe::html {

struct Attribute {
    std::string_view name;
    std::string_view value;
};

using Attributes = std::initializer_list<Attribute>;

/// Writes HTML to the end of a string; the only code of ours that escapes it. Elements close with
/// their scope. Control characters that HTML forbids become U+FFFD.
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

    /// Names must be literals: neither they nor attribute names are escaped. Attributes without a
    /// value are left out, but for `value` itself, which says something when it is empty.
    [[nodiscard]] Element element(std::string_view name, Attributes attributes = {});
    [[nodiscard]] Element element(std::string_view name, std::span<const Attribute> attributes);
    /// One that has no content and no end: `meta`, `link`, `input`.
    void single(std::string_view name, Attributes attributes = {});
    void text(std::string_view text);
    /// An element that holds nothing but text.
    void leaf(std::string_view name, std::string_view content, Attributes attributes = {});
    void phrase(const Phrase& phrase);
    /// An element that holds a phrase.
    void leaf(std::string_view name, const Phrase& content, Attributes attributes = {});
    /// What another writer of this program made: a figure, the body of a page.
    void made(std::string_view markup) { out_.append(markup); }

    std::size_t size() const { return out_.size(); }

private:
    void open(std::string_view name, std::span<const Attribute> attributes);
    void close(std::string_view name);

    std::string& out_;
};

}  // namespace horseshoe::html
