#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto far_subjects = std::to_array<Case>({
    {"Having torn up every agreement, Fiji now speaks of dialogue.", "FJI-1"},
    {"We see a pattern: having failed to take the port, Suva has set about starving it.", "FJI-1"},
    {"By shelling the market, Samoa has shown its contempt for life.", "WSM-1"},
    {"Suva has shelled the harbour again.", "FJI-1"},
    {"The authorities in Suva have rained missiles on their neighbours.", "FJI-1"},
    {"The shelling of Tonga by Fiji began at dawn.", "FJI-1"},
    {"The prisoners were tortured by the guards of the Fijian army.", "FJI-1"},
    {"The harbour was bombed by the forces of Fiji.", "FJI-1"},
    {"The islanders were murdered at the hands of Fiji.", "FJI-1"},
    {"Progress leaves much to be desired on the part of Fiji.", "FJI-1"},
    {"My Fijian colleague omitted to mention the dead.", "FJI-1"},
    {"Neither Fiji nor Samoa has kept faith with the accord.", "FJI-1 WSM-1"},
    {"The continued Fijian occupation has ruined three provinces.", "FJI-1"},
    {"In particular Fiji has flouted the embargo.", "FJI-1"},
    {"A breach of the truce took place, and the proposal tabled by Tonga shows the way out.",
     "violations-1 TON+1"},
});

constexpr auto spoken_of_before = std::to_array<Case>({
    {"Fiji has bombed the port. These strikes are a disgrace.", "FJI-1 FJI-2"},
    {"Fiji bombed the coast. Tonga held out bravely. They deserve our admiration.", "FJI-1 TON+1"},
    {"Fiji has turned hunger into a weapon. To do so is shameful.", "FJI-1 FJI-2"},
    {"It is a matter of regret that the ferry should still be prevented from sailing.",
     "unnamed-1"},
    {"Fiji has violated the truce. We shall not forget a State that attacked its neighbour.",
     "FJI-1"},
    {"Those who fire at ambulances know what they do.", "unnamed-1"},
    {"There was a meeting on climate. There are trends that could further exacerbate thirst.", ""},
});

constexpr auto doers_by_pointers = std::to_array<Case>({
    {"What followed was an aggression planned, paid for and directed from Suva.", "FJI-2"},
    {"Rockets killed nine people in raids launched from Fiji.", "FJI-1"},
    {"A putsch was carried out with the connivance of Suva.", "FJI-1"},
    {"Fijian aggression goes on. It has shown, in all these months, for all our appeals and those "
     "of our neighbours, nothing but contempt.",
     "FJI-2 FJI-1"},
    {"Fijian aggression goes on. Its envoy told us yesterday that nothing had happened, which is a "
     "lie.",
     "FJI-2 FJI-1"},
    {"Fijian aggression goes on. Two schools were shelled. Nine pupils were killed.",
     "FJI-2 FJI-1"},
    {"Fijian aggression goes on. Nine Fijian soldiers were killed.", "FJI-2"},
    {"Fijian aggression goes on. The fishermen were abducted by its soldiers.", "FJI-2 FJI-1"},
    {"Fiji sends columns of lorries into Tonga, and it refuses all inspection.", "FJI-1"},
    {"Fiji trades with Samoa, and it has flouted the embargo.", "FJI-1"},
    {"Fiji wages war on Tonga. We ask it to withdraw its troops.", "FJI-1"},
    {"Fiji met Tonga yesterday. We ask it to come again.", "FJI+0"},
    {"Nine pupils were killed.", ""},
    {"Fijian aggression goes on. On its shores the occupying Power refuses all access.",
     "FJI-2 FJI-1"},
    {"Fiji, the occupying Power, has violated the Charter.", "FJI-1"},
    {"Samoa spoke first. The occupying Power refuses all access.", "unnamed-1"},
});

constexpr auto nobody_at_fault = std::to_array<Case>({
    {"Tonga will defend itself against any aggression.", ""},
    {"Samoa stands ready to respond to any attack.", ""},
    {"Tonga prevented an attack on the embassy.", ""},
    {"Those who were killed in the raid had come to fish.", ""},
    {"He was glad to be proved wrong.", ""},
    {"The Executive Director of the Fund has left Fiji.", ""},
    {"At the invitation of Fiji, the envoys crossed the strait.", ""},
    {"The members of the Council observed a minute of silence for Fiji.", ""},
});

constexpr auto those_in_favour = std::to_array<Case>({
    {"The Council must condemn Fiji.", "UNSC+0 FJI-2"},
    {"The Council condemned Fiji.", "UNSC>FJI-2"},
    {"We salute Tonga and the Secretary-General.", "TON+1 UNSG+1"},
    {"We encourage the Secretary-General to persist in his mediation.", "UNSG+1"},
    {"We encourage Tonga to send observers.", "TON+0"},
    {"We support the remarks on the climate made by the representative of Tonga.", "TON+1"},
    {"We appreciate the work done by Tonga and Samoa.", "TON+1 WSM+1"},
    {"It is to Tonga that we owe this result.", "TON+1"},
    {"Tonga is, in our view, an important partner.", "TON+1"},
    {"The islands, and in particular Tonga, deserve our admiration.", "TON+1"},
    {"The blockade of the islands by Fiji, which we condemn, goes on.", "FJI-2"},
});

constexpr auto things = std::to_array<Case>({
    {"We welcome the report and will study it.", "report+1"},
    {"We are encouraged by the reforms in Tonga.", "reforms+1"},
    {"My delegation thanks the briefers.", "briefers+1"},
    {"I thank you, Sir.", "council presidency+1"},
    {"We applaud the staff on the ground.", "personnel+1"},
    {"They welcomed the report.", ""},
});

}  // namespace

TEST_CASE("who did it is found far from the deed")
{
    check_all(far_subjects, english_stances);
}

TEST_CASE("who did it was spoken of before")
{
    check_all(spoken_of_before, english_stances);
}

TEST_CASE("deeds that are met, feared or thought of are nobody's fault")
{
    check_all(nobody_at_fault, english_stances);
}

TEST_CASE("whom one favours is told from what is spoken of")
{
    check_all(those_in_favour, english_stances);
}

TEST_CASE("things without a name of their own are favoured too")
{
    check_all(things, english_stances);
}

TEST_CASE("whom others accuse is not taken for whom this speaker means")
{
    const auto stands = english_stances(
        "Fiji has shelled a village.\n\n"
        "Mr. Soto (Chile): Fiji has shelled a village.\n\n"
        "Ms. Ana (Samoa): I call on both parties. There is no excuse for the shelling by the "
        "occupier.");
    REQUIRE(stands.size() > 2);
    CHECK(stands[0] == "PER>FJI-1");
    CHECK(stands[1] == "CHL>FJI-1");
    for (const auto& stand : stands) {
        CAPTURE(stand);
        CHECK_FALSE(stand.starts_with("WSM>FJI"));
    }
}

TEST_CASE("pointers, parties and deeds without a doer are those of whom it spoke of before")
{
    check_all(doers_by_pointers, english_stances);
}
