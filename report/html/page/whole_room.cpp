#include "report/html/page/whole_room.hpp"

#include "analysis/store/queries.hpp"
#include "report/html/component/figure_frame.hpp"
#include "report/html/component/page_links.hpp"
#include "report/html/figure/data/meeting.hpp"

#include <algorithm>
#include <map>

namespace horseshoe::html {

namespace {

/// More arcs than these hide one another; the network's page has them all.
constexpr std::size_t most_arcs = 80;

/// The last that lists its members: without them there is no table to sit at.
const store::DocumentRow* last_meeting(const Site& site)
{
    const auto lists_members = [&](std::int64_t document) {
        return std::ranges::any_of(
            store::attendance_of(site.store(), document),
            [](const auto& row) { return row.role == parser::Role::member; });
    };

    const store::DocumentRow* last = nullptr;
    for (const auto& document : site.documents()) {
        if (document.kind == parser::Kind::record && site.counts(document.id) &&
            lists_members(document.id)) {
            last = &document;
        }
    }
    return last;
}

figure::Horseshoe whole_room(const Page& page,
                             const Site& site,
                             const Overview& overview,
                             const store::DocumentRow& meeting)
{
    const PageLinks links{page, site};
    store::Selection only;
    only.only_document = meeting.id;
    const figure::Material material{site.store(), only, ui_of(page.words()), site.entity_names()};
    figure::Horseshoe room{
        .meeting = meeting.name, .seats = seats_of(material, meeting, links), .arcs = {}};
    std::map<std::string, std::size_t> words;
    for (const auto& subject : site.delegations()) {
        words.emplace(subject.id, subject.words);
    }
    for (auto& seat : room.seats) {
        seat.words = words[seat.id];
        seat.href = links.delegation(seat.id);
    }
    for (const auto& from : room.seats) {
        for (const auto& to : room.seats) {
            const auto& targets = overview.of_holder(from.id);
            // Who names the United Nations does not name the Secretary-General, who speaks for them.
            const auto found = targets.find(
                to.place == figure::Place::secretary_general ? std::string{"UNSG"} : to.id);
            if (from.id == to.id || found == targets.end() || found->second.named == 0) {
                continue;
            }
            const Pair& pair = found->second;
            room.arcs.push_back(
                {.from = from.id,
                 .to = to.id,
                 .count = pair.named,
                 .stances = pair.stances(),
                 .mean = pair.stances() > 0 ? std::optional{pair.mean()} : std::nullopt,
                 .href = links.words(from.id, found->first)});
        }
    }
    std::ranges::stable_sort(room.arcs, std::greater<>{}, &figure::Arc::count);
    room.arcs.resize(std::min(room.arcs.size(), most_arcs));
    return room;
}

}  // namespace

void whole_room_section(Page& page, const Site& site, const Overview& overview)
{
    const auto* const meeting = last_meeting(site);
    if (meeting == nullptr) {
        return;
    }
    const Words& words = page.words();
    figure_section(page,
                   site,
                   whole_room(page, site, overview, *meeting),
                   {.id = "horseshoe",
                    .file = "index",
                    .source = words("source.all"),
                    .accuracy = words("room.caveat", {site.label(meeting->id), most_arcs}) + " " +
                                accuracy_of_both(words)});
}

}  // namespace horseshoe::html
