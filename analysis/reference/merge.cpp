#include "analysis/reference/merge.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

namespace horseshoe::reference {
namespace {

/// "the Special Envoy, Mr. Griffiths", "Mr. Griffiths (ABC), Special Envoy": what stands between.
bool is_apposition(std::string_view between)
{
    constexpr std::size_t longest = 8;  // ", the ", ", le "
    if (between.starts_with(" (")) {
        const auto close = between.find(')');
        between.remove_prefix(close == std::string_view::npos ? 0 : close + 1);
    }
    return between.size() <= longest && (between == " " || between.starts_with(", ")) &&
           between.find(" and ") == std::string_view::npos &&
           between.find(" et ") == std::string_view::npos;
}

/// One person named twice in one breath is one reference; so is one within another.
class Merger {
public:
    Merger(const parser::Document& document, const gazetteer::Gazetteer& gazetteer)
        : text_(document.prepared), gazetteer_(gazetteer)
    {}

    bool same(const Reference& a, const Reference& b) const
    {
        if (a.kind != b.kind || a.from != b.from || a.kind == ReferenceKind::cites) {
            return false;
        }
        if (b.end <= a.end) {
            return true;
        }
        const bool beside = b.begin >= a.end && is_apposition(text_.substr(a.end, b.begin - a.end));
        const bool person_and_office = is_person(a) != is_person(b);
        // "our colleagues from France": no longer several.
        const bool told_apart =
            b.begin < a.end && a.lead == Lead::several && b.lead != Lead::several;
        return told_apart || ((b.begin < a.end || (beside && person_and_office)) && meet(a, b));
    }

    /// Whoever leads somewhere stays.
    static void merge(Reference& kept, const Reference& other)
    {
        if (!kept.to && other.to) {
            kept.to = other.to;
            kept.lead = other.lead;
            kept.about = other.about;
        }
        else if (kept.lead == Lead::several && other.lead != Lead::several) {
            kept.lead = other.lead;
            kept.about = other.about;
        }
        if (other.end > kept.end) {
            kept.end = other.end;
            kept.span.end = other.span.end;
        }
    }

private:
    bool is_person(const Reference& reference) const
    {
        return gazetteer_.find(reference.about) == nullptr;
    }

    /// Two persons named in a row are two where both lead somewhere, and not to the same turn.
    static bool meet(const Reference& a, const Reference& b)
    {
        return a.lead != Lead::several && b.lead != Lead::several &&
               (!a.to || !b.to || a.to == b.to);
    }

    std::string_view text_;
    const gazetteer::Gazetteer& gazetteer_;
};

}  // namespace

void merge_neighbours(const parser::Document& document,
                      const gazetteer::Gazetteer& gazetteer,
                      std::vector<Reference>& references)
{
    const Merger merger(document, gazetteer);
    std::vector<Reference> merged;
    for (auto& reference : references) {
        if (!merged.empty() && merger.same(merged.back(), reference)) {
            Merger::merge(merged.back(), reference);
        }
        else {
            merged.push_back(std::move(reference));
        }
    }
    references = std::move(merged);
}

}  // namespace horseshoe::reference
