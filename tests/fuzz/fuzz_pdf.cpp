// Bytes that begin as a PDF does: MuPDF, the layout of pages, and all that follows.

#include "parser/source/bytes.hpp"
#include "tests/fuzz/check_document.hpp"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (size <= horseshoe::fuzz::longest_input &&
        horseshoe::parser::sniff(bytes) == horseshoe::parser::ContentKind::pdf) {
        horseshoe::fuzz::read_and_check(bytes);
    }
    return 0;
}
