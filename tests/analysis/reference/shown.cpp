#include "tests/analysis/reference/shown.hpp"

#include "analysis/mention/reading.hpp"
#include "tests/analysis/documents.hpp"

#include <fmt/format.h>

namespace horseshoe::test {

using namespace reference;

std::vector<Reference> references_of(const parser::Document& document)
{
    const auto& names = gazetteer::builtin_gazetteer();
    return find_references(document, mention::read_mentions(document, names), names);
}

Lines shown(const parser::Document& document)
{
    Lines out;
    for (const auto& reference : references_of(document)) {
        auto to = reference.to ? std::to_string(*reference.to) : reference.document;
        if (to.empty()) {
            to = fmt::format("[{}]", in_words(reference.lead));
        }
        out.push_back(fmt::format("{} {} {}: {}",
                                  reference.from,
                                  word(reference.kind),
                                  to,
                                  words_of(document, reference.begin, reference.end)));
    }
    return out;
}

Lines english(std::string_view words)
{
    return shown(english_record(
        "Ms. Abara: The river rose.\n\nMr. Otieno (Kenya): It fell.\n\nMr. Fan (China): " +
        std::string(words) + "\n\nMr. Orlov (Russian Federation): Good."));
}

Lines french(std::string_view words)
{
    return shown(french_record(
        "Mme Abara : Le fleuve monte.\n\nM. Otieno (Kenya) : Il baisse.\n\nM. Fan (Chine) : " +
        std::string(words) + "\n\nM. Orlov (Fédération de Russie) : Bien."));
}

}  // namespace horseshoe::test
