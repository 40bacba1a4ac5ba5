#include "analysis/store/entities.hpp"

namespace horseshoe::store {

Entities::Entities(SQLite::Database& database, const gazetteer::Gazetteer& gazetteer)
    : database_(database), gazetteer_(gazetteer),
      find_(database, "SELECT id, kind IS NOT NULL FROM entity WHERE key = ?"),
      insert_(database, "INSERT INTO entity(key, kind) VALUES(?, ?)"),
      insert_name_(database, "INSERT INTO entity_name(entity, language, name) VALUES(?, ?, ?)"),
      set_kind_(database, "UPDATE entity SET kind = ?2 WHERE id = ?1")
{}

std::optional<std::int64_t> Entities::maybe(std::string_view key)
{
    return key.empty() ? std::nullopt : std::optional(of(key));
}

std::int64_t Entities::of(std::string_view key, std::string_view kind)
{
    auto found = known_.find(key);
    if (found == known_.end()) {
        found = known_.emplace(key, look_up(key, kind)).first;
    }
    auto& known = found->second;
    if (!known.has_kind && !kind.empty()) {
        set_kind_(known.id, kind);
        known.has_kind = true;
    }
    return known.id;
}

Entities::Known Entities::look_up(std::string_view key, std::string_view kind)
{
    find_.reset();
    find_.bind(1, std::string(key));
    if (!find_.executeStep()) {
        return add(key, kind);
    }
    const Known known{find_.getColumn(0).getInt64(), find_.getColumn(1).getInt() != 0};
    find_.reset();
    return known;
}

Entities::Known Entities::add(std::string_view key, std::string_view kind)
{
    find_.reset();
    const auto* const entity = gazetteer_.find(key);
    const std::string kind_word(entity == nullptr ? kind : gazetteer::word(entity->kind));
    insert_(key, or_null(kind_word));
    const auto id = database_.getLastInsertRowid();
    if (entity != nullptr) {
        for (const auto& [language, name] : entity->names) {
            insert_name_(id, language, name);
        }
    }
    return {id, !kind_word.empty()};
}

}  // namespace horseshoe::store
