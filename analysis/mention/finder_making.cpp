#include "analysis/mention/finder.hpp"

/// The part of the finder that looks up, once a document, those of whom it has to know more.
namespace horseshoe::mention {

Finder::Finder(const gazetteer::Gazetteer& gazetteer,
               std::string_view language,
               int year,
               bool one_subject)
    : gazetteer_(gazetteer), index_(gazetteer.names(language)), context_(context_of(language)),
      year_(year), one_subject_(one_subject), memory_(gazetteer.entities().size()),
      member_states_(gazetteer.find("UN member states"))
{
    // A document of the Council need not name whom it calls "the Organization" or "the Council",
    // until it has named another.
    for (const auto* id : {"UN", "UNGA", "UN Secretariat", "UNSC"}) {
        if (const auto* const entity = gazetteer.find(id)) {
            organs_.push_back(static_cast<std::uint32_t>(entity - gazetteer.entities().data()));
            memory_.touched(organs_.back());
        }
    }
    if (const auto* const charter = gazetteer.find("un-charter")) {
        memory_.touched(static_cast<std::uint32_t>(charter - gazetteer.entities().data()));
    }
    for (const auto* id : {"UNSG",
                           "DSG",
                           "SRSG",
                           "DSRSG",
                           "SE-SG",
                           "HR-BIH",
                           "UNGA",
                           "UNSC",
                           "UN Secretariat",
                           "UN member states"}) {
        if (const auto* const entity = gazetteer.find(id)) {
            borne_.push_back(static_cast<std::uint32_t>(entity - gazetteer.entities().data()));
        }
    }
    for (const auto* id : {"HCHR", "HCR-CHIEF"}) {
        const auto* const head = gazetteer.find(id);
        const auto* const body = head != nullptr ? gazetteer.find(head->parent) : nullptr;
        if (body != nullptr) {
            const auto* const all = gazetteer.entities().data();
            heads_.emplace_back(static_cast<std::uint32_t>(body - all),
                                static_cast<std::uint32_t>(head - all));
        }
    }
    for (const auto* id : {"nothing", "nothing-topic"}) {
        if (const auto* const entity = gazetteer.find(id)) {
            nothing_.push_back(static_cast<std::uint32_t>(entity - gazetteer.entities().data()));
        }
    }
}

}  // namespace horseshoe::mention
