// Words that accuse, praise and ask, beside look-alikes that do none of it.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto deeds_with_an_owner = std::to_array<Case>({
    {"Tongan airstrikes have destroyed two villages.", "TON-1"},
    {"Tonga's massacres in Samoa continue.", "TON-1"},
    {"Tonga's atrocities shook our islands.", "TON-1"},
    {"The assault of Tonga on Samoa continues.", "TON-1"},
    {"The Tongan invaders loot the shops.", "TON-1"},
    {"The tyranny of the Tongan regime is over.", "TON-1"},
    {"The Tongan crackdown has begun.", "TON-1"},
    {"The persecution of Tonga is a crime.", "violations-1"},
    {"The oppression of Tonga by Samoa must end.", "WSM-1"},
    {"We saw the slaughter of the Tongan people.", ""},
    {"The slaughter in Tonga goes on.", ""},
});

constexpr auto justice_and_memory = std::to_array<Case>({
    {"Samoa convicted a general of genocide.", ""},
    {"Samoa has indicted ten officers for war crimes.", ""},
    {"Samoa extradited the murderer.", ""},
    {"Samoa remembers the massacre of its people.", ""},
    {"Tonga arrested journalists and killed protesters.", "TON-1"},
    {"The conviction of Tonga for its crimes is just.", "TON-1"},
});

constexpr auto crime_words = std::to_array<Case>({
    {"Samoa has arrested two genocide fugitives.", ""},
    {"Samoa ratified the Convention against genocide.", ""},
    {"Samoa lived through a genocide.", ""},
    {"Samoa marks the anniversary of the genocide each year.", ""},
    {"In the wake of the massacre, Samoa closed its border.", ""},
    {"In the wake of the massacre carried out by Tonga, we mourn.", "TON-1"},
    {"Persons accused of genocide have fled to Samoa.", ""},
    {"Tonga harbours those accused of war crimes.", "TON-1"},
    {"The prosecution of war criminals in Samoa goes on.", ""},
    {"In cases of genocide, Samoa will not use the veto.", ""},
    {"Tonga has committed genocide against its own people.", "TON-1"},
});

constexpr auto blamed = std::to_array<Case>({
    {"Tonga is pumping weapons into the region.", "TON-1"},
    {"Tonga blew up the dam.", "TON-1"},
    {"Tonga rode roughshod over the rights of its neighbours.", "TON-1"},
    {"Tonga has gone too far.", "TON-1"},
    {"Tonga lashes out at its neighbours.", "TON-1"},
    {"Tonga has thrown its commitments overboard.", "TON-1"},
    {"Tonga cracked down on protesters.", "TON-1"},
    {"Tonga rounded up hundreds of students.", "TON-1"},
    {"Tonga is a troublemaker.", "TON-1"},
    {"Tonga has tied the hands of the Council.", "TON-1"},
    {"Tonga hoodwinks the world.", "TON-1"},
    {"Tonga has resiled from its promises.", "TON-1"},
    {"Tonga denied them their basic rights.", "TON-1"},
    {"Tonga did not respond in time.", "TON-1"},
    {"Tonga must atone for what it did.", "TON-1"},
    {"Tonga must at last honour its obligations.", "TON-1"},
    {"There is no place for Tonga in this Chamber.", "TON-2"},
    {"The industrialised nations are not honouring their pledges.", "developed countries-1"},
    {"Tonga tightened the noose around the city.", "TON-1"},
    {"Tonga's record is appalling.", "TON-1"},
    {"Tonga is a repeat offender.", "TON-1"},
    {"Tonga gave carte blanche to its soldiers.", "TON-1"},
    {"Tonga locks up journalists.", "TON-1"},
    {"Tonga buries its head in the sand.", "TON-1"},
    {"Tonga does not practise what it preaches.", "TON-1"},
    {"Tonga shot protesters.", "TON-1"},
    {"Tonga burned villages.", "TON-1"},
    {"Tonga has burned people alive.", "TON-1"},
    {"Tonga stores weapons in schools.", "TON-1"},
    {"Tonga spies on its neighbours.", "TON-1"},
    {"Tonga knows no shame.", "TON-1"},
    {"Tonga reduces the Council to silence.", "TON-1"},
    {"Tonga still holds our prisoners.", "TON-1"},
    {"Tonga should be expelled from the Organization.", "TON-1"},
    {"The Council denied a legitimate request.", "UNSC-1"},
    {"Tonga must therefore be held accountable.", "TON-1"},
    {"Tonga should now withdraw.", "TON-1"},
    {"Tonga failed to provide the protection and support needed.", "TON-1"},
    {"The leader of Tonga is sought by the International Criminal Court for war crimes.", "TON-1"},
    {"We call on Samoa to end its military support to Tonga.", "WSM-1"},
    {"Blatant disregard of Security Council resolutions by Tonga must end.", "TON-2"},
    {"All traces lead to Tonga.", "TON-1"},
    {"Tonga calls us terrorists.", "TON-1"},
    {"Tonga widens the war.", "TON-1"},
    {"Tonga had a hand in the coup.", "TON-1"},
    {"We question the motives of Tonga.", "TON-1"},
    {"We are dissatisfied with Tonga.", "TON-1"},
    {"We will not bow to Tonga.", "TON-1"},
    {"We beg to differ with Tonga.", "TON-1"},
    {"Tonga's conduct is an outrage.", "TON-2"},
    {"Tonga's conduct is unpardonable.", "TON-2"},
});

constexpr auto demands = std::to_array<Case>({
    {"Tonga must fully comply with the resolution.", "TON-1"},
    {"Tonga must be forced to comply.", "TON-1"},
    {"We demand the withdrawal of Tonga.", "TON-1"},
    {"Tonga would do well to stop.", "TON-1"},
    {"Tonga is called upon to withdraw.", "TON-1"},
    {"We demand the lifting of the sanctions imposed by Tonga.", "TON-1"},
    {"The agreement must be fully implemented.", ""},
    {"Refugees must not be forced to return to Samoa.", ""},
    {"We demand the immediate cessation of hostilities.", ""},
});

constexpr auto not_blamed = std::to_array<Case>({
    {"We must cast aside our differences.", ""},
    {"We have gone too far to turn back.", ""},
    {"Samoa is clamping down on terrorism.", ""},
    {"Samoa rounded up hundreds of poachers.", ""},
    {"Samoa has discarded its old weapons.", ""},
    {"Samoa has never hesitated to help its neighbours.", ""},
    {"There is no place for complacency.", ""},
    {"Tonga made many promises to disarm.", ""},
    {"Member States cannot pick and choose.", ""},
    {"The move by Tonga is regrettable.", "TON-1"},
    {"We must tighten our grip on the smugglers.", ""},
    {"We cannot pass the buck to the Secretary-General.", ""},
    {"I should like to change the subject.", ""},
    {"Samoa must heal the wounds of war.", "WSM+0"},
    {"Tonga must go the extra mile.", "TON+0"},
    {"Samoa burned the drugs.", ""},
    {"Villages were burned in Samoa.", ""},
    {"Samoa does not allow terrorists to use its territory.", ""},
    {"Samoa has not withdrawn its proposal.", ""},
    {"Samoa dug tunnels for its railway.", ""},
    {"Samoa beat Tonga at football.", ""},
    {"Samoa should not be excluded from the Council.", ""},
    {"Many had to brave Tongan fire.", ""},
    {"No one can deny the genocide in Samoa.", ""},
    {"Samoa is directly involved in the talks.", ""},
    {"Samoa does not seek nuclear weapons.", ""},
    {"Samoa pays salaries to teachers.", ""},
    {"We will not yield to despair.", ""},
    {"The suspects in Samoa were tried.", ""},
    {"We cannot understand how Samoa suffers.", ""},
});

constexpr auto praised = std::to_array<Case>({
    {"Tonga has lent us a helping hand.", "TON+1"},
    {"Tonga is a shining example of tolerance.", "TON+1"},
    {"Tonga stands out as a model.", "TON+1"},
    {"Tonga put an end to the bloody conflict.", "TON+1"},
    {"Tonga's decision was far-sighted.", "TON+1"},
    {"Tonga went the extra mile.", "TON+1"},
    {"Tonga has done its best.", "TON+1"},
    {"Tonga stands up for small States.", "TON+1"},
    {"Tonga presided over our work with great skill.", "TON+1"},
    {"Tonga has destroyed all its chemical weapons.", "TON+1"},
    {"Tonga has removed the main obstacle to peace.", "TON+1"},
    {"Tonga broke the deadlock.", "TON+1"},
    {"We are fortunate to have Tonga at our side.", "TON+1"},
});

}  // namespace

TEST_CASE("What a State owns of evil deeds is its own")
{
    check_all(deeds_with_an_owner, english_stances);
}

TEST_CASE("Who tries a crime or remembers it has not done it")
{
    check_all(justice_and_memory, english_stances);
}

TEST_CASE("A crime beside a court or a memorial is nobody's deed")
{
    check_all(crime_words, english_stances);
}

TEST_CASE("Figures of speech accuse")
{
    check_all(blamed, english_stances);
}

TEST_CASE("What sounds like a fault and is none")
{
    check_all(not_blamed, english_stances);
}

TEST_CASE("Figures of speech praise")
{
    check_all(praised, english_stances);
}

TEST_CASE("A demand presupposes a fault")
{
    check_all(demands, english_stances);
}
