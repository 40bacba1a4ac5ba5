// What a sentence tells of others: whom they support, judge, accuse, report of, and fight.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;
using horseshoe::test::french_stances;

constexpr auto favoured_by_others = std::to_array<Case>({
    {"We support Samoa, which Tonga attacked.", "WSM+1 TON-1"},
    {"We thank the doctors who treated the victims of the Tongan bombs.", "TON-1"},
    {"We call on Samoa to end its military support to Tonga.", "WSM-1"},
    {"The unconditional support of some countries for Tonga must end.", ""},
    {"Tonga failed to provide the protection and support that they needed.", "TON-1"},
    {"Supporting Tonga amounts to complicity in murder.", ""},
    {"We deplore the support given by Tonga to the terrorists.", "TON-1"},
    {"We reiterate the support of our delegation for Tonga.", "TON+1"},
    {"We thank Tonga for its support.", "TON+1"},
    {"The decision of Tonga to reopen the road is commendable.", "TON+1"},
    {"When Tonga invaded Samoa, Fiji took in thousands of refugees.", "TON-1 FJI+1"},
    {"Tonga has continued its attacks, hitting vital bridges and a crucial harbour.", "TON-1"},
    {"Tonga is essentially a tyranny.", "TON-1"},
    {"Tonga is an essential partner.", "TON+1"},
    {"Supporting Samoa is our duty.", "WSM+1"},
    {"We thank all those who spoke, in particular the representative of Fiji.", "FJI+1"},
    {"We are grateful for what Fiji has done.", "FJI+1"},
    {"I should like to convey the full support of the people of Peru to Samoa.", "WSM+2"},
    {"Samoa has Peru’s full support.", "WSM+2"},
    {"Tonga survived the aggression with exemplary resilience.", "aggression-2 TON+1"},
});

constexpr auto suffered_or_judged = std::to_array<Case>({
    {"We condemn attacks against Samoa, Fiji and their neighbours.", "attacks-2"},
    {"Tonga has seized a large part of Samoa.", "TON-1"},
    {"We deplore the violations on the part of Tonga.", "TON-1"},
    {"The injustice suffered by Samoa must not be forgotten.", "suffering-1"},
    {"The leader of Tonga is sought by the International Criminal Court for war crimes.", "TON-1"},
    {"We support the struggle of Samoa against aggression.", "WSM+1 aggression-2"},
    {"We support the struggle of Samoa against the aggression of Tonga.", "WSM+1 TON-2"},
    {"In its war against Samoa, Tonga and its allies have committed atrocities.", "TON-1"},
    {"The war wanted by Tonga has killed thousands.", "TON-1"},
    {"The rebels of Tonga left Samoa after committing atrocities.", "militias-1"},
    {"Samoa has had to contend with aggression from Tonga.", "TON-2"},
    {"Samoa faces constant provocations from Tonga.", "TON-1"},
    {"The attacks from Tonga continue.", ""},
    {"We welcome the withdrawal of soldiers from Tonga.", ""},
    {"Tonga has failed to honour its pledges and has blocked the use of roads by other States.",
     "TON-1"},
    {"The roads have been blocked by Tonga.", "TON-1"},
    {"We condemn all attacks on villages and recall that attacks on MONUSCO are crimes.",
     "attacks-2"},
    {"We are concerned by the defiance of a permanent member of the Security Council.",
     "unnamed-1"},
    {"We thank the members of the Security Council.", "UNSC+1"},
});

constexpr auto named_behind = std::to_array<Case>({
    {"The massacre was carried out by our neighbour, Tonga.", "TON-1"},
    {"We condemn the siege imposed by the occupying Power, Tonga.", "TON-2"},
    {"The occupying Power, Tonga, has violated the Convention.", "TON-1"},
});

constexpr auto told_by_others = std::to_array<Case>({
    {"The Foreign Minister of Fiji accused Samoa of harbouring terrorists.", "FJI>WSM-1"},
    {"The Fijian Government has condemned Tonga.", "FJI>TON-2"},
    {"The army of Fiji attacked Samoa.", "FJI-1"},
    {"We thank the Fijian Government and condemn Tonga.", "FJI+1 TON-2"},
    {"We condemn Tonga and support the Court.", "TON-2 institutions+1"},
    {"Critics of the Tongan Government condemned Samoa.", "WSM-2"},
    {"Tonga is governed by generals who massacre civilians.", "TON-1"},
    {"It is Tonga alone who committed this aggression.", "TON-2"},
    {"Tonga declared that the massacre was justified.", "TON-1"},
    {"The Minister of Fiji said that soldiers had burned villages.", ""},
    {"Fiji fights terrorists who loot the villages.", "terrorism-1"},
    {"Fiji sent soldiers who looted the villages.", "violence-1"},
    {"Tongan soldiers who looted the villages must be punished.", "TON-1"},
    {"It is a lie that Tonga commits genocide.", ""},
    {"We will not stop condemning Tonga.", "TON-2"},
});

constexpr auto to_be_judged = std::to_array<Case>({
    {"We stress the need to hold Tonga accountable.", "TON-1"},
    {"It is time to strongly condemn Tonga.", "TON-2"},
    {"We call on the Council to condemn Tonga.", "UNSC+0 TON-2"},
    {"I wish to deplore the violations in Tonga.", "violations-1"},
    {"We urge Samoa to condemn Tonga.", "WSM-1 TON-2"},
    {"We call on all Samoans to suppress terrorism.", "WSM+0 terrorism-1"},
    {"We condemn, along with the rest of the Council, the bombing by Tonga.", "TON-2"},
    {"We condemn, together with Fiji and Samoa, the aggression of Tonga.", "TON-2"},
    {"We thank, together with Fiji, the Government of Tonga.", "TON+1"},
    {"The exclusion of Tonga is unacceptable.", "unnamed-2"},
    {"Because of the Hamas attacks the war has widened.", "HAMAS-1"},
    {"The Taliban has repressed women.", "TALIBAN-1"},
});

constexpr auto in_french = std::to_array<Case>({
    {"Les Fidji combattent les groupes terroristes qui pillent les villages.", "terrorism-1"},
    {"Les soldats tongans qui pillent les villages doivent partir.", "TON-1"},
    {"Les Tonga mènent une politique qui viole le droit international.", "TON-1"},
    {"Ce sont les Tonga et leurs alliés qui ont envahi le Samoa.", "TON-2"},
    {"Nous appuyons le Gouvernement fidjien et condamnons les Tonga.", "FJI+1 TON-2"},
    {"Nous dénonçons le soutien des Tonga au terrorisme.", "TON-2"},
    {"Nous condamnons le soutien militaire des Tonga aux rebelles.", "TON-2"},
    {"Nous déplorons l’appui accordé par les Tonga aux terroristes.", "TON-1"},
    {"Nous saluons le soutien des Tonga à notre armée.", "TON+1"},
    {"Le Gouvernement fidjien a condamné l’attaque.", "FJI>attacks-2"},
    {"Je saisis cette opportunité pour parler des Fidji.", ""},
    {"Nous appelons à un cessez-le-feu immédiat.", "ceasefire+0"},
    {"Nous condamnons le traitement réservé à ces femmes.", "unnamed-2"},
    {"Nous appelons le Conseil à condamner les Tonga.", "UNSC+0 TON-2"},
});

constexpr auto rejected = std::to_array<Case>({
    {"The proposal of Fiji was rejected.", ""},
    {"Tonga’s request has repeatedly been rejected.", ""},
    {"The claims of Tonga have been rejected by the Court.", ""},
    {"The claims of Tonga have been rejected by the international community.", "TON-2"},
    {"We reject the claims of Tonga.", "TON-2"},
    {"Such attempts by Tonga must be rejected.", "TON-2"},
});

constexpr auto rejected_in_french = std::to_array<Case>({
    {"La proposition des Fidji a été rejetée.", ""},
    {"Les prétentions des Tonga ont été rejetées par la Cour.", ""},
    {"Les tentatives des Tonga doivent être rejetées.", "TON-2"},
});

constexpr auto unproven = std::to_array<Case>({
    {"The Panel found no evidence of Tongan support to the rebels.", ""},
    {"There is no evidence that Tonga supports the rebels.", ""},
    {"There is no credible proof of Tongan involvement in the killings.", ""},
    {"There is evidence of Tongan involvement in the killings.", "TON-1"},
});

constexpr auto unproven_in_french = std::to_array<Case>({
    {"Rien ne prouve que les Tonga soutiennent les rebelles.", ""},
    {"Aucune preuve de l’implication des Tonga dans les massacres n’a été trouvée.", ""},
});

constexpr auto help_to_foes = std::to_array<Case>({
    {"Tonga provides critical support to the Houthis.", ""},
    {"Tonga provides crucial support to the rebels.", "TON-1"},
    {"Fiji provides crucial support to Samoa against the rebels.", "WSM+1"},
    {"We thank Fiji for its vital support to the fight against the Houthis.", "FJI+1"},
});

constexpr auto help_to_foes_in_french = std::to_array<Case>({
    {"Les Tonga apportent un soutien essentiel aux rebelles.", ""},
    {"Les Tonga apportent un appui crucial aux houthistes.", ""},
    {"Les Fidji apportent un soutien essentiel au Samoa.", "FJI+1"},
});

}  // namespace

TEST_CASE("what others favour is no view of the speaker's")
{
    check_all(favoured_by_others, english_stances);
}

TEST_CASE("who suffers a deed, or judges it, has not done it")
{
    check_all(suffered_or_judged, english_stances);
}

TEST_CASE("a name behind a noun and a comma tells who that is")
{
    check_all(named_behind, english_stances);
}

TEST_CASE("what others tell, and what is told of others")
{
    check_all(told_by_others, english_stances);
}

TEST_CASE("who is to be judged, and whose deeds stand before their noun")
{
    check_all(to_be_judged, english_stances);
}

TEST_CASE("the same in French, and words that only look like cues")
{
    check_all(in_french, french_stances);
}

TEST_CASE("what was rejected others have judged, but for what all reject")
{
    check_all(rejected, english_stances);
    check_all(rejected_in_french, french_stances);
}

TEST_CASE("of what there is no evidence nobody is accused")
{
    check_all(unproven, english_stances);
    check_all(unproven_in_french, french_stances);
}

TEST_CASE("help to those who are fought is no merit")
{
    check_all(help_to_foes, english_stances);
    check_all(help_to_foes_in_french, french_stances);
}
