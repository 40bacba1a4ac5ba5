#include "report/html/page/index_sentences.hpp"

#include "report/html/component/links.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace horseshoe::html {

namespace {

struct Counts {
    std::size_t meetings = 0;
    std::size_t letters = 0;
    std::string first;
    std::string last;
};

Counts counts_of(const Site& site)
{
    Counts counts;
    for (const auto& document : site.documents()) {
        ++(document.kind == parser::Kind::record ? counts.meetings : counts.letters);
        if (document.date.empty()) {
            continue;
        }
        if (counts.first.empty() || document.date < counts.first) {
            counts.first = document.date;
        }
        counts.last = std::max(counts.last, document.date);
    }
    return counts;
}

void append(Phrase& sentence, Phrase more)
{
    std::ranges::move(more, std::back_inserter(sentence));
}

KeySentence documents_told(const Words& words, const Site& site)
{
    const auto counts = counts_of(site);
    KeySentence key{words.phrase(counts.letters == 0    ? "index.records-only"
                                 : counts.meetings == 0 ? "index.letters-only"
                                                        : "index.documents",
                                 {{site.documents().size(), "#documents"},
                                  {counts.meetings, "#documents"},
                                  {counts.letters, "#documents"}}),
                    "#documents",
                    words("more.documents")};
    if (!counts.first.empty()) {
        key.sentence.push_back({words(counts.first == counts.last ? "index.on" : "index.between",
                                      {words.date(counts.first), words.date(counts.last)})});
    }
    const auto again = static_cast<std::size_t>(std::ranges::count_if(
        site.documents(), [&](const auto& document) { return !site.counts(document.id); }));
    if (again > 0) {
        append(key.sentence, words.phrase("index.again", {{again, "#documents"}}));
    }
    key.sentence.push_back({"."});
    return key;
}

KeySentence delegations_told(const Words& words, const Site& site)
{
    const auto speaking = static_cast<std::size_t>(
        std::ranges::count_if(site.delegations(), [](const auto& s) { return s.turns > 0; }));
    const auto all = site.delegations().size();
    return {speaking == all ? words.phrase("index.delegations-all-speak", {{all, "#delegations"}})
                            : words.phrase("index.delegations",
                                           {{speaking, "#delegations"}, {all, "#delegations"}}),
            "#delegations",
            words("more.delegations")};
}

KeySentence findings_told(const Page& page, const Site& site, const Overview& overview)
{
    const Words& words = page.words();
    const std::string hints = site.target_file("unnamed");
    return {words.phrase(site.limited() ? "index.found-limited" : "index.found",
                         {{overview.mentions(), "#targets"},
                          {overview.hints(), hints.empty() ? "#targets" : page.to(hints)},
                          {overview.stances(), "#targets"}}),
            "method.html",
            words("more.method")};
}

/// The one of the greatest rank, and the others that share it.
template <typename Rank>
struct Foremost {
    std::string id = {};
    Rank rank = {};
    std::vector<std::string> as_much = {};

    void take(const std::string& other, const Rank& its)
    {
        if (id.empty() ? its != Rank{} : its > rank) {
            id = other;
            rank = its;
            as_much.clear();
        }
        else if (!id.empty() && its == rank) {
            as_much.push_back(other);
        }
    }
};

/// How many delegations lean to it and how many against it, in their own words.
std::pair<std::size_t, std::size_t> sides_of(const Overview& overview, const std::string& target)
{
    std::size_t up = 0;
    std::size_t down = 0;
    for (const auto& [holder, pair] : overview.on(target)) {
        up += pair.own_leaning() > 0 ? 1U : 0U;
        down += pair.own_leaning() < 0 ? 1U : 0U;
    }
    return {up, down};
}

/// Of those that share it the first are named, too.
void add_ties(KeySentence& key,
              const Page& page,
              const Site& site,
              const char* words,
              const std::vector<std::string>& ids)
{
    if (!ids.empty()) {
        append(key.sentence,
               page.words().phrase(words, {listed(page, site, ids, "#targets", 3, true)}));
    }
}

void add_most_named(std::vector<KeySentence>& out, const Page& page, const Site& site)
{
    Foremost<std::size_t> most;
    for (const auto& target : site.targets()) {
        if ((target.kind == "state" || target.kind == "organisation") && target.id != "UN" &&
            target.id != "UNSC") {
            most.take(target.id, target.mentions);
        }
    }
    if (most.rank < Overview::least) {
        return;
    }
    const std::string file = site.target_file(most.id);
    out.push_back({page.words().phrase("index.named",
                                       {named(page, site, most.id, true),
                                        {most.rank, page.to(Site::beside(file, "-quotes"))}}),
                   file,
                   page.words()("more.target")});
    add_ties(out.back(), page, site, "index.as-often", most.as_much);
}

void add_most_divisive(std::vector<KeySentence>& out,
                       const Page& page,
                       const Site& site,
                       const Overview& overview)
{
    Foremost<std::pair<std::size_t, std::size_t>> divided;  // the smaller side, and both
    for (const auto& target : site.targets()) {
        // What is told by a word alone need not be the same in all documents.
        if (target.id != "unnamed" && !target.kind.empty()) {
            const auto [up, down] = sides_of(overview, target.id);
            divided.take(target.id, {std::min(up, down), up + down});
        }
    }
    if (divided.rank.first == 0) {
        return;
    }
    const std::string file = site.target_file(divided.id);
    const auto [up, down] = sides_of(overview, divided.id);
    out.push_back({page.words().phrase("index.divides",
                                       {named(page, site, divided.id, true),
                                        {up, page.to(file) + "#holders"},
                                        {down, page.to(file) + "#holders"}}),
                   file,
                   page.words()("more.target")});
    add_ties(out.back(), page, site, "index.as-much", divided.as_much);
}

}  // namespace

std::vector<KeySentence>
index_sentences(const Page& page, const Site& site, const Overview& overview)
{
    std::vector<KeySentence> out{documents_told(page.words(), site)};
    if (!site.limited()) {
        out.push_back(delegations_told(page.words(), site));
    }
    out.push_back(findings_told(page, site, overview));
    if (!site.limited()) {
        add_most_named(out, page, site);
        add_most_divisive(out, page, site, overview);
    }
    return out;
}

}  // namespace horseshoe::html
