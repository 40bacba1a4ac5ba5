// Who is only named beside a deed, a worry or a favour is not meant: the place, the victim, the backer.
#include "tests/analysis/stance/cases.hpp"

namespace horseshoe::test {

TEST_CASE("who is hit, in whatever of theirs, is not blamed")
{
    check_all(
        std::vector<Case>{
            {"We condemn the attack on the base of UNIFIL.", "attacks-2"},
            {"We deplore the strikes against positions of the Fijian army.", "attacks-1"},
            {"We condemn the seizure of Tongan boats by Fiji.", "FJI-2"},
            {"We condemn the arrest of UNICEF workers by the Taliban.", "TALIBAN-2"},
            {"We denounce the outrageous act of Fiji against its neighbour, Tonga.", "FJI-2"},
            {"We are alarmed at the actions of Fiji.", "FJI-1"},
        },
        english_stances);
    check_all(
        std::vector<Case>{
            {"Confrontées à la violation de leurs droits, les autorités tongiennes protestent.",
             "violations-1"},
            {"Nous dénonçons l’occupation fidjienne.", "FJI-2"},
            {"Nous dénonçons la saisie fidjienne de terres tongiennes.", "FJI-2"},
            {"Nous condamnons l’assaut du M23 et le deuil des Tonga.", "M23-2"},
        },
        french_stances);
}

TEST_CASE("a State behind the name of a town is a place")
{
    check_all(
        std::vector<Case>{
            {"We condemn the raid on the convoy in Nabouwalu, Fiji.", "attacks-2"},
            {"We welcome the dialogue in Fiji, Tonga and Samoa aimed at peace.", "dialogue+1"},
            {"In Geneva, Fiji has violated the truce.", "FJI-1"},
            {"This is an important moment for Fiji.", ""},
            {"This is a great achievement for Fiji.", "FJI+1"},
            {"Today in Nadi, Fiji destroyed a school.", "FJI-1"},
            {"Let me join others in welcoming Fiji, Tonga and Samoa to the Council.",
             "FJI+1 TON+1 WSM+1"},
            {"The brutal Houthi attacks go on.", "HOUTHIS-1"},
        },
        english_stances);
}

TEST_CASE("a backer beside who acts has not done it")
{
    check_all(
        std::vector<Case>{
            {"Fiji, funded by Tonga, has attacked villages.", "FJI-1"},
            {"The rebels, funded by Tonga, have attacked villages.", "TON-1"},
            {"We are worried that the Fiji-backed Taliban burned a village.", "TALIBAN-1"},
            {"The steady support Fiji gives to the rebels is well known.", ""},
            {"We pledge the support Fiji deserves.", "FJI+1"},
            {"Fiji, bombed by Tonga, has seen grave violations of its sovereignty.", "TON-2"},
            {"We applaud the army of Fiji for attacking the camps of the rebels.", "FJI+1"},
            {"We call on those with influence on Fiji to save lives.", ""},
        },
        english_stances);
    check_all(
        std::vector<Case>{
            {"Les Fidji, fortes du soutien des Tonga, ont attaqué notre port.", "FJI-1"},
        },
        french_stances);
}

TEST_CASE("a second predicate has the subject of the first")
{
    check_all(
        std::vector<Case>{
            {"Fiji has invaded Tonga. The Council met twice, and has failed to respond.",
             "FJI-1 UNSC-1"},
            {"Fiji has invaded Tonga. The failure of the Security Council to act is known.",
             "FJI-1 UNSC-1"},
        },
        english_stances);
}

TEST_CASE("titles tell whom one speaks to")
{
    check_all(
        std::vector<Case>{
            {"SRSG Rao, we commend you for your leadership.", "SRSG+1"},
            {"A warm thank you to UNIFIL for its work.", "UNIFIL+2"},
            {"Madam President, we commend you for your leadership.", "council presidency+1"},
        },
        english_stances);
}

TEST_CASE("\"this\" is what somebody has done right before, and the deeds of a name are its own")
{
    check_all(
        std::vector<Case>{
            {"Fiji has set conditions for the talks. This is unacceptable.", "FJI-2"},
            {"Fiji has warned of a famine. This is unacceptable.", "unnamed-2"},
            {"Fiji has been left alone. This is unacceptable.", "unnamed-2"},
            {"Tonga is waging a war of aggression. Fiji’s illegal and immoral activities are "
             "known.",
             "TON-2 FJI-1"},
        },
        english_stances);
}

}  // namespace horseshoe::test
