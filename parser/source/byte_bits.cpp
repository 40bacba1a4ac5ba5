#include "parser/source/byte_bits.hpp"

namespace horseshoe::parser {

void copy_few(const char* from, std::size_t size, char* to)
{
    std::memcpy(to, from, size);
}

}  // namespace horseshoe::parser
