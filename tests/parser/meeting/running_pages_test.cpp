#include "parser/meeting/running_furniture.hpp"
#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

namespace {

/// The pieces of a line, parted by bars; a star stands before what is no furniture.
std::string pieces(std::string_view line)
{
    const auto furniture = find_running_furniture(line);
    std::string out;
    std::size_t begin = 0;
    for (const auto end : furniture.head) {
        out += std::string(line.substr(begin, end - begin)) + '|';
        begin = end;
    }
    out += '*';
    for (const auto tail : furniture.tail) {
        out += std::string(line.substr(begin, tail - begin)) + '|';
        begin = tail;
    }
    return out + std::string(line.substr(begin));
}

const std::string filling = "The pilots saw forty boats on that day, and they brought every one of "
                            "them to the other side before the water rose again. ";

}  // namespace

TEST_CASE("a page that is one line has its header and its footer in it")
{
    CHECK(pieces("We thank the pilots.") == "*We thank the pilots.");
    CHECK(pieces("06/06/2033 The situation at the ford S/PV.9952 The President: I thank them. "
                 "33-15339 3/4") == "06/06/2033 The situation at the ford S/PV.9952 |*The "
                                    "President: I thank them. |33-15339 3/4");
    CHECK(pieces("4/4 33-15339 I thank them. S/PV.9952 The situation at the ford 06/06/2033") ==
          "4/4 33-15339 |*I thank them. |S/PV.9952 The situation at the ford 06/06/2033");
    CHECK(pieces("I thank them. S/PV.9952 The ford 06/06/2033 12/13 33-15339 ") ==
          "*I thank them. |S/PV.9952 The ford 06/06/2033 |12/13 33-15339 ");
    CHECK(pieces("33-15339") == "33-15339|*");
}

TEST_CASE("a symbol or a day that is cited at the end of a page is no furniture")
{
    CHECK(pieces("We said so in S/PV.9950") == "*We said so in S/PV.9950");
    CHECK(pieces("We said so on 06/06/2033") == "*We said so on 06/06/2033");
    CHECK(pieces("S/PV.9950 has our words.") == "*S/PV.9950 has our words.");
}

TEST_CASE("the list of a vote goes on behind the furniture of a page that is one line")
{
    const auto document = parsed(
        "United Nations S/PV.9952 Security Council 9952nd meeting Monday, 6 June 2033, 11.30 a.m. "
        "New York President: Mrs. Holm (Sweden) Members: Chad Mr. Sorel France Mr. Arnaud "
        "33-15339\n"
        "S/PV.9952 The ford 06/06/2033 The meeting was called to order at 11.40 a.m. Adoption of "
        "the agenda The agenda was adopted. The ford The President: " +
        filling + filling + filling + filling + filling +
        "I put to the vote the draft resolution contained in document S/2033/670. A vote was taken "
        "by show of hands. In favour: France, Sweden, 2/3 33-15339\n"
        "06/06/2033 The ford S/PV.9952 Norway Against: None Abstaining: Chad The President: There "
        "were 3 votes in favour, none against and 1 abstention. The draft resolution has been "
        "adopted as resolution 3318 (2033). " +
        filling + filling + filling + filling + "The meeting rose at 12.25 p.m. 33-15339 3/3\n");
    CHECK(votes(document) ==
          Lines{"S/2033/670: FRA SWE NOR / - / TCD / - = 3 0 1 adopted 3318 (2033)"});
    CHECK(document.record.turns.back().last_page == 3);
}

TEST_CASE("the full-width stop behind a formula is the formula's")
{
    std::string lines = "河上有很多船，我们都看到了。";
    for (int i = 0; i < 4; ++i) {
        lines += lines;
    }
    const auto document = parsed(
        "联合国 S/PV.9952 安全理事会 第八十八年 第九九五二次会议 2033年6月6日星期一上午10时举行 "
        "纽约 "
        "主席： 林德奎斯特女士 （瑞典） 成员： 乍得 索雷尔先生 法国 阿尔诺夫人 议程 河上的冬天 "
        "上午10时5分开会。 通过议程 议程通过。 河上的冬天 主席（以英语发言）： " +
        lines +
        " 我现在将文件S/2033/412所载的决议草案付诸表决。 进行了举手表决。 赞成： 乍得、法国、瑞典 "
        "主席（以英语发言）：决议草案获得3票赞成。决议草案获得一致通过，成为第4242（2033）号决议。"
        " " +
        lines + " 中午12时20分散会。\n");
    REQUIRE(votes(document).size() == 1);
    CHECK(votes(document).front() ==
          "S/2033/412: TCD FRA SWE / - / - / - = 3 ? ? adopted 4242 (2033)");
}

TEST_CASE("a no-break space before the colon hides no speaker in a long line")
{
    std::string words = "Les pilotes ont vu quarante bateaux, et les ont menés sur l’autre rive. ";
    for (int i = 0; i < 3; ++i) {
        words += words;
    }
    const auto document = parsed(
        "Nations Unies S/PV.9952 Conseil de sécurité 9952e séance Lundi 6 juin 2033, 10 heures New "
        "York Présidente : Mme Holm (Suède) Membres : Tchad M. Sorel France M. Arnaud La séance "
        "est "
        "ouverte à 10 h 5. La Présidente (parle en anglais)\u00A0: Je donne la parole au "
        "représentant de la France. M. Arnaud (France)\u00A0: " +
        words + "M. Sorel (Tchad)\u202F: " + words + "La séance est levée à 10 h 30.\n");
    CHECK(turns(document) == Lines{"Mme Holm|SWE|cover|presidency|en",
                                   "M. Arnaud|FRA|heading|member|fr",
                                   "M. Sorel|TCD|heading|member|fr"});
    CHECK(document.source.text.find("(France)\u00A0: Les pilotes") != std::string::npos);
}
