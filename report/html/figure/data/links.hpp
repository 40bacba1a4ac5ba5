#pragma once

#include "analysis/store/rows.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace horseshoe::figure {

/// Where marks of a figure lead to. This one leads nowhere: pages have their own.
class Links {
public:
    Links() = default;
    Links(const Links&) = delete;
    Links& operator=(const Links&) = delete;
    virtual ~Links() = default;

    virtual std::string document(std::int64_t) const { return {}; }
    /// What a document is called in a figure.
    virtual std::string name(const store::DocumentRow& document) const { return document.name; }
    virtual std::string turn(std::int64_t /*document*/, int /*number*/) const { return {}; }
    virtual std::string delegation(std::string_view /*id*/) const { return {}; }
    virtual std::string target(std::string_view /*id*/) const { return {}; }
    /// The words of one delegation on a target.
    virtual std::string words(std::string_view /*by*/, std::string_view /*of*/) const { return {}; }
    virtual std::string stance(std::string_view /*key*/) const { return {}; }
};

}  // namespace horseshoe::figure
