#include "analysis/store/crc32.hpp"

#include <zlib.h>

namespace horseshoe::store {

std::uint32_t crc32_of(std::string_view text, std::uint32_t before)
{
    const auto* const bytes = reinterpret_cast<const unsigned char*>(text.data());
    return static_cast<std::uint32_t>(::crc32_z(before, bytes, text.size()));
}

}  // namespace horseshoe::store
