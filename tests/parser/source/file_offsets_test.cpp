#include "parser/source/file_offsets.hpp"
#include "parser/source/place.hpp"
#include "parser/source/source.hpp"
#include "tests/parser/source/columned_page.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace horseshoe::parser::test {
namespace {

/// A page in columns, and one behind it without.
const std::string file = page + "\fMr. Tveiten (Norway): Whoever came late had to wait.\n"
                                "That is all I had to tell.\n";

/// What the file has from a code point on.
std::string_view file_from(std::size_t code_point)
{
    std::size_t at = 0;
    for (std::size_t passed = 0; passed < code_point; ++passed) {
        ++at;
        while (at < file.size() && (static_cast<unsigned char>(file[at]) & 0xC0U) == 0x80U) {
            ++at;
        }
    }
    return std::string_view(file).substr(at);
}

SourceSpan span_of(const Source& source, std::string_view words)
{
    const auto at = source.text.find(words);
    REQUIRE_NE(at, std::string::npos);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

TEST_CASE("every line of a text that was put into reading order has its place in the file")
{
    const auto source = decode_source("valley.txt", file);
    const FileOffsets offsets(source);
    REQUIRE_EQ(source.origins.size(), source.lines.size());
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        const auto line = source.of(source.lines[i]);
        const auto first = std::min(line.find_first_not_of(' '), line.size());
        const auto words = line.substr(first);
        CAPTURE(words);
        const auto begin = source.lines[i].span.begin + static_cast<std::uint32_t>(first);
        const auto in_file = file_from(offsets.at(begin));
        CHECK(in_file.starts_with(words));
        const auto before = std::string_view(file).substr(0, file.size() - in_file.size());
        CHECK_EQ(place_of(source, begin).line, std::count(before.begin(), before.end(), '\n') + 1);
    }
    CHECK_EQ(count_file_characters(source), file.size() - 4);
}

TEST_CASE("what goes on in the next column has its length, what does not its end in the file")
{
    const auto source = decode_source("valley.txt", file);
    const FileOffsets offsets(source);
    const auto over = offsets.of(span_of(source, "A new\nbridge was opened"));
    CHECK(file_from(over.start).starts_with("A new "));
    CHECK_EQ(over.end - over.start, std::string_view("A new\nbridge was opened").size());
    const auto down = offsets.of(span_of(source, "representative of Norway, who\nhas asked"));
    CHECK(file_from(down.start).starts_with("representative of Norway, who  "));
    CHECK(file_from(down.end).starts_with(" to speak first"));
    const auto later = offsets.of(span_of(source, "had to wait.\nThat is all"));
    CHECK(file_from(later.end).starts_with(" I had to tell."));
    CHECK_EQ(later.end - later.start, std::string_view("had to wait.\nThat is all").size());
}

TEST_CASE("a text that was not rewritten counts as it stands")
{
    const auto source = decode_source("plain.txt", "Côte: the road\nis open.\n");
    const FileOffsets offsets(source);
    CHECK(source.origins.empty());
    const auto range = offsets.of(span_of(source, "the road\nis"));
    CHECK_EQ(range.start, 6);
    CHECK_EQ(range.end, 17);
    CHECK_EQ(count_file_characters(source), 24);
}

}  // namespace
}  // namespace horseshoe::parser::test
