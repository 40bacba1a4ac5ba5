#include "analysis/reference/find_references.hpp"

#include "analysis/mention/stretches.hpp"
#include "analysis/reference/merge.hpp"
#include "analysis/reference/speakers.hpp"
#include "analysis/reference/stretch_reader.hpp"
#include "parser/source/place.hpp"

#include <algorithm>

namespace horseshoe::reference {
namespace {

using mention::Mention;

void find_places(const parser::Document& document, std::vector<Reference>& references)
{
    parser::Places places(document.source);
    for (auto& reference : references) {
        const auto place = places.at(reference.span.begin);
        reference.line = place.line;
        reference.page = place.page;
    }
}

}  // namespace

std::vector<Reference> find_references(const parser::Document& document,
                                       std::span<const Mention> mentions,
                                       const gazetteer::Gazetteer& gazetteer)
{
    std::vector<Reference> references;
    const Speakers speakers(document, mentions, gazetteer);
    auto first = mentions.begin();
    for (const auto& stretch : mention::stretches_of(document)) {
        const bool read =
            stretch.where == mention::Where::speech || stretch.where == mention::Where::letter;
        while (first != mentions.end() && first->begin < stretch.begin) {
            ++first;
        }
        auto last = first;
        while (last != mentions.end() && last->begin < stretch.end) {
            ++last;
        }
        if (read) {
            read_stretch({document, gazetteer, speakers}, stretch, {first, last}, references);
        }
        first = last;
    }
    std::stable_sort(
        references.begin(), references.end(), [](const Reference& a, const Reference& b) {
            return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
        });
    merge_neighbours(document, gazetteer, references);
    find_places(document, references);
    return references;
}

}  // namespace horseshoe::reference
