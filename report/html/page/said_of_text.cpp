#include "report/html/page/said_of_text.hpp"

#include "report/html/component/parts.hpp"
#include "report/html/component/tone.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

/// Of what somebody says of a text the first are shown.
constexpr std::size_t most_said = 8;

bool is_of(const store::StanceRow& stance, const store::VoteRow& vote, bool alone)
{
    return (!vote.draft.empty() && stance.target == vote.draft) ||
           (!vote.resolution.empty() &&
            stance.target == fmt::format("resolution {}", vote.resolution)) ||
           (alone && stance.target == "draft resolution");
}

}  // namespace

double SaidOfText::mean() const
{
    int sum = 0;
    for (const auto& stance : stances) {
        sum += stance.polarity;
    }
    return stances.empty() ? 0 : sum / static_cast<double>(stances.size());
}

bool SaidOfText::is_inherited() const
{
    return std::ranges::none_of(stances,
                                [](const auto& stance) { return stance.via == stance::Via::own; });
}

SaidOfText said_of_text(std::span<const store::StanceRow> stances,
                        const store::VoteRow& vote,
                        std::string_view delegation,
                        bool alone)
{
    SaidOfText said;
    for (const auto& stance : stances) {
        if (stance.document_id == vote.document_id && stance.holder == delegation &&
            is_of(stance, vote, alone) && !is_courtesy(stance)) {
            said.stances.push_back(stance);
        }
    }
    return said;
}

void said_cell(Page& page, const Site& site, const SaidOfText& said, bool spoke, bool has_cues)
{
    Writer& html = page.html();
    if (said.empty()) {
        html.leaf("td",
                  spoke ? page.words()(has_cues ? "vote.nothing-said" : "vote.not-looked-for")
                        : std::string{});
        return;
    }
    const auto cell = html.element("td", {{"class", tone_class(said.mean())}});
    const char* separator = "";
    for (std::size_t i = 0; i < std::min(said.stances.size(), most_said); ++i) {
        const auto& stance = said.stances[i];
        html.text(separator);
        html.leaf("a",
                  fmt::format("{} {}",
                              tone_sign(stance.polarity),
                              page.words()(fmt::format("act.{}", stance::word(stance.act)))),
                  {{"href", page.to(site.place(stance))}});
        separator = ", ";
    }
    if (said.is_inherited()) {
        html.text(" (" + page.words()("via.inherited") + ")");
    }
    if (said.stances.size() > most_said) {
        html.text(" " + page.words()("quotes.and-others", {said.stances.size() - most_said}));
    }
}

}  // namespace horseshoe::html
