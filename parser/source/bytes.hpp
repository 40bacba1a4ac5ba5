#pragma once

#include <string>
#include <string_view>

namespace horseshoe::parser {

/// What the first bytes of a file say it is; names and endings are not asked.
enum class ContentKind {
    empty,
    pdf,
    text,
    markup,  ///< a web page, or rich text: its words stand among those that lay it out
    other
};

/// Looks at the first bytes only: 8 KiB are plenty.
ContentKind sniff(std::string_view head);

/// All bytes of a file, or of standard input for "-"; throws InputError.
std::string read_bytes(const std::string& path);

/// The first bytes of a file, at most `limit`; throws InputError.
std::string read_head(const std::string& path, std::size_t limit);

}  // namespace horseshoe::parser
