#pragma once

#include <cstddef>
#include <string>

namespace horseshoe::parser {

/// A text file's bytes as valid UTF-8, and what had to be done for it.
struct DecodedText {
    std::string text;
    std::string converted_from;      ///< name of the encoding, "" for UTF-8
    std::size_t replaced = 0;        ///< sequences that became U+FFFD
    std::size_t first_replaced = 0;  ///< byte offset in `text` of the first of them
};

/// Finds the encoding and converts. A UTF-8 BOM stays, a UTF-16 or UTF-32 one becomes it.
DecodedText decode_text(std::string bytes);

}  // namespace horseshoe::parser
