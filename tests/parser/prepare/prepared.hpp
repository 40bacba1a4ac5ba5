#pragma once

#include "parser/language/language.hpp"
#include "parser/prepare/flow.hpp"
#include "parser/prepare/furniture.hpp"
#include "parser/prepare/markdown.hpp"
#include "parser/source/source.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace horseshoe::parser::test {

/// A text made ready for the grammars, step by step as parse_document() does it.
struct Prepared {
    explicit Prepared(std::string text, std::string_view code = "en")
        : source(decode_source("-", std::move(text))), language(*find_language(code)),
          furniture(numbered(source, language)),
          flow(source, furniture, language, style_markdown(source))
    {}
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;
    Prepared(Prepared&&) = delete;
    Prepared& operator=(Prepared&&) = delete;
    ~Prepared() = default;

    Source source;
    const Language& language;
    PageFurniture furniture;
    Flow flow;

private:
    static PageFurniture numbered(Source& source, const Language& language)
    {
        auto found = find_furniture(source, language);
        number_pages(source, found);
        return found;
    }
};

}  // namespace horseshoe::parser::test
