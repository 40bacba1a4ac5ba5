#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/store/statement.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace horseshoe::store {

/// Gives entities their numbers, new ones when they are first met.
class Entities {
public:
    Entities(SQLite::Database& database, const gazetteer::Gazetteer& gazetteer);

    /// None for an id that is not known, which is empty.
    std::optional<std::int64_t> maybe(std::string_view key);

    /// `kind` is asked where the gazetteer does not know the entity.
    std::int64_t of(std::string_view key, std::string_view kind = {});

private:
    struct Known {
        std::int64_t id = 0;
        bool has_kind = false;  ///< met as a speaker it may have none as yet; a mention tells it
    };

    Known look_up(std::string_view key, std::string_view kind);
    Known add(std::string_view key, std::string_view kind);

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const
        {
            return std::hash<std::string_view>{}(key);
        }
    };

    SQLite::Database& database_;
    const gazetteer::Gazetteer& gazetteer_;
    SQLite::Statement find_;
    Insert insert_;
    Insert insert_name_;
    Insert set_kind_;
    std::unordered_map<std::string, Known, Hash, std::equal_to<>> known_;
};

}  // namespace horseshoe::store
