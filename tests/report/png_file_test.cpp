#include "parser/error.hpp"
#include "report/cli/png_file.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using namespace horseshoe;

namespace {

constexpr const char* drawing =
    R"(<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="9" height="9"/></svg>)";

/// A folder that is gone with this object.
struct Folder {
    std::filesystem::path path = [] {
        std::string name = (std::filesystem::temp_directory_path() / "horseshoe-png-XXXXXX");
        return std::filesystem::path(::mkdtemp(name.data()));
    }();
    ~Folder() { std::filesystem::remove_all(path); }

    auto files() const { return std::distance(std::filesystem::directory_iterator(path), {}); }
};

/// Programs are looked for in another place.
struct Path {
    explicit Path(const char* value) { ::setenv("PATH", value, 1); }
    ~Path() { ::setenv("PATH", before.c_str(), 1); }
    std::string before = std::getenv("PATH");
};

bool has_converter()
{
    return std::system("rsvg-convert --version > /dev/null 2>&1") == 0;
}

unsigned big_endian(const std::string& bytes, std::size_t at)
{
    unsigned number = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        number = number << 8U | static_cast<unsigned char>(bytes[i]);
    }
    return number;
}

}  // namespace

TEST_CASE("the ending of a file's name says that it is a picture")
{
    CHECK(cli::is_png("a.png"));
    CHECK(cli::is_png("dir.svg/a.PNG"));
    CHECK(!cli::is_png("a.svg"));
    CHECK(!cli::is_png("png"));
    CHECK(!cli::is_png(""));
}

TEST_CASE("a drawing becomes a picture of twice its size")
{
    if (!has_converter()) {
        MESSAGE("SKIPPED: rsvg-convert is not installed");
        return;
    }
    const Folder folder;
    const auto file = folder.path / "-a b.png";
    cli::write_png(file, drawing);
    std::ifstream in(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    REQUIRE(bytes.size() > 24);
    CHECK(bytes.substr(1, 3) == "PNG");
    CHECK(big_endian(bytes, 16) == 40);
    CHECK(big_endian(bytes, 20) == 20);
    CHECK(folder.files() == 1);
    CHECK_THROWS_AS(cli::write_png(folder.path / "b.png", "<svg"), Error);
    CHECK(folder.files() == 1);
}

TEST_CASE("without the converter the message says what is missing, and nothing is left")
{
    const Folder folder;
    const Path nowhere(folder.path.c_str());
    CHECK_THROWS_WITH_AS(
        cli::write_png(folder.path / "a.png", drawing), doctest::Contains("librsvg2-bin"), Error);
    CHECK(folder.files() == 0);
}
