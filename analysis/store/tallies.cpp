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

/// Adds up what is counted together.
void sum_up(std::vector<Tally>& tallies)
{
    struct Place {
        Packed key = 0;
        std::size_t item = 0;
    };
    std::vector<Place> places;
    places.reserve(tallies.size());
    for (const auto& tally : tallies) {
        places.push_back({packed(tally), places.size()});
    }
    std::sort(places.begin(), places.end(), [](const Place& one, const Place& other) {
        return one.key != other.key ? one.key < other.key : one.item < other.item;
    });
    std::vector<Tally> sums;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& tally = tallies[places[i].item];
        if (i != 0 && places[i].key == places[i - 1].key) {
            sums.back().times += tally.times;
            sums.back().polarity += tally.polarity;
        }
        else {
            sums.push_back(tally);
        }
    }
    tallies = std::move(sums);
}

/// Each part that somebody may have in a document has its place, so that nothing is looked for.
class Occurrences {
public:
    explicit Occurrences(std::size_t named) : all_((named + 1) * count_of_parts) {}

    /// Findings come in their order.
    void add(Who who, Part part, std::size_t number, int polarity)
    {
        auto& one = all_[static_cast<std::size_t>(who.index + 1) * count_of_parts +
                         static_cast<std::size_t>(part)];
        one.last = static_cast<std::int64_t>(number);
        if (one.times == 0) {
            one.who = who;
            one.part = part;
            one.first = one.last;
        }
        ++one.times;
        one.polarity += polarity;
    }

    std::vector<Occurrence> take() &&
    {
        std::erase_if(all_, [](const Occurrence& one) { return one.times == 0; });
        return std::move(all_);
    }

private:
    static constexpr std::size_t count_of_parts = 4;

    std::vector<Occurrence> all_;
};

class Counter {
public:
    Counter(Sheets& sheets, const Content& content, const FoundParties& parties)
        : sheets_(sheets), content_(content), parties_(parties), occurrences_(sheets.named().size())
    {}

    Tallies count()
    {
        const auto& found = content_.findings;
        tallies_.reserve(found.mentions.size() + found.references.size() + found.stances.size() +
                         content_.speakers.size() + content_.spoken.size());
        count_turns();
        count_words();
        count_mentions();
        count_references();
        count_stances();
        std::erase_if(tallies_, [](const Tally& tally) { return tally.times == 0; });
        sum_up(tallies_);
        return {std::move(tallies_), std::move(occurrences_).take()};
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
                const auto [speaker, target] = parties_.mentions[i];
                const bool vote = mention.where == mention::Where::vote;
                add({Counted::mention,
                     target,
                     speaker,
                     Tally::no_act,
                     vote ? Tally::no_role : role_of(mention.turn),
                     1});
                occurrences_.add(target, Part::named, i, 0);
                occurrences_.add(speaker, Part::naming, i, 0);
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
            const auto [holder, target] = parties_.stances[i];
            add({Counted::stance,
                 target,
                 holder,
                 static_cast<std::uint8_t>(stance.act),
                 role_of(stance.turn),
                 1,
                 stance.polarity});
            occurrences_.add(target, Part::target, i, stance.polarity);
            occurrences_.add(holder, Part::holder, i, stance.polarity);
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
    const FoundParties& parties_;
    std::vector<Tally> tallies_;
    Occurrences occurrences_;
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

Tallies tallies_of(Sheets& sheets, const Content& content, const FoundParties& parties)
{
    return Counter(sheets, content, parties).count();
}

}  // namespace horseshoe::store
