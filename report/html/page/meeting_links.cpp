#include "report/html/page/meeting_links.hpp"

#include "report/html/page/event_words.hpp"

namespace horseshoe::html {

MeetingLinks::MeetingLinks(const Page& page, const Site& site, const DocumentData& data)
    : PageLinks(page, site), data_(data)
{
    for (const auto& stance : data.stances) {
        if (!is_courtesy(stance) && stance.via != stance::Via::reported) {
            words_.try_emplace({stance.holder, stance.target}, page.to(site.place(stance)));
        }
    }
    for (const auto& mention : data.mentions) {
        if (!mention.presiding) {
            words_.try_emplace({mention.by, mention.entity}, page.to(site.place(mention)));
        }
    }
}

std::string MeetingLinks::turn(std::int64_t, int number) const
{
    return page().to(site().turn_place(data_.document.id, number));
}

std::string MeetingLinks::words(std::string_view by, std::string_view of) const
{
    const auto found = words_.find({std::string{by}, std::string{of}});
    return found == words_.end() ? std::string{} : found->second;
}

}  // namespace horseshoe::html
