#pragma once

#include "report/html/component/page_links.hpp"
#include "report/html/page/document_data.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace horseshoe::html {

/// Where the marks of a meeting's figures lead to: turns of its reader, and the first words there
/// that judge a target, or else name it.
class MeetingLinks : public PageLinks {
public:
    MeetingLinks(const Page& page, const Site& site, const DocumentData& data);

    std::string turn(std::int64_t document, int number) const override;
    std::string words(std::string_view by, std::string_view of) const override;

private:
    const DocumentData& data_;
    std::map<std::pair<std::string, std::string>, std::string> words_;
};

}  // namespace horseshoe::html
