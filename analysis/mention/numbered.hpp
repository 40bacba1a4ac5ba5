#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::mention {

/// A document named by its number: "resolution 2732 (2024)", "S/2024/413".
struct NumberedDocument {
    std::string id;
    std::uint32_t begin = 0;  ///< bytes of the text
    std::uint32_t end = 0;
};

/// The numbers that follow a word such as "resolutions": "1267 (1999), 1989 (2011) and 2253 (2015)".
/// `begin` is where the word begins, `after` where it ends; the first document includes the word.
/// Resolutions of the General Assembly are "68/262". Ids are `kind`, a space and the number.
std::vector<NumberedDocument> read_numbers(std::string_view text,
                                           std::uint32_t begin,
                                           std::uint32_t after,
                                           std::string_view kind);

/// Symbols in a text, as ids: those of resolutions become "resolution 2732 (2024)".
std::vector<NumberedDocument> find_symbol_documents(std::string_view text);

}  // namespace horseshoe::mention
