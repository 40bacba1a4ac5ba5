#include "analysis/reference/find_references.hpp"

#include "analysis/reference/merge.hpp"
#include "analysis/reference/speakers.hpp"
#include "analysis/reference/stretch_reader.hpp"
#include "parser/source/place.hpp"

#include <algorithm>

namespace horseshoe::reference {
namespace {

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
                                       const mention::Reading& reading,
                                       const gazetteer::Gazetteer& gazetteer)
{
    std::vector<Reference> references;
    const Speakers speakers(document, reading.mentions(), gazetteer);
    SentenceCues cues(document.language);
    for (std::size_t i = 0; i < reading.size(); ++i) {
        const auto piece = reading[i];
        const auto where = piece.stretch.where;
        if (where == mention::Where::speech || where == mention::Where::letter) {
            read_stretch({document, gazetteer, speakers, cues}, piece, references);
        }
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
