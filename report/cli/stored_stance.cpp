#include "report/cli/stored_stance.hpp"

#include "analysis/store/queries.hpp"
#include "parser/error.hpp"
#include "parser/source/bytes.hpp"
#include "parser/source/sha256.hpp"
#include "parser/source/source.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <tuple>
#include <utility>

namespace horseshoe::cli {
namespace {

/// Of the paragraph that stands for the document.
stance::Stance stance_of(const store::StanceRow& row)
{
    stance::Stance stance;
    stance.id = row.key;
    stance.turn = row.turn;
    stance.holder = row.holder;
    stance.target = row.target;
    stance.polarity = row.polarity;
    stance.act = row.act;
    stance.via = row.via;
    stance.cue_begin = row.cue_begin;
    stance.cue_end = row.cue_end;
    stance.target_begin = row.target_begin;
    stance.target_end = row.target_end;
    stance.begin = row.begin;
    stance.end = row.end;
    stance.line = row.line;
    stance.page = row.page;
    stance.rule = row.rule;
    stance.by_hand = row.by_hand;
    return stance;
}

/// Whether a stance says what is stored.
bool says_the_same(const parser::Document& document,
                   const stance::Stance& stance,
                   const store::StanceRow& row)
{
    const auto words = [&](std::uint32_t begin, std::uint32_t end) {
        return std::string_view(document.prepared).substr(begin, end - begin);
    };
    return stance.id == row.key &&
           std::tie(stance.turn, stance.holder, stance.target, stance.polarity, stance.act) ==
               std::tie(row.turn, row.holder, row.target, row.polarity, row.act) &&
           std::tie(stance.via, stance.line, stance.page, stance.rule, stance.by_hand) ==
               std::tie(row.via, row.line, row.page, row.rule, row.by_hand) &&
           words(stance.begin, stance.end) == row.quote &&
           words(stance.cue_begin, stance.cue_end) == row.cue;
}

/// The source as it was stored; throws InputError where it is not.
parser::Document read_source_of(const store::DocumentRow& row)
{
    std::error_code failed;
    if (!std::filesystem::is_regular_file(row.path, failed)) {
        throw InputError(row.path, 0, "is not there any more");
    }
    auto bytes = parser::read_bytes(row.path);
    if (parser::sha256_hex(bytes) != row.sha256) {
        throw InputError(row.path, 0, "has changed since it was stored");
    }
    return parser::parse_document(parser::decode_source(row.path, std::move(bytes)));
}

StoredStance read_anew(const store::Store& store,
                       const store::StanceRow& row,
                       const findings::Analyser& analyser)
{
    const auto stored = store::document(store, row.document_id);
    StoredStance result;
    result.document = read_source_of(stored.value_or(store::DocumentRow()));
    auto stances = analyser.stances(result.document).stances;
    const auto found = std::find_if(stances.begin(), stances.end(), [&](const auto& stance) {
        return says_the_same(result.document, stance, row);
    });
    if (found == stances.end()) {
        throw InputError(result.document.source.path,
                         row.line,
                         "gives no such stance with this program and these tables");
    }
    result.stance = std::move(*found);
    result.explanation = stance::explain(
        result.document, result.stance, analyser.lexicons().of(result.document.language));
    return result;
}

StoredStance read_what_is_stored(const store::Store& store,
                                 const store::StanceRow& row,
                                 const findings::Analyser& analyser)
{
    StoredStance result;
    result.document.symbol = row.document;
    result.document.language = row.language;
    for (auto& paragraph : store::paragraphs_of(store, row.document_id)) {
        if (paragraph.id == row.paragraph) {
            result.document.prepared = std::move(paragraph.text);
        }
    }
    result.stance = stance_of(row);
    if (analyser.fingerprint().lexicon == store.property("lexicon")) {
        result.explanation =
            stance::explain(result.document, result.stance, analyser.lexicons().of(row.language));
    }
    result.explanation.knows_steps = false;
    return result;
}

}  // namespace

StoredStance read_stored(const store::Store& store,
                         const store::StanceRow& row,
                         const findings::Analyser& analyser)
{
    try {
        return read_anew(store, row, analyser);
    }
    catch (const InputError& error) {
        auto result = read_what_is_stored(store, row, analyser);
        result.missing = fmt::format("{}: {}", error.path(), error.what());
        return result;
    }
}

}  // namespace horseshoe::cli
