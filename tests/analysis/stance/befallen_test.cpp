// Whom what is favoured befalls, what a deed is done to, and whose verb has an insert before it.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;
using horseshoe::test::french_stances;

constexpr auto befallen = std::to_array<Case>({
    {"We support measures against Tonga.", "measures+1"},
    {"We welcome the ruling against Tonga.", "decision+1"},
    {"We support an inquiry into the conduct of Tonga.", ""},
    {"We welcome the suspension of Tonga.", ""},
    {"We support the isolation of the Tongan regime.", ""},
    {"We welcome the retreat of the Houthis.", ""},
    {"We salute those who resist Hamas.", ""},
    {"We are pleased that Tonga has been suspended.", ""},
    {"We support the call on Tonga to withdraw.", "TON-1"},
    {"We welcome the condemnation by Fiji of the coup.", "coups-detat-2"},
});

constexpr auto done_by_them = std::to_array<Case>({
    {"We support the call of Fiji for a ceasefire.", "FJI+1"},
    {"We support the request by Fiji for a meeting.", "FJI+1"},
    {"We welcome the measures taken by Fiji.", "FJI+1"},
    {"We welcome the action of Fiji against the gangs.", "FJI+1"},
    {"We welcome the investigation by Fiji.", "FJI+1"},
    {"We commend Fiji for condemning Tonga.", "FJI+1"},
    {"We commend the monitoring of the OSCE.", "OSCE+1"},
    {"We support the call for justice for Samoa.", "WSM+1"},
    {"We welcome the lifting of the ban on UNRWA.", "UNRWA+1"},
    {"The victims of Hamas need our support.", ""},
});

constexpr auto befallen_in_french = std::to_array<Case>({
    {"Nous saluons la suspension des Tonga par l’Union africaine.", "AU+1"},
    {"Nous soutenons les mesures prises contre les Tonga.", "measures+1"},
    {"Nous saluons la chute du régime tongan.", ""},
    {"Nous soutenons l’enquête sur les Tonga.", ""},
    {"Nous appuyons l’appel des Fidji à un cessez-le-feu.", "FJI+1"},
    {"Nous saluons les efforts des Fidji contre le terrorisme.", "FJI+1"},
});

constexpr auto suffered = std::to_array<Case>({
    {"We condemn the attacks that Fiji has suffered.", "attacks-2"},
    {"We condemn the aggression which Fiji has faced.", "aggression-2"},
    {"We deplore the obstacles that UNMISS is facing.", "obstruction-1"},
    {"We regret the decision to expel MONUSCO.", "decision-1"},
    {"The war threatens the security of Fiji.", "war-1"},
    {"Arms smuggling undermines the peace and security of Fiji.", "unnamed-1"},
    {"The abducted President of Fiji must be released.", ""},
    {"The murdered soldiers of Fiji will be buried today.", ""},
    {"We wish the injured a rapid recovery.", ""},
    {"Tonga has killed 12 soldiers of Fiji.", "TON-1"},
    {"The murdered men were shot by Tonga.", "TON-1"},
    {"Tonga has also killed journalists.", "TON-1"},
    {"We condemn the strikes Tonga carried out on the port.", "TON-2"},
    {"We are concerned that Tonga has faced no consequences.", "TON-1"},
    {"Tongan forces are illegally stationed in Samoa.", "TON-1"},
});

constexpr auto suffered_in_french = std::to_array<Case>({
    {"Nous condamnons les attaques visant les Fidji.", "attacks-2"},
    {"Nous condamnons les attaques à l’encontre des Fidji.", "attacks-2"},
    {"Nous condamnons les attaques dont les Fidji sont victimes.", "attacks-2"},
    {"Nous condamnons les attaques qui ont frappé les Fidji.", "attacks-2"},
    {"Les Fidji ont été dévastées par un cyclone.", ""},
    {"Nous regrettons que la Cour ait condamné les Fidji.", "unnamed-1"},
    {"Les forces des Tonga ont attaqué les Fidji avec brutalité.", "TON-1"},
    {"Les Tonga ont envahi les Fidji de façon irresponsable.", "TON-2"},
});

constexpr auto worried = std::to_array<Case>({
    {"Fiji expressed concern at the killings.", "FJI>killings-1"},
    {"Fiji was shocked by the killings.", "FJI>killings-1"},
    {"Fiji briefed the Council on the killings.", ""},
    {"Tonga outraged the region by its invasion.", "TON-1"},
});

constexpr auto makes = std::to_array<Case>({
    {"The use by Tonga of Fijian drones violates the resolution.", "TON-1"},
    {"Fijian-made missiles were used to strike the port.", ""},
    {"Tongan missiles have struck the port.", "TON-1"},
    {"Samoa shot down Tongan drones that violated its airspace.", "TON-1"},
});

constexpr auto makes_in_french = std::to_array<Case>({
    {"L’utilisation par les Tonga de drones fidjiens viole la résolution 2231.", "TON-2"},
    {"Des missiles de fabrication fidjienne ont été utilisés pour frapper le port.", ""},
});

constexpr auto inserts = std::to_array<Case>({
    {"Tonga has attacked Samoa. The Security Council, which has met twice, has failed to act.",
     "TON-1 UNSC-1"},
    {"Tonga has attacked Samoa. The African Union, for its part, has failed to act.", "TON-1 AU-1"},
});

constexpr auto with_object = std::to_array<Case>({
    {"The Council fails to act against the provocations by Tonga.", "UNSC-1 TON-1"},
    {"Samoa ignores the crimes committed by Tonga.", "WSM-1 TON-1"},
    {"The town was bombed in May by Tonga.", "TON-1"},
    {"This text condones the crimes of Tonga.", "TON-1"},
    {"This report ignores the root causes.", "unnamed-1"},
    {"The report documents violations in the camps by Tonga.", "TON-1"},
});

constexpr auto at_times = std::to_array<Case>({
    {"For ten years Tonga has trampled on the rights of its people.", "TON-1"},
    {"In 2022 Tonga attacked Samoa.", "TON-1"},
    {"On Monday Tonga shelled the port.", "TON-1"},
    {"In the past year Fiji has opened its ports to refugees.", "FJI+1"},
    {"The aggressor is Tonga.", "TON-2"},
    {"The victim is Tonga and the aggressor is Samoa.", "WSM-2"},
    {"Tonga is the only country that opposed the text.", ""},
    {"Fiji is right and Tonga is wrong.", "TON-1"},
    {"We support Fiji, not Tonga.", "FJI+1"},
    {"It is no secret that Tonga finances the militia.", "TON-1"},
});

constexpr auto at_times_in_french = std::to_array<Case>({
    {"Depuis dix ans les Tonga bafouent les droits de leur peuple.", "TON-1"},
    {"En 2022 les Tonga ont attaqué le Samoa.", "TON-1"},
});

constexpr auto disregarded = std::to_array<Case>({
    {"Tonga sends weapons in flagrant violation of the UN arms embargo.", "TON-2"},
    {"These strikes are a violation of UN premises.", "attacks-1"},
});

constexpr auto not_told = std::to_array<Case>({
    {"Claims that Tonga threatens shipping are baseless.", "accusations-1"},
    {"Allegations that Tonga supports the M23 are false.", "accusations-1"},
    {"We reject the claim that Tonga has bombed the school.", "accusations-2"},
    {"Tonga is the object of unjust attacks.", "attacks-1"},
    {"Tonga was unjustly sanctioned.", "sanctions-1"},
    {"We reject the accusations that the representative of Tonga has made.", "TON-2"},
    {"Tonga is wrong to claim that Samoa attacked it.", "TON-1"},
    {"The claim of Tonga that its aims are peaceful is not credible.", "TON-1"},
    {"Had it not been for the outstanding work of UNIFIL, many would have died.", "UNIFIL+1"},
    {"It is wrong to say that Tonga has violated the treaty.", ""},
    {"Had Tonga attacked Samoa, the Council would have met.", ""},
    {"Should Tonga violate the truce, the Council will meet.", ""},
    {"We regret that Tonga was condemned.", "unnamed-1"},
});

constexpr auto of_rulers = std::to_array<Case>({
    {"The M23 has killed civilians. The transitional government continues to block aid.",
     "M23-1 obstruction-1"},
    {"The Taliban persecute women. The de facto authorities continue to block aid.",
     "TALIBAN-1 de facto authorities-1"},
    {"Tonga has killed civilians. The government continues to block aid.", "TON-1"},
});

}  // namespace

TEST_CASE("whom what is favoured befalls is not favoured")
{
    check_all(befallen, english_stances);
    check_all(done_by_them, english_stances);
    check_all(befallen_in_french, french_stances);
}

TEST_CASE("who suffers what is blamed is not blamed")
{
    check_all(suffered, english_stances);
    check_all(suffered_in_french, french_stances);
    check_all(worried, english_stances);
    check_all(disregarded, english_stances);
}

TEST_CASE("who has made a weapon is not who uses it")
{
    check_all(makes, english_stances);
    check_all(makes_in_french, french_stances);
}

TEST_CASE("a body keeps its verb behind an insert, and its own fault beside that of others")
{
    check_all(inserts, english_stances);
    check_all(with_object, english_stances);
}

TEST_CASE("who acts may stand behind a time, or behind what he is")
{
    check_all(at_times, english_stances);
    check_all(at_times_in_french, french_stances);
}

TEST_CASE("what is denied, supposed or regretted is nobody's fault")
{
    check_all(not_told, english_stances);
}

TEST_CASE("a government without a name is no armed group")
{
    check_all(of_rulers, english_stances);
}
