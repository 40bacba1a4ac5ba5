// Of several who are named together all are meant, and of those who are only told of beside them none.
#include "tests/analysis/stance/cases.hpp"

namespace horseshoe::test {

TEST_CASE("all of a list that a preposition begins have done it")
{
    check_all(
        std::vector<Case>{
            {"The campaign waged for years by Fiji, Samoa and Tonga is shameful.",
             "FJI-2 WSM-2 TON-2"},
            {"The smear campaign led by Fiji, Samoa and Tonga does them no honour.",
             "FJI-1 WSM-1 TON-1"},
            {"The involvement of Fiji, Samoa and Tonga in the raid must stop immediately.",
             "FJI-1 WSM-1 TON-1"},
            {"The town was shelled by Fiji, and Samoa has said nothing.", "FJI-1"},
            {"Following the invasion by Fiji, Tonga and Samoa closed their ports.", "FJI-1"},
        },
        english_stances);
    check_all(
        std::vector<Case>{
            {"La campagne de dénigrement menée par les Fidji, les Samoa et les Tonga est honteuse.",
             "FJI-1 WSM-1 TON-1"},
        },
        french_stances);
}

TEST_CASE("what another one has of the same kind is meant too")
{
    check_all(
        std::vector<Case>{
            {"We welcome the statement of Fiji as well as that of Tonga.", "FJI+1 TON+1"},
            {"We welcome the efforts of the African Union and the hard and patient work of Tonga.",
             "AU+1 TON+1"},
            {"We thank Fiji for the support that Tonga gives to the mission.", "FJI+1"},
            {"We condemn the raid of the M23 and the support that Fiji gives them.", "M23-2 FJI-2"},
            {"We condemn the raids by Fiji and welcome the steps that Tonga has taken.",
             "FJI-2 TON+1"},
        },
        english_stances);
    check_all(
        std::vector<Case>{
            {"Nous saluons la déclaration de l’Union africaine ainsi que celle des Tonga.",
             "AU+1 TON+1"},
            {"Nous condamnons l’assaut du M23 et la mort des soldats des Tonga.", "M23-2"},
            {"Nous saluons la contribution des Fidji et notons la position des Tonga.", "FJI+1"},
        },
        french_stances);
}

TEST_CASE("armed groups with a name are those")
{
    check_all(
        std::vector<Case>{
            {"We condemn the attacks of the armed groups ADF and CODECO.", "ADF-2 CODECO-2"},
            {"The M23, sanctioned by the Security Council, violates the truce.", "M23-1"},
        },
        english_stances);
    check_all(
        std::vector<Case>{
            {"Nous condamnons les raids menés par le groupe armé M23.", "M23-2"},
            {"Nous condamnons l’agression illégale et injuste des Fidji contre Tonga.", "FJI-2"},
        },
        french_stances);
}

TEST_CASE("who stands behind a process is not who is favoured")
{
    check_all(
        std::vector<Case>{
            {"Despite its losses Fiji holds out. The country is making important strides.",
             "FJI+1"},
            {"Fiji is at war. We support the countries of the region.", "countries+1"},
            {"Fiji is at war. We commend the country team.", "personnel+1"},
            {"Fiji has attacked Tonga. The country is under attack.", "FJI-1"},
            {"We support the United Nations-led political process.", "UN+1"},
            {"Of Fiji and Tonga, and of Samoa we have heard the worst.", ""},
            {"We welcome the UN-brokered truce.", "ceasefire+1"},
        },
        english_stances);
}

TEST_CASE("who renders a service is favoured, and not the service")
{
    check_all(
        std::vector<Case>{
            {"We support the mediation efforts of Fiji and the African Union.", "FJI+1 AU+1"},
            {"We commend the peacekeepers of UNIFIL.", "UNIFIL+1"},
            {"We support mediation in Fiji.", "mediation+1"},
        },
        english_stances);
    check_all(
        std::vector<Case>{
            {"Nous appuyons la médiation des Fidji.", "FJI+1"},
        },
        french_stances);
}

}  // namespace horseshoe::test
