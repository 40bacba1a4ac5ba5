#pragma once

#include "analysis/gazetteer/gazetteer.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace horseshoe::gazetteer {

class GazetteerRow;

/// Reads tables into a gazetteer, one row after the other.
class Gazetteer::Loader {
public:
    explicit Loader(Gazetteer& gazetteer) : gazetteer_(gazetteer) {}

    void read(std::size_t table, bool overriding);

    /// Names that other tables have taken away leave no trace.
    void finish();

private:
    void read(const GazetteerRow& row, bool overriding);
    std::uint32_t entity_of(std::string_view id, EntityKind kind);
    void read_name(const GazetteerRow& row, std::uint32_t entity, bool overriding);
    std::span<const std::string_view> names_of(const GazetteerRow& row);
    void add(const NameUse& use);
    void look_up_names();
    void take_away(const GazetteerRow& row);

    Gazetteer& gazetteer_;
    std::uint16_t table_ = 0;              // the one being read
    std::vector<std::string_view> names_;  // of a row
    bool looks_up_ = false;
    std::unordered_map<std::string, std::vector<std::size_t>> by_name_;
};

}  // namespace horseshoe::gazetteer
