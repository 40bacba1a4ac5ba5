#include "parser/prepare/source_map.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cstdint>
#include <string>
#include <vector>

using namespace horseshoe::parser;

TEST_CASE("every offset leads to the source, whatever the sizes of the pieces")
{
    // Lines of any size, each behind a gap in the source: many alike, or a long one among short ones.
    CHECK(rc::check([](const std::vector<std::uint8_t>& sizes, std::uint8_t longest) {
        SourceMap map;
        std::vector<std::uint32_t> sources;  // of each offset
        std::uint32_t source = 0;
        for (const auto size : sizes) {
            source += 1 + size % 3U;
            map.copied(static_cast<std::uint32_t>(sources.size()), source);
            const auto letters = size == 7 ? 100U * longest : size % 20U;
            for (std::uint32_t i = 0; i < letters; ++i) {
                sources.push_back(source++);
            }
        }
        const std::string text(source, 'a');
        std::size_t ascending = 0;
        std::size_t any = 0;
        for (std::uint32_t offset = 0; offset < sources.size(); ++offset) {
            RC_ASSERT(map.to_source(offset) == sources[offset]);
            RC_ASSERT(map.to_source(offset, offset + 1, text, ascending).begin == sources[offset]);
            const auto other = offset * 7919U % static_cast<std::uint32_t>(sources.size());
            RC_ASSERT(map.to_source(other, other + 1, text, any).begin == sources[other]);
        }
    }));
}

TEST_CASE(
    "a byte put into the prepared text moves all behind it, and leads to what it stands before")
{
    CHECK(rc::check([](const std::vector<std::uint8_t>& sizes) {
        SourceMap map;
        std::vector<std::uint32_t> sources;  // of each offset
        std::vector<std::uint32_t> begins;   // of pieces, but for the first
        std::uint32_t source = 4;
        for (const auto size : sizes) {
            source += size % 3U;
            if (!sources.empty() && size % 2U != 0) {
                begins.push_back(static_cast<std::uint32_t>(sources.size()));
            }
            map.copied(static_cast<std::uint32_t>(sources.size()), source);
            for (std::uint32_t i = 0; i < 1U + size % 9U; ++i) {
                sources.push_back(source++);
            }
        }
        map.inserted(begins);
        std::uint32_t at = 0;
        auto begin = begins.begin();
        for (std::uint32_t offset = 0; offset < sources.size(); ++offset, ++at) {
            if (begin != begins.end() && *begin == offset) {
                RC_ASSERT(map.to_source(at) == sources[offset] - 1);
                ++at;
                ++begin;
            }
            RC_ASSERT(map.to_source(at) == sources[offset]);
        }
    }));
}
