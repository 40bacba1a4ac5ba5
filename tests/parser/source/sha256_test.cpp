#include "parser/source/sha256.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace horseshoe::parser {

TEST_CASE("SHA-256 gives the digests of FIPS 180-4")
{
    struct Row {
        std::string bytes;
        const char* digest;
    };
    const std::vector<Row> rows = {
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {std::string(1000000, 'a'),
         "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
    };
    for (const Row& row : rows) {
        CHECK(sha256_hex(row.bytes) == row.digest);
    }
}

}  // namespace horseshoe::parser
