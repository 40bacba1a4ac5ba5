#include "analysis/stance/roles.hpp"
#include "analysis/stance/stem_reader.hpp"

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

namespace {

using horseshoe::stance::Role;
using horseshoe::stance::Roles;
using horseshoe::stance::StemReader;

/// The role of the word at `first` in an English sentence.
Role role_of(std::string_view sentence, std::uint32_t first, bool attribute = false)
{
    const auto stems = StemReader(horseshoe::stance::builtin_lexicon("en")).read(sentence);
    const auto& roles = horseshoe::stance::builtin_roles("en");
    return roles.role_of(stems, {first, first + 1, attribute}).role;
}

}  // namespace

TEST_CASE("whoever stands behind no preposition may act")
{
    CHECK(role_of("Chile closed the harbour", 0) == Role::subject);
    CHECK(role_of("In the end Chile closed the harbour", 3) == Role::place);
    CHECK(role_of("we know that Chile closed the harbour", 3) == Role::subject);
}

TEST_CASE("places, partners and victims do not act")
{
    CHECK(role_of("fighting in northern Chile", 3) == Role::place);
    CHECK(role_of("a war against Chile", 3) == Role::beside);
    CHECK(role_of("the borders of Chile", 3) == Role::beside);
    CHECK(role_of("Chile’s territory", 0) == Role::beside);
    CHECK(role_of("Chilean citizens were hurt", 0, true) == Role::beside);
    CHECK(role_of("anti Chilean slogans", 1, true) == Role::beside);
}

TEST_CASE("whose deeds and forces are told of acts")
{
    CHECK(role_of("Chilean troops crossed the river", 0, true) == Role::owner);
    CHECK(role_of("Chile’s aggression", 0) == Role::owner);
    CHECK(role_of("the actions of Chile", 3) == Role::owner);
    CHECK(role_of("a bridge closed by Chile", 4) == Role::agent);
}
