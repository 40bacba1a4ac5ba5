#include "report/reading/order.hpp"

#include <algorithm>

namespace horseshoe::reading {

namespace {

std::uint32_t begin_of(const Item& item)
{
    return std::visit([](const auto* thing) { return thing->span.begin; }, item);
}

}  // namespace

std::vector<Item> in_order(const parser::Record& record)
{
    std::vector<Item> items;
    items.reserve(record.turns.size() + record.events.size() + record.sub_headings.size());
    for (const auto& sub_heading : record.sub_headings) {
        items.emplace_back(&sub_heading);
    }
    for (const auto& turn : record.turns) {
        items.emplace_back(&turn);
    }
    for (const auto& event : record.events) {
        items.emplace_back(&event);
    }
    std::ranges::stable_sort(items, {}, begin_of);
    return items;
}

std::vector<parser::Attendee> present(const parser::Record& record)
{
    std::vector<parser::Attendee> everybody = record.attendance;
    const auto& president = record.presidency;
    const bool known = !president.speaker.empty() || !president.delegation.empty();
    const bool listed = std::ranges::any_of(everybody, [](const parser::Attendee& attendee) {
        return attendee.role == parser::Role::presidency;
    });
    if (known && !listed) {
        everybody.insert(everybody.begin(), president);
        everybody.front().role = parser::Role::presidency;
    }
    return everybody;
}

}  // namespace horseshoe::reading
