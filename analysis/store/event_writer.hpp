#pragma once

#include "analysis/store/content.hpp"
#include "analysis/store/entities.hpp"
#include "analysis/store/statement.hpp"

#include <cstdint>

namespace horseshoe::store {

/// Stores what happened in a meeting, and how delegations voted.
class EventWriter {
public:
    EventWriter(SQLite::Database& database, Entities& entities);

    void write(std::int64_t id, const Content& content);

private:
    void write_event(std::int64_t id,
                     const Content& content,
                     const parser::Event& event,
                     std::int64_t row);
    void write_ballots(const parser::Vote& vote, std::int64_t event);

    Entities& entities_;
    Insert event_;
    Insert ballot_;
};

}  // namespace horseshoe::store
