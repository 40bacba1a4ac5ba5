// Constructed records in Chinese: names have their honorifics behind, States stand before their
// representatives and hours before what happens, and no space parts anything.
#include "parser/count_words.hpp"
#include "parser/error.hpp"
#include "parser/language/wide.hpp"
#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <string_view>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

namespace {

constexpr std::string_view bridge = R"(联合国 S/PV.90230
安全理事会
第八十八年
第九〇二三〇次会议
2033年5月5日星期四上午10时举行
纽约

主席： 林德奎斯特女士 . . . . . . . . . . . . . . . （瑞典）
成员： 乍得 . . . . . . . . . . . . . . . . . . . 索雷尔先生
中国 . . . . . . . . . . . . . . . . . . . . . . . 范立先生
法国 . . . . . . . . . . . . . . . . . . . . . . . 玛丽·阿尔诺夫人
巴拿马 . . . . . . . . . . . . . . . . . . . . . . Ríos Vega女士
美利坚合众国 . . . . . . . . . . . . . . . . . . . 德威特先生
议程项目
河上的冬天
2/3 33-10001
S/PV.90230 河上的冬天 05/05/2033
上午10时05分开会。
通过议程
议程通过。
河上的冬天
主 席（以英语发言）：根 据 安 理 会 暂 行 议 事 规
则第37条，我邀请秘鲁代表参加会议。
根据安理会暂行议事规则第39条，我邀请主管桥
梁事务助理秘书长阿图尔 · 林德先生和非洲联盟常驻
观察员贝克勒女士参加本次会议。
安理会成员面前摆着文件S/2033/412，其中载有乍
得提交的一项决议草案的案文。我现在将该决议草案
付诸表决。
进行了举手表决。
赞成：
乍得、中国、法国、巴拿马和瑞典
反对：
无
弃权：
美利坚合众国
主席（以英语发言）：表决结果如下：5票赞成，0
票反对，1票弃权。决议草案获得通过，成为第4242
（2033）号决议。
我现在请林德先生发言。
林德先生（以法语发言）：桥已经架好。
我们感谢范先生：没有他就没有船。
索雷尔先生（乍得）（以法语发
言）：没有人说过桥什么时候开放。
范立先生（中国）：中国派出了两条船。船已经到
了湖边。
33-10001 3/3
05/05/2033 河上的冬天 S/PV.90230
（以英语发言）
我再说一遍。
主席（以英语发言）：我现在以瑞典代表的身份发
言。
瑞典也派出了一条船。
我现在恢复履行安理会主席的职能。
我现在请秘鲁代表发言。
基斯佩·罗哈斯先生（秘鲁）（以西班牙语发言）：
谢谢。
中午12时20分散会。
)";

/// As it would stand on one page: few lines of a short record tell how wide a column is.
std::string on_one_page()
{
    std::string text(bridge);
    for (const std::string_view line : {"2/3 33-10001\n",
                                        "S/PV.90230 河上的冬天 05/05/2033\n",
                                        "33-10001 3/3\n",
                                        "05/05/2033 河上的冬天 S/PV.90230\n"}) {
        text.erase(text.find(line), line.size());
    }
    return text;
}

}  // namespace

TEST_CASE("a record in Chinese")
{
    const auto document = parsed(std::string(bridge));
    CHECK(document.language == "zh");
    CHECK(document.symbol == "S/PV.90230");
    CHECK(document.date == Date{2033, 5, 5});
    CHECK(document.record.session_year == "第八十八年");
    CHECK(document.record.place == "纽约");
    CHECK(document.record.opened == Time{10, 5});
    CHECK(document.record.closed == Time{12, 20});
    CHECK(document.record.presidency.speaker == "林德奎斯特女士");
    CHECK(document.record.presidency.delegation == "SWE");
    CHECK(members(document) == Lines{"TCD 索雷尔先生",
                                     "CHN 范立先生",
                                     "FRA 玛丽·阿尔诺夫人",
                                     "PAN Ríos Vega女士",
                                     "USA 德威特先生"});
    CHECK(document.record.agenda == Lines{"河上的冬天"});
    CHECK(turns(document) == Lines{"林德奎斯特女士|SWE|cover|presidency|en",
                                   "林德奎斯特女士|SWE|cover|presidency|en",
                                   "林德先生|UN|invitation|guest|fr",
                                   "索雷尔先生|TCD|heading|member|fr",
                                   "范立先生|CHN|heading|member|zh",
                                   "林德奎斯特女士|SWE|cover|presidency|en",
                                   "基斯佩·罗哈斯先生|PER|heading|invited|es"});
    CHECK(votes(document) ==
          Lines{"S/2033/412: TCD CHN FRA PAN SWE / - / USA / - = 5 0 1 adopted 4242 (2033)"});
    CHECK(document.record.turns[0].first_page == 2);
    CHECK(document.record.turns[6].last_page == 3);
}

TEST_CASE(
    "in Chinese lines are joined without spaces, and paragraphs parted where lines were short")
{
    const auto document = parsed(on_one_page());
    CHECK(paragraphs(document, 1).front() ==
          "根据安理会暂行议事规则第37条，我邀请秘鲁代表参加会议。");
    // Whom a paragraph names before a colon within its sentence speaks not.
    CHECK(paragraphs(document, 3) == Lines{"桥已经架好。", "我们感谢范先生：没有他就没有船。"});
    CHECK(paragraphs(document, 5) == Lines{"中国派出了两条船。船已经到了湖边。", "我再说一遍。"});
    REQUIRE(document.record.turns[4].switches.size() == 1);
    CHECK(document.record.turns[4].switches.front().language == "en");
}

TEST_CASE("in Chinese who is invited is told before the honorific, and for whom before the office")
{
    const auto document = parsed(std::string(bridge));
    Lines invited;
    for (const auto& event : document.record.events) {
        for (const auto& each : event.invited) {
            invited.push_back(each.delegation + '|' + each.speaker + '|' + each.function);
        }
    }
    CHECK(invited == Lines{"PER||",
                           "UN|阿图尔·林德先生|主管桥梁事务助理秘书长",
                           "AU|贝克勒女士|非洲联盟常驻观察员"});
}

TEST_CASE("in Chinese the President speaks for a State in parts of a turn")
{
    const auto document = parsed(std::string(bridge));
    const auto& parts = document.record.turns[5].parts;
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].capacity == Capacity::national);
    CHECK(parts[0].delegation == "SWE");
    CHECK(parts[1].capacity == Capacity::presidency);
}

TEST_CASE("an older Chinese record: numbers in characters, a count, a veto, seats at the table")
{
    const auto document = parsed(R"(安全理事会
第三十二年
临时逐字记录
第二〇三一次会议
一九七七年六月二日星期四下午三时三十分在纽约举行
S/PV.2031

主席：奥斯特先生（瑞典）
成员：中国 李明先生
阿拉伯联合酋长国 哈桑·阿里先生
大不列颠及北爱尔兰联合王国 约翰·米尔爵士

下午三时五十分开会。

通过议程

议程通过。

桥梁问题

主席（以法语发言）：我邀请荷兰代表在安理会议席就座。

应主席邀请，范德堡先生（荷兰）在安理会议席就座。

主席（以法语发言）：我现在将S/12340号文件所载决议草案付诸表决。

举手进行表决。

赞成：中国和阿拉伯联合酋长国

反对：大不列颠及北爱尔兰联合王国

弃权：瑞典

主席（以法语发言）：表决结果是：２票赞成、１票反对、１票弃权。由于一个常任理事国投了反对票，决议草案未获通过。

下午五时十分会议暂停，下午五时半复会。

李明先生（中国）：主席先生，我的话很短。

秘书长（以英语发言）：谢谢。

下午七时零五分散会。
)");
    CHECK(document.symbol == "S/PV.2031");
    CHECK(document.date == Date{1977, 6, 2});
    CHECK(members(document) == Lines{"CHN 李明先生", "ARE 哈桑·阿里先生", "GBR 约翰·米尔爵士"});
    CHECK(turns(document) == Lines{"奥斯特先生|SWE|cover|presidency|fr",
                                   "奥斯特先生|SWE|cover|presidency|fr",
                                   "奥斯特先生|SWE|cover|presidency|fr",
                                   "李明先生|CHN|heading|member|zh",
                                   "秘书长|UN|heading|guest|en"});
    CHECK(events(document) == Lines{"opened@0 15:50",
                                    "agenda-adopted@0",
                                    "invited@1",
                                    "seated@1",
                                    "vote@2",
                                    "suspended@3 17:10",
                                    "resumed@3 17:30",
                                    "adjourned@5 19:05"});
    CHECK(votes(document) == Lines{"S/12340: CHN ARE / GBR / SWE / - = 2 1 1 vetoed by GBR"});
}

TEST_CASE("every character of a Chinese record is accounted for, however its lines are broken")
{
    CHECK(rc::check([] {
        // A line feed may stand between any two ideographs of speech.
        std::string text(bridge);
        const std::string_view mark = "中国派出了两条船";
        const auto speech = text.find(mark);
        const auto at = *rc::gen::inRange<std::size_t>(1, mark.size() / 3);
        text.insert(speech + at * 3, "\n");
        const auto document = parsed(text);
        RC_ASSERT(paragraphs(document, 5).front() == "中国派出了两条船。船已经到了湖边。");
        std::size_t accounted = 0;
        for (const auto& each : document.classes) {
            accounted += each.span.size();
        }
        RC_ASSERT(accounted == document.source.text.size());
        for (const auto& turn : document.record.turns) {
            for (const auto& each : turn.paragraphs) {
                const auto source = each.span.of(document.source.text);
                RC_ASSERT(source.substr(0, 3) == document.text_of(each).substr(0, 3));
            }
        }
    }));
}

TEST_CASE("words of scripts without spaces are counted by their characters")
{
    CHECK(count_words("桥已经架好。") == 5);
    CHECK(count_words("第4242（2033）号决议 A3+ 欢迎") == 9);
    CHECK(count_words("two words") == 2);
}

TEST_CASE("a letter in Chinese is refused, and told to be read in records only")
{
    CHECK(reads_records(*find_language("zh")));
    CHECK(!find_language("zh")->complete());
    const std::string letter =
        "联合国 S/2033/50\n安全理事会\n\n2033年5月5日乍得常驻联合国代表给安全理事会"
        "主席的信\n\n谨随函转递一份声明，桥梁必须开放。\n";
    CHECK_THROWS_WITH_AS(parsed(letter),
                         doctest::Contains("records in Chinese are read, letters are not"),
                         horseshoe::InputError);
}
