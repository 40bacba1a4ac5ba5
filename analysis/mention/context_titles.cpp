#include "analysis/mention/context.hpp"
#include "parser/source/byte_bits.hpp"

/// The part of the context that finds titles in quotation marks.
namespace horseshoe::mention {
namespace {

using gazetteer::Word;

struct Quotes {
    std::string_view open;
    std::string_view close;
};
/// The first byte of a mark that opens a quotation.
constexpr auto opens_quote = [](parser::BytesAt at) {
    const auto byte = at[0];
    return (byte == '"') | ((byte == 0xE2) & (at[2] == 0x9C)) | ((byte == 0xC2) & (at[1] == 0xAB));
};

constexpr std::array<Quotes, 3> quotes{{{"\u201C", "\u201D"}, {"\u00AB", "\u00BB"}, {"\"", "\""}}};

}  // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> Context::titles(std::span<const Word> words,
                                                                     std::string_view text) const
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
    if (parser::ByteMarks(text, opens_quote).next(0, text.size()) == text.size()) {
        return found;
    }
    for (const auto& word : words) {
        if (!is(Around::entitled, word)) {
            continue;
        }
        auto at = word.end();
        while (at < text.size() && (text[at] == ' ' || text[at] == ':')) {
            ++at;
        }
        for (const auto& [open, close] : quotes) {
            if (!text.substr(at).starts_with(open)) {
                continue;
            }
            const auto end = text.find(close, at + open.size());
            if (end != std::string_view::npos) {
                found.emplace_back(at, static_cast<std::uint32_t>(end));
            }
        }
    }
    return found;
}

}  // namespace horseshoe::mention
