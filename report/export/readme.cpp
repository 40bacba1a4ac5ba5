#include "report/export/readme.hpp"

#include "report/export/manifest.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <iterator>

namespace horseshoe::exporting {
namespace {

/// As they stand on a command line; empty: everything was chosen.
std::string filters_of(const store::Selection& selection)
{
    std::string words;
    const auto add = [&](std::string_view option, const std::vector<std::string>& values) {
        if (!values.empty()) {
            fmt::format_to(std::back_inserter(words), " --{} '{}'", option, fmt::join(values, ","));
        }
    };
    const auto one = [](const std::string& value) {
        return value.empty() ? std::vector<std::string>() : std::vector{value};
    };
    add("by", selection.by);
    add("of", selection.of);
    add("meeting", selection.meeting);
    add("from", one(selection.from));
    add("to", one(selection.to));
    add("lang", one(selection.lang));
    add("role", selection.role);
    return words;
}

std::string period(const Account& account)
{
    if (account.first.empty()) {
        return "no dates";
    }
    return account.first == account.last ? account.first
                                         : fmt::format("{} to {}", account.first, account.last);
}

std::string counts_table(const Account& account)
{
    std::string table = "| what | how many |\n|---|--:|\n";
    const auto add = [&](std::string_view what, std::size_t count) {
        fmt::format_to(std::back_inserter(table), "| {} | {} |\n", what, count);
    };
    add("documents", account.documents);
    add("of them records of meetings", account.records);
    add("of them letters", account.documents - account.records);
    add("turns", account.turns);
    add("annexes of letters", account.annexes);
    add("words of speech and letters", account.words);
    add("votes", account.votes);
    add("mentions", account.mentions);
    add("references", account.references);
    add("stances", account.stances);
    return table;
}

/// Only what tells one way of reading from another: no time, no path, so that the same documents give
/// the same bytes.
std::string
how_made(const store::Store& store, const ExportSettings& settings, const Account& account)
{
    std::string text = fmt::format("    horseshoe export --format {}{}\n\nwith Horseshoe {}.",
                                   fmt::join(account.formats, ","),
                                   filters_of(settings.selection),
                                   settings.version);
    for (const auto* const name : {"gazetteer", "lexicon", "corrections"}) {
        if (const auto sum = store.property(name); !sum.empty()) {
            fmt::format_to(std::back_inserter(text),
                           "\nSHA-256 of the {} that it read with: `{}`.",
                           name,
                           sum);
        }
    }
    return text + '\n';
}

}  // namespace

void Account::add(const Document& document)
{
    ++documents;
    records += document.is_record() ? 1U : 0U;
    for (const auto& turn : document.turns) {
        turns += turn.kind == store::TurnKind::turn ? 1U : 0U;
        annexes += turn.kind == store::TurnKind::annex ? 1U : 0U;
    }
    words += static_cast<std::size_t>(document.row.words);
    votes += document.votes.size();
    mentions += document.mentions.size();
    references += document.references.size();
    stances += document.stances.size();
    const auto& date = document.row.date;
    if (!date.empty()) {
        first = first.empty() ? date : std::min(first, date);
        last = std::max(last, date);
    }
}

std::string
readme(const store::Store& store, const ExportSettings& settings, const Account& account)
{
    return fmt::format(
        "# Records and letters of the Security Council, as read by Horseshoe\n\n"
        "Verbatim records of meetings of the United Nations Security Council, and letters with\n"
        "declarations, {}: who said what about whom, in which words, and how delegations voted.\n\n"
        "## How it was made\n\n{}\n"
        "Documents are whole. The filters `--by`, `--of` and `--role` choose among mentions,\n"
        "references and stances, the others among documents. A meeting that was read in two\n"
        "languages is two documents: count one language, or say that you count both.\n\n"
        "Everything beside the texts was found by a program, and some of it is wrong; Horseshoe's\n"
        "`docs/accuracy.md` says how much. Each finding has its words and its place: read them\n"
        "before you quote.\n\n"
        "## What it holds\n\n{}\n"
        "{}\n"
        "Ids of States are ISO 3166-1 alpha-3 codes, those of organisations English acronyms.\n"
        "Languages are ISO 639-1 codes, dates `YYYY-MM-DD`; a part that is not known is left "
        "out.\n\n"
        "`sha256sum -c {}` in this folder checks every file.\n\n"
        "## Rights\n\n"
        "The texts are those of the documents that were read, mended where lines and pages broke\n"
        "them. They are not Horseshoe's: of documents of the United Nations its terms of use "
        "apply,\n"
        "and the words are those of their speakers and signatories. On what Horseshoe adds, which "
        "is\n"
        "structure, places and findings, it puts no condition; its own licence "
        "(AGPL-3.0-or-later)\n"
        "is for the program, not for what the program writes. If you publish with it, cite the\n"
        "documents by symbol and date, and Horseshoe by its `CITATION.cff`.\n",
        period(account),
        how_made(store, settings, account),
        counts_table(account),
        fmt::join(account.explained, "\n"),
        manifest_name);
}

}  // namespace horseshoe::exporting
