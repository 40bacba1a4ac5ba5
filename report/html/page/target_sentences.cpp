#include "report/html/page/target_sentences.hpp"

#include "report/html/component/links.hpp"

#include <string>
#include <utility>

namespace horseshoe::html {

namespace {

/// What the delegations make of a target.
struct Reception {
    std::vector<std::string> favour = {};
    std::vector<std::string> against = {};
    std::vector<std::string> balance = {};
    std::size_t naming = 0;  ///< delegations
    std::size_t times = 0;
    std::size_t by_itself = 0;
    std::size_t few = 0;  ///< delegations with too few stances for a mean

    std::size_t judging() const { return favour.size() + against.size() + balance.size(); }
};

Reception reception_of(const Overview& overview, const Subject& subject)
{
    Reception all;
    for (const auto& [holder, pair] : overview.on(subject.id)) {
        if (holder == subject.id) {
            all.by_itself = pair.named;
            continue;
        }
        all.naming += pair.named > 0 ? 1U : 0U;
        all.times += pair.named;
        all.few += pair.stances() > 0 && pair.stances() < Overview::least ? 1U : 0U;
        if (pair.stances() > 0) {
            (pair.leaning() > 0   ? all.favour
             : pair.leaning() < 0 ? all.against
                                  : all.balance)
                .push_back(holder);
        }
    }
    return all;
}

void append(Phrase& sentence, Phrase more)
{
    sentence.insert(sentence.end(), more.begin(), more.end());
}

Phrase naming_of(const Words& words,
                 const Site& site,
                 const Subject& subject,
                 const Reception& all,
                 const std::string& quotes)
{
    const std::string name = words.with_article(subject.id, subject.name);
    const bool untold = all.times == 0 && site.limited();
    Phrase sentence =
        untold ? words.phrase("target.named-limited", {name, {subject.mentions, quotes}})
        : all.times == 0
            ? words.phrase("target.named-by-none", {name})
            : words.phrase("target.named", {name, {all.times, quotes}, {all.naming, "#holders"}});
    if (all.by_itself > 0 && !untold) {
        append(sentence, words.phrase("target.named-by-itself", {{all.by_itself, quotes}}));
    }
    if (subject.mentions > all.times + all.by_itself && !untold) {
        append(sentence,
               words.phrase("target.named-jointly",
                            {{subject.mentions - all.times - all.by_itself, quotes}}));
    }
    append(sentence, {{"."}});
    return sentence;
}

Phrase sides_of(const Words& words, const Reception& all)
{
    const std::size_t judging = all.judging();
    Phrase sides = all.favour.size() == judging
                       ? words.phrase("target.all-for", {{judging, "#holders"}})
                   : all.against.size() == judging
                       ? words.phrase("target.all-against", {{judging, "#holders"}})
                   : all.balance.size() == judging
                       ? words.phrase("target.all-balanced", {{judging, "#holders"}})
                       : words.phrase("target.sides",
                                      {{all.favour.size(), "#holders"},
                                       {all.against.size(), "#holders"},
                                       {all.balance.size(), "#holders"}});
    if (all.few > 0) {
        append(sides,
               words.phrase(all.few == judging ? "target.few-all" : "target.few",
                            {{all.few, "#holders"}, Overview::least}));
    }
    return sides;
}

}  // namespace

std::vector<KeySentence> target_sentences(const Page& page,
                                          const Site& site,
                                          const Overview& overview,
                                          const Subject& subject)
{
    const Words& words = page.words();
    const Reception all = reception_of(overview, subject);
    const std::string quotes = Site::beside(page.head().file, "-quotes");
    const std::string leading = page.to(quotes);
    const bool unnamed = subject.kind == "unnamed" || subject.id == "unnamed";
    std::vector<KeySentence> out;
    // Names are not looked for where there is none.
    const bool word_alone = subject.kind.empty() && subject.mentions == 0;
    if (!word_alone) {
        out.push_back({unnamed ? words.phrase("target.hinted", {{subject.mentions, leading}})
                               : naming_of(words, site, subject, all, leading),
                       quotes,
                       words("more.quotes")});
    }
    if (all.judging() == 0) {
        out.push_back({words.phrase("target.no-stance"), "method.html", words("more.method")});
    }
    else {
        out.push_back({sides_of(words, all), "#holders", words("more.holders")});
    }
    for (const auto& [key, side] :
         {std::pair{"target.favour", &all.favour}, {"target.against", &all.against}}) {
        if (!side->empty()) {
            out.push_back({words.phrase(key, {listed(page, site, *side, "#holders")}),
                           "#quotes",
                           words("more.quotes")});
        }
    }
    if (unnamed || word_alone || site.limited() || !overview.named_by_others(subject.id)) {
        return out;
    }
    const auto silent = overview.silent_on(subject.id);
    out.push_back({silent.empty() ? words.phrase("target.nobody-silent")
                                  : words.phrase("target.silent", {{silent.size(), "#silent"}}),
                   "#silent",
                   words("more.silent")});
    return out;
}

}  // namespace horseshoe::html
