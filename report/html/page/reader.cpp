#include "report/html/page/reader.hpp"

#include "report/html/component/parts.hpp"
#include "report/html/page/event_words.hpp"
#include "report/html/page/highlights.hpp"
#include "report/html/page/paragraph_findings.hpp"
#include "report/html/page/rail.hpp"
#include "report/html/page/turn_header.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ranges>

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
          part_(part), findings_(data)
    {}

    void write();

private:
    std::vector<Item> items() const;
    void switches();
    void turn(const store::TurnRow& turn);
    void paragraph(const store::ParagraphRow& paragraph);
    void margin(const store::ParagraphRow& paragraph);
    void event(const store::EventRow& event);

    Page& page_;
    Writer& html_;
    const Words& words_;
    const Site& site_;
    const DocumentData& data_;
    std::size_t part_;
    std::uint32_t page_number_ = 0;
    int turn_ = -1;
    ParagraphFindings findings_;
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
    turn_header(page_, site_, data_, turn);
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
        highlighted(html_, paragraph.text, findings_.highlights(paragraph));
    }
    findings_.notes(page_, site_, paragraph.id);
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
