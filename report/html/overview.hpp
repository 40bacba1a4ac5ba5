#pragma once

#include "analysis/store/rows.hpp"
#include "report/html/site.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace horseshoe::html {

/// All that one delegation says of one target in the report, courtesies apart.
struct Pair {
    std::size_t named = 0;
    std::size_t own = 0;                 ///< stances in own words
    std::size_t joint = 0;               ///< as a signatory, or through a body that speaks for it
    std::array<std::size_t, 5> tones{};  ///< of own and joint ones, from -2 to +2
    std::array<std::size_t, 5> own_tones{};
    std::string first;             ///< date of the first stance
    std::string first_words = {};  ///< place where it is first named
    std::string last;

    std::size_t stances() const { return own + joint; }
    double mean() const;
    double own_mean() const;
    void add(const store::StanceRow& stance);
    std::size_t approving() const { return tones[3] + tones[4]; }
    std::size_t disapproving() const { return tones[0] + tones[1]; }
    /// 1: more often for than against, -1: more often against; 0: as often, or neither.
    int leaning() const;
    int own_leaning() const;  ///< the same of own words alone
};

/// Two delegations, on the targets that both judge in own words; what is told by a word alone, as "the
/// draft", need not be the same for both. What they sign together makes them alike by itself, and is
/// counted apart.
struct Kinship {
    std::string other;
    std::size_t shared = 0;
    std::size_t together = 0;  ///< declarations that both hold
    double distance = 0;  ///< mean difference of their means; of `least` shared targets or more
    std::string furthest = {};  ///< the target on which they differ most
    double difference = 0;
};

/// What somebody never named nor judged while others in the same meetings named it.
struct Silence {
    std::string target = {};
    std::size_t others = 0;    ///< delegations that named it
    std::size_t meetings = 0;  ///< in which they did, and it spoke
    std::size_t joint = 0;     ///< stances on it that it holds with others
};

/// The whole report in numbers, read once: who said how much of whom.
class Overview {
public:
    explicit Overview(const Site& site);

    /// Below this many stances no mean is given.
    static constexpr std::size_t least = 3;

    using ByTarget = std::map<std::string, Pair, std::less<>>;
    const ByTarget& of_holder(const std::string& holder) const;
    /// Holder and pair, of one target.
    std::vector<std::pair<std::string, Pair>> on(const std::string& target) const;

    /// Of those with `least` shared targets or a declaration held together: first those of the
    /// former, the nearest first, then the others.
    std::vector<Kinship> kin_of(const std::string& holder) const;
    std::vector<Silence> silences_of(const std::string& holder) const;
    /// In a meeting, by somebody else than itself.
    bool named_by_others(const std::string& target) const;
    /// Who spoke where the target was named by others, and did not name it; hints apart.
    std::vector<std::string> silent_on(const std::string& target) const;
    std::vector<std::string> hinting_where_named(const std::string& target) const;

    /// What several hold together counts once.
    std::size_t stances() const { return stances_; }
    /// Of names, whoever uses them; hints apart.
    std::size_t mentions() const { return mentions_; }
    std::size_t hints() const { return hints_; }
    const std::set<std::string>& speakers(std::int64_t document) const;
    /// A turn in which the meeting is conducted and nothing else.
    bool only_presides(const store::TurnRow& turn) const { return conducting_.contains(turn.id); }

private:
    void read_mentions(const Site& site);
    void read_stances(const Site& site);
    void read_turns(const Site& site);

    std::map<std::string, ByTarget, std::less<>> pairs_;    ///< by holder
    std::map<std::string, std::set<std::string>> holders_;  ///< by target
    std::map<std::int64_t, std::set<std::string>> speakers_;
    std::map<std::int64_t, std::map<std::string, std::set<std::string>>> namers_;  ///< target, by
    std::map<std::int64_t, std::set<std::string>> hinting_;
    std::set<std::string> words_alone_;  ///< targets that need not be the same in all documents
    std::set<std::string> people_;       ///< to address somebody or not says nothing of any target
    std::map<std::pair<std::int64_t, int>, std::set<std::string>> declarations_;  ///< holders
    std::unordered_set<std::int64_t> conducting_;                                 ///< ids of turns
    std::size_t stances_ = 0;
    std::size_t mentions_ = 0;
    std::size_t hints_ = 0;
};

}  // namespace horseshoe::html
