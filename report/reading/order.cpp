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

}  // namespace horseshoe::reading
