#pragma once

#include "report/export/document.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace horseshoe::exporting {

/// A stretch of a text, with what stands around it.
struct Selected {
    std::string_view exact;
    std::string_view prefix;
    std::string_view suffix;
    std::size_t start = 0;  ///< code points
    std::size_t end = 0;
};

/// The running text of a document as a file of its own: paragraphs with an empty line between.
class DocumentText {
public:
    explicit DocumentText(const Document& document);

    const std::string& text() const { return text_; }

    /// Bytes [begin, end) of a paragraph's text, as they stand in this one.
    Selected select(std::int64_t paragraph, std::size_t begin, std::size_t end) const;

private:
    struct Place {
        std::size_t bytes = 0;
        std::size_t code_points = 0;
    };

    std::string text_;
    std::unordered_map<std::int64_t, Place> places_;  // of paragraphs, by id
};

}  // namespace horseshoe::exporting
