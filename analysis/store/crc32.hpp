#pragma once

#include <cstdint>
#include <string_view>

namespace horseshoe::store {

/// CRC-32 as zlib has it, of a text behind others that have one.
std::uint32_t crc32_of(std::string_view text, std::uint32_t before = 0);

}  // namespace horseshoe::store
