#include "report/html/page/reader.hpp"

#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/component/tone.hpp"
#include "report/html/page/event_words.hpp"
#include "report/html/page/highlights.hpp"
#include "report/html/page/rail.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ranges>
#include <unordered_map>

namespace horseshoe::html {

namespace {

constexpr std::array<const char*, 6> kinds{
    "approval", "disapproval", "balance", "names", "hints", "references"};

/// One thing in the order of the text.
struct Item {
    enum class Kind : std::uint8_t { sub_heading, turn, event, paragraph };
    std::int64_t start = 0;
    Kind kind = Kind::paragraph;
    std::size_t index = 0;
    std::size_t part = 0;  ///< of the reader: that of the paragraph that follows
};

class Reader {
public:
    Reader(Page& page, const Site& site, const DocumentData& data, std::size_t part)
        : page_(page), html_(page.html()), words_(page.words()), site_(site), data_(data),
          part_(part)
    {}

    void write();

private:
    std::vector<Item> items() const;
    void switches();
    void turn(const store::TurnRow& turn);
    void turn_meta(const store::TurnRow& turn);
    void steps(const store::TurnRow& turn);
    void paragraph(const store::ParagraphRow& paragraph);
    void margin(const store::ParagraphRow& paragraph);
    void notes(std::int64_t paragraph);
    std::vector<Highlight> highlights(const store::ParagraphRow& paragraph) const;
    void event(const store::EventRow& event);

    Page& page_;
    Writer& html_;
    const Words& words_;
    const Site& site_;
    const DocumentData& data_;
    std::size_t part_;
    std::uint32_t page_number_ = 0;
    int turn_ = -1;
    std::unordered_map<std::int64_t, std::vector<const store::StanceRow*>> stances_;
    std::unordered_map<std::int64_t, std::vector<const store::MentionRow*>> mentions_;
};

std::vector<Item> Reader::items() const
{
    std::vector<Item> items;
    for (std::size_t i = 0; i < data_.sub_headings.size(); ++i) {
        items.push_back({data_.sub_headings[i].start, Item::Kind::sub_heading, i});
    }
    for (std::size_t i = 0; i < data_.turns.size(); ++i) {
        items.push_back({data_.turns[i].start, Item::Kind::turn, i});
    }
    for (std::size_t i = 0; i < data_.events.size(); ++i) {
        items.push_back({data_.events[i].start, Item::Kind::event, i});
    }
    for (std::size_t i = 0; i < data_.paragraphs.size(); ++i) {
        items.push_back({data_.paragraphs[i].start, Item::Kind::paragraph, i});
    }
    std::ranges::stable_sort(items, [](const Item& a, const Item& b) {
        return std::pair{a.start, a.kind} < std::pair{b.start, b.kind};
    });
    std::size_t part = site_.parts(data_.document.id) - 1;
    for (auto& item : items | std::views::reverse) {
        if (item.kind == Item::Kind::paragraph) {
            part = site_.part_of(data_.document.id, data_.paragraphs[item.index].id);
        }
        item.part = part;
    }
    return items;
}

void Reader::write()
{
    for (const auto& stance : data_.stances) {
        stances_[stance.paragraph].push_back(&stance);
    }
    for (const auto& mention : data_.mentions) {
        mentions_[mention.paragraph].push_back(&mention);
    }
    const auto record = html_.element("div", {{"class", "record"}});
    switches();
    const auto grid = html_.element("div", {{"class", "reader"}});
    rail(page_, site_, data_);
    const auto text = html_.element("div", {{"class", "text"}});
    for (const auto& item : items()) {
        if (item.part != part_) {
            continue;
        }
        switch (item.kind) {
        case Item::Kind::sub_heading:
            html_.leaf("p",
                       data_.sub_headings[item.index].text,
                       {{"class", "sub src"}, {"lang", data_.document.language}});
            break;
        case Item::Kind::turn: turn(data_.turns[item.index]); break;
        case Item::Kind::event: event(data_.events[item.index]); break;
        case Item::Kind::paragraph: paragraph(data_.paragraphs[item.index]); break;
        }
    }
}

void Reader::switches()
{
    const auto row = html_.element("div", {{"class", "switches"}});
    const auto set = html_.element("fieldset");
    html_.leaf("legend", words_("reader.show"), {{"class", "hidden"}});
    html_.leaf("span", words_("reader.show"), {{"aria-hidden", "true"}});
    for (const char* const kind : kinds) {
        const std::string id = fmt::format("show-{}", kind);
        const auto label = html_.element("label", {{"for", id}});
        html_.single("input", {{"type", "checkbox"}, {"id", id}, {"checked", "checked"}});
        html_.text(words_(fmt::format("reader.{}", kind)));
    }
}

void Reader::event(const store::EventRow& event)
{
    if (event_in_words(words_, data_, event) == event.text &&
        std::ranges::any_of(data_.paragraphs, [&](const auto& paragraph) {
            return paragraph.start <= event.start && event.end <= paragraph.end;
        })) {
        return;  // the paragraph says it
    }
    html_.leaf("p",
               event_in_words(words_, data_, event),
               {{"class", "proc"}, {"id", fmt::format("e{}", ordinal(event.id))}});
}

void Reader::turn(const store::TurnRow& turn)
{
    turn_ = turn.number;
    const std::string id = fmt::format("t{}", turn.number);
    const auto header = html_.element("header", {{"class", "turn-h turn"}, {"id", id}});
    {
        const auto heading = html_.element("h3");
        if (turn.kind == store::TurnKind::turn) {
            html_.leaf("a",
                       fmt::format("{}", turn.number),
                       {{"class", "no"},
                        {"href", "#" + id},
                        {"aria-label", words_("reader.turn", {fmt::format("{}", turn.number)})}});
            html_.text(" ");
            html_.phrase(turn.delegation.empty() ? Phrase{{words_("delegation.unknown")}}
                                                 : link_to(page_, site_, turn.delegation, false));
            html_.text(" ");
            html_.leaf("small", turn.speaker);
        }
        else {
            html_.leaf("span",
                       turn.kind == store::TurnKind::annex
                           ? words_("letter.annex", {fmt::format("{}", turn.number)})
                           : words_("letter.itself"));
            html_.text(" ");
            html_.leaf("small", turn.title, {{"lang", data_.document.language}});
        }
    }
    turn_meta(turn);
    steps(turn);
}

void Reader::turn_meta(const store::TurnRow& turn)
{
    std::vector<std::string> facts;
    if (turn.role && turn.kind == store::TurnKind::turn) {
        const auto parts = data_.parts.find(turn.number);
        const bool national =
            *turn.role == parser::Role::presidency && parts != data_.parts.end() &&
            std::ranges::any_of(parts->second,
                                [](const auto& part) { return part.capacity != "presidency"; });
        facts.push_back(words_(national ? "role.presidency-and-national"
                                        : fmt::format("role.{}", role_key(*turn.role))));
    }
    if (!turn.spoken.empty() && turn.spoken != data_.document.language) {
        facts.push_back(words_("reader.spoken", {words_.language_name(turn.spoken)}));
    }
    if (turn.first_page > 0) {
        facts.push_back(turn.last_page > turn.first_page
                            ? words_("cite.pages",
                                     {static_cast<std::size_t>(turn.first_page),
                                      static_cast<std::size_t>(turn.last_page)})
                            : words_("cite.page", {static_cast<std::size_t>(turn.first_page)}));
    }
    facts.push_back(words_("count.words", {static_cast<std::size_t>(turn.words)}));
    html_.leaf("span", fmt::format("{}", fmt::join(facts, " · ")), {{"class", "meta"}});
}

/// Links to the turns before and after, over the cuts of a long text.
void Reader::steps(const store::TurnRow& turn)
{
    const auto row = html_.element("span", {{"class", "step"}});
    const auto step = [&](std::size_t to, const char* sign, const char* key) {
        html_.leaf("a",
                   sign,
                   {{"href", page_.to(site_.turn_place(data_.document.id, data_.turns[to].number))},
                    {"aria-label", words_(key)}});
    };
    const auto here = static_cast<std::size_t>(&turn - data_.turns.data());
    if (here > 0) {
        step(here - 1, "↑", "reader.previous");
    }
    if (here + 1 < data_.turns.size()) {
        step(here + 1, "↓", "reader.next");
    }
}

void Reader::paragraph(const store::ParagraphRow& paragraph)
{
    if (turn_ != paragraph.turn && data_.turn(paragraph.turn) != nullptr) {
        turn(*data_.turn(paragraph.turn));  // taken up again behind a cut
    }
    const auto row =
        html_.element("div", {{"class", "p"}, {"id", fmt::format("p{}", ordinal(paragraph.id))}});
    margin(paragraph);
    {
        const auto text = html_.element(paragraph.quotation ? "blockquote" : "p",
                                        {{"lang", data_.document.language}});
        highlighted(html_, paragraph.text, highlights(paragraph));
    }
    notes(paragraph.id);
}

void Reader::margin(const store::ParagraphRow& paragraph)
{
    const auto margin = html_.element("div", {{"class", "mg"}});
    if (paragraph.page != 0 && paragraph.page != page_number_) {
        page_number_ = paragraph.page;
        html_.leaf("b", words_("cite.page", {static_cast<std::size_t>(paragraph.page)}));
    }
    html_.leaf("a",
               "¶",
               {{"class", "permalink"},
                {"href", fmt::format("#p{}", ordinal(paragraph.id))},
                {"aria-label", words_("reader.permalink")}});
}

std::vector<Highlight> Reader::highlights(const store::ParagraphRow& paragraph) const
{
    std::vector<Highlight> highlights;
    if (const auto found = mentions_.find(paragraph.id); found != mentions_.end()) {
        for (const auto* const mention : found->second) {
            highlights.push_back({mention->begin,
                                  mention->end,
                                  mention->form == mention::Form::hint ? "h" : "m",
                                  anchor_of(*mention)});
        }
    }
    for (const auto& reference : data_.references) {
        const bool here = reference.paragraph == paragraph.id;
        const auto at = here ? paragraph.text.find(reference.words) : std::string::npos;
        if (at != std::string::npos) {
            highlights.push_back({static_cast<std::uint32_t>(at),
                                  static_cast<std::uint32_t>(at + reference.words.size()),
                                  "r"});
        }
    }
    if (const auto found = stances_.find(paragraph.id); found != stances_.end()) {
        for (const auto* const stance : found->second) {
            highlights.push_back({stance->cue_begin,
                                  stance->cue_end,
                                  "c " + tone_class(stance->polarity),
                                  anchor_of(*stance)});
        }
    }
    return highlights;
}

/// A stance, and who else holds it in these words.
struct Held {
    const store::StanceRow* stance = nullptr;
    std::vector<std::string> more = {};
};

/// What several hold in the same words stands there once.
std::vector<Held> each_once(const std::vector<const store::StanceRow*>& stances)
{
    std::vector<Held> held;
    for (const auto* const stance : stances) {
        const auto same = std::ranges::find_if(held, [&](const Held& other) {
            const auto& one = *other.stance;
            return one.via != stance::Via::reported && stance->via != stance::Via::reported &&
                   one.cue_begin == stance->cue_begin && one.cue_end == stance->cue_end &&
                   one.target == stance->target && one.polarity == stance->polarity;
        });
        if (same == held.end()) {
            held.push_back({stance});
        }
        else if (stance->holder != same->stance->holder) {
            same->more.push_back(stance->holder);
        }
    }
    return held;
}

void Reader::notes(std::int64_t paragraph)
{
    const auto found = stances_.find(paragraph);
    if (found == stances_.end()) {
        return;
    }
    const auto list = html_.element("ul", {{"class", "notes"}});
    for (const auto& [stance, more] : each_once(found->second)) {
        const auto note = html_.element("li", {{"class", tone_class(stance->polarity)}});
        html_.leaf("b", tone_sign(stance->polarity));
        const auto text = html_.element("span");
        html_.text(words_(fmt::format("act.{}", stance::word(stance->act))) + " · ");
        html_.phrase(link_to(page_, site_, stance->target, true));
        if (stance->via == stance::Via::reported) {
            html_.text(" · ");
            html_.text(words_("reader.view-of", {site_.name(stance->holder)}));
        }
        else if (!more.empty()) {
            html_.text(" · ");
            html_.phrase(stance->via == stance::Via::own
                             ? words_.phrase("reader.also-for", {listed(page_, site_, more, {})})
                             : words_.phrase("reader.held-by", {more.size() + 1}));
        }
    }
}

}  // namespace

void reader(Page& page, const Site& site, const DocumentData& data, std::size_t part)
{
    Reader{page, site, data, part}.write();
    std::vector<std::string> files;
    for (std::size_t i = 0; i < site.parts(data.document.id); ++i) {
        files.push_back(site.part_file(data.document.id, i));
    }
    pager(page, files, part);
}

}  // namespace horseshoe::html
