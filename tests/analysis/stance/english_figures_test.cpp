#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;

constexpr auto blamed = std::to_array<Case>({
    {"Tonga is bent on war.", "TON-1"},
    {"Tonga has closed the door to negotiations.", "TON-1"},
    {"Tonga slammed the door on diplomacy.", "TON-1"},
    {"Tonga has not raised a finger.", "TON-1"},
    {"Tonga gives shelter to terrorists.", "TON-1"},
    {"Tonga has stabbed its neighbour in the back.", "TON-1"},
    {"Tonga tears the treaty to pieces.", "TON-1"},
    {"Tonga scorns international law.", "TON-1"},
    {"Tonga has placed itself outside the community of nations.", "TON-1"},
    {"Tonga is an outlaw State.", "TON-1"},
    {"The fault is that of Tonga.", "TON-1"},
    {"Responsibility for the crisis rests with Tonga.", "TON-1"},
    {"Tonga rules by fear.", "TON-1"},
    {"Tonga holds its own people in bondage.", "TON-1"},
    {"Tonga has embarked on a dangerous course.", "TON-1"},
    {"Tonga challenges the authority of the Council.", "TON-1"},
    {"Tonga seeks to pull the wool over our eyes.", "TON-1"},
    {"Tonga has something to hide.", "TON-1"},
    {"Tonga owes us an explanation.", "TON-1"},
    {"Tonga gambles with peace.", "TON-1"},
    {"Tonga is gambling with the lives of millions.", "TON-1"},
    {"Tonga reaps what it has sown.", "TON-1"},
    {"Tonga has opened a Pandora's box.", "TON-1"},
    {"Tonga is holding up the peace process.", "TON-1"},
    {"Tonga delays the withdrawal of its troops.", "TON-1"},
    {"Tonga wants to have it both ways.", "TON-1"},
    {"Tonga speaks with two tongues.", "TON-1"},
    {"Tonga speaks with a forked tongue.", "TON-1"},
    {"Tonga says peace but means war.", "TON-1"},
    {"Tonga has broken its solemn word.", "TON-1"},
    {"Tonga is in no position to lecture us.", "TON-1"},
    {"Tonga bleeds our country white.", "TON-1"},
    {"Tonga has brought only ruin.", "TON-1"},
    {"Tonga brought misery to millions.", "TON-1"},
    {"Tonga has spread death and destruction.", "TON-1"},
    {"Tonga left a trail of destruction.", "TON-1"},
    {"Tonga has made life unbearable for civilians.", "TON-1"},
    {"Tonga mines our ports.", "TON-1"},
    {"Tonga laid mines in our waters.", "TON-1"},
    {"Tonga jams our radio.", "TON-1"},
    {"Tonga hacked our ministries.", "TON-1"},
    {"Tonga carried out cyberattacks.", "TON-1"},
    {"Tonga buys votes.", "TON-1"},
    {"Tonga throws its weight around.", "TON-1"},
    {"Tonga fuels the conflict.", "TON-1"},
    {"Tonga feeds on chaos.", "TON-1"},
    {"Tonga nibbles away at our territory.", "TON-1"},
    {"Tonga swallowed our province.", "TON-1"},
    {"Tonga seeks domination.", "TON-1"},
    {"Tonga wants to be the policeman of the world.", "TON-1"},
    {"Tonga treats its neighbours like vassals.", "TON-1"},
    {"Tonga has put a gun to our head.", "TON-1"},
    {"Tonga resorts to threats.", "TON-1"},
    {"Tonga's conduct is beneath contempt.", "TON-1"},
    {"Tonga's conduct leaves a bitter taste.", "TON-1"},
    {"Tonga's reply is an evasion.", "TON-1"},
    {"Tonga evaded the question.", "TON-1"},
    {"Tonga must come to its senses.", "TON-1"},
    {"Tonga must see reason.", "TON-1"},
    {"Tonga must mend its ways.", "TON-1"},
    {"Tonga must be called to order.", "TON-1"},
    {"Tonga must pay reparations.", "TON-1"},
    {"Tonga should get out of our country.", "TON-1"},
    {"We take a dim view of the conduct of Tonga.", "TON-1"},
    {"We are at odds with Tonga.", "TON-1"},
    {"We part company with Tonga.", "TON-1"},
    {"We cannot follow Tonga.", "TON-1"},
    {"We have no confidence in Tonga.", "TON-1"},
    {"We find fault with Tonga.", "TON-1"},
    {"We lodged a protest with Tonga.", "TON-1"},
    {"We have protested to Tonga.", "TON-1"},
});

constexpr auto told = std::to_array<Case>({
    {"Tonga closed the doors to the public.", ""},
    {"The door to negotiations is open.", ""},
    {"Tonga challenged the report.", ""},
    {"The mines in Tonga produce copper.", ""},
    {"Tonga clears mines in its waters.", ""},
    {"The miners of Tonga buy bread.", ""},
    {"Tonga delayed its statement.", ""},
    {"The elections in Tonga were delayed by rain.", ""},
    {"Tonga is gambling on tourism.", ""},
    {"The treaty was torn between two versions.", ""},
    {"Tonga governs by consensus.", ""},
    {"Tonga embarked on reforms.", ""},
    {"Tonga must pay its contribution.", "TON+0"},
    {"Tonga got out of the crisis.", ""},
    {"Tonga treats refugees as guests.", ""},
    {"Tonga seeks membership.", ""},
    {"Fuel prices in Tonga rose.", ""},
    {"Tonga refuels the ships.", ""},
    {"Tonga spread the news.", ""},
    {"Tonga brought relief to the victims.", ""},
    {"Tonga will show restraint.", ""},
    {"Tonga owes us nothing.", ""},
    {"Tonga eats fish.", ""},
    {"Tonga resorted to mediation.", ""},
    {"The police of Tonga laid flowers.", ""},
    {"Tonga put an end to the dispute.", ""},
    {"Tonga holds a seat on the Council.", ""},
    {"Tonga has nothing to hide.", ""},
    {"Tonga breaks new ground.", ""},
    {"Tonga leaves a good impression.", "TON+1"},
    {"Tonga found no fault in the report.", ""},
    {"We spoke to Tonga about peace and security.", ""},
    {"Tonga talks of peace.", ""},
    {"Tonga has lost its harbour.", ""},
    {"The team of Tonga was robbed of victory.", ""},
    {"Tonga is set on a new course.", ""},
    {"The hospital in Tonga placed the patients outside the building.", ""},
    {"The ships stopped in the waters of Tonga.", ""},
    {"Tonga has fed the children.", ""},
    {"Tonga dreams of peace.", ""},
});

}  // namespace

TEST_CASE("more figures of speech blame")
{
    check_all(blamed, english_stances);
}

TEST_CASE("what only looks like such figures takes no stand against anybody")
{
    check_all(told, english_stances);
}
