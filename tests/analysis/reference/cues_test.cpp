#include "analysis/reference/cues.hpp"
#include "analysis/reference/sentence_cues.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::reference;

namespace {

constexpr std::array<std::string_view, 13> keys{"thanks",
                                                "agrees",
                                                "echoes",
                                                "quotes",
                                                "disagrees",
                                                "answers",
                                                "reports",
                                                "acts",
                                                "echoing",
                                                "role-of",
                                                "role",
                                                "previous",
                                                "several"};

using Lines = std::vector<std::string>;

/// "thanks: thank" for each cue, without the words around.
Lines cues(std::string_view language, std::string_view text)
{
    std::vector<gazetteer::Word> words;
    gazetteer::append_words(text, words);
    Lines out;
    for (const auto& cue : cues_of(language).find(words)) {
        if (static_cast<std::size_t>(cue.key) >= keys.size()) {
            continue;
        }
        const auto begin = words[cue.first].begin;
        out.push_back(fmt::format("{}: {}",
                                  keys.at(static_cast<std::size_t>(cue.key)),
                                  text.substr(begin, words[cue.last - 1].end() - begin)));
    }
    return out;
}

}  // namespace

TEST_CASE("cues of both languages are found in all their forms")
{
    struct Row {
        const char* language;
        const char* text;
        Lines cues;
    };
    const std::vector<Row> rows{
        {"en", "We thank her and are grateful.", {"thanks: thank", "thanks: grateful"}},
        {"fr", "Nous remercions l’oratrice.", {"thanks: remercions"}},
        {"fr", "Je félicite la Présidente.", {"thanks: félicite"}},
        {"en", "I agree with that.", {"agrees: agree with"}},
        {"fr", "Je suis d’accord avec lui.", {"agrees: d’accord avec"}},
        {"en", "I echo the call.", {"echoes: echo"}},
        {"fr", "Je fais écho à cela.", {"echoes: fais écho"}},
        {"en", "I disagree with that.", {"disagrees: disagree with"}},
        {"fr", "Contrairement à ce pont, celui-ci tient.", {"disagrees: Contrairement à"}},
        {"en", "I take the floor in reply to that.", {"answers: in reply to"}},
        {"fr", "Je réponds à cela.", {"answers: réponds"}},
        {"en", "the previous speaker", {"previous: previous speaker"}},
        {"fr", "l’orateur précédent", {"previous: orateur précédent"}},
        {"en", "previous speakers", {"several: previous speakers"}},
        {"fr", "plusieurs délégations", {"several: plusieurs délégations"}},
        {"en", "the river rose", {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(cues(row.language, row.text) == row.cues);
    }
}

TEST_CASE("of cues of one key that overlap only the longest is one")
{
    CHECK(cues("en", "the permanent representative of Kenya") ==
          Lines{"role-of: permanent representative of", "role: representative"});
    CHECK(cues("fr", "la représentante de la Chine") ==
          Lines{"role: représentante", "role-of: représentante de"});
}

TEST_CASE("keys are kinds of references or not")
{
    CHECK(is_kind(CueKey::thanks));
    CHECK(is_kind(CueKey::answers));
    CHECK_FALSE(is_kind(CueKey::role_of));
    CHECK_FALSE(is_kind(CueKey::several));
    CHECK(kind_of(CueKey::thanks) == ReferenceKind::thanks);
    CHECK(kind_of(CueKey::quotes) == ReferenceKind::quotes);
    CHECK(kind_of(CueKey::answers) == ReferenceKind::answers);
}

TEST_CASE("a sentence has cues where somebody is named, or pointed at by order, and one tells to "
          "what end")
{
    struct Row {
        const char* text;
        bool named;
        bool has_cues;
    };
    const std::vector<Row> rows{
        {"We thank the river.", false, false},
        {"We thank the river.", true, true},
        {"We thank the previous speaker.", false, true},
        {"The previous speaker sat down.", false, false},
        {"The river rose.", true, false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const std::string text = std::string("It is so. ") + row.text;
        std::vector<gazetteer::Word> words;
        gazetteer::append_words(text, words);
        SentenceCues cues("en");
        cues.begin(text, words);
        cues.go_to({10, static_cast<std::uint32_t>(text.size())}, row.named);
        CHECK(!cues.cues().empty() == row.has_cues);
    }
}
