#include "parser/letter/checks.hpp"

#include <string>

namespace horseshoe::parser {
namespace {

void check_head(const LetterText& text, std::uint32_t title, Document& document)
{
    const auto line = text.blocks[title].line + 1;
    if (!document.date.known()) {
        document.problems.push_back(
            {"no-date", line, "the letter’s title gives no date", "the letter has no date", false});
    }
    if (document.letter.sender_delegation.empty()) {
        // The President of the Council writes for no delegation.
        const bool office =
            !read_letter_title(document.letter.title, text.language, 0).sender.empty();
        document.problems.push_back({"unknown-delegation",
                                     line,
                                     "nothing here tells which delegation transmits the letter",
                                     "left open",
                                     office});
    }
    if (document.symbol.empty()) {
        document.problems.push_back({"no-symbol",
                                     0,
                                     "nothing here names the letter’s symbol",
                                     "the file’s name serves instead",
                                     true});
    }
}

void check_annex(const Declaration& annex,
                 Holding holding,
                 const Language& language,
                 std::vector<Problem>& problems)
{
    const auto number = std::to_string(annex.annex);
    if (holding == Holding::unknown) {
        problems.push_back({"unknown-signatories",
                            annex.line,
                            "nothing here tells who holds annex " + number,
                            "left open",
                            !is_joint_title(annex.title, language)});
    }
    else if (holding == Holding::assumed) {
        problems.push_back({"assumed-signatory",
                            annex.line,
                            "annex " + number + " names nobody who holds it",
                            "taken for the sender’s own",
                            true});
    }
    if (!annex.date.known()) {
        problems.push_back({"no-date",
                            annex.line,
                            "annex " + number + " gives no date",
                            "the annex has no date",
                            true});
    }
    for (const auto& each : annex.signatories) {
        if (each.delegation.empty()) {
            problems.push_back({"unknown-signatory",
                                annex.line,
                                "\"" + each.name + "\" is no delegation that is known",
                                "kept by name",
                                false});
        }
    }
}

}  // namespace

void check_letter(const LetterText& text,
                  std::uint32_t title,
                  const std::vector<Holding>& holdings,
                  Document& document)
{
    check_head(text, title, document);
    for (std::size_t i = 0; i < document.letter.annexes.size(); ++i) {
        check_annex(document.letter.annexes[i], holdings[i], text.language, document.problems);
    }
}

}  // namespace horseshoe::parser
