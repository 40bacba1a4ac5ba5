#include "analysis/reference/reference.hpp"

namespace horseshoe::reference {

std::string_view word(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::thanks: return "thanks";
    case ReferenceKind::agrees: return "agrees";
    case ReferenceKind::echoes: return "echoes";
    case ReferenceKind::quotes: return "quotes";
    case ReferenceKind::disagrees: return "disagrees";
    case ReferenceKind::answers: return "answers";
    case ReferenceKind::cites: return "cites";
    }
    return "";
}

std::string_view in_words(Lead lead)
{
    switch (lead) {
    case Lead::resolved: return "";
    case Lead::not_in_meeting: return "does not speak in this meeting";
    case Lead::only_later: return "speaks only later in this meeting";
    case Lead::several: return "several earlier speakers may be meant";
    case Lead::none_before: return "nobody spoke before";
    case Lead::not_in_batch: return "the document is not among those read";
    }
    return "";
}

}  // namespace horseshoe::reference
