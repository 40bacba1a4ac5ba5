#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto blamed = std::to_array<Case>({
    {"The conduct of Fiji is contrary to the purposes of the Charter.", "FJI-1"},
    {"Fiji goes on, contrary to the very spirit of the treaty.", "FJI-1"},
    {"We know Fiji’s pattern of deceit.", "FJI-1"},
    {"The army of Fiji used outlawed chemical agents.", "FJI-1"},
    {"Fiji has spared nobody.", "FJI-1"},
    {"The army of Fiji does not spare schools.", "FJI-1"},
    {"Fiji chooses confrontation rather than talks.", "FJI-1"},
    {"The step of Fiji will only deepen the crisis.", "FJI-1"},
    {"The failure is entirely the fault of Fiji.", "FJI-1"},
    {"The Council cannot even agree on a date.", "UNSC-1"},
    {"Fiji’s cooperation has not been full.", "FJI-1"},
    {"Cooperation by Fiji has been far from complete.", "FJI-1"},
    {"Fiji has been terrorizing its neighbours.", "FJI-1"},
    {"Fiji is merely using the Council to settle scores.", "FJI-1"},
    {"The attitude of Fiji is unforgivable.", "FJI-2"},
    {"The attitude of Fiji is a source of the gravest concern.", "FJI-1"},
    {"The situation in Fiji is of real and growing concern.", "situation in Fiji-1"},
});

constexpr auto praised = std::to_array<Case>({
    {"We were happy that Tonga signed.", "TON+1"},
    {"Tonga has successfully organized elections.", "TON+1"},
    {"Tonga has made unstinting efforts for peace.", "TON+1"},
    {"Tonga has demonstrated the necessary political will.", "TON+1"},
    {"Tonga has made much progress.", "TON+1"},
    {"The vote shows the maturity of Tonga.", "TON+1"},
    {"That shows the determination and courage of Tonga.", "TON+1"},
    {"Tonga played an instrumental role in the talks.", "TON+1"},
    {"Tonga played a stabilizing role.", "TON+1"},
    {"Tonga’s reaction is wholly legitimate.", "TON+1"},
});

constexpr auto told = std::to_array<Case>({
    {"Tonga must show the political will.", "TON+0"},
    {"Security is entirely the responsibility of Tonga.", ""},
    {"It is not normal for snow to fall in Tonga.", ""},
    {"The parties in Tonga cannot agree on a date.", ""},
    {"We cannot agree that Tonga is too small.", ""},
    {"Until we are convinced that Tonga complies, the embargo stays.", ""},
    {"Tonga has managed to more effectively protect its people.", ""},
    {"Fiji asserts the validity of its title to Tonga.", ""},
    {"Let us stress the relevance of this point to Tonga.", ""},
    {"Others are calling for a ceasefire.", ""},
});

}  // namespace

TEST_CASE("who is told to have done wrong, or too little, is blamed")
{
    check_all(blamed, english_stances);
}

TEST_CASE("who is told to have done well is praised")
{
    check_all(praised, english_stances);
}

TEST_CASE("what is only told, asked or claimed is neither")
{
    check_all(told, english_stances);
}
