#include "report/html/page/delegation_sentences.hpp"

#include "report/html/component/links.hpp"
#include "report/html/page/kin.hpp"

#include <algorithm>

namespace horseshoe::html {

namespace {

constexpr std::size_t most_ties = 3;

class Sentences {
public:
    Sentences(const Page& page,
              const Site& site,
              const Overview& overview,
              const Subject& subject,
              const DelegationNumbers& numbers)
        : page_(page), words_(page.words()), site_(site), overview_(overview), subject_(subject),
          numbers_(numbers)
    {}

    std::vector<KeySentence> all()
    {
        extent();
        if (site_.selection().of.empty()) {
            judged();
        }
        // What others say, and what is near or not said, a limit leaves untold.
        if (!site_.limited()) {
            named_by();
            kin();
            silent();
        }
        return std::move(out_);
    }

private:
    void extent();
    void judged();
    void named_by();
    void kin();
    void silent();
    void add_whose(Phrase& sentence, const Pair& pair, std::string_view of) const;
    /// Those that a superlative of the first holds of as well.
    void add_ties(Phrase& sentence,
                  const char* key,
                  const std::vector<std::string>& ids,
                  bool targets) const
    {
        if (ids.size() < 2) {
            return;
        }
        for (auto& run : words_.phrase(key,
                                       {listed(page_,
                                               site_,
                                               {ids.begin() + 1, ids.end()},
                                               targets ? "#targets" : "#kin-f",
                                               most_ties,
                                               targets)})) {
            sentence.push_back(std::move(run));
        }
    }
    void add(Phrase sentence, std::string href, const char* label)
    {
        out_.push_back({std::move(sentence), std::move(href), words_(label)});
    }
    Phrase target(std::string_view id) const { return named(page_, site_, id, true); }
    /// A number that leads to what it holds of a target.
    Phrase quotes_of(std::string_view id, std::size_t number) const
    {
        return linked(words_.number(number), quotes_on(id));
    }
    std::string all_quotes() const { return page_.to(Site::beside(page_.head().file, "-quotes")); }
    std::string quotes_on(std::string_view target) const
    {
        return all_quotes() + "#of-" + anchor(target);
    }
    /// What all say of a target; where that has no page, a section of this one.
    std::string quotes_by_all(std::string_view target, const char* otherwise) const
    {
        const std::string file = site_.target_file(target);
        return file.empty() ? otherwise : page_.to(Site::beside(file, "-quotes"));
    }
    Phrase delegation(std::string_view id) const { return named(page_, site_, id, false); }

    const Page& page_;
    const Words& words_;
    const Site& site_;
    const Overview& overview_;
    const Subject& subject_;
    const DelegationNumbers& numbers_;
    std::vector<KeySentence> out_;
};

void Sentences::extent()
{
    const std::string name = words_.with_article(subject_.id, subject_.name);
    if (numbers_.turns == 0 && numbers_.joint == 0 && site_.limited()) {
        add(words_.phrase("limit.none"), "#targets", "more.targets");
        return;
    }
    if (numbers_.turns == 0) {
        add(words_.phrase("delegation.no-turn", {name, {numbers_.joint, all_quotes()}}),
            "#targets",
            "more.targets");
        return;
    }
    Phrase sentence = words_.phrase("delegation.extent",
                                    {name,
                                     {numbers_.turns, "#turns"},
                                     {numbers_.meetings, "#turns"},
                                     {numbers_.words, "#turns"}});
    const auto go_on = [&](Phrase more) {
        sentence.insert(sentence.end(), more.begin(), more.end());
    };
    if (numbers_.presiding > 0) {
        go_on(words_.phrase("delegation.presiding", {{numbers_.presiding, "#turns"}}));
    }
    go_on({{"."}});
    go_on(words_.phrase(numbers_.joint > 0 ? "delegation.stances" : "delegation.stances-own",
                        {{numbers_.own, all_quotes()},
                         {numbers_.joint, all_quotes()},
                         {numbers_.documents, all_quotes()}}));
    add(std::move(sentence), Site::beside(page_.head().file, "-quotes"), "more.quotes");
}

/// In whose words, where they are not all of one kind.
void Sentences::add_whose(Phrase& sentence, const Pair& pair, std::string_view of) const
{
    for (auto& run : pair.joint == 0 ? Phrase{{"."}}
                     : pair.own == 0 ? words_.phrase("delegation.all-joint")
                                     : words_.phrase("delegation.whose",
                                                     {{pair.own, quotes_on(of)},
                                                      {pair.joint, quotes_on(of)}})) {
        sentence.push_back(std::move(run));
    }
}

void Sentences::judged()
{
    const Pair* up = nullptr;
    const Pair* down = nullptr;
    std::vector<std::string> up_ids;  // the first, and those as often
    std::vector<std::string> down_ids;
    const auto take = [](const Pair*& most,
                         std::vector<std::string>& ids,
                         const std::string& id,
                         const Pair& pair,
                         auto count) {
        if (most == nullptr || count(pair) > count(*most)) {
            most = &pair;
            ids.clear();
        }
        if (count(pair) == count(*most)) {
            ids.push_back(id);
        }
    };
    for (const auto& [id, pair] : overview_.of_holder(subject_.id)) {
        if (pair.stances() < Overview::least || id == "unnamed" || id == subject_.id) {
            continue;
        }
        if (pair.mean() > 0.25) {
            take(up, up_ids, id, pair, [](const Pair& each) { return each.approving(); });
        }
        if (pair.mean() < -0.25) {
            take(down, down_ids, id, pair, [](const Pair& each) { return each.disapproving(); });
        }
    }
    if (up == nullptr && down == nullptr) {
        add(words_.phrase("delegation.too-few", {Overview::least}), "#targets", "more.targets");
        return;
    }
    Phrase sentence;
    if (up != nullptr) {
        const auto& up_id = up_ids.front();
        sentence = words_.phrase("delegation.approves",
                                 {target(up_id),
                                  quotes_of(up_id, up->approving()),
                                  {up->stances(), quotes_on(up_id)},
                                  linked(words_.with_sign(up->mean(), 1), quotes_on(up_id))});
        add_whose(sentence, *up, up_id);
        add_ties(sentence, "delegation.as-often", up_ids, true);
    }
    if (down != nullptr) {
        const auto& down_id = down_ids.front();
        for (auto& run :
             words_.phrase("delegation.disapproves",
                           {target(down_id),
                            quotes_of(down_id, down->disapproving()),
                            {down->stances(), quotes_on(down_id)},
                            linked(words_.with_sign(down->mean(), 1), quotes_on(down_id))})) {
            sentence.push_back(std::move(run));
        }
        add_whose(sentence, *down, down_id);
        add_ties(sentence, "delegation.as-often", down_ids, true);
    }
    add(std::move(sentence), "#targets", "more.targets");
}

void Sentences::named_by()
{
    std::size_t holders = 0;
    std::size_t times = 0;
    std::size_t stances = 0;
    std::size_t approving = 0;
    std::size_t disapproving = 0;
    for (const auto& [holder, pair] : overview_.on(subject_.id)) {
        if (holder == subject_.id) {
            continue;
        }
        holders += pair.named > 0 ? 1U : 0U;
        times += pair.named;
        stances += pair.stances();
        approving += pair.approving();
        disapproving += pair.disapproving();
    }
    const std::string quotes = quotes_by_all(subject_.id, "#named");
    add(holders == 0
            ? words_.phrase("delegation.named-by-nobody")
            : words_.phrase(stances == 0 ? "delegation.named-unjudged" : "delegation.named-by",
                            {{holders, "#named"},
                             {times, quotes},
                             {approving, quotes},
                             {disapproving, quotes},
                             {stances, quotes}}),
        "#named",
        "more.named");
}

void Sentences::kin()
{
    auto kin = overview_.kin_of(subject_.id);
    std::erase_if(kin, [](const Kinship& each) { return each.shared < Overview::least; });
    if (kin.size() < 2) {
        return;
    }
    const auto& near = kin.front();
    const auto& far = kin.back();
    // As they are shown.
    const std::string nearest = words_.decimal(near.distance, 2);
    const std::string furthest = words_.decimal(far.distance, 2);
    if (nearest == furthest) {
        return;
    }
    std::vector<std::string> as_near{near.other};
    std::vector<std::string> as_far{far.other};
    for (std::size_t i = 1; i + 1 < kin.size(); ++i) {
        const std::string distance = words_.decimal(kin[i].distance, 2);
        if (distance == nearest) {
            as_near.push_back(kin[i].other);
        }
        if (distance == furthest) {
            as_far.push_back(kin[i].other);
        }
    }
    Phrase sentence = words_.phrase("delegation.kin",
                                    {delegation(near.other),
                                     {near.shared, "#" + kin_id(near.other)},
                                     linked(nearest, "#" + kin_id(near.other)),
                                     delegation(far.other),
                                     linked(furthest, "#" + kin_id(far.other)),
                                     {far.shared, "#" + kin_id(far.other)},
                                     far.furthest.empty() ? Phrase{{"–"}} : target(far.furthest)});
    add_ties(sentence, "delegation.as-near", as_near, false);
    add_ties(sentence, "delegation.as-far", as_far, false);
    add(std::move(sentence), "#kin-f", "more.kin");
}

void Sentences::silent()
{
    const auto silences = overview_.silences_of(subject_.id);
    if (silences.empty()) {
        return;
    }
    std::vector<Phrase> items;
    for (const auto& silence : silences) {
        if (items.size() == 3) {
            break;
        }
        items.push_back(words_.phrase(
            "delegation.silence-item",
            {target(silence.target), {silence.others, quotes_by_all(silence.target, "#silent")}}));
    }
    add(words_.phrase("delegation.silent", {words_.list(std::move(items))}),
        "#silent",
        "more.silent");
}

}  // namespace

std::vector<KeySentence> delegation_sentences(const Page& page,
                                              const Site& site,
                                              const Overview& overview,
                                              const Subject& subject,
                                              const DelegationNumbers& numbers)
{
    return Sentences{page, site, overview, subject, numbers}.all();
}

}  // namespace horseshoe::html
