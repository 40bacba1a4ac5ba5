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

void merge(Tally& tally, const Tally& other)
{
    tally.times += other.times;
    tally.polarity += other.polarity;
}

void merge(Occurrence& occurrence, const Occurrence& other)
{
    occurrence.times += other.times;
    occurrence.polarity += other.polarity;
    occurrence.first = std::min(occurrence.first, other.first);
    occurrence.last = std::max(occurrence.last, other.last);
}

/// Adds up what has the same key, which is a number.
template <typename Item, typename Key>
void sum_up(std::vector<Item>& items, Key key)
{
    struct Place {
        Packed key = 0;
        std::size_t item = 0;
    };
    std::vector<Place> places;
    places.reserve(items.size());
    for (const auto& item : items) {
        places.push_back({key(item), places.size()});
    }
    std::sort(places.begin(), places.end(), [](const Place& one, const Place& other) {
        return one.key != other.key ? one.key < other.key : one.item < other.item;
    });
    std::vector<Item> sums;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& item = items[places[i].item];
        if (i != 0 && places[i].key == places[i - 1].key) {
            merge(sums.back(), item);
        }
        else {
            sums.push_back(item);
        }
    }
    items = std::move(sums);
}

class Counter {
public:
    Counter(Sheets& sheets, const Content& content) : sheets_(sheets), content_(content) {}

    Tallies count()
    {
        const auto& found = content_.findings;
        tallies_.reserve(found.mentions.size() + found.references.size() + found.stances.size() +
                         content_.speakers.size() + content_.spoken.size());
        occurrences_.reserve(2 * (found.mentions.size() + found.stances.size()));
        count_turns();
        count_words();
        count_mentions();
        count_references();
        count_stances();
        std::erase_if(tallies_, [](const Tally& tally) { return tally.times == 0; });
        sum_up(tallies_, packed);
        sum_up(occurrences_, [](const Occurrence& one) {
            return (static_cast<Packed>(one.who.index + 1) & whos) << bits_of_word |
                   static_cast<Packed>(one.part);
        });
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
        const auto& mentions = content_.findings.mentions;
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            const auto& mention = mentions[i];
            if (mention.where <= mention::Where::letter) {
                const auto target = sheets_.who(mention.entity);
                const auto speaker = sheets_.who(mention.by);
                const bool vote = mention.where == mention::Where::vote;
                add({Counted::mention,
                     target,
                     speaker,
                     Tally::no_act,
                     vote ? Tally::no_role : role_of(mention.turn),
                     1});
                add_occurrence(target, Part::named, i, 0);
                add_occurrence(speaker, Part::naming, i, 0);
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
        const auto& stances = content_.findings.stances;
        for (std::size_t i = 0; i < stances.size(); ++i) {
            const auto& stance = stances[i];
            const auto target = sheets_.who(stance.target);
            const auto holder = sheets_.who(stance.holder);
            add({Counted::stance,
                 target,
                 holder,
                 static_cast<std::uint8_t>(stance.act),
                 role_of(stance.turn),
                 1,
                 stance.polarity});
            add_occurrence(target, Part::target, i, stance.polarity);
            add_occurrence(holder, Part::holder, i, stance.polarity);
        }
    }

    void add_occurrence(Who who, Part part, std::size_t number, int polarity)
    {
        const auto at = static_cast<std::int64_t>(number);
        occurrences_.push_back({who, part, 1, polarity, at, at});
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
