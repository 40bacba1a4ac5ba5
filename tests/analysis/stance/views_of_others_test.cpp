#include "tests/analysis/stance/cases.hpp"

// Sentences of our own making: what others think, say or are asked is none of the speaker's views.
namespace horseshoe::test {

TEST_CASE("who condemns a thing is not condemned, and what stands before \"which\" is")
{
    check_all(
        std::vector<Case>{
            {"The raid, condemned by Samoa, has not been repeated.", "WSM>attacks-2"},
            {"The attacks, denounced by Tonga, go on.", "TON>attacks-2"},
            {"The plan, welcomed by Fiji, was adopted.", ""},
            {"Samoa suffers under attacks condemned by all.", ""},
            {"Fiji must be condemned by the Council.", "FJI-2"},
            {"Samoa is suffering because of the actions of Fiji.", "FJI-1"},
            {"After the attack, which we strongly condemn, Tonga closed its border.", "unnamed-2"},
            {"Following the elections, which we welcome, Fiji will rest.", "elections+1"},
            {"The decision taken by Fiji, which we welcome, came late.", "FJI+1"},
        },
        english_stances);
    check_all(
        std::vector<Case>{
            {"Les attaques, condamnées par les Samoa, continuent.", "WSM>attacks-2"},
            {"La milice, que soutiennent les Samoa, a quitté la ville.", ""},
            {"Les Samoa, accusées de préparer une attaque contre les Tonga, le nient.", ""},
        },
        french_stances);
}

TEST_CASE("a body that must not tolerate something does not say so")
{
    check_all(
        std::vector<Case>{
            {"The Council must not tolerate the aggression of Fiji.", "FJI-2"},
            {"Fiji cannot accept the occupation of its land by Samoa.", "FJI>WSM-2"},
            {"We welcome a text that accords with Samoa's needs.", "agreement+1"},
            {"According to Fiji, Samoa has violated the truce.", "FJI>WSM-1"},
            {"We commend Fiji, noting that Samoa has violated the truce.", "FJI+1 WSM+0 WSM-1"},
        },
        english_stances);
}

TEST_CASE("blame that is denied is no praise, and praise that is asked for is none yet")
{
    check_all(
        std::vector<Case>{
            {"We do not condemn Fiji for its choice.", ""},
            {"We do not oppose the mandate of UNIFIL.", "UNIFIL+1"},
            {"We do not blame Fiji for all the ills of the region.", ""},
            {"We urge Fiji to be at the forefront of peace.", "FJI+0"},
        },
        english_stances);
    check_all(
        std::vector<Case>{
            {"Nous ne blâmons pas les Fidji pour tous les maux de la région.", ""},
            {"Nous appelons les Fidji à être à la hauteur de leur mission.", "FJI+0"},
            {"Les Fidji doivent être à la hauteur de leurs engagements.", "FJI+0"},
        },
        french_stances);
}

TEST_CASE("who puts an end to a deed has not done it")
{
    check_all(
        std::vector<Case>{
            {"Nous saluons les efforts des Fidji pour mettre fin aux massacres.",
             "FJI+1 killings-2"},
            {"Les Fidji ont mis un terme à ces atrocités.", "crimes-2"},
            {"Les Fidji ont fait cesser les massacres.", "killings-2"},
        },
        french_stances);
    check_all(std::vector<Case>{{"Fiji is working to put an end to this barbarity.", "unnamed-1"}},
              english_stances);
}

TEST_CASE("whoever is thanked behind \"on behalf of\" does not speak")
{
    check_all(
        std::vector<Case>{
            {"I thank, on behalf of my country, the army of Fiji. We condemn Samoa.",
             "FJI+1 WSM-2"},
            {"On behalf of Fiji and Tonga, I condemn Samoa.", "WSM-2 FJI>WSM-2 TON>WSM-2"},
            {"I thank, on behalf of Tonga, the Secretary-General. We condemn Samoa.",
             "UNSG+1 TON>UNSG+1 WSM-2 TON>WSM-2"},
            {"I speak on behalf of Fiji and also on behalf of Tonga. We condemn Samoa.",
             "WSM-2 FJI>WSM-2 TON>WSM-2"},
        },
        english_stances);
    check_all(
        std::vector<Case>{
            {"Je tiens, au nom de mon gouvernement, à remercier les Fidji. Nous condamnons les "
             "Samoa.",
             "FJI+1 WSM-2"},
            {"Nous dénonçons les crimes commis au nom des Fidji. Nous condamnons les Samoa.",
             "FJI-2 WSM-2"},
            {"Je parle au nom des membres, à savoir les Fidji et les Tonga. Nous condamnons "
             "les Samoa.",
             "WSM-2 FJI>WSM-2 TON>WSM-2"},
            {"Au nom des Fidji et des Tonga, je condamne les Samoa.", "WSM-2 FJI>WSM-2 TON>WSM-2"},
        },
        french_stances);
}

TEST_CASE(
    "what was done by whoever is named behind is that one's, with the name of the deed before")
{
    check_all(
        std::vector<Case>{
            {"It is unacceptable that convoys of the mission are blocked by Fiji.", "FJI-2"},
            {"We deeply regret the veto cast by Fiji against the resolution.", "FJI-2"},
            {"We regret the veto by Fiji.", "FJI-1"},
            {"It is regrettable that Samoa left the force established by Fiji.", "WSM-1"},
            {"Those who attack Fiji cannot escape accountability.", "unnamed-1"},
            {"For Fiji terrorist attacks are a daily reality.", "terrorism-1"},
            {"The terrorist attack of Fiji shocked us.", "FJI-1"},
            {"Fiji has waged war. It is regrettable that the situation is not improving.",
             "FJI-1 events-1"},
            {"The terrorist attacks shocked us.", "terrorism-1"},
            {"We urge all actors to work with Fiji.", ""},
            {"We urge all actors to work for human rights.", "human-rights+0 human-rights+1"},
            {"We call upon the authorities of Fiji to work with Samoa.", "FJI+0"},
        },
        english_stances);
    check_all(
        std::vector<Case>{
            {"Il est inacceptable que les camions de la mission soient bloqués par les Fidji.",
             "FJI-2"},
            {"Nous regrettons le veto opposé par les Fidji.", "FJI-1"},
            {"Nous exhortons les dirigeants à parler aux Fidji.", ""},
            {"L'agression des Fidji est odieuse. Nous la condamnons avec fermeté.", "FJI-2"},
            {"Les Fidji ont envahi les Tonga. Mon pays l'a condamné.", "FJI-2"},
            {"Les Fidji ont envahi les Tonga. Nous le regrettons.", "FJI-2 unnamed-1"},
        },
        french_stances);
}

TEST_CASE("thanks without a comma are not for the presidency")
{
    check_all(
        std::vector<Case>{
            {"Thank you Special Representative Rao for your work.", "SRSG+1"},
            {"I thank you, Mr. President, for convening this meeting.", "council presidency+1"},
        },
        english_stances);
}

TEST_CASE("what some are told to say, or nobody has said, blames nobody")
{
    check_all(
        std::vector<Case>{
            {"Some argue that Fiji is the aggressor.", ""},
            {"No delegation has claimed that Fiji violates the truce.", ""},
            {"The resolution recalls that troops found guilty of theft are to be sent home.", ""},
            {"Fiji remains of the view that sanctions will only worsen matters.",
             "FJI>sanctions-1"},
            {"We do not intend to collectively stigmatize the people of Fiji.", ""},
        },
        english_stances);
    check_all(
        std::vector<Case>{
            {"Certains affirment que les Fidji sont l’agresseur.", ""},
            {"Nous n’avons pas l’intention de stigmatiser les soldats des Fidji.", ""},
        },
        french_stances);
}

TEST_CASE("what others are to say is the speaker's own, and what they go on saying is theirs")
{
    check_all(
        std::vector<Case>{
            {"It is time that the Council condemned Fiji.", "FJI-2"},
            {"The talks were held in Tonga, and we recall that Fiji has violated the truce.",
             "FJI-1"},
            {"Samoa continues to reject the decision of Fiji.", "WSM>FJI-2"},
            {"The African Union has, on several occasions, condemned Fiji.", "AU>FJI-2"},
        },
        english_stances);
    check_all(
        std::vector<Case>{
            {"J’aurais aimé que le Conseil condamne les Fidji.", "UNSC-1 FJI-2"},
            {"La situation est calme aux Tonga et nous rappelons que les Fidji ont violé la trêve.",
             "FJI-1"},
            {"Les Tonga nous ont dit que les Fidji avaient violé la trêve.", "TON>FJI-1"},
        },
        french_stances);
}

TEST_CASE("what is done no longer is denied")
{
    check_all(
        std::vector<Case>{
            {"We no longer support UNIFIL.", "UNIFIL-1"},
            {"UNIFIL is no longer a credible partner.", "UNIFIL-1"},
            {"We can no longer tolerate the crimes of Fiji.", "FJI-2"},
            {"Fiji must no longer block aid.", "FJI-1"},
            {"Fiji no longer hides its aggression.", "FJI-2"},
            {"Fiji can no longer hide its crimes.", "FJI-1"},
            {"Fiji no longer supports UNIFIL.", "FJI>UNIFIL-1"},
        },
        english_stances);
    check_all(
        std::vector<Case>{
            {"Nous ne soutenons plus la FINUL.", "UNIFIL-1"},
            {"La FINUL n’est plus un partenaire crédible.", "UNIFIL-1"},
            {"Nous soutenons plus que jamais la FINUL.", "UNIFIL+1"},
            {"Rien n’est plus important que la FINUL.", "UNIFIL+1"},
            {"Les mots ne suffisent plus pour saluer le courage des Fidji.", "FJI+1"},
            {"La FINUL n’est plus seulement utile.", "UNIFIL+1"},
            {"Nous ne pouvons plus tolérer l’agression des Fidji.", "FJI-2"},
        },
        french_stances);
}

}  // namespace horseshoe::test
