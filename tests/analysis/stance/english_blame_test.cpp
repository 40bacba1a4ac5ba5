#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto told_of_force = std::to_array<Case>({
    {"Last night Fiji shelled two villages on the coast of Tonga.", "FJI-1"},
    {"Fijian aircraft bombed a hospital and a school.", "FJI-1"},
    {"Three settlements were destroyed by the Fijian army.", "FJI-1"},
    {"Fiji has occupied and annexed the islands of its neighbour.", "FJI-1"},
    {"By bombing the port of Nukualofa, Fiji has closed the door to talks.", "FJI-1"},
    {"Fiji, which has armed and financed the rebels in Tonga, speaks of peace.", "FJI-1"},
    {"It is Fiji that started this war.", "FJI-1"},
    {"We know that Fiji has for years sheltered the militia.", "FJI-1"},
    {"The aggression of Fiji against Tonga has entered its third month.", "FJI-2"},
    {"Fiji’s blockade of the islands starves families.", "FJI-1"},
    {"Fiji sends mercenaries and weapons to the rebels of Tonga.", "FJI-1"},
    {"Fiji is escalating the conflict with every passing day.", "FJI-1"},
    {"Samoa was attacked by Fiji without any warning.", "FJI-1"},
    {"The settlement activities of Fiji in the islands violate international law.", "FJI-1"},
    {"Fiji must immediately cease all settlement activities.", "FJI-1"},
    {"Fiji has demolished hundreds of homes.", "FJI-1"},
    {"Samoa has launched rockets at towns in Tonga.", "WSM-1"},
    {"Collective punishment by Fiji of the people of Tonga is unacceptable.", "FJI-2"},
    {"Fiji has tested yet another ballistic missile in defiance of the Council.", "FJI-1"},
    {"Fiji’s nuclear blackmail endangers the whole Pacific.", "FJI-1"},
    {"Fiji evades sanctions with the help of shell companies.", "FJI-1"},
    {"The Fijian regime has used chemical weapons against its own people.", "FJI-1"},
    {"Fiji obstructs the delivery of aid to the besieged towns.", "FJI-1"},
    {"Fiji has cast its veto to shield a criminal regime.", "FJI-1"},
    {"Fiji exploits the minerals of Tonga and arms the militias there.", "FJI-1"},
    {"Fijian mercenaries loot villages in Tonga.", "FJI-1"},
});

constexpr auto told_of_law = std::to_array<Case>({
    {"Fiji has breached resolution 2118 (2013) once more.", "FJI-1"},
    {"The annexation of the islands by Fiji is null and void.", "FJI-1"},
    {"Fiji continues to flout its obligations under the Charter.", "FJI-1"},
    {"Fiji is in breach of the ceasefire.", "FJI-1"},
    {"These decisions of Fiji run counter to the Charter.", "FJI-1"},
    {"Fiji must comply with the resolutions of the Council.", "FJI-1"},
    {"We demand once again that Fiji withdraw its troops.", "FJI-1"},
    {"We call for the immediate withdrawal of Fiji from the islands.", "FJI-1"},
    {"We urge Fiji to lift the siege without delay.", "FJI-1"},
    {"Fiji should release all those whom it has detained.", "FJI-1"},
    {"The unilateral coercive measures imposed by Fiji strangle the economy of Tonga.", "FJI-1"},
    {"Fiji applies sanctions without any legal basis.", "FJI-1"},
    {"The Council has failed the people of Tonga.", "UNSC-1"},
    {"The Council remains paralysed.", "UNSC-1"},
    {"The Council has once again shown its inability to act.", "UNSC-1"},
    {"We regret that the Council was unable to reach agreement.", "UNSC-1"},
    {"Fiji has ignored its commitments on climate.", "FJI-1"},
    {"Fiji gives safe haven to terrorists.", "FJI-1"},
    {"We condemn terrorism in all its forms.", "terrorism-2"},
    {"Samoa is a reliable partner in the fight against terrorism.", "WSM+1 terrorism-1"},
    {"We condemn sexual violence in conflict.", "conflict-related-sexual-violence-2"},
});

constexpr auto told_of_conduct = std::to_array<Case>({
    {"Fiji has failed to protect its own people.", "FJI-1"},
    {"Fiji’s refusal to talk leaves no way out.", "FJI-1"},
    {"Fiji refuses to let the inspectors in.", "FJI-1"},
    {"Instead of talking, Fiji has sent more soldiers.", "FJI-1"},
    {"Rather than withdraw, Fiji chose to bring in more tanks.", "FJI-1"},
    {"Fiji has done nothing to protect the refugees.", "FJI-1"},
    {"Fiji pays lip service to peace.", "FJI-1"},
    {"Fiji turned a blind eye to the trade in arms.", "FJI-1"},
    {"Under the pretext of a drill, Fiji moved its tanks to the border.", "FJI-1"},
    {"Fiji cannot be trusted with such weapons.", "FJI-1"},
    {"Fiji shows no interest in a settlement.", "FJI-1"},
    {"Fiji has no right to decide for the people of Tonga.", "FJI-1"},
    {"Fiji still denies the truth.", "FJI-1"},
    {"Fiji has yet to answer our questions.", "FJI-1"},
    {"It is regrettable that Fiji did not take part.", "FJI-1"},
    {"Sadly, Fiji chose the path of confrontation.", "FJI-1"},
    {"We have heard a great many lies from the representative of Fiji.", "FJI-1"},
    {"The claims of Fiji are baseless.", "FJI-1"},
    {"The delegation of Fiji has distorted the facts.", "FJI-1"},
    {"That is one more attempt by Fiji to mislead the Council.", "FJI-1"},
    {"The hypocrisy of Fiji knows no bounds.", "FJI-1"},
    {"Fiji’s double standards are plain to see.", "FJI-1"},
    {"What gives Fiji the right to speak of human rights?", "FJI-1"},
    {"How can Fiji speak of peace while it bombs villages?", "FJI-1"},
    {"How many more children must die before Fiji stops?", "FJI-1"},
    {"Fiji hides behind the banner of human rights.", "FJI-1"},
    {"Fiji is rewriting history.", "FJI-1"},
    {"Fiji portrays itself as a victim while it bombs its neighbours.", "FJI-1"},
    {"Fiji seeks to divide this Council.", "FJI-1"},
    {"Fiji is trying to drag its neighbours into a war.", "FJI-1"},
    {"Fiji bears sole responsibility for this war.", "FJI-1"},
    {"The responsibility lies with Fiji.", "FJI-1"},
    {"It is Fiji that must end this war.", "FJI-1"},
    {"Fiji dragged the region to the brink.", "FJI-1"},
    {"Fiji has trampled on every agreement that it signed.", "FJI-1"},
    {"Fiji wants war, not peace.", "FJI-1"},
    {"Fiji prevents humanitarian workers from reaching the wounded.", "FJI-1"},
    {"Fiji uses hunger as a weapon.", "FJI-1"},
    {"Fiji exports instability.", "FJI-1"},
    {"Fiji treats its obligations with contempt.", "FJI-1"},
    {"The conduct of Fiji is cause for alarm.", "FJI-1"},
    {"The policy of Fiji is leading nowhere.", "FJI-1"},
    {"We strongly protest against the decision of Fiji.", "FJI-2"},
    {"We do not agree with the position of Fiji.", "FJI-1"},
    {"Fiji speaks of peace but sends tanks.", "FJI-1"},
});

constexpr auto told_of_worry_and_rejection = std::to_array<Case>({
    {"Fiji has broken the truce. It bears full responsibility for what follows.", "FJI-1"},
    {"Fiji sits in this Council. Its veto has silenced us all.", "FJI-1"},
    {"We are concerned about the conduct of Fiji.", "FJI-1"},
    {"We are gravely concerned by the missile launches of Fiji.", "missile-launches-2"},
    {"We reject the accusations of Fiji.", "FJI-2"},
    {"The conduct of Fiji is a source of concern.", "FJI-1"},
    {"Fiji poses a threat to the whole region.", "FJI-1"},
});

constexpr auto told_of_suffered = std::to_array<Case>({
    {"The occupation of Tonga is in its third year.", "occupation-1"},
    {"The annexation of Samoa must not stand.", "unnamed-1"},
    {"The invasion of Tonga shook the region.", "aggression-1"},
    {"Tonga has been the victim of aggression.", "aggression-2"},
    {"Tonga fights terrorism with all its means.", "terrorism-1"},
    {"Fiji, not Tonga, attacked first.", "FJI-1"},
    {"Fiji and Samoa have violated the embargo.", "FJI-1 WSM-1"},
    {"Both Fiji and Samoa send arms to the rebels.", "FJI-1 WSM-1"},
    {"The rebels, armed by Fiji, have killed hundreds.", "FJI-1"},
    {"The war that Fiji wages against Tonga is a crime.", "FJI-1"},
    {"Tonga, which Fiji invaded in spring, asks for help.", "FJI-1"},
    {"Fiji’s denial of access to aid workers is unacceptable.", "FJI-2"},
    {"Those who commit such crimes must be held accountable.", "unnamed-1"},
    {"The fight against impunity remains a priority.", "impunity-1"},
    {"Some States keep sending weapons to the rebels.", "unnamed-1"},
    {"Certain members of this Council apply double standards.", "unnamed-1"},
    {"It is alarming that schools have closed.", "unnamed-1"},
    {"Fiji has shelled a village. How can they speak of peace now?", "FJI-1"},
    {"Samoa hosts the talks. This failure is regrettable.", "inaction-1"},
    {"Our embassy was attacked. Fiji must answer.", "FJI-1"},
});

}  // namespace

TEST_CASE("force is told as blame")
{
    check_all(told_of_force, english_stances);
}

TEST_CASE("breaches and demands blame, in whatever matter")
{
    check_all(told_of_law, english_stances);
}

TEST_CASE("what is left undone or said in bad faith is blamed")
{
    check_all(told_of_conduct, english_stances);
}

TEST_CASE("worry and rejection have their target")
{
    check_all(told_of_worry_and_rejection, english_stances);
}

TEST_CASE("who suffers a deed or answers it is not blamed for it")
{
    check_all(told_of_suffered, english_stances);
}
