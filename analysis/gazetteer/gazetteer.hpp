#pragma once

#include "analysis/gazetteer/entity.hpp"
#include "analysis/gazetteer/id_index.hpp"
#include "analysis/gazetteer/table.hpp"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::gazetteer {

class NameIndex;
struct Word;

/// Whatever can be named. One id, one kind, many names.
struct Entity {
    std::string id;
    EntityKind kind = EntityKind::organisation;
    bool armed = false;                                     ///< a group that is none of States
    std::map<std::string, std::string, std::less<>> names;  ///< the one to print, by language
    std::map<std::string, std::string, std::less<>> notes;  ///< to print beside it, by language
    std::vector<std::string> groups;                        ///< the regional group of a State
    std::vector<std::string> countries;  ///< that a mission works in, or a committee is about
    std::string parent;                  ///< the broader topic, or the body that it is part of
};

/// One name of one entity, as a row of the tables has it. What tells of several which one counts
/// stands together in front: texts are read faster where that is one look into memory.
struct NameUse {
    std::uint32_t entity = 0;                    ///< index of Gazetteer::entities()
    EntityKind kind = EntityKind::organisation;  ///< the entity's
    NameForm form = NameForm::name;
    bool own_case = false;  ///< each capital of the name is one in the text
    std::int16_t from = 0;  ///< years in use
    std::int16_t to = last_year;
    std::uint16_t table = 0;  ///< the row that it stands in: see Gazetteer::place_of()
    std::uint32_t line = 0;
    std::string_view language;  ///< ISO 639-1; "-" where it is of all languages
    std::string_view name;      ///< braces expanded

    static constexpr int last_year = 9999;

    bool in_use(int year) const { return year == 0 || (from <= year && year <= to); }

    /// The name was given up in a certain year. Until then it is whoever bore it then, before
    /// those that bear it without an end: "Congo" in 1961.
    bool given_up() const { return to != last_year; }
};

/// All names, looked up in the languages that records are read in.
class Gazetteer {
public:
    /// Tables that override give their names to their entities, whoever had them; a row of theirs
    /// with the id `-` takes a name out. Throws InputError where a row cannot be understood.
    Gazetteer(std::vector<Table> tables, std::vector<Table> overriding);
    Gazetteer(const Gazetteer&) = delete;  // names are views of the tables that it keeps
    Gazetteer(Gazetteer&&) = default;
    Gazetteer& operator=(const Gazetteer&) = delete;
    Gazetteer& operator=(Gazetteer&&) = default;
    ~Gazetteer() = default;

    const std::vector<Entity>& entities() const { return entities_; }
    const std::vector<NameUse>& uses() const { return uses_; }
    const Entity* find(std::string_view id) const;

    /// The names of a language and those of all languages; its values are indices of uses(). Made
    /// when it is asked for first: most runs read one language.
    const NameIndex& names(std::string_view language) const;

    /// Whether a word in capitals is an acronym of an entity in any working language.
    bool has_acronym(std::uint32_t entity, const Word& word) const;

    /// "states.tsv:12": the row that has a name, for messages.
    std::string place_of(const NameUse& use) const;

    /// The name to print; the id where the language has none.
    std::string_view name(std::string_view id, std::string_view language) const;

private:
    class Loader;

    struct LanguageNames;
    struct Acronyms;

    void index_names(std::string_view language, NameIndex& index) const;

    std::vector<Table> tables_;
    std::deque<std::string> expanded_;  // names that stand in braces in the tables
    std::vector<Entity> entities_;
    std::vector<NameUse> uses_;
    IdIndex by_id_;  // of entities_
    std::map<std::string, std::shared_ptr<LanguageNames>, std::less<>> indices_;
    std::shared_ptr<Acronyms> acronyms_;
};

/// The gazetteer that is compiled in.
const Gazetteer& builtin_gazetteer();

}  // namespace horseshoe::gazetteer
