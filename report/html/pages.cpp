#include "report/html/pages.hpp"

#include "parser/accounting.hpp"
#include "report/html/frame.hpp"
#include "report/html/html_writer.hpp"
#include "report/reading/names.hpp"
#include "report/reading/order.hpp"
#include "report/reading/summary.hpp"
#include "report/reading/text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

using reading::counted;
using reading::grouped;
using reading::word;

constexpr const char* foot =
    "Made by Horseshoe from the documents named. The words are those of the source; "
    "what was derived from them is named as such.";

std::size_t words_of(const parser::Document& document)
{
    std::size_t words = 0;
    for (const auto& turn : document.record.turns) {
        words += reading::count_words(document, turn.paragraphs);
    }
    for (const auto& declaration : document.letter.annexes) {
        words += reading::count_words(document, declaration.paragraphs);
    }
    return words;
}

std::string subject_of(const parser::Document& document)
{
    return document.kind == parser::Kind::record
               ? fmt::format("{}", fmt::join(document.record.agenda, " — "))
               : document.letter.title;
}

class DocumentPage {
public:
    explicit DocumentPage(const parser::Document& document) : document_(document) {}

    std::string body();

private:
    void facts();
    void fact(std::string_view label, std::string_view value);
    void attendance();
    void meeting();
    void show(const parser::Turn& turn);
    void show(const parser::Event& event);
    void show(const parser::SubHeading& sub_heading);
    void votes();
    void vote(const parser::Event& event);
    void letter();
    void show(const parser::Declaration& declaration);
    void paragraphs(std::span<const parser::Paragraph> paragraphs, std::string_view id);
    void checks();

    const parser::Document& document_;
    std::string out_;
    Writer html_{out_};
};

std::string DocumentPage::body()
{
    facts();
    if (document_.kind == parser::Kind::record) {
        attendance();
        votes();
        meeting();
    }
    else {
        letter();
    }
    checks();
    return std::move(out_);
}

void DocumentPage::fact(std::string_view label, std::string_view value)
{
    if (!value.empty()) {
        const auto pair = html_.element("div");
        html_.leaf("dt", label);
        html_.leaf("dd", value);
    }
}

void DocumentPage::facts()
{
    const auto& record = document_.record;
    const auto& letter = document_.letter;
    const auto list = html_.element("dl", {{"class", "facts"}});
    fact("Date", reading::iso(document_.date));
    fact("Opened", record.opened ? reading::clock(*record.opened) : "");
    fact("Closed", record.closed ? reading::clock(*record.closed) : "");
    fact("Place", record.place);
    fact("President", record.presidency.speaker);
    fact("From", letter.sender);
    fact("On behalf of", reading::in_words(letter.on_behalf));
    fact("Language", reading::language_name(document_.language));
    fact("Words", grouped(words_of(document_)));
    fact("Source", document_.source.path.substr(document_.source.path.rfind('/') + 1));
}

void DocumentPage::attendance()
{
    const auto everybody = reading::present(document_.record);
    if (everybody.empty()) {
        return;
    }
    html_.leaf("h2", "Who was there?");
    const auto scroll = html_.element("div", {{"class", "scroll"}});
    const auto table = html_.element("table");
    {
        const auto row = html_.element("tr");
        for (const auto* const heading : {"Delegation", "As", "Speaker", "Country or function"}) {
            html_.leaf("th", heading, {{"scope", "col"}});
        }
    }
    for (const auto& attendee : everybody) {
        const auto row = html_.element("tr");
        html_.leaf("td", attendee.delegation.empty() ? "not known" : attendee.delegation);
        html_.leaf("td", reading::attendance_word(attendee.role));
        html_.leaf("td", attendee.speaker);
        html_.leaf("td", attendee.function.empty() ? attendee.country : attendee.function);
    }
}

void DocumentPage::votes()
{
    const auto& events = document_.record.events;
    if (std::ranges::none_of(events, [](const auto& event) { return event.vote.has_value(); })) {
        return;
    }
    html_.leaf("h2", "How did they vote?");
    const auto scroll = html_.element("div", {{"class", "scroll"}});
    const auto table = html_.element("table");
    {
        const auto row = html_.element("tr");
        for (const auto* const heading :
             {"Draft", "In favour", "Against", "Abstaining", "Outcome"}) {
            html_.leaf("th", heading, {{"scope", "col"}});
        }
    }
    for (const auto& event : events) {
        if (event.vote) {
            vote(event);
        }
    }
}

void DocumentPage::vote(const parser::Event& event)
{
    const auto cell = [this](std::optional<int> announced, const std::vector<std::string>& list) {
        const auto count = announced ? *announced : static_cast<int>(list.size());
        html_.leaf("td", fmt::format("{} {}", count, fmt::join(list, " ")));
    };
    const auto& vote = *event.vote;
    const auto row = html_.element("tr");
    html_.leaf("td", vote.draft);
    cell(vote.announced.favour, vote.favour);
    cell(vote.announced.against, vote.against);
    cell(vote.announced.abstaining, vote.abstaining);
    std::string outcome{vote.outcome == parser::Outcome::unknown ? "not known"
                                                                 : word(vote.outcome)};
    if (!vote.resolution.empty()) {
        outcome += ", resolution " + vote.resolution;
    }
    html_.leaf("td", outcome);
}

void DocumentPage::meeting()
{
    html_.leaf("h2", "What was said?");
    for (const auto& item : reading::in_order(document_.record)) {
        std::visit([this](const auto* thing) { show(*thing); }, item);
    }
}

void DocumentPage::show(const parser::Turn& turn)
{
    const std::string id = fmt::format("t{}", turn.number);
    const auto section = html_.element("section", {{"class", "turn"}, {"id", id}});
    {
        const auto header = html_.element("header");
        {
            const auto heading = html_.element("h3");
            html_.leaf("a", fmt::format("{}. {}", turn.number, turn.speaker), {{"href", "#" + id}});
        }
        html_.leaf("p",
                   turn.delegation.empty() ? "delegation not known" : turn.delegation,
                   {{"class", "who"}});
        html_.leaf("p", turn.function.empty() ? word(turn.role) : turn.function);
        if (const std::string parts = reading::parts_in_words(turn); !parts.empty()) {
            html_.leaf("p", "speaks as " + parts);
        }
        std::string facts = counted(reading::count_words(document_, turn.paragraphs), "word");
        if (!turn.spoken.empty()) {
            facts += fmt::format(", in {}", reading::language_name(turn.spoken));
        }
        if (const std::string pages = reading::pages_in_words(turn); !pages.empty()) {
            facts += ", " + pages;
        }
        html_.leaf("p", facts);
    }
    paragraphs(turn.paragraphs, id);
}

void DocumentPage::show(const parser::Event& event)
{
    html_.leaf("p", reading::in_words(event), {{"class", "event"}});
}

void DocumentPage::show(const parser::SubHeading& sub_heading)
{
    html_.leaf("p", sub_heading.text, {{"class", "part"}, {"lang", document_.language}});
}

void DocumentPage::letter()
{
    html_.leaf("h2", "What does the letter say?");
    {
        const auto section = html_.element("section", {{"class", "turn"}, {"id", "letter"}});
        {
            const auto header = html_.element("header");
            html_.leaf("h3", document_.letter.sender);
            html_.leaf("p", document_.letter.sender_delegation, {{"class", "who"}});
            html_.leaf("p", document_.letter.addressee);
        }
        paragraphs(document_.letter.paragraphs, "letter");
    }
    for (const auto& declaration : document_.letter.annexes) {
        show(declaration);
    }
}

void DocumentPage::show(const parser::Declaration& declaration)
{
    const std::string id = fmt::format("annex{}", declaration.annex);
    const auto section = html_.element("section", {{"class", "turn"}, {"id", id}});
    {
        const auto header = html_.element("header");
        {
            const auto heading = html_.element("h3");
            html_.leaf("a",
                       fmt::format("Annex {}. {}", declaration.annex, declaration.title),
                       {{"href", "#" + id}});
        }
        html_.leaf("p", reading::in_words(declaration.signatories), {{"class", "who"}});
        html_.leaf("p", reading::iso(declaration.date));
        html_.leaf("p", declaration.place);
    }
    paragraphs(declaration.paragraphs, id);
}

void DocumentPage::paragraphs(std::span<const parser::Paragraph> paragraphs, std::string_view id)
{
    const auto words = html_.element("div", {{"class", "words"}});
    std::size_t number = 0;
    for (const auto& paragraph : paragraphs) {
        html_.leaf("p",
                   document_.text_of(paragraph),
                   {{"id", fmt::format("{}p{}", id, ++number)},
                    {"lang", document_.language},
                    {"class", paragraph.quotation ? "quotation" : ""}});
    }
}

void DocumentPage::checks()
{
    html_.leaf("h2", "Does the record add up?");
    const auto accounting = parser::account(document_);
    html_.leaf("p",
               fmt::format("{} of the source, {} of them unexplained. {} found.",
                           counted(accounting.total, "character"),
                           grouped(accounting.unexplained),
                           document_.problems.empty() ? "No problem was" : "These oddities were"));
    if (document_.problems.empty()) {
        return;
    }
    const auto list = html_.element("ul", {{"class", "problems"}});
    for (const auto& problem : document_.problems) {
        html_.leaf("li", reading::in_words(problem));
    }
}

void index_row(Writer& html, const IndexEntry& entry)
{
    const auto row = html.element("tr");
    {
        const auto cell = html.element("td");
        html.leaf("a", entry.name, {{"href", entry.file}});
    }
    html.leaf("td", entry.kind);
    html.leaf("td", entry.language);
    html.leaf("td", entry.date, {{"class", "date"}});
    html.leaf("td", entry.subject, {{"class", "source"}});
    html.leaf("td", grouped(entry.parts), {{"class", "number"}});
    html.leaf("td", grouped(entry.words), {{"class", "number"}});
    html.leaf("td", grouped(entry.problems), {{"class", "number"}});
}

}  // namespace

IndexEntry index_entry(const parser::Document& document)
{
    const bool record = document.kind == parser::Kind::record;
    const bool pdf = document.source.format == parser::SourceFormat::pdf;
    const auto problems = std::ranges::count_if(
        document.problems, [](const parser::Problem& problem) { return !problem.notice; });
    return {.file = page_file(document),
            .name = reading::document_name(document),
            .kind = std::string{word(document.kind)} + (pdf ? ", PDF" : ""),
            .language = std::string{reading::language_name(document.language)},
            .date = reading::iso(document.date),
            .subject = subject_of(document),
            .parts = record ? document.record.turns.size() : document.letter.annexes.size(),
            .words = words_of(document),
            .problems = static_cast<std::size_t>(problems)};
}

std::string document_page(const parser::Document& document)
{
    const std::string name = reading::document_name(document);
    const bool record = document.kind == parser::Kind::record;
    return framed(
        {.title = name + " - Horseshoe",
         .over = record ? "Security Council, verbatim record" : "Letter with declarations",
         .heading = name,
         .line = subject_of(document),
         .body = DocumentPage{document}.body(),
         .foot = foot});
}

std::string index_page(const std::vector<IndexEntry>& entries)
{
    std::string body;
    Writer html{body};
    {
        html.leaf("h2", "Which documents are in here?");
        const auto scroll = html.element("div", {{"class", "scroll"}});
        const auto table = html.element("table");
        {
            const auto row = html.element("tr");
            for (const auto* const heading : {"Document", "Kind", "Language", "Date", "Subject"}) {
                html.leaf("th", heading, {{"scope", "col"}});
            }
            for (const auto* const heading : {"Turns or annexes", "Words", "Problems"}) {
                html.leaf("th", heading, {{"scope", "col"}, {"class", "number"}});
            }
        }
        for (const auto& entry : entries) {
            index_row(html, entry);
        }
    }
    return framed({.title = "Horseshoe",
                   .over = "Report",
                   .heading = "What was said, and by whom",
                   .line = counted(entries.size(), "document") + ", in the order they were given.",
                   .body = body,
                   .foot = foot});
}

std::string page_file(const parser::Document& document)
{
    std::string file;
    for (const char character : reading::document_name(document)) {
        const bool kept =
            (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
            (character >= '0' && character <= '9') || character == '.' || character == '-';
        if (kept) {
            file += character;
        }
        else if (!file.ends_with('_')) {
            file += '_';
        }
    }
    while (file.ends_with('_')) {
        file.pop_back();
    }
    if (!document.language.empty()) {
        file += '-' + document.language;
    }
    return file + ".html";
}

}  // namespace horseshoe::html
