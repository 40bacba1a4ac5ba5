#include "report/json/document_lines.hpp"
#include "tests/report/sample_document.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace horseshoe;
using Json = nlohmann::json;

std::vector<std::string> lines_of(const parser::Document& document)
{
    std::string text;
    json::append_document_lines(text, document);
    std::istringstream stream{text};
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// The bytes from the code point `start` to the code point `end`.
std::string between(std::string_view text, std::size_t start, std::size_t end)
{
    std::string out;
    std::size_t code_point = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool begins = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
        code_point += begins ? 1 : 0;
        if (code_point > start && code_point <= end) {
            out += text[i];
        }
    }
    return out;
}

}  // namespace

TEST_CASE("a record's lines are the document, then turns and events in order, then problems")
{
    const auto lines = lines_of(tests::sample_record());
    std::vector<std::string> kinds;
    for (const auto& line : lines) {
        const Json object = Json::parse(line);
        CHECK(object["document"] == "S/PV.8967");
        const std::string type = object["type"];
        kinds.push_back(type == "event" ? std::string{object["kind"]} : type);
    }
    CHECK(kinds == std::vector<std::string>{"document",
                                            "opened",
                                            "agenda-adopted",
                                            "turn",
                                            "invited",
                                            "turn",
                                            "vote",
                                            "problem",
                                            "problem"});
}

TEST_CASE("a record's document line")
{
    CHECK(
        lines_of(tests::sample_record()).at(0) ==
        R"({"type":"document","document":"S/PV.8967","kind":"record","lang":"fr",)"
        R"("date":"2022-02-16","opened":"11:05","closed":"13:15",)"
        R"("presidency":{"speaker":"M. Verchinine","delegation":"RUS"},)"
        R"("agenda":["Coopération entre l’ONU et l’OTSC","Paix en Asie centrale"],)"
        R"("attendance":[{"delegation":"RUS","speaker":"M. Verchinine","as":"president",)"
        R"("country":"Fédération de Russie","function":"","start":0,"end":0},)"
        R"({"delegation":"KAZ","speaker":"","as":"invited","country":"Kazakhstan",)"
        R"("function":"","start":151,"end":164}],"meeting":8967,"resumption":null,)"
        R"("session_year":"Soixante-dix-septième année","place":"New York",)"
        R"("sub_headings":[{"text":"Paix en Asie centrale","before_turn":1,"start":88,"end":109}],)"
        R"("source":{"path":"records/S_PV.8967_fr.txt","sha256":"0123abcd","pages":null,)"
        R"("format":"text","characters":284}})");
}

TEST_CASE("a turn of which all is known")
{
    CHECK(lines_of(tests::sample_record()).at(3) ==
          R"({"type":"turn","document":"S/PV.8967","turn":1,"speaker":"Le Président",)"
          R"("delegation":"RUS","role":"presidency","spoken":"ru","start":110,"end":165,"line":5,)"
          R"("first_page":2,"last_page":2,"found":"cover","function":"",)"
          R"("heading":{"honorific":"","name":"","function":"Le Président","country":"",)"
          R"("spoken":"ru","start":110,"end":141},)"
          R"("parts":[{"capacity":"presidency","delegation":"RUS","start":142,"end":150},)"
          R"({"capacity":"national","delegation":"RUS","start":151,"end":165}],)"
          R"("switches":[{"spoken":"en","start":154,"end":164}],)"
          R"("text":"J’invite le Kazakhstan.",)"
          R"("paragraphs":[{"start":142,"end":165,"page":2,"quotation":false}]})");
}

TEST_CASE("what is not known of a turn is null, and its paragraphs are lines of the text")
{
    const Json turn = Json::parse(lines_of(tests::sample_record()).at(5));
    CHECK(turn["delegation"].is_null());
    CHECK(turn["spoken"].is_null());
    CHECK(turn["first_page"].is_null());
    CHECK(turn["found"] == "unknown");
    CHECK(turn["parts"][0]["delegation"].is_null());
    CHECK(turn["text"] == "Je remercie la présidence.\nMerci à tous.");
    CHECK(turn["paragraphs"][1]["quotation"] == true);
}

TEST_CASE("a vote")
{
    CHECK(
        lines_of(tests::sample_record()).at(6) ==
        R"({"type":"event","document":"S/PV.8967","kind":"vote","line":8,"time":null,)"
        R"("start":216,"end":252,"turn":2,"vote":{"draft":"S/2024/413","favour":["DZA","FRA"],)"
        R"("against":[],"abstaining":["RUS"],"absent":[],)"
        R"("counts":{"favour":14,"against":0,"abstaining":1},"outcome":"adopted",)"
        R"-("resolution":"2732 (2024)","vetoes":[]},"text":"Il est procédé au vote à main levée."})-");
}

TEST_CASE("problems say their line, or null for the document as a whole")
{
    const auto lines = lines_of(tests::sample_record());
    CHECK(lines.at(7) == R"({"type":"problem","document":"S/PV.8967","line":6,"code":"floor",)"
                         R"("message":"M. Zas was given no floor",)"
                         R"("advice":"taken as a turn all the same","notice":false})");
    CHECK(Json::parse(lines.at(8))["line"].is_null());
}

TEST_CASE("offsets count code points of the source text")
{
    const auto document = tests::sample_record();
    const Json turn = Json::parse(lines_of(document).at(5));
    CHECK(between(document.source.text, turn["start"], turn["end"]) ==
          "M. Zas : Je remercie la présidence.\nMerci à tous.");
    const Json& paragraph = turn["paragraphs"][0];
    CHECK(between(document.source.text, paragraph["start"], paragraph["end"]) ==
          "Je remercie la présidence.");
}

TEST_CASE("a letter has its own members and a line for each declaration")
{
    const auto lines = lines_of(tests::sample_letter());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] ==
          R"({"type":"document","document":"A_75_640","kind":"letter","lang":"fr",)"
          R"("date":"2020-12-10","title":"Lettre datée du 10 décembre 2020",)"
          R"("sender":"V. Nebenzia","sender_delegation":"RUS","addressee":"Secrétaire général",)"
          R"-("agenda_item":"Point 130 t)","session":"","distributed":"2020-12-16",)-"
          R"("cites":["A/75/640"],"on_behalf":["CSTO"],"on_behalf_unknown":[],"annexes":1,)"
          R"("start":0,"end":104,"text":"J’ai l’honneur de vous faire tenir une déclaration.",)"
          R"("paragraphs":[{"start":33,"end":84,"page":null,"quotation":false}],)"
          R"("source":{"path":"letters/A_75_640.txt","sha256":"0123abcd","pages":null,)"
          R"("format":"text","characters":156}})");
    CHECK(lines[1] ==
          R"({"type":"declaration","document":"A_75_640","annex":1,)"
          R"("title":"Déclaration sur la sécurité","date":"2020-12-02","place":"Moscou",)"
          R"("original":"ru","signatories":["ARM"],"signatories_unknown":["Syldavie"],)"
          R"("signatories_found":["listed"],)"
          R"("start":105,"end":155,"line":4,"text":"Nous déclarons.",)"
          R"("paragraphs":[{"start":140,"end":155,"page":null,"quotation":false}]})");
}

TEST_CASE("each id of a signatory has a word that tells how it is known")
{
    using parser::SignatoryFound;
    auto document = tests::sample_letter();
    document.letter.annexes[0].signatories = {{"ARM", "CSTO", {}, SignatoryFound::by_membership},
                                              {"", "Syldavie", {}, SignatoryFound::in_text},
                                              {"KAZ", "Kazakhstan", {}, SignatoryFound::in_text}};
    const auto lines = lines_of(document);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].find(R"("signatories":["ARM","KAZ"],"signatories_unknown":["Syldavie"],)"
                        R"("signatories_found":["membership","text"])") != std::string::npos);
}
