#include "analysis/stance/lexicons.hpp"

#include "analysis/gazetteer/table.hpp"
#include "analysis/stance/embedded.hpp"
#include "analysis/stance/lexicon.hpp"
#include "parser/error.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::stance {
namespace {

LexiconTable compiled_in(std::string_view language)
{
    const auto tables = embedded();
    const auto found = std::find_if(
        tables.begin(), tables.end(), [&](const auto& table) { return table.name == language; });
    if (found == tables.end()) {
        throw Error(fmt::format("there is no lexicon for the language '{}'", language));
    }
    return {std::string(language) + ".tsv", found->text};
}

}  // namespace

Lexicons::Lexicons(const std::filesystem::path& folder)
{
    for (const auto& table : gazetteer::tables_in(folder)) {
        const auto language = std::filesystem::path(table.path).stem().string();
        if (std::find(lexicon_languages.begin(), lexicon_languages.end(), language) ==
            lexicon_languages.end()) {
            throw Error(fmt::format("{}: a lexicon is named by its language: en.tsv or fr.tsv",
                                    table.path));
        }
        const LexiconTable own{table.path, table.text};
        own_.emplace(language,
                     std::make_shared<const Lexicon>(
                         language, compiled_in(language), std::span<const LexiconTable>(&own, 1)));
    }
}

const Lexicon& Lexicons::of(std::string_view language) const
{
    const auto own = own_.find(language);
    return own == own_.end() ? builtin_lexicon(language) : *own->second;
}

}  // namespace horseshoe::stance
