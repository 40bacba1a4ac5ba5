#include "analysis/mention/finder.hpp"

#include <algorithm>
#include <utility>

/// The part of the finder that reads documents named by symbol or by number.
namespace horseshoe::mention {

using gazetteer::EntityKind;
using gazetteer::Found;
using gazetteer::Word;

void Finder::find_symbols()
{
    symbols_.clear();
    for (auto& document : find_symbol_documents(text_)) {
        symbols_.emplace_back(document.begin, document.end);
        add_document(std::move(document));
    }
}

bool Finder::in_symbol(const Word& word) const
{
    return std::any_of(symbols_.begin(), symbols_.end(), [&](const auto& symbol) {
        return symbol.first <= word.begin && word.begin < symbol.second;
    });
}

void Finder::add_document(NumberedDocument document)
{
    ids_.push_back(std::move(document.id));
    namings_.push_back(
        {ids_.back(), EntityKind::document, Form::name, document.begin, document.end, {}});
}

bool Finder::take_numbered(const Found& found)
{
    const auto& use = gazetteer_.uses()[found.value];
    const auto& id = gazetteer_.entities()[use.entity].id;
    auto documents =
        read_numbers(text_, words_[found.first].begin, words_[found.last - 1].end(), id);
    if (documents.empty()) {
        return false;
    }
    while (taken_end_ < words_.size() && words_[taken_end_].begin < documents.back().end) {
        ++taken_end_;
    }
    for (auto& document : documents) {
        add_document(std::move(document));
    }
    return true;
}

}  // namespace horseshoe::mention
