#pragma once

#include "analysis/store/piecewise.hpp"

#include <map>
#include <string>

namespace horseshoe::exporting {

/// Delegations with their English names, looked up once each. There are some hundreds.
class Delegations {
public:
    explicit Delegations(const store::Store& store) : store_(store) {}

    const store::EntityRow& of(const std::string& id)
    {
        const auto [place, added] = known_.try_emplace(id);
        if (added && !id.empty()) {
            place->second =
                store::entity(store_, id, "en").value_or(store::EntityRow{0, id, "", id});
        }
        return place->second;
    }

    /// All that have been asked for, by id.
    const std::map<std::string, store::EntityRow>& known() const { return known_; }

private:
    const store::Store& store_;
    std::map<std::string, store::EntityRow> known_;
};

}  // namespace horseshoe::exporting
