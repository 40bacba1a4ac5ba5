#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto demanded = std::to_array<Case>({
    {"We demand the Government of Fiji to withdraw its troops.", "FJI-1"},
    {"We demand Fiji to end the war.", "FJI-1"},
    {"We demand Fiji release all prisoners.", "FJI-1"},
    {"We demand of Fiji that it leave the island.", "FJI-1"},
    {"We press Fiji to halt its offensive.", "FJI-1"},
    {"We want Fiji to stop bombing civilians.", "FJI-1"},
    {"We demand an immediate ceasefire to end the suffering in Tonga.", ""},
    {"We demand access to Tonga to stop the famine.", ""},
    {"There is a high demand for trucks to withdraw the troops of Tonga.", ""},
    {"The demand for aid in Tonga continues to lift prices.", ""},
});

constexpr auto deeds = std::to_array<Case>({
    {"Fiji denies Tongans their fundamental rights.", "FJI-1"},
    {"Fiji deprives thousands of families of their homes.", "FJI-1"},
    {"Fiji has stripped thousands of Tongans of their citizenship.", "FJI-1"},
    {"People are being starved by Fiji.", "FJI-1"},
    {"Fiji has rounded up dozens of aid workers.", "FJI-1"},
    {"Fiji uses prisoners as pawns.", "FJI-1"},
    {"Fiji uses migrants as a political weapon.", "FJI-1"},
    {"Fiji seeks to wipe Tonga from the face of the earth.", "FJI-1"},
    {"Fiji has no lawful basis to hold the pilot.", "FJI-1"},
    {"Fiji holds dozens of aid workers.", "FJI-1"},
    {"Fiji has cut the city off from the world.", "FJI-1"},
    {"Fiji turned away the convoy.", "FJI-1"},
    {"Fiji does not let aid convoys through.", "FJI-1"},
    {"Fiji prevents the refugees from returning.", "FJI-1"},
    {"Fiji forbids girls to go to school.", "FJI-1"},
    {"Fiji forced thousands of families from their homes.", "FJI-1"},
    {"Fiji has emptied entire villages.", "FJI-1"},
    {"Fiji’s soldiers shot at protesters.", "FJI-1"},
    {"Fiji’s tanks rolled into the capital.", "FJI-1"},
    {"Fiji raided the premises of the mission.", "FJI-1"},
    {"Fiji arrests journalists.", "FJI-1"},
    {"Fiji stole the election.", "FJI-1"},
    {"Fiji makes threats against its neighbours.", "FJI-1"},
    {"Fiji has only made matters worse.", "FJI-1"},
    {"Fiji does not protect its own people.", "FJI-1"},
    {"Fiji planned the coup.", "FJI-1"},
    {"Fiji has never stopped arming militias.", "FJI-1"},
    {"Fiji breaks international law every day.", "FJI-1"},
    {"Fiji struck a maternity ward.", "FJI-1"},
    {"Fiji used water cannon against our fishermen.", "FJI-1"},
    {"Fiji disputes our borders.", "FJI-1"},
    {"Fiji does not recognize our right to exist.", "FJI-1"},
    {"Fiji pits communities against each other.", "FJI-1"},
    {"Fiji has erased women from public life.", "FJI-1"},
    {"Fiji makes it impossible to deliver aid.", "FJI-1"},
    {"Fiji does not let the inspectors in.", "FJI-1"},
    {"Fiji has buried the peace process.", "FJI-1"},
    {"Fiji lied to this Council.", "FJI-1"},
});

constexpr auto fired = std::to_array<Case>({
    {"Fiji has fired 30 rockets at the port.", "FJI-1"},
    {"The use of force by Fiji against Tonga is plain.", "FJI-1"},
    {"The aid that Fiji sends is doing nothing but prolonging the war.", "FJI-1"},
    {"We must not overlook the latest actions of Fiji.", "FJI-1"},
    {"Rockets lit up the sky over Tonga.", ""},
    {"We ask for restraint in the use of force by Fiji.", "use-of-force+0"},
});

constexpr auto helped = std::to_array<Case>({
    {"Those killers enjoy safe havens in Fiji.", "FJI-1"},
    {"The rebels are supported by Fiji.", "FJI-1"},
    {"The militias are armed and paid by Fiji.", "FJI-1"},
    {"Fiji allows its territory to be used for raids.", "FJI-1"},
    {"Fiji is openly supporting the militias.", "FJI-1"},
    {"Fiji gives weapons to the rebels.", "FJI-1"},
    {"Fiji hires mercenaries.", "FJI-1"},
});

constexpr auto at_fault = std::to_array<Case>({
    {"It is Fiji that bears the primary responsibility for the violence.", "FJI-1"},
    {"Fiji is fully responsible for what happened.", "FJI-1"},
    {"We are failing because of the leadership of Fiji.", "FJI-1"},
    {"The talks failed through the fault of Fiji.", "FJI-1"},
    {"Fiji can never evade its responsibility.", "FJI-1"},
    {"Fiji must not escape justice.", "FJI-1"},
    {"Fiji does not have the slightest desire to negotiate.", "FJI-1"},
    {"Fiji has in fact no intention to work towards peace.", "FJI-1"},
    {"Fiji shows no sign of changing course.", "FJI-1"},
    {"Fiji does not abide by the agreement.", "FJI-1"},
    {"Fiji has not stopped its attacks.", "FJI-1"},
    {"Fiji has not released the hostages.", "FJI-1"},
    {"The policies of Fiji are the cause of the conflict.", "FJI-1"},
    {"What Fiji said is simply not true.", "FJI-1"},
});

constexpr auto innocent = std::to_array<Case>({
    {"The drought deprives these people of their food.", ""},
    {"The storm has deprived thousands of people of electricity in Tonga.", ""},
    {"We must not deprive the mission of its means.", ""},
    {"No one can deny Tonga its right to defend itself.", ""},
    {"The police of Tonga rounded up the suspects.", ""},
    {"In Tonga, rape is used as a weapon of war.", ""},
    {"Tonga uses its chairmanship as a means of dialogue.", ""},
    {"The floods cut Tonga off from the world.", ""},
    {"Insecurity prevents the refugees from returning to Tonga.", ""},
    {"The flood forced thousands of people from their homes in Tonga.", ""},
    {"The war emptied entire villages in Tonga.", ""},
    {"Sanctions have made matters worse in Tonga.", "sanctions-1"},
    {"Refugees enjoy a safe haven in Tonga.", ""},
    {"Tonga does not allow its territory to be used by rebels.", ""},
    {"Tonga helps the armed groups to disarm.", ""},
    {"Tonga bears the responsibility for protecting civilians.", ""},
    {"The Government of Tonga has the primary responsibility for the protection of its people.",
     ""},
    {"Tonga has no intention of attacking its neighbours.", ""},
    {"We have no intention to stop our work in Tonga.", ""},
    {"The talks in Tonga have led to a new agreement.", ""},
    {"Tonga took half of the refugees.", ""},
    {"Tonga has never stopped helping its neighbours.", ""},
    {"The storm struck the hospital in Tonga.", ""},
    {"The rain makes it impossible to reach Tonga.", ""},
    {"The islands of Tonga lie to the east.", ""},
    {"The contest pits Tonga against Samoa.", ""},
    {"Tonga buried the dead.", ""},
});

}  // namespace

TEST_CASE("who is demanded to stop something is named without that")
{
    check_all(demanded, english_stances);
}

TEST_CASE("deeds blame who does them")
{
    check_all(deeds, english_stances);
}

TEST_CASE("what is fired, forced and overlooked is somebody's")
{
    check_all(fired, english_stances);
}

TEST_CASE("who helps those who do evil is blamed")
{
    check_all(helped, english_stances);
}

TEST_CASE("whose fault it is, is told in many ways")
{
    check_all(at_fault, english_stances);
}

TEST_CASE("storms, the law and duties blame nobody by the same words")
{
    check_all(innocent, english_stances);
}
