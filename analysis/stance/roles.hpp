#pragma once

#include "analysis/stance/role_keys.hpp"
#include "analysis/stance/stem.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>

namespace horseshoe::stance {

/// The part that a name plays in its sentence.
enum class Role : std::uint8_t {
    open,     ///< nothing tells
    subject,  ///< no preposition before it: it may do what follows
    owner,    ///< what is told of is its deed: "Ruritanian troops"
    agent,    ///< "by Ruritania"
    place,    ///< where it happens: "in Ruritania"
    beside    ///< a partner or a victim: "against Ruritania", "the borders of Ruritania"
};

/// A name among the words of its sentence, which are stems.
struct NamePlace {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool attribute = false;  ///< an adjective, or a capital: "the Ruritanian army"
    bool capital = false;    ///< "Strelsau has refused" tells of those who rule there
};

/// A role, and the word that gives it: the preposition; that of the name where there is none.
struct Played {
    Role role = Role::open;
    std::uint32_t governor = 0;
};

/// Tells roles by the words around names, in one language.
class Roles : public RoleKeys {
public:
    explicit Roles(std::string_view language);

    /// What a Stem carries of one: a bit for each key.
    std::uint64_t keys_of(std::uint64_t hash) const;

    /// The "s" of "Ruritania's".
    bool is_possessive(std::uint64_t hash) const { return possessive_ != 0 && hash == possessive_; }
    /// Any number in figures.
    bool is_figures(std::uint64_t hash) const { return hash == figures_; }

    static bool is(Key key, const Stem& stem) { return (stem.roles & bit(key)) != 0; }

    /// Whose deed it is stands behind its noun: "les troupes fidjiennes".
    bool nouns_first() const { return nouns_first_; }

    /// Whether it may be one that tells that another speaks: few words are.
    static bool may_attribute(const Stem& stem)
    {
        return (stem.roles & (bit(report) | bit(source) | bit(accusing))) != 0;
    }

    Played role_of(std::span<const Stem> stems, const NamePlace& name) const;

    /// What somebody does or does it with: "actions", "troops".
    bool is_deed(const Stem& stem) const { return is(deed, stem); }

    /// Something in words [first, last) points back: "its", "those".
    bool points_back(std::span<const Stem> stems, std::uint32_t first, std::uint32_t last) const;

    /// Word `at` is a verb that gives somebody's words: "stated that".
    bool reports(std::span<const Stem> stems, std::uint32_t at) const;

    /// "according to", "selon"; not "in accordance with", "accords with".
    bool names_source(std::span<const Stem> stems, std::uint32_t at) const
    {
        return is(source, stems[at]) && (at == 0 || !is(place, stems[at - 1])) &&
               (at + 1 == stems.size() || !is(with, stems[at + 1]));
    }

    /// The word behind "on behalf"; 0 where there is none, or where another speaks on it.
    std::uint32_t find_behalf(std::span<const Stem> stems) const;

    /// "I", "our": the speaker tells of himself.
    bool speaks_oneself(std::span<const Stem> stems) const;

private:
    Role by_what_follows(std::span<const Stem> stems, const NamePlace& name) const;
    Role by_noun_before(std::span<const Stem> stems, std::uint32_t first) const;
    Played by_what_precedes(std::span<const Stem> stems, std::uint32_t first) const;
    Played by_whose(std::span<const Stem> stems, std::uint32_t of_at, Role role) const;
    Role by_head(std::span<const Stem> stems, std::uint32_t of_at) const;

    static constexpr std::uint64_t bit(Key key) { return std::uint64_t{1} << key; }

    static_assert(names.size() <= 64);

    std::unordered_map<std::uint64_t, std::uint64_t> keys_;  // by the hashes of stems
    std::uint64_t possessive_ = 0;                           // none: 0
    std::uint64_t figures_ = 0;
    bool nouns_first_ = false;  // before the adjective that tells whose they are
};

/// Those compiled in for a language.
const Roles& builtin_roles(std::string_view language);

}  // namespace horseshoe::stance
