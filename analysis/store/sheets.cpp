#include "analysis/store/sheets.hpp"

namespace horseshoe::store {

Who Sheets::who(std::string_view key, std::string_view kind)
{
    if (key.empty()) {
        return {};
    }
    const auto [place, added] = indices_.try_emplace(key, static_cast<std::int32_t>(named_.size()));
    if (added) {
        named_.push_back({key, kind});
    }
    else if (auto& before = named_[static_cast<std::size_t>(place->second)]; before.kind.empty()) {
        before.kind = kind;
    }
    return {place->second};
}

}  // namespace horseshoe::store
