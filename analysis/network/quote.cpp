#include "analysis/network/quote.hpp"

#include <fmt/format.h>

#include <charconv>

namespace horseshoe::network {

std::optional<std::uint64_t> quote_of_stance(std::string_view id)
{
    constexpr int hexadecimal = 16;
    std::uint64_t value = 0;
    const auto* const end = id.data() + id.size();
    const auto read = std::from_chars(id.data(), end, value, hexadecimal);
    return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

std::string quote_text(const Network& network, const Evidence& evidence)
{
    if (evidence.kind == EdgeKind::stance) {
        return fmt::format("{:012x}", evidence.quote);
    }
    constexpr unsigned int bits_of_line = 32;
    const auto turn = evidence.quote >> bits_of_line;
    const auto line = static_cast<std::uint32_t>(evidence.quote);
    const auto& document = network.documents[evidence.document].name;
    return turn == 0 ? fmt::format("{} line {}", document, line)
                     : fmt::format("{} turn {} line {}", document, turn, line);
}

}  // namespace horseshoe::network
