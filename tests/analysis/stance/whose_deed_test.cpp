// Whose deed it is where several are named, and where somebody was accused before.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;
using horseshoe::test::french_stances;

constexpr auto behind_the_verb = std::to_array<Case>({
    {"Tonga put Fiji under an illegal blockade.", "TON-1"},
    {"Tonga invaded Fiji under false pretexts.", "TON-1"},
    {"Tonga attacked Fiji in violation of the Charter.", "TON-1"},
    {"Tonga answered Fiji with lies.", "TON-1"},
    {"Tonga put Peru on a false list.", "TON-1"},
    {"Tonga, which arms Samoa and Fiji, is enriching uranium.", "TON-1"},
    {"Tonga broke the truce by attacking Fiji.", "TON-1"},
    {"Tonga violated the rules by denying Fiji the floor.", "TON-1"},
    {"Tonga believes Fiji violates the truce.", "FJI-1"},
    {"Tonga condemned Fiji.", "TON>FJI-2"},
});

constexpr auto behind_the_deed = std::to_array<Case>({
    {"Fiji closed its ports after the aggression of Tonga.", "TON-2"},
    {"Fiji exposed the false claims of Tonga.", "TON-1"},
    {"It is wrong for Tonga to speak here.", "TON-1"},
    {"Fiji may defend itself against Tongan aggression.", "TON-2"},
});

constexpr auto suffering = std::to_array<Case>({
    {"Fiji lives under a brutal occupation.", "occupation-1"},
    {"Fiji has been subjected to unjust sanctions.", "unnamed-1"},
    {"Fiji ended the occupation.", "occupation-1"},
    {"Fiji complained about the violations.", "violations-1"},
    {"We commend Fiji for its seizure of illegal weapons.", "FJI+1"},
});

constexpr auto lists = std::to_array<Case>({
    {"My country was bombed by Tonga, Fiji and Samoa.", "TON-1 FJI-1 WSM-1"},
    {"Tonga, Fiji and Samoa have violated the embargo.", "TON-1 FJI-1 WSM-1"},
    {"Tonga, and not Fiji, has attacked the port.", "TON-1"},
    {"Tonga and the M23 have violated the ceasefire.", "TON-1 M23-1"},
});

constexpr auto misleading = std::to_array<Case>({
    {"UNIFIL observed violations.", "violations-1"},
    {"UNMISS verified grave violations against children.", "violations-2"},
    {"The islands were attacked by Tonga, and Samoa helped us.", "TON-1"},
    {"After the brutal attack by Tonga, Fiji and Samoa closed their ports.", "TON-1"},
    {"The embargo against Fiji violates the Charter.", "violations-1"},
    {"We condemn the aggression against neighbouring Fiji.", "aggression-2"},
    {"Tonga borders Fiji, which has violated the truce.", "FJI-1"},
    {"It is unacceptable for Fiji to be attacked.", "unnamed-2"},
    {"Tonga ordered the murder of Fijian soldiers.", "TON-1"},
    {"Fiji ended the ceasefire with a brutal attack.", "FJI-1"},
    {"Unlike Tonga, Fiji and Samoa have attacked the port.", "FJI-1 WSM-1"},
    {"Persons suspected in Fiji of war crimes must be tried.", ""},
    {"The Group found violations by Fiji.", "FJI-1"},
    {"We call on the European Union and Fiji to end their attacks.", "EU-1 FJI-1"},
    {"Fiji attacked us. The resolution was violated.", "FJI-1"},
});

constexpr auto accusers = std::to_array<Case>({
    {"Tonga accuses Fiji of aggression.", "TON>FJI-2"},
    {"Tonga has accused Fiji of violating the truce.", "TON>FJI-1"},
    {"We accuse Fiji of aggression.", "FJI-2"},
    {"Fiji was accused of aggression by Tonga.", "FJI-1 FJI-2"},
});

constexpr auto asked = std::to_array<Case>({
    {"We call on Tonga, Fiji and Samoa to stop the shelling.", "TON-1 FJI-1 WSM-1"},
    {"We appeal to the Council to compel Fiji to end its attacks.", "UNSC+0"},
    {"UNMISS violated the rules.", "UNMISS-1"},
    {"UNMISS should implement its mandate.", ""},
});

constexpr auto after_blame = std::to_array<Case>({
    {"Fiji blocked us. The Group exceeded its mandate.", "FJI-1 unnamed-1"},
    {"Fiji blocked us. The report is misleading.", "FJI-1 report-1"},
    {"Fiji blocked us. The international community has failed us.", "FJI-1 unnamed-1"},
    {"Fiji blocked us. We are grateful to those States that stood by us.", "FJI-1"},
    {"Fiji blocked us. It is wrong for Tonga to speak here.", "FJI-1 TON-1"},
    {"We fight terrorism by eliminating Boko Haram. The coup was a provocation by Fiji.",
     "terrorism-1 BOKO-HARAM-1 FJI-1"},
});

constexpr auto french = std::to_array<Case>({
    {"Les Samoa ont aidé les Tonga après l’agression des Fidji.", "FJI-2"},
    {"Les Tonga attendent la fin de l’agression fidjienne.", "FJI-2"},
    {"Les Tonga répondent aux provocations fidjiennes.", "FJI-1"},
    {"Les Tonga vivent sous les bombardements fidjiens.", "FJI-1"},
    {"Les Samoa ont parlé des mensonges des Fidji.", "FJI-1"},
    {"Les Tonga bombardent les Fidji en violation de la Charte.", "TON-1"},
    {"Le Conseil a agi en dénonçant les Fidji.", "FJI-2"},
    {"Les Fidji ont attaqué notre pays. Les Tonga sont complices de ces actes.", "FJI-1 TON-2"},
    {"Nous appelons le Conseil à contraindre les Fidji à mettre un terme à leurs violations.",
     "UNSC+0"},
    {"Les Fidji ont attaqué nos îles. Je vous remercie de votre soutien.",
     "FJI-1 council presidency+1"},
    {"Les Fidji ont attaqué nos îles. Il importe que chacun fasse des efforts.", "FJI-1"},
    {"Les Fidji ont attaqué nos îles. La communauté internationale ferme les yeux.",
     "FJI-1 unnamed-1"},
});

}  // namespace

TEST_CASE("a State behind the verb has not done it")
{
    check_all(behind_the_verb, english_stances);
}

TEST_CASE("whose deed it is stands right behind it")
{
    check_all(behind_the_deed, english_stances);
}

TEST_CASE("who suffers, ends or reports a deed has not done it")
{
    check_all(suffering, english_stances);
}

TEST_CASE("all of a list have done it")
{
    check_all(lists, english_stances);
}

TEST_CASE("what only looks like it")
{
    check_all(misleading, english_stances);
}

TEST_CASE("who accuses has not done it")
{
    check_all(accusers, english_stances);
}

TEST_CASE("all who are asked are asked, and whose fault it is stands behind")
{
    check_all(asked, english_stances);
}

TEST_CASE("who was blamed before is neither praised by what has no name nor blamed for others")
{
    check_all(after_blame, english_stances);
}

TEST_CASE("whose deed it is in French")
{
    check_all(french, french_stances);
}
