#include "analysis/mention/persons.hpp"
#include "tests/analysis/documents.hpp"

#include <doctest/doctest.h>

using namespace horseshoe;
using namespace horseshoe::mention;

namespace {

parser::Document document_with(const std::vector<const char*>& headings)
{
    parser::Document document;
    for (const auto* name : headings) {
        document.record.turns.emplace_back();
        document.record.turns.back().heading.name = name;
    }
    return document;
}

}  // namespace

TEST_CASE("a family name is that of the one person present who bears it")
{
    auto document = document_with({"Zas", "Ada Abara"});
    document.record.attendance.emplace_back();
    document.record.attendance.back().speaker = "Mr. Stanislav Zas";
    const Persons persons(document);
    CHECK(persons.known("Zas") == "Stanislav Zas");
    CHECK(persons.known("ZAS") == "Stanislav Zas");
    CHECK(persons.known("Abara") == "Ada Abara");
    CHECK(persons.known("Ada Abara") == "Ada Abara");
    CHECK(persons.known("Orlov") == "Orlov");
}

TEST_CASE("a family name of two persons tells neither")
{
    const Persons persons(document_with({"Ada Abara", "Ben Abara"}));
    CHECK(persons.known("Abara") == "Abara");
}

TEST_CASE("namesakes stay apart, however often they are named")
{
    Persons persons(document_with({}));
    for (const auto* name : {"Ada Abara", "Ben Abara", "Ada Abara", "Abara"}) {
        persons.learn(name);
    }
    CHECK(persons.known("Abara") == "Abara");
    CHECK(persons.known("Ben Abara") == "Ben Abara");
    const Persons speakers(document_with({"Ada Abara"}));
    CHECK(speakers.known("Ben Abara") == "Ben Abara");
    CHECK(speakers.known("A. Abara") == "Ada Abara");
}

TEST_CASE("a family name with small words is told in full elsewhere")
{
    Persons persons(document_with({"de Abara"}));
    persons.learn("Ada de Abara");
    CHECK(persons.known("de Abara") == "Ada de Abara");
}

TEST_CASE("a document without persons knows none")
{
    const Persons persons({});
    CHECK(persons.known("Abara") == "Abara");
    CHECK(persons.known("").empty());
}
