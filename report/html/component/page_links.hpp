#pragma once

#include "report/html/figure/data/links.hpp"
#include "report/html/frame.hpp"
#include "report/html/site.hpp"

#include <string>
#include <string_view>

namespace horseshoe::html {

/// Where the marks of a figure lead to from a page: to the pages of what they show.
class PageLinks : public figure::Links {
public:
    PageLinks(const Page& page, const Site& site) : page_(page), site_(site) {}

    std::string document(std::int64_t id) const override;
    std::string name(const store::DocumentRow& document) const override;
    std::string delegation(std::string_view id) const override;
    std::string target(std::string_view id) const override;
    /// Among all quotes on the target.
    std::string words(std::string_view by, std::string_view of) const override;

protected:
    const Page& page() const { return page_; }
    const Site& site() const { return site_; }

private:
    const Page& page_;
    const Site& site_;
};

}  // namespace horseshoe::html
