#pragma once

#include "analysis/store/store.hpp"

#include <map>
#include <string>

namespace horseshoe::figure {

/// What everything in a store is called, and its kind. Read once, for many figures.
class EntityNames {
public:
    explicit EntityNames(const store::Store& store);

    /// The name in a language of the interface; the id where there is none.
    const std::string& name(const std::string& id, const std::string& language) const;
    /// "state", "topic"; empty where it is not known.
    const std::string& kind(const std::string& id) const;

private:
    std::map<std::string, std::map<std::string, std::string>> names_;  ///< by language
    std::map<std::string, std::string> kinds_;
};

}  // namespace horseshoe::figure
