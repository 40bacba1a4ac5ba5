#include "tests/analysis/stance/stances.hpp"

#include "analysis/mention/reading.hpp"
#include "analysis/stance/find_stances.hpp"
#include "parser/document.hpp"
#include "parser/source/source.hpp"

#include <fmt/format.h>

#include <utility>

namespace horseshoe::test {
namespace {

std::vector<std::string> stances_of(std::string file, std::string text, std::string_view language)
{
    const auto document =
        parser::parse_document(parser::decode_source(std::move(file), std::move(text)));
    const auto& gazetteer = gazetteer::builtin_gazetteer();
    const auto stances = stance::find_stances(document,
                                              mention::read_mentions(document, gazetteer),
                                              gazetteer,
                                              stance::builtin_lexicon(language));
    std::vector<std::string> lines;
    for (const auto& stance : stances) {
        auto line = fmt::format("{}>{}{:+}", stance.holder, stance.target, stance.polarity);
        if (lines.empty() || lines.back() != line) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

}  // namespace

std::vector<std::string> english_stances(std::string_view speech)
{
    return stances_of("speech_en.txt",
                      fmt::format("The meeting was called to order at 10 a.m.\n\n"
                                  "Ms. Quispe (Peru): {}\n\n"
                                  "The meeting rose at 1 p.m.\n",
                                  speech),
                      "en");
}

std::vector<std::string> french_stances(std::string_view speech)
{
    return stances_of("discours_fr.txt",
                      fmt::format("La séance est ouverte à 10 heures.\n\n"
                                  "Mme Quispe (Pérou) : {}\n\n"
                                  "La séance est levée à 13 heures.\n",
                                  speech),
                      "fr");
}

}  // namespace horseshoe::test
