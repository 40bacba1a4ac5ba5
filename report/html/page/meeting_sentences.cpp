#include "report/html/page/meeting_sentences.hpp"

#include "report/html/accuracy.hpp"
#include "report/html/component/links.hpp"
#include "report/html/overview.hpp"
#include "report/html/page/event_words.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace horseshoe::html {

namespace {

/// In words that tell a text without stances from a language without cues.
Phrase no_stance(const Words& words, const DocumentData& data)
{
    const auto& language = data.document.language;
    return has_cues(language) ? words.phrase("meeting.no-stance")
                              : words.phrase("meeting.no-cues", {words.language_name(language)});
}

/// What a superlative needs: of less it would be made of nothing.
bool is_enough(std::size_t times, std::size_t delegations)
{
    return times >= Overview::least || delegations >= 2;
}

class Sentences {
public:
    Sentences(const Page& page,
              const Site& site,
              const DocumentData& data,
              const MeetingFigures& figures)
        : page_(page), words_(page.words()), site_(site), data_(data), figures_(figures),
          voices_(voices(data)), judged_(judgements(in_own_words(data.stances)))
    {}

    std::vector<KeySentence> all()
    {
        spoke();
        named_most();
        divides();
        praised();
        decided();
        return std::move(out_);
    }

private:
    /// `target` is what the sentence is about; its word-sized figure stands beside it.
    void add(Phrase sentence, std::string href, const char* label, const std::string& target = {})
    {
        out_.push_back(
            {std::move(sentence),
             std::move(href),
             words_(label),
             target.empty()
                 ? std::string{}
                 : figures_.glyph(target, "glyph-" + slug(target) + std::to_string(out_.size()))});
    }

    void spoke();
    void named_most();
    void divides();
    void praised();
    void decided();
    /// All quotes on a target.
    std::string quotes_on(std::string_view id) const
    {
        const std::string file = site_.target_file(id);
        return file.empty() ? "#quotes" : page_.to(Site::beside(file, "-quotes"));
    }
    std::string first_words(const Voice& voice) const
    {
        return page_.to(site_.turn_place(data_.document.id, voice.first_turn));
    }
    Phrase target(std::string_view id) const { return named(page_, site_, id, true); }
    bool has_spoken(const std::string& id) const
    {
        return std::ranges::find(voices_, id, &Voice::delegation) != voices_.end();
    }

    const Page& page_;
    const Words& words_;
    const Site& site_;
    const DocumentData& data_;
    const MeetingFigures& figures_;
    std::vector<Voice> voices_;
    Judgements judged_;
    std::vector<KeySentence> out_;
};

void Sentences::spoke()
{
    if (voices_.empty()) {
        add(words_.phrase("meeting.nobody"), "#record", "more.record");
        return;
    }
    const auto [shortest, longest] = std::ranges::minmax_element(voices_, {}, &Voice::words);
    std::size_t turns = 0;
    std::size_t all = 0;
    for (const auto& voice : voices_) {
        turns += voice.turns;
        all += voice.words;
    }
    Phrase sentence = words_.phrase(
        "meeting.spoke", {{voices_.size(), "#strip-f"}, {turns, "#record"}, {all, "#record"}});
    const auto as_many = [&](std::size_t words) {
        return std::ranges::count(voices_, words, &Voice::words);
    };
    if (voices_.size() > 1 && as_many(longest->words) == 1 && as_many(shortest->words) == 1) {
        for (auto& run : words_.phrase("meeting.spoke-most",
                                       {named(page_, site_, longest->delegation, false),
                                        {longest->words, first_words(*longest)},
                                        named(page_, site_, shortest->delegation, false),
                                        {shortest->words, first_words(*shortest)}})) {
            sentence.push_back(std::move(run));
        }
    }
    add(std::move(sentence), "#strip-f", "more.strip");
}

void Sentences::named_most()
{
    struct Named {
        std::map<std::string, std::size_t> by;
        std::size_t times = 0;
    };
    std::map<std::string, Named> named_by;
    for (const auto& mention : data_.mentions) {
        const bool counts = mention.form != mention::Form::hint && !mention.by.empty() &&
                            !mention.presiding && mention.by != mention.entity &&
                            mention.where == mention::Where::speech &&
                            (mention.kind == gazetteer::EntityKind::state ||
                             mention.kind == gazetteer::EntityKind::organisation) &&
                            mention.entity != "UN" && mention.entity != "UNSC";
        if (counts) {
            ++named_by[mention.entity].by[mention.by];
            ++named_by[mention.entity].times;
        }
    }
    if (named_by.empty()) {
        return;
    }
    const auto most = std::ranges::max_element(named_by, [](const auto& a, const auto& b) {
        return std::pair{a.second.by.size(), a.second.times} <
               std::pair{b.second.by.size(), b.second.times};
    });
    const auto& named_one = most->second;
    const auto as_widely = std::ranges::count_if(named_by, [&](const auto& each) {
        return each.second.by.size() == named_one.by.size() && each.second.times == named_one.times;
    });
    if (as_widely > 1 || !is_enough(named_one.times, named_one.by.size())) {
        return;
    }
    // It could not be expected to name itself.
    const std::size_t others = voices_.size() - (has_spoken(most->first) ? 1U : 0U);
    const auto oftenest = std::ranges::max_element(
        named_one.by, [](const auto& a, const auto& b) { return a.second < b.second; });
    const std::string quotes = quotes_on(most->first);
    const std::string said = said_of(site_, oftenest->first, most->first);
    const std::string by_one = said.empty() ? quotes : page_.to(said);
    const auto as_often = std::ranges::count_if(
        named_one.by, [&](const auto& each) { return each.second == oftenest->second; });
    Phrase by_whom;
    if (as_often == 1) {
        by_whom = words_.phrase(
            "meeting.named-oftenest",
            {named(page_, site_, oftenest->first, false), {oftenest->second, by_one}});
    }
    add(others < 2
            ? words_.phrase("meeting.named-alone", {target(most->first), {named_one.times, quotes}})
            : words_.phrase(std::string{"meeting.named"} +
                                (named_one.by.size() == others ? "-by-all" : "") +
                                (others < voices_.size() ? "-others" : ""),
                            {target(most->first),
                             {named_one.by.size(), quotes},
                             {others, quotes},
                             {named_one.times, quotes},
                             std::move(by_whom)}),
        site_.target_file(most->first),
        "more.target",
        most->first);
}

void Sentences::divides()
{
    struct Sides {
        std::vector<std::string> favour;
        std::vector<std::string> against;
        std::size_t stances = 0;
    };
    std::vector<std::string> best;  // the first, and those that divide as much
    Sides sides;
    for (const auto& [id, holders] : judged_) {
        Sides here;
        for (const auto& [holder, judgement] : holders) {
            if (judgement.leaning() != 0) {
                (judgement.leaning() > 0 ? here.favour : here.against).push_back(holder);
                here.stances += judgement.up + judgement.down;
            }
        }
        const auto rank = [](const Sides& of) {
            return std::tuple{std::min(of.favour.size(), of.against.size()),
                              of.favour.size() + of.against.size(),
                              of.stances};
        };
        if (id == "unnamed" || here.stances == 0 || rank(here) < rank(sides)) {
            continue;
        }
        if (rank(here) > rank(sides)) {
            best.clear();
            sides = std::move(here);
        }
        best.push_back(id);
    }
    if (best.empty()) {
        add(no_stance(words_, data_), "method.html", "more.method");
        return;
    }
    const bool divided = !sides.favour.empty() && !sides.against.empty();
    const bool for_it = !sides.favour.empty();
    const std::size_t holders = sides.favour.size() + sides.against.size();
    const bool few = voices_.size() < 2 ? sides.stances < Overview::least : holders < 2;
    if (!divided && (best.size() > 1 || few)) {
        if (voices_.size() > 1) {
            add(words_.phrase("meeting.no-division"), "#matrix-f", "more.matrix");
        }
        return;
    }
    const std::string& first = best.front();
    const std::string quotes = quotes_on(first);
    Phrase sentence =
        divided ? words_.phrase("meeting.divides",
                                {target(first),
                                 {sides.favour.size(), quotes},
                                 listed(page_, site_, sides.favour, "#matrix-f"),
                                 {sides.against.size(), quotes},
                                 listed(page_, site_, sides.against, "#matrix-f")})
        : voices_.size() < 2
            ? words_.phrase(for_it ? "meeting.alone-for" : "meeting.alone-against", {target(first)})
            : words_.phrase(
                  for_it ? "meeting.united-for" : "meeting.united-against",
                  {target(first), {for_it ? sides.favour.size() : sides.against.size(), quotes}});
    if (best.size() > 1) {
        for (auto& run : words_.phrase(
                 "meeting.as-much",
                 {listed(page_, site_, {best.begin() + 1, best.end()}, "#matrix-f", 3, true)})) {
            sentence.push_back(std::move(run));
        }
    }
    add(std::move(sentence), "#matrix-f", "more.matrix", first);
}

void Sentences::praised()
{
    struct Total {
        std::size_t up = 0;
        std::size_t down = 0;
        std::set<std::string> by_up;
        std::set<std::string> by_down;
    };
    std::map<std::string, Total> totals;
    for (const auto& stance : in_own_words(data_.stances)) {
        const auto kind = site_.kind(stance.target);
        if (is_courtesy(stance) || stance.holder.empty() || stance.holder == stance.target ||
            (kind != "state" && kind != "organisation")) {
            continue;
        }
        auto& total = totals[stance.target];
        if (stance.polarity > 0) {
            ++total.up;
            total.by_up.insert(stance.holder);
        }
        if (stance.polarity < 0) {
            ++total.down;
            total.by_down.insert(stance.holder);
        }
    }
    // Nobody is told to meet most approval and most disapproval: what outweighs counts.
    // Nor is anybody who has it of few, or shares it.
    using Weight = std::pair<std::size_t, std::size_t>;  // stances, delegations
    const auto most = [&](auto weight) {
        const auto found = std::ranges::max_element(totals, [&](const auto& a, const auto& b) {
            return weight(a.second) < weight(b.second);
        });
        if (found == totals.end()) {
            return found;
        }
        const Weight best = weight(found->second);
        const auto as_much = std::ranges::count_if(
            totals, [&](const auto& each) { return weight(each.second) == best; });
        return as_much == 1 && is_enough(best.first, best.second) ? found : totals.end();
    };
    const auto up = most([](const Total& total) {
        return total.up > total.down ? Weight{total.up, total.by_up.size()} : Weight{};
    });
    const auto down = most([](const Total& total) {
        return total.down > total.up ? Weight{total.down, total.by_down.size()} : Weight{};
    });
    const bool any_down = std::ranges::any_of(
        totals, [](const auto& each) { return each.second.down > each.second.up; });
    if (up == totals.end() && down == totals.end()) {
        return;
    }
    Phrase sentence;
    if (up != totals.end()) {
        sentence = words_.phrase("meeting.approval",
                                 {target(up->first),
                                  {up->second.up, quotes_on(up->first)},
                                  {up->second.by_up.size(), quotes_on(up->first)}});
        if (down != totals.end() || !any_down) {
            sentence.push_back({" "});
        }
    }
    for (auto& run : down == totals.end() && any_down ? Phrase{}
                     : down != totals.end()
                         ? words_.phrase("meeting.disapproval",
                                         {target(down->first),
                                          {down->second.down, quotes_on(down->first)},
                                          {down->second.by_down.size(), quotes_on(down->first)}})
                         : words_.phrase("meeting.no-disapproval")) {
        sentence.push_back(std::move(run));
    }
    add(std::move(sentence),
        "#quotes",
        "more.quotes",
        down != totals.end() ? down->first : up->first);
}

void Sentences::decided()
{
    if (data_.votes.empty()) {
        const bool adopted = std::ranges::any_of(data_.events, [](const auto& event) {
            return event.kind == parser::EventKind::adopted;
        });
        add(words_.phrase(adopted ? "meeting.adopted-without-vote" : "meeting.no-vote"),
            "#votes",
            "more.votes");
        return;
    }
    std::vector<Phrase> items;
    for (const auto& vote : data_.votes) {
        if (items.size() == 3) {
            break;
        }
        const auto counts = tally(vote);
        items.push_back(words_.phrase("meeting.vote",
                                      {subject_of(words_, vote),
                                       outcome_in_words(words_, vote),
                                       {counts.favour, "#votes"},
                                       {counts.against, "#votes"},
                                       {counts.abstaining, "#votes"}}));
    }
    const std::size_t more = data_.votes.size() - items.size();
    Phrase sentence;
    for (auto& item : items) {
        if (!sentence.empty()) {
            sentence.push_back({words_("format.part")});
        }
        std::ranges::move(item, std::back_inserter(sentence));
    }
    sentence.push_back({more > 0 ? words_("meeting.votes-more", {more}) : std::string{"."}});
    add(std::move(sentence), "#votes", "more.votes");
}

}  // namespace

std::vector<KeySentence> meeting_sentences(const Page& page,
                                           const Site& site,
                                           const DocumentData& data,
                                           const MeetingFigures& figures)
{
    return Sentences{page, site, data, figures}.all();
}

}  // namespace horseshoe::html
