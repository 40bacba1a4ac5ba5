#include "report/html/page/meeting_sentences.hpp"

#include "report/html/accuracy.hpp"
#include "report/html/component/links.hpp"
#include "report/html/overview.hpp"
#include "report/html/page/event_words.hpp"
#include "report/html/page/meeting_extremes.hpp"

#include <algorithm>
#include <iterator>

namespace horseshoe::html {

namespace {

/// In words that tell a text without stances from a language without cues.
Phrase no_stance(const Words& words, const DocumentData& data)
{
    const auto& language = data.document.language;
    return has_cues(language) ? words.phrase("meeting.no-stance")
                              : words.phrase("meeting.no-cues", {words.language_name(language)});
}

void append(Phrase& sentence, Phrase more)
{
    std::ranges::move(more, std::back_inserter(sentence));
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
        append(sentence,
               words_.phrase("meeting.spoke-most",
                             {named(page_, site_, longest->delegation, false),
                              {longest->words, first_words(*longest)},
                              named(page_, site_, shortest->delegation, false),
                              {shortest->words, first_words(*shortest)}}));
    }
    add(std::move(sentence), "#strip-f", "more.strip");
}

void Sentences::named_most()
{
    const auto named_one = most_named(data_);
    if (!named_one) {
        return;
    }
    const std::string& id = named_one->id;
    // It could not be expected to name itself.
    const std::size_t others = voices_.size() - (has_spoken(id) ? 1U : 0U);
    const std::string quotes = quotes_on(id);
    Phrase by_whom;
    if (!named_one->oftenest.empty()) {
        const std::string said = said_of(site_, named_one->oftenest, id);
        by_whom =
            words_.phrase("meeting.named-oftenest",
                          {named(page_, site_, named_one->oftenest, false),
                           {named_one->times_oftenest, said.empty() ? quotes : page_.to(said)}});
    }
    add(others < 2 ? words_.phrase("meeting.named-alone", {target(id), {named_one->times, quotes}})
                   : words_.phrase(std::string{"meeting.named"} +
                                       (named_one->by.size() == others ? "-by-all" : "") +
                                       (others < voices_.size() ? "-others" : ""),
                                   {target(id),
                                    {named_one->by.size(), quotes},
                                    {others, quotes},
                                    {named_one->times, quotes},
                                    std::move(by_whom)}),
        site_.target_file(id),
        "more.target",
        id);
}

void Sentences::divides()
{
    const auto sides = greatest_division(judged_);
    if (sides.targets.empty()) {
        add(no_stance(words_, data_), "method.html", "more.method");
        return;
    }
    const bool divided = !sides.favour.empty() && !sides.against.empty();
    const bool for_it = !sides.favour.empty();
    const std::size_t holders = sides.favour.size() + sides.against.size();
    const bool few = voices_.size() < 2 ? sides.stances < Overview::least : holders < 2;
    if (!divided && (sides.targets.size() > 1 || few)) {
        if (voices_.size() > 1) {
            add(words_.phrase("meeting.no-division"), "#matrix-f", "more.matrix");
        }
        return;
    }
    const std::string& first = sides.targets.front();
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
    if (sides.targets.size() > 1) {
        append(sentence,
               words_.phrase("meeting.as-much",
                             {listed(page_,
                                     site_,
                                     {sides.targets.begin() + 1, sides.targets.end()},
                                     "#matrix-f",
                                     3,
                                     true)}));
    }
    add(std::move(sentence), "#matrix-f", "more.matrix", first);
}

void Sentences::praised()
{
    const auto [up, down, any_down] = verdicts_of(site_, data_);
    if (!up && !down) {
        return;
    }
    const auto told = [&](const char* key, const Verdict& verdict) {
        const std::string quotes = quotes_on(verdict.id);
        return words_.phrase(
            key, {target(verdict.id), {verdict.stances, quotes}, {verdict.delegations, quotes}});
    };
    Phrase sentence;
    if (up) {
        sentence = told("meeting.approval", *up);
        if (down || !any_down) {
            sentence.push_back({" "});
        }
    }
    if (down) {
        append(sentence, told("meeting.disapproval", *down));
    }
    else if (!any_down) {
        append(sentence, words_.phrase("meeting.no-disapproval"));
    }
    add(std::move(sentence), "#quotes", "more.quotes", down ? down->id : up->id);
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
        append(sentence, std::move(item));
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
