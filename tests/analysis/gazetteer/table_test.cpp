#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/gazetteer/table.hpp"
#include "parser/error.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>

using namespace horseshoe;
using namespace horseshoe::gazetteer;

namespace {

/// A folder that is there as long as the test.
class Folder {
public:
    Folder()
        : path_(std::filesystem::temp_directory_path() /
                ("horseshoe_tables_" + std::to_string(reinterpret_cast<std::uintptr_t>(this))))
    {
        std::filesystem::create_directory(path_);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { std::filesystem::remove_all(path_); }

    void write(const char* name, const char* text) const { std::ofstream(path_ / name) << text; }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace

TEST_CASE("the tables of a folder come by name; other files are passed over")
{
    const Folder folder;
    folder.write("b.tsv", "second");
    folder.write("a.tsv", "first");
    folder.write("notes.txt", "nothing");
    const auto tables = tables_in(folder.path());
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].path == (folder.path() / "a.tsv").string());
    CHECK(tables[0].text == "first");
    CHECK(tables[1].text == "second");
}

TEST_CASE("a folder without tables is refused")
{
    const Folder folder;
    CHECK_THROWS_WITH_AS(
        tables_in(folder.path()),
        (folder.path().string() + ": there is no table (*.tsv) in this folder").c_str(),
        Error);
    const auto missing = folder.path() / "none";
    CHECK_THROWS_WITH_AS(
        tables_in(missing), (missing.string() + ": No such file or directory").c_str(), Error);
}

TEST_CASE("a folder's names stand over those compiled in")
{
    const Folder folder;
    folder.write("own.tsv",
                 "id\tkind\tlang\tform\tname\tfrom\tto\n"
                 "LAKE\torganisation\ten\tshort\tLake Commission\t\t\n"
                 "-\t\ten\t\tSecurity Council\t\t\n");
    const Gazetteer gazetteer(embedded_tables(), tables_in(folder.path()));
    CHECK(gazetteer.find("LAKE") != nullptr);
    CHECK(gazetteer.name("LAKE", "en") == "Lake Commission");
    CHECK(std::none_of(gazetteer.uses().begin(), gazetteer.uses().end(), [](const NameUse& use) {
        return use.name == "Security Council" && use.language == "en";
    }));
    CHECK(gazetteer.entities().size() == builtin_gazetteer().entities().size() + 1);
}

TEST_CASE("an override that cannot be understood is refused with its own file and line")
{
    const Folder folder;
    folder.write("own.tsv", "# mine\n\nLAKE\tpuddle\ten\tshort\tLake\t\t\n");
    try {
        const Gazetteer gazetteer(embedded_tables(), tables_in(folder.path()));
        FAIL("not refused");
    }
    catch (const InputError& error) {
        CHECK(error.path() == (folder.path() / "own.tsv").string());
        CHECK(error.line() == 3);
        CHECK(std::string(error.what()) == "there is no kind 'puddle'");
    }
}

TEST_CASE("the tables compiled in are named after their files")
{
    const auto tables = embedded_tables();
    REQUIRE(tables.size() > 5);
    CHECK(tables.front().path == "delegation_names.tsv");
    CHECK(tables[1].path == "delegations.tsv");
    for (const auto& table : tables) {
        CAPTURE(table.path);
        CHECK_FALSE(table.text.empty());
    }
}
