#pragma once

#include "analysis/gazetteer/entity.hpp"
#include "analysis/gazetteer/name_index.hpp"
#include "analysis/gazetteer/table.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace horseshoe::gazetteer {

/// Whatever can be named. One id, one kind, many names.
struct Entity {
    std::string id;
    EntityKind kind = EntityKind::organisation;
    std::map<std::string, std::string, std::less<>> names;  ///< the one to print, by language
    std::map<std::string, std::string, std::less<>> notes;  ///< to print beside it, by language
    std::vector<std::string> groups;                        ///< the regional group of a State
    std::vector<std::string> countries;  ///< that a mission works in, or a committee is about
    std::string parent;                  ///< the broader topic, or the body that it is part of
};

/// One name of one entity, as a row of the tables has it.
struct NameUse {
    std::uint32_t entity = 0;  ///< index of Gazetteer::entities()
    NameForm form = NameForm::name;
    bool own_case = false;  ///< each capital of the name is one in the text
    std::string language;   ///< ISO 639-1; "-" where it is of all languages
    std::string name;       ///< braces expanded
    int from = 0;           ///< years in use
    int to = 9999;
    std::string place;  ///< "states.tsv:12", for messages

    bool in_use(int year) const { return year == 0 || (from <= year && year <= to); }

    /// The name was given up in a certain year. Until then it is whoever bore it then, before
    /// those that bear it without an end: "Congo" in 1961.
    bool given_up() const { return to != 9999; }
};

/// All names, looked up in the languages that records are read in.
class Gazetteer {
public:
    /// Tables that override give their names to their entities, whoever had them; a row of theirs
    /// with the id `-` takes a name out. Throws InputError where a row cannot be understood.
    Gazetteer(const std::vector<Table>& tables, const std::vector<Table>& overriding);

    const std::vector<Entity>& entities() const { return entities_; }
    const std::vector<NameUse>& uses() const { return uses_; }
    const Entity* find(std::string_view id) const;

    /// The names of a language and those of all languages; its values are indices of uses().
    const NameIndex& names(std::string_view language) const;

    /// The name to print; the id where the language has none.
    std::string_view name(std::string_view id, std::string_view language) const;

private:
    class Loader;

    /// Ids are looked up by views.
    struct HashId {
        using is_transparent = void;
        std::size_t operator()(std::string_view id) const
        {
            return std::hash<std::string_view>{}(id);
        }
    };

    void index_names();

    std::vector<Entity> entities_;
    std::vector<NameUse> uses_;
    std::unordered_map<std::string, std::uint32_t, HashId, std::equal_to<>> by_id_;
    std::map<std::string, NameIndex, std::less<>> indices_;
};

/// The gazetteer that is compiled in.
const Gazetteer& builtin_gazetteer();

}  // namespace horseshoe::gazetteer
