#include "analysis/mention/find_mentions.hpp"
#include "analysis/reference/speakers.hpp"
#include "tests/analysis/documents.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace horseshoe;
using namespace horseshoe::reference;

namespace {

const parser::Document& meeting()
{
    static const auto document = test::english_record(
        R"(The President: In accordance with rule 39 of the Council’s provisional rules of procedure, I invite Ms. Ada Abara, Special Representative of the Secretary-General for Iraq, to participate in this meeting.

I now give the floor to Ms. Abara.

Ms. Abara: The river rose.

Mr. Otieno (Kenya): It fell again.

The President: I now give the floor to the representative of China.

Mr. Fan (China): It rose again.

Mr. Otieno (Kenya): It fell.

The President: I shall now make a statement in my capacity as the representative of Sweden.

We sent boats.

I now resume my functions as President of the Council.

Mr. Orlov (Russian Federation): Good.)");
    return document;
}

Speakers speakers()
{
    const auto& names = gazetteer::builtin_gazetteer();
    return {meeting(), mention::find_mentions(meeting(), names), names};
}

/// "2", or why there is no turn.
std::string shown(const Target& target)
{
    return target.turn ? std::to_string(*target.turn) : std::string(in_words(target.lead));
}

const std::string later(in_words(Lead::only_later));
const std::string absent(in_words(Lead::not_in_meeting));

}  // namespace

TEST_CASE("who is meant is the nearest who spoke before")
{
    const auto all = speakers();
    CHECK(shown(all.by_delegation("KEN", 5)) == "3");
    CHECK(shown(all.by_delegation("KEN", 8)) == "6");
    CHECK(shown(all.by_delegation("CHN", 8)) == "5");
    CHECK(shown(all.by_delegation("CHN", 3)) == later);
    CHECK(shown(all.by_delegation("TCD", 8)) == absent);
}

TEST_CASE("one's own turn is not the one meant")
{
    CHECK(shown(speakers().by_delegation("KEN", 6)) == "3");
    CHECK(shown(speakers().by_delegation("CHN", 5)) == absent);
}

TEST_CASE("speakers are known by the last word of their name, in any case")
{
    const auto all = speakers();
    CHECK(shown(all.by_name("Abara", 5)) == "2");
    CHECK(shown(all.by_name("Ada Abara", 5)) == "2");
    CHECK(shown(all.by_name("FAN", 6)) == "5");
    CHECK(shown(all.by_name("Orlov", 5)) == later);
    CHECK(shown(all.by_name("Sorel", 5)) == absent);
    CHECK(shown(all.by_name("", 5)) == absent);
}

TEST_CASE("officials are known by their office")
{
    const auto all = speakers();
    CHECK(shown(all.by_office("SRSG-IRAQ", "Special Representative", 5)) == "2");
    CHECK(shown(all.by_office("UNSG", "Secretary-General", 5)) == absent);
}

TEST_CASE("an office may stand in the heading itself")
{
    const auto& names = gazetteer::builtin_gazetteer();
    const auto document = test::english_record(
        "Ms. Abara (Special Representative of the Secretary-General for Iraq): The river rose.\n\n"
        "Mr. Otieno (Kenya): It fell.\n\nMr. Fan (China): Good.");
    const Speakers all(document, mention::find_mentions(document, names), names);
    CHECK(shown(all.by_office("SRSG-IRAQ", "Special Representative", 3)) == "1");
    CHECK(shown(all.by_office("SRSG", "Special Representative", 3)) == "1");
    CHECK(shown(all.by_office("UNSG", "Secretary-General", 3)) == absent);
}

TEST_CASE("who speaks for no delegation of its own is known by the body in the function")
{
    const auto& names = gazetteer::builtin_gazetteer();
    const auto document = test::english_record(
        "The President: In accordance with rule 39 of the Council’s provisional rules of "
        "procedure, "
        "I invite Ms. Ada Abara, United Nations High Commissioner for Human Rights, and Mr. Eki "
        "Tamm, Director of the Office for the Coordination of Humanitarian Affairs, to "
        "participate "
        "in this meeting.\n\nMs. Abara: The river rose.\n\nMr. Tamm: It fell.\n\n"
        "Mr. Fan (China): Good.");
    const Speakers all(document, mention::find_mentions(document, names), names);
    CHECK(shown(all.by_delegation("OHCHR", 4)) == "2");
    CHECK(shown(all.by_delegation("OCHA", 4)) == "3");
    CHECK(shown(all.by_delegation("WHO", 4)) == absent);
}

TEST_CASE("the previous speaker is no President who conducts the meeting")
{
    const auto all = speakers();
    CHECK(shown(all.previous(5)) == "3");
    CHECK(shown(all.previous(3)) == "2");
    CHECK(shown(all.previous(2)) == in_words(Lead::none_before));
}

TEST_CASE("a President who spoke for the country is a speaker")
{
    const auto all = speakers();
    CHECK(shown(all.previous(8)) == "7");
    CHECK(shown(all.by_delegation("SWE", 8)) == "7");
    CHECK(shown(all.by_name("Lindqvist", 8)) == "7");
}
