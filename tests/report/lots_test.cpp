#include "report/cli/lots.hpp"
#include "tests/parser/source/scratch_folder.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace horseshoe::cli {
namespace {

using parser::test::ScratchFolder;

constexpr std::size_t kilobyte = 1024;

class Files {
public:
    void add(std::size_t count, std::size_t bytes)
    {
        for (std::size_t i = 0; i < count; ++i) {
            const auto name = fmt::format("{}.txt", inputs.size());
            inputs.push_back({.path = folder_.write(name, std::string(bytes, 'a'))});
        }
    }

    std::vector<parser::Input> inputs;

private:
    ScratchFolder folder_;
};

/// How many files each lot has.
std::vector<std::size_t> sizes(const std::vector<parser::Input>& inputs, unsigned int threads)
{
    Lots lots(inputs, threads);
    std::vector<std::size_t> result;
    const auto* next = inputs.data();
    for (auto lot = lots.next(); !lot.empty(); lot = lots.next()) {
        CHECK(lot.data() == next);
        next += lot.size();
        CHECK(lots.left() == static_cast<std::size_t>(inputs.data() + inputs.size() - next));
        result.push_back(lot.size());
    }
    CHECK(next == inputs.data() + inputs.size());
    return result;
}

}  // namespace

TEST_CASE("Small files are dealt out together, fewer and fewer towards the end")
{
    Files files;
    files.add(400, 16 * kilobyte);
    const auto dealt = sizes(files.inputs, 2);
    CHECK(dealt.front() == 16);
    CHECK(dealt.back() == 1);
    CHECK(std::is_sorted(dealt.rbegin(), dealt.rend()));
}

TEST_CASE("Few files, and for one thread any, are dealt out one by one")
{
    Files files;
    files.add(12, 16 * kilobyte);
    CHECK(sizes(files.inputs, 2) == std::vector<std::size_t>(12, 1));
    files.add(400, kilobyte);
    CHECK(sizes(files.inputs, 1) == std::vector<std::size_t>(412, 1));
}

TEST_CASE("A large file, and one whose size nobody can tell, goes alone")
{
    Files files;
    files.add(2, kilobyte);
    files.add(1, 5000 * kilobyte);
    files.inputs.push_back({.path = "-"});
    files.add(2, kilobyte);
    CHECK(sizes(files.inputs, 2) == std::vector<std::size_t>{2, 1, 1, 1, 1});
}

TEST_CASE("Of no files there are no lots")
{
    CHECK(sizes({}, 2).empty());
}

}  // namespace horseshoe::cli
