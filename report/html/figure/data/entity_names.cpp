#include "report/html/figure/data/entity_names.hpp"

#include "analysis/store/queries.hpp"
#include "report/reading/common_names.hpp"

namespace horseshoe::figure {

EntityNames::EntityNames(const store::Store& store)
{
    for (const char* const language : {"en", "fr"}) {
        auto& names = names_[language];
        for (auto& entity : store::entities(store, language)) {
            kinds_.emplace(entity.key, entity.kind);
            if (entity.name.empty() || entity.name == entity.key) {
                entity.name = reading::common_name(entity.key, language);
            }
            names.emplace(std::move(entity.key), std::move(entity.name));
        }
    }
}

const std::string& EntityNames::name(const std::string& id, const std::string& language) const
{
    const auto names = names_.find(language);
    if (names == names_.end()) {
        return id;
    }
    const auto found = names->second.find(id);
    return found == names->second.end() ? id : found->second;
}

const std::string& EntityNames::kind(const std::string& id) const
{
    static const std::string unknown;
    const auto found = kinds_.find(id);
    return found == kinds_.end() ? unknown : found->second;
}

}  // namespace horseshoe::figure
