#pragma once

#include "parser/document.hpp"
#include "parser/language/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// The symbols that a letter bears, and those of the documents that it cites.
class LetterSymbols {
public:
    LetterSymbols(const Language& language, Document& document)
        : language_(language), document_(document)
    {}

    /// The symbols that the document itself bears; of two the Council's names it. False where the
    /// line has none.
    bool take_own(std::string_view line);

    /// Symbols and resolutions that the words name.
    void cite_in(std::string_view words);

private:
    void cite(std::string document);
    void cite_resolutions(std::string_view words);

    const Language& language_;
    Document& document_;
    std::vector<std::string> own_;
};

}  // namespace horseshoe::parser
