#include "tests/analysis/documents.hpp"
#include "tests/analysis/reference/shown.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::reference;

using test::english;
using test::french;
using test::Lines;
using test::references_of;
using test::shown;

using Row = test::ReferenceRow;

TEST_CASE("whoever is named by role has spoken, whatever the verb")
{
    CHECK(english("The representative of Kenya has polished a legend.") ==
          Lines{"3 quotes 2: representative of Kenya"});
    CHECK(french("La représentante du Kenya a repeint la rive.") ==
          Lines{"3 quotes 2: représentante du Kenya"});
    CHECK(english("The representative of Norway has polished a legend.").empty());
    CHECK(english("The representative of Kenya is tall, and Ms. Abara has a boat.").empty());
}

TEST_CASE("words that point at a speaker lead to the turn, and tell to what end")
{
    const std::vector<Row> rows{
        {"I thank Ms. Abara.", {"3 thanks 1: Ms. Abara"}},
        {"I thank Ms. Abara and the representative of Kenya.",
         {"3 thanks 1: Ms. Abara", "3 thanks 2: representative of Kenya"}},
        {"I agree with the representative of Kenya.", {"3 agrees 2: representative of Kenya"}},
        {"I echo what my Kenyan colleague built.", {"3 echoes 2: Kenyan colleague"}},
        {"As Mr. Otieno said, it fell.", {"3 echoes 2: Mr. Otieno"}},
        {"I disagree with Mr. Otieno.", {"3 disagrees 2: Mr. Otieno"}},
        {"I take the floor to respond to the representative of Kenya.",
         {"3 answers 2: representative of Kenya"}},
        {"I agree with the previous speaker.", {"3 agrees 2: previous speaker"}},
        {"The representative of Kenya argues that it fell.",
         {"3 quotes 2: representative of Kenya"}},
        {"To my Kenyan colleague I would say that it rose.", {"3 answers 2: Kenyan colleague"}},
        {"I align myself with the statement to be delivered on behalf of Kenya.",
         {"3 agrees 2: statement to be delivered on behalf of Kenya"}},
        {"On behalf of Kenya, I thank everybody.", {}},
        {"Kenya built it.", {}},
        {"Ms. Abara built it.", {}},
        {"The river rose, as did the sea.", {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.words);
        CHECK(english(row.words) == row.references);
    }
}

TEST_CASE("French words point as well")
{
    const std::vector<Row> rows{
        {"Je remercie Mme Abara.", {"3 thanks 1: Mme Abara"}},
        {"Je remercie Mme Abara et le représentant du Kenya.",
         {"3 thanks 1: Mme Abara", "3 thanks 2: représentant du Kenya"}},
        {"Je suis d’accord avec le représentant du Kenya.", {"3 agrees 2: représentant du Kenya"}},
        {"Je fais écho à mon collègue kényan.", {"3 echoes 2: collègue kényan"}},
        {"Mme Abara a dit que le fleuve monte.", {"3 quotes 1: Mme Abara"}},
        {"Je suis en désaccord avec M. Otieno.", {"3 disagrees 2: M. Otieno"}},
        {"Je réponds au représentant du Kenya.", {"3 answers 2: représentant du Kenya"}},
        {"Je suis d’accord avec l’orateur précédent.", {"3 agrees 2: orateur précédent"}},
        {"La représentante du Kenya prétend qu’il baisse.", {"3 quotes 2: représentante du Kenya"}},
        {"Le représentant du Kenya vient, encore une fois, de se plaindre.",
         {"3 quotes 2: représentant du Kenya"}},
        {"Je dirai à mon collègue kényan que le fleuve monte.", {"3 answers 2: collègue kényan"}},
        {"Le Kenya a bâti.", {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.words);
        CHECK(french(row.words) == row.references);
    }
}

TEST_CASE("what leads nowhere says why, and is not guessed")
{
    const auto because = [](Lead lead) { return fmt::format("[{}]", in_words(lead)); };
    const std::vector<Row> rows{
        {"I thank the representative of Chad.",
         {"3 thanks " + because(Lead::not_in_meeting) + ": representative of Chad"}},
        {"I agree with Mr. Orlov.", {"3 agrees " + because(Lead::only_later) + ": Mr. Orlov"}},
        {"I agree with previous speakers.",
         {"3 agrees " + because(Lead::several) + ": previous speakers"}},
        {"Mr. Sorel said so.", {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.words);
        CHECK(english(row.words) == row.references);
    }
    CHECK(shown(test::english_record("Mr. Fan (China): I agree with the previous speaker.")) ==
          Lines{"1 agrees " + because(Lead::none_before) + ": previous speaker"});
}

TEST_CASE("a report gives way to any other kind in its sentence")
{
    CHECK(english("I agree with what Ms. Abara said.") == Lines{"3 agrees 1: Ms. Abara"});
    CHECK(english("We thank Ms. Abara. She said it rose.") == Lines{"3 thanks 1: Ms. Abara"});
}

TEST_CASE("documents are cited by symbol and number, and are not in the batch yet")
{
    const auto document = test::english_record(
        "Mr. Fan (China): Resolution 9014 (2031), S/2031/77 and S/PV.90001 stand.");
    CHECK(shown(document) == Lines{"1 cites resolution 9014 (2031): Resolution 9014 (2031)",
                                   "1 cites S/2031/77: S/2031/77",
                                   "1 cites S/PV.90001: S/PV.90001"});
    for (const auto& reference : references_of(document)) {
        CHECK(reference.lead == Lead::not_in_batch);
        CHECK_FALSE(reference.to.has_value());
        CHECK(reference.cue.empty());
    }
}

TEST_CASE("the President's giving of the floor is no reference; the thanks are")
{
    const auto document = test::english_record(R"(Ms. Abara: The river rose.

The President: I thank Ms. Abara for her briefing.

I now give the floor to the representative of Kenya.

Mr. Otieno (Kenya): It fell.

The President: I call on the representative of China, who will agree with the representative of Kenya.

Mr. Fan (China): Good.)");
    CHECK(shown(document) == Lines{"2 thanks 1: Ms. Abara"});
}

TEST_CASE("nobody points at himself")
{
    CHECK(english("I agree with the representative of China.").empty());
}

TEST_CASE("a reference knows its cue, its sentence and its place")
{
    const auto document = test::english_record("Ms. Abara: The river rose.\n\nMr. Fan (China): "
                                               "Good. We wholly agree with\nMs. Abara. Good.");
    const auto references = references_of(document);
    REQUIRE(references.size() == 1);
    const auto& reference = references.front();
    CHECK(reference.cue == "agree with");
    CHECK(reference.about == "Abara");
    CHECK(test::words_of(document, reference.sentence_begin, reference.sentence_end) ==
          "We wholly agree with Ms. Abara.");
    CHECK(reference.span.of(document.source.text) == "Ms. Abara");
    const auto before = std::string_view(document.source.text).substr(0, reference.span.begin);
    CHECK(reference.line == 1 + std::count(before.begin(), before.end(), '\n'));
}

TEST_CASE("references stand in order, within the turn that refers")
{
    const auto document = test::english_record(
        "Ms. Abara: The river rose.\n\nMr. Otieno (Kenya): I thank Ms. Abara. I agree with her, "
        "and "
        "S/2031/77 too.\n\nMr. Fan (China): As the previous speaker said, I thank the "
        "representative of Kenya and Ms. Abara. S/2031/78.");
    std::uint32_t at = 0;
    const auto references = references_of(document);
    CHECK(references.size() == 6);
    for (const auto& reference : references) {
        CHECK(reference.begin >= at);
        at = reference.begin;
        CHECK(reference.sentence_begin <= reference.begin);
        CHECK(reference.end <= reference.sentence_end);
        CHECK(document.record.turns.at(static_cast<std::size_t>(reference.from) - 1)
                  .span.contains(reference.span.begin));
        if (reference.to) {
            CHECK(*reference.to < reference.from);
        }
    }
}
