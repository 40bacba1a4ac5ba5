#include "analysis/store/tallies.hpp"

#include "analysis/store/content.hpp"
#include "parser/names.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::store {
namespace {

/// All that two findings have in common that are counted together, in one number.
using Packed = std::uint64_t;

constexpr unsigned int bits_of_who = 20;
constexpr unsigned int bits_of_word = 8;
constexpr Packed whos = (Packed{1} << bits_of_who) - 1;

Packed packed(const Tally& tally)
{
    const auto number = [](Who who) { return static_cast<Packed>(who.index + 1) & whos; };
    Packed key = static_cast<Packed>(tally.counted);
    key = key << bits_of_who | number(tally.target);
    key = key << bits_of_who | number(tally.speaker);
    key = key << bits_of_word | tally.act;
    return key << bits_of_word | tally.role;
}

/// Adds up what has the same key.
template <typename Item, typename Key>
void sum_up(std::vector<Item>& items, Key key)
{
    std::sort(items.begin(), items.end(), [&](const Item& one, const Item& other) {
        return key(one) < key(other);
    });
    std::size_t last = 0;
    for (std::size_t i = 1; i < items.size(); ++i) {
        if (key(items[i]) == key(items[last])) {
            items[last].times += items[i].times;
            items[last].polarity += items[i].polarity;
        }
        else {
            items[++last] = items[i];
        }
    }
    items.resize(items.empty() ? 0 : last + 1);
}

class Counter {
public:
    Counter(Sheets& sheets, const Content& content) : sheets_(sheets), content_(content) {}

    Tallies count()
    {
        count_turns();
        count_words();
        count_mentions();
        count_references();
        count_stances();
        std::erase_if(tallies_, [](const Tally& tally) { return tally.times == 0; });
        sum_up(tallies_, packed);
        for (const auto& tally : tallies_) {
            add_occurrences(tally);
        }
        sum_up(occurrences_,
               [](const Occurrence& one) { return std::pair(one.who.index, one.part); });
        return {std::move(tallies_), std::move(occurrences_)};
    }

private:
    void count_turns()
    {
        for (const auto& [number, speaker] : content_.speakers) {
            if (content_.document->kind == parser::Kind::record || number != 0) {
                add({Counted::turn,
                     {},
                     sheets_.who(speaker.delegation),
                     Tally::no_act,
                     role_of(number),
                     1});
            }
        }
    }

    void count_words()
    {
        for (const auto& spoken : content_.spoken) {
            add({spoken.shared ? Counted::shared_words : Counted::words,
                 {},
                 sheets_.who(spoken.delegation),
                 Tally::no_act,
                 spoken.role ? static_cast<std::uint8_t>(*spoken.role) : Tally::no_role,
                 static_cast<std::int64_t>(spoken.words)});
        }
    }

    void count_mentions()
    {
        for (const auto& mention : content_.findings.mentions) {
            if (mention.where <= mention::Where::letter) {
                const bool vote = mention.where == mention::Where::vote;
                add({Counted::mention,
                     sheets_.who(mention.entity),
                     sheets_.who(mention.by),
                     Tally::no_act,
                     vote ? Tally::no_role : role_of(mention.turn),
                     1});
            }
        }
    }

    void count_references()
    {
        for (const auto& reference : content_.findings.references) {
            add({Counted::reference,
                 reference.to ? sheets_.who(content_.speaker(*reference.to)) : Who{},
                 sheets_.who(content_.speaker(reference.from)),
                 static_cast<std::uint8_t>(reference.kind),
                 role_of(reference.from),
                 1});
        }
    }

    void count_stances()
    {
        for (const auto& stance : content_.findings.stances) {
            add({Counted::stance,
                 sheets_.who(stance.target),
                 sheets_.who(stance.holder),
                 static_cast<std::uint8_t>(stance.act),
                 role_of(stance.turn),
                 1,
                 stance.polarity});
        }
    }

    void add_occurrences(const Tally& tally)
    {
        if (tally.counted == Counted::mention || tally.counted == Counted::stance) {
            const bool stance = tally.counted == Counted::stance;
            occurrences_.push_back(
                {tally.target, stance ? Part::target : Part::named, tally.times, tally.polarity});
            occurrences_.push_back(
                {tally.speaker, stance ? Part::holder : Part::naming, tally.times, tally.polarity});
        }
    }

    std::uint8_t role_of(int turn) const
    {
        const auto found = content_.speakers.find(turn);
        return found == content_.speakers.end() || !found->second.role
                   ? Tally::no_role
                   : static_cast<std::uint8_t>(*found->second.role);
    }

    void add(const Tally& tally) { tallies_.push_back(tally); }

    Sheets& sheets_;
    const Content& content_;
    std::vector<Tally> tallies_;
    std::vector<Occurrence> occurrences_;
};

}  // namespace

std::string_view word(Counted counted)
{
    switch (counted) {
    case Counted::mention: return "mention";
    case Counted::stance: return "stance";
    case Counted::reference: return "reference";
    case Counted::turn: return "turn";
    case Counted::words: return "words";
    case Counted::shared_words: return "shared words";
    }
    return "";
}

std::string_view act_word(const Tally& tally)
{
    if (tally.act == Tally::no_act) {
        return "";
    }
    return tally.counted == Counted::stance
               ? word(static_cast<stance::Act>(tally.act))
               : word(static_cast<reference::ReferenceKind>(tally.act));
}

std::string_view role_word(const Tally& tally)
{
    return tally.role == Tally::no_role ? "" : word(static_cast<parser::Role>(tally.role));
}

std::int64_t Tallies::sum(Counted counted) const
{
    std::int64_t all = 0;
    for (const auto& tally : tallies) {
        all += tally.counted == counted ? tally.times : 0;
    }
    return all;
}

std::int64_t Tallies::polarity() const
{
    std::int64_t all = 0;
    for (const auto& tally : tallies) {
        all += tally.polarity;
    }
    return all;
}

Tallies tallies_of(Sheets& sheets, const Content& content)
{
    return Counter(sheets, content).count();
}

}  // namespace horseshoe::store
