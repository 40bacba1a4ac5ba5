#include "analysis/findings/analyser.hpp"

#include "analysis/mention/embedded.hpp"
#include "analysis/mention/find_mentions.hpp"
#include "analysis/mention/reading.hpp"
#include "analysis/reference/embedded.hpp"
#include "analysis/reference/find_references.hpp"
#include "analysis/stance/embedded.hpp"
#include "analysis/stance/find_stances.hpp"
#include "parser/error.hpp"
#include "parser/language/embedded.hpp"
#include "parser/names.hpp"
#include "parser/source/sha256.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

namespace horseshoe::findings {
namespace {

/// The sum of tables one behind the other, each with its length before it, so that none runs into the
/// next.
class Joined {
public:
    void add(std::string_view text)
    {
        sum_.add(fmt::format("{} ", text.size()));
        sum_.add(text);
    }

    void add(std::span<const parser::EmbeddedTable> tables)
    {
        for (const auto& table : tables) {
            add(table.name);
            add(table.text);
        }
    }

    void add_folder(const std::string& folder)
    {
        if (folder.empty()) {
            return;
        }
        for (const auto& table : gazetteer::tables_in(folder)) {
            add(std::filesystem::path(table.path).filename().string());
            add(table.text);
        }
    }

    std::string sha256() { return sum_.hex(); }

private:
    parser::Sha256 sum_;
};

Fingerprint fingerprint_of(const Sources& sources, std::string_view corrections)
{
    Joined names;
    names.add(parser::embedded_tables());
    for (const auto& table : gazetteer::embedded_tables()) {
        names.add(table.text);
    }
    names.add(mention::embedded());
    names.add(reference::embedded());
    names.add_folder(sources.gazetteer);
    Joined cues;
    cues.add(stance::embedded());
    cues.add_folder(sources.lexicon);
    return {names.sha256(),
            cues.sha256(),
            sources.corrections.empty() ? "" : parser::sha256_hex(corrections)};
}

/// Mentions that nobody says, put where they stand among the others.
void add_furniture(const parser::Document& document,
                   const gazetteer::Gazetteer& gazetteer,
                   std::vector<mention::Mention>& mentions)
{
    const auto before = [](const mention::Mention& one, const mention::Mention& other) {
        return one.span.begin < other.span.begin;
    };
    const auto sort = [&](std::vector<mention::Mention>& some) {
        // They are in order, except in a text that was laid out in columns.
        if (!std::is_sorted(some.begin(), some.end(), before)) {
            std::stable_sort(some.begin(), some.end(), before);
        }
    };
    auto furniture = mention::find_furniture_mentions(document, gazetteer);
    sort(furniture);
    sort(mentions);
    std::vector<mention::Mention> all;
    all.reserve(mentions.size() + furniture.size());
    std::merge(std::make_move_iterator(mentions.begin()),
               std::make_move_iterator(mentions.end()),
               std::make_move_iterator(furniture.begin()),
               std::make_move_iterator(furniture.end()),
               std::back_inserter(all),
               before);
    mentions = std::move(all);
}

}  // namespace

gazetteer::Gazetteer gazetteer_with(const std::string& folder)
{
    const auto overriding =
        folder.empty() ? std::vector<gazetteer::Table>() : gazetteer::tables_in(folder);
    return {gazetteer::embedded_tables(), overriding};
}

stance::Lexicons lexicons_with(const std::string& folder)
{
    return folder.empty() ? stance::Lexicons() : stance::Lexicons(folder);
}

std::string file_text(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file) {
        throw Error(fmt::format("{}: cannot be read", path));
    }
    return text;
}

Analyser::Analyser(const Sources& sources)
    : gazetteer_(gazetteer_with(sources.gazetteer)), lexicons_(lexicons_with(sources.lexicon))
{
    std::string text;
    if (!sources.corrections.empty()) {
        text = file_text(sources.corrections);
        corrections_ = stance::Corrections(sources.corrections, text);
    }
    fingerprint_ = fingerprint_of(sources, text);
}

std::vector<mention::Mention> Analyser::mentions(const parser::Document& document) const
{
    return mention::find_mentions(document, gazetteer_);
}

std::vector<mention::Mention> Analyser::all_mentions(const parser::Document& document) const
{
    auto all = mentions(document);
    add_furniture(document, gazetteer_, all);
    return all;
}

std::vector<reference::Reference> Analyser::references(const parser::Document& document) const
{
    return reference::find_references(
        document, mention::read_mentions(document, gazetteer_), gazetteer_);
}

StanceReading Analyser::stances(const parser::Document& document) const
{
    return stances(document, mention::read_mentions(document, gazetteer_));
}

StanceReading Analyser::stances(const parser::Document& document,
                                const mention::Reading& reading) const
{
    StanceReading found;
    found.stances =
        stance::find_stances(document, reading, gazetteer_, lexicons_.of(document.language));
    found.fitting = corrections_.apply(document, parser::document_name(document), found.stances);
    return found;
}

Findings Analyser::read(const parser::Document& document) const
{
    Findings findings;
    auto reading = mention::read_mentions(document, gazetteer_);
    findings.references = reference::find_references(document, reading, gazetteer_);
    auto [found, fitting] = stances(document, reading);
    findings.stances = std::move(found);
    findings.fitting = std::move(fitting);
    findings.mentions = std::move(reading).take_mentions();
    add_furniture(document, gazetteer_, findings.mentions);
    return findings;
}

}  // namespace horseshoe::findings
