#include "report/html/page/turn_header.hpp"

#include "report/html/component/links.hpp"
#include "report/html/page/event_words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <vector>

namespace horseshoe::html {

namespace {

/// Role, language, pages and length.
void turn_meta(Page& page, const DocumentData& data, const store::TurnRow& turn)
{
    const Words& words = page.words();
    std::vector<std::string> facts;
    if (turn.role && turn.kind == store::TurnKind::turn) {
        const auto parts = data.parts.find(turn.number);
        const bool national = *turn.role == parser::Role::presidency && parts != data.parts.end() &&
                              std::ranges::any_of(parts->second, [](const auto& part) {
                                  return part.capacity != "presidency";
                              });
        facts.push_back(words(national ? "role.presidency-and-national"
                                       : fmt::format("role.{}", role_key(*turn.role))));
    }
    if (!turn.spoken.empty() && turn.spoken != data.document.language) {
        facts.push_back(words("reader.spoken", {words.language_name(turn.spoken)}));
    }
    if (turn.first_page > 0) {
        facts.push_back(turn.last_page > turn.first_page
                            ? words("cite.pages",
                                    {static_cast<std::size_t>(turn.first_page),
                                     static_cast<std::size_t>(turn.last_page)})
                            : words("cite.page", {static_cast<std::size_t>(turn.first_page)}));
    }
    facts.push_back(words("count.words", {static_cast<std::size_t>(turn.words)}));
    page.html().leaf("span", fmt::format("{}", fmt::join(facts, " · ")), {{"class", "meta"}});
}

/// Links to the turns before and after, over the cuts of a long text.
void steps(Page& page, const Site& site, const DocumentData& data, const store::TurnRow& turn)
{
    Writer& html = page.html();
    const auto row = html.element("span", {{"class", "step"}});
    const auto step = [&](std::size_t to, const char* sign, const char* key) {
        html.leaf("a",
                  sign,
                  {{"href", page.to(site.turn_place(data.document.id, data.turns[to].number))},
                   {"aria-label", page.words()(key)}});
    };
    const auto here = static_cast<std::size_t>(&turn - data.turns.data());
    if (here > 0) {
        step(here - 1, "↑", "reader.previous");
    }
    if (here + 1 < data.turns.size()) {
        step(here + 1, "↓", "reader.next");
    }
}

}  // namespace

void turn_header(Page& page, const Site& site, const DocumentData& data, const store::TurnRow& turn)
{
    Writer& html = page.html();
    const Words& words = page.words();
    const std::string id = fmt::format("t{}", turn.number);
    const auto header = html.element("header", {{"class", "turn-h turn"}, {"id", id}});
    {
        const auto heading = html.element("h3");
        if (turn.kind == store::TurnKind::turn) {
            html.leaf("a",
                      fmt::format("{}", turn.number),
                      {{"class", "no"},
                       {"href", "#" + id},
                       {"aria-label", words("reader.turn", {fmt::format("{}", turn.number)})}});
            html.text(" ");
            html.phrase(turn.delegation.empty() ? Phrase{{words("delegation.unknown")}}
                                                : link_to(page, site, turn.delegation, false));
            html.text(" ");
            html.leaf("small", turn.speaker);
        }
        else {
            html.leaf("span",
                      turn.kind == store::TurnKind::annex
                          ? words("letter.annex", {fmt::format("{}", turn.number)})
                          : words("letter.itself"));
            html.text(" ");
            html.leaf("small", turn.title, {{"lang", data.document.language}});
        }
    }
    turn_meta(page, data, turn);
    steps(page, site, data, turn);
}

}  // namespace horseshoe::html
