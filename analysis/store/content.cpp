#include "analysis/store/content.hpp"

#include "analysis/store/content_paragraphs.hpp"
#include "analysis/store/content_places.hpp"
#include "analysis/store/content_words.hpp"
#include "parser/names.hpp"

#include <utility>

namespace horseshoe::store {

Content::Content(parser::Document parsed, findings::Findings found)
    : document(std::make_unique<const parser::Document>(std::move(parsed))),
      offsets(document->source), findings(std::move(found)), name(parser::document_name(*document)),
      key(document->symbol.empty() ? document->source.path : document->symbol),
      accounting(parser::account(*document))
{
    ContentParagraphs made(*this);
    count_turns(made, *this);
    place_findings(made, *this);
    count_spoken(*this);
    add_text(sheets, *this);
    add_paragraphs(sheets, *this);
    tallies = tallies_of(sheets, *this, add_findings(sheets, *this));
}

std::string_view Content::speaker(int turn) const
{
    const auto found = speakers.find(turn);
    return found == speakers.end() ? std::string_view() : found->second.delegation;
}

}  // namespace horseshoe::store
