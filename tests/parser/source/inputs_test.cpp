#include "parser/source/inputs.hpp"
#include "tests/parser/source/scratch_folder.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

namespace horseshoe::parser {
namespace {

namespace fs = std::filesystem;
using test::ScratchFolder;

/// The files found, below the scratch folder, each followed by a space.
std::string names(const Inputs& inputs, const ScratchFolder& folder)
{
    std::string result;
    for (const Input& input : inputs.files) {
        result += fs::path(input.path).lexically_relative(folder.root()).string() + " ";
    }
    return result;
}

}  // namespace

TEST_CASE("A folder gives its text and PDF files by content, sorted, hidden ones left out")
{
    const ScratchFolder folder;
    folder.write("b.dat", "some words\n");
    folder.write("a/z.txt", "some words\n");
    folder.write("a/picture.txt", std::string("\x89PNG\r\n\x1a\n\0\0\0\0", 12));
    folder.write("a/record", "%PDF-1.4\n");
    folder.write("a/empty.txt", "");
    folder.write(".hidden.txt", "some words\n");
    folder.write(".git/words.txt", "some words\n");
    const Inputs inputs = find_inputs({folder.root().string()});
    CHECK(names(inputs, folder) == "a/record a/z.txt b.dat ");
    CHECK(inputs.files[0].from_folder);
    CHECK(inputs.passed_over == 2);
    CHECK(inputs.problems.empty());
}

TEST_CASE("Files named by the user are taken as they are, in his order")
{
    const ScratchFolder folder;
    const std::string picture = folder.write("p.png", std::string("\0\0\0", 3));
    const std::string words = folder.write("a.txt", "some words\n");
    const Inputs inputs = find_inputs({picture, "-", words});
    REQUIRE(inputs.files.size() == 3);
    CHECK(inputs.files[0] == Input{.path = picture, .from_folder = false});
    CHECK(inputs.files[1] == Input{.path = "-", .from_folder = false});
    CHECK(inputs.files[2] == Input{.path = words, .from_folder = false});
    CHECK(inputs.passed_over == 0);
}

TEST_CASE("A file is read once, however often and by whichever name it is named")
{
    const ScratchFolder folder;
    const std::string words = folder.write("a.txt", "some words\n");
    fs::create_symlink(words, folder.path("link.txt"));
    const Inputs inputs =
        find_inputs({words, folder.root().string(), words, folder.path("link.txt"), "-", "-"});
    REQUIRE(inputs.files.size() == 2);
    CHECK(inputs.files[0].path == words);
    CHECK(inputs.files[1].path == "-");
    CHECK(inputs.problems.empty());
}

TEST_CASE("Links that run in circles are survived")
{
    const ScratchFolder folder;
    folder.write("a/words.txt", "some words\n");
    fs::create_directory_symlink(folder.root(), folder.path("a/up"));
    fs::create_symlink(folder.path("self"), folder.path("self"));
    const Inputs inputs = find_inputs({folder.root().string()});
    CHECK(names(inputs, folder) == "a/words.txt ");
    CHECK(inputs.problems.empty());
}

TEST_CASE("What is missing or holds nothing to read is named in one clear line each")
{
    const ScratchFolder folder;
    folder.write("empty/picture.png", std::string("\0\0\0", 3));
    const Inputs inputs = find_inputs({folder.path("none"), folder.path("empty")});
    CHECK(inputs.files.empty());
    CHECK(inputs.passed_over == 1);
    REQUIRE(inputs.problems.size() == 2);
    CHECK(inputs.problems[0] ==
          InputProblem{folder.path("none"), "no such file or folder: check the name"});
    CHECK(inputs.problems[1] ==
          InputProblem{folder.path("empty"), "no text or PDF file in this folder"});
}

}  // namespace horseshoe::parser
