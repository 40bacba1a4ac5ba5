#include "report/cli/outline.hpp"

#include "parser/accounting.hpp"
#include "report/cli/columns.hpp"
#include "report/cli/paint.hpp"
#include "report/reading/names.hpp"
#include "report/reading/order.hpp"
#include "report/reading/summary.hpp"
#include "report/reading/text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace horseshoe::cli {

namespace {

using reading::counted;
using reading::word;

constexpr int label_width = 13;

/// Widths of the columns of turns.
struct Columns {
    int number = 4;
    int delegation = 8;
    int found = 10;
    int speaker = 24;
    int language = 2;
    int pages = 7;
    int words = 6;
    int text = 20;

    explicit Columns(int width)
    {
        constexpr int narrow = 90;
        if (width < narrow) {
            found = 0;
            pages = 0;
            speaker = 20;
        }
        constexpr int gaps = 9;
        text = std::max(
            8, width - number - delegation - found - speaker - language - pages - words - gaps);
    }
};

class Outline {
public:
    Outline(const parser::Document& document, const Layout& layout)
        : document_(document), layout_(layout), paint_(layout.colour), columns_(layout.width)
    {}

    std::string whole();
    std::string check();

private:
    void head();
    void record_head();
    void record_body();
    void letter();
    void declaration(const parser::Declaration& declaration);
    void line(const parser::Turn& turn);
    void line(const parser::Event& event);
    void line(const parser::SubHeading& sub_heading);
    void turn_columns();
    std::string speaker(const parser::Turn& turn) const;
    void accounting();
    void problems();

    void marked(std::string_view mark, std::string_view text, bool strong);
    void labelled(std::string_view label, std::string_view text);
    void indented(std::string_view text);
    void attendee(std::string_view label, const parser::Attendee& attendee);
    std::string opening(std::span<const parser::Paragraph> paragraphs, int width) const;

    const parser::Document& document_;
    Layout layout_;
    Paint paint_;
    Columns columns_;
    std::string out_;
};

std::string Outline::whole()
{
    head();
    if (document_.kind == parser::Kind::record) {
        record_head();
        record_body();
    }
    else {
        letter();
    }
    out_ += '\n';
    accounting();
    problems();
    out_ += '\n';
    return std::move(out_);
}

std::string Outline::check()
{
    const auto& record = document_.record;
    out_ += paint_.strong(reading::printable(reading::document_name(document_)));
    out_ += fmt::format("  {}: ", reading::printable(document_.source.path));
    out_ += document_.kind == parser::Kind::record
                ? fmt::format("{}, {}\n",
                              counted(record.turns.size(), "turn"),
                              counted(record.events.size(), "event"))
                : fmt::format("{}\n", counted(document_.letter.annexes.size(), "declaration"));
    accounting();
    problems();
    return std::move(out_);
}

void Outline::head()
{
    std::string facts{word(document_.kind)};
    const auto add = [&facts](std::string_view fact) {
        if (!fact.empty()) {
            facts += fmt::format(", {}", fact);
        }
    };
    add(reading::language_name(document_.language));
    add(reading::iso(document_.date));
    if (document_.kind == parser::Kind::record) {
        const auto& record = document_.record;
        if (record.opened && record.closed) {
            add(reading::clock(*record.opened) + " to " + reading::clock(*record.closed));
        }
        else if (record.opened) {
            add("from " + reading::clock(*record.opened));
        }
        add(record.place);
    }
    out_ += paint_.strong(reading::printable(reading::document_name(document_))) + "  " +
            reading::printable(facts) + '\n';
    const auto& source = document_.source;
    std::string from = fmt::format("{}, {}, {}",
                                   source.path,
                                   counted(source.lines.size(), "line"),
                                   counted(parser::account(document_).total, "character"));
    if (source.pages != 0) {
        from += ", " + counted(source.pages, "page");
    }
    labelled("source", from);
}

void Outline::record_head()
{
    const auto& record = document_.record;
    std::string_view label = "agenda";
    for (const auto& item : record.agenda) {
        labelled(label, item);
        label = "";
    }
    label = "present";
    for (const auto& someone : reading::present(record)) {
        attendee(label, someone);
        label = "";
    }
}

void Outline::record_body()
{
    out_ += '\n';
    turn_columns();
    for (const auto& item : reading::in_order(document_.record)) {
        std::visit([this](const auto* thing) { line(*thing); }, item);
    }
}

void Outline::turn_columns()
{
    std::string header =
        fmt::format("{:>{}}  {:<{}} ", "turn", columns_.number, "for", columns_.delegation);
    if (columns_.found != 0) {
        header += fmt::format("{:<{}} ", "known by", columns_.found);
    }
    header += fmt::format("{:<{}} in ", "speaker (P presides)", columns_.speaker);
    if (columns_.pages != 0) {
        header += fmt::format("{:>{}} ", "pages", columns_.pages);
    }
    header += fmt::format("{:>{}}  first words", "words", columns_.words);
    out_ += paint_.faint(header) + '\n';
}

/// The column of the speaker: a name that the cover gave is marked where it presides, because the
/// heading says no more than the office.
std::string Outline::speaker(const parser::Turn& turn) const
{
    constexpr std::string_view mark = " (P)";
    const auto name = reading::printable(turn.speaker);
    if (turn.role != parser::Role::presidency || turn.speaker == turn.heading.function) {
        return fit(name, columns_.speaker);
    }
    const auto room = columns_.speaker - static_cast<int>(mark.size());
    return fit(fmt::format("{}{}", cut(name, room), mark), columns_.speaker);
}

void Outline::line(const parser::Turn& turn)
{
    std::string row = fmt::format("{:>{}}  ", turn.number, columns_.number);
    row +=
        paint_.accent(fit(turn.delegation.empty() ? "?" : turn.delegation, columns_.delegation)) +
        ' ';
    if (columns_.found != 0) {
        row += paint_.faint(fit(word(turn.found), columns_.found)) + ' ';
    }
    row += speaker(turn) + ' ';
    row += fit(turn.spoken.empty() ? "?" : turn.spoken, columns_.language) + ' ';
    if (columns_.pages != 0) {
        row += fmt::format("{:>{}} ", reading::page_range(turn), columns_.pages);
    }
    const std::string words = reading::grouped(reading::count_words(document_, turn.paragraphs));
    const int blanks = columns_.words - display_width(words);
    row.append(static_cast<std::size_t>(std::max(blanks, 0)), ' ');
    row += words + "  " + paint_.faint(opening(turn.paragraphs, columns_.text));
    out_ += row + '\n';
    if (const std::string parts = reading::parts_in_words(turn); !parts.empty()) {
        indented("parts: " + parts);
    }
    for (const auto& language_switch : turn.switches) {
        indented(fmt::format("goes on in {}",
                             language_switch.language.empty()
                                 ? "a language not known"
                                 : reading::language_name(language_switch.language)));
    }
}

void Outline::line(const parser::Event& event)
{
    marked("* ", reading::in_words(event), event.vote.has_value());
}

void Outline::line(const parser::SubHeading& sub_heading)
{
    marked("# ", sub_heading.text, false);
}

/// Lines between turns, behind a mark.
void Outline::marked(std::string_view mark, std::string_view text, bool strong)
{
    for (const auto& line : wrapped(reading::printable(text), layout_.width - 8)) {
        out_ += fmt::format("      {}{}\n", mark, strong ? paint_.strong(line) : line);
        mark = "  ";
    }
}

void Outline::letter()
{
    const auto& letter = document_.letter;
    labelled("title", letter.title);
    labelled("from",
             letter.sender_delegation.empty()
                 ? letter.sender
                 : fmt::format("{} ({})", letter.sender, letter.sender_delegation));
    labelled("on behalf of", reading::in_words(letter.on_behalf));
    labelled("to", letter.addressee);
    labelled("agenda", letter.agenda_item);
    labelled("distributed", reading::iso(letter.distributed));
    labelled("cites", fmt::format("{}", fmt::join(letter.cites, ", ")));
    labelled("text", opening(letter.paragraphs, layout_.width - label_width - 2));
    out_ += '\n';
    for (const auto& annex : letter.annexes) {
        declaration(annex);
    }
}

void Outline::declaration(const parser::Declaration& declaration)
{
    std::string facts = fmt::format("annex {}", declaration.annex);
    for (const std::string& fact : {reading::iso(declaration.date), declaration.place}) {
        if (!fact.empty()) {
            facts += ", " + fact;
        }
    }
    facts += ", " + counted(reading::count_words(document_, declaration.paragraphs), "word");
    out_ += "  " + paint_.strong(cut(reading::printable(facts), layout_.width - 2)) + '\n';
    labelled("title", declaration.title);
    labelled("held by",
             declaration.signatories.empty() ? "not known"
                                             : reading::in_words(declaration.signatories));
    labelled("text", opening(declaration.paragraphs, layout_.width - label_width - 2));
}

void Outline::accounting()
{
    const auto accounting = parser::account(document_);
    const auto tenths = parser::shares(accounting);
    std::string text = counted(accounting.total, "character") + ": ";
    for (std::size_t i = 0; i < parser::text_classes; ++i) {
        if (accounting.characters.at(i) != 0) {
            text += fmt::format("{} {}.{}\u00A0%, ",
                                word(static_cast<parser::TextClass>(i)),
                                tenths.at(i) / 10,
                                tenths.at(i) % 10);
        }
    }
    text += accounting.unexplained == 0
                ? "none unexplained"
                : fmt::format("{} unexplained", reading::grouped(accounting.unexplained));
    labelled("accounting", text);
}

void Outline::problems()
{
    for (const auto& problem : document_.problems) {
        labelled(problem.notice ? "notice" : "problem",
                 fmt::format("{} [{}]", reading::in_words(problem), problem.code));
    }
}

/// "label  text", over several lines where the text is long; nothing where there is none.
void Outline::labelled(std::string_view label, std::string_view text)
{
    std::string first = fit(label, label_width);
    for (const auto& line : wrapped(reading::printable(text), layout_.width - label_width - 2)) {
        out_ +=
            "  " + (label == "problem" ? paint_.warning(first) : paint_.faint(first)) + line + '\n';
        first = fit("", label_width);
    }
}

/// A line below a turn, under its delegation.
void Outline::indented(std::string_view text)
{
    out_ += "      " + paint_.faint(cut(reading::printable(text), layout_.width - 6)) + '\n';
}

void Outline::attendee(std::string_view label, const parser::Attendee& attendee)
{
    std::string text =
        fit(attendee.delegation.empty() ? "?" : attendee.delegation, columns_.delegation);
    text += ' ' + fit(reading::attendance_word(attendee.role), 10);
    text += fit(reading::printable(attendee.speaker), columns_.speaker) + ' ';
    text += reading::printable(attendee.function.empty() ? attendee.country : attendee.function);
    out_ += "  " + paint_.faint(fit(label, label_width)) +
            cut(text, layout_.width - label_width - 2) + '\n';
}

std::string Outline::opening(std::span<const parser::Paragraph> paragraphs, int width) const
{
    const auto bytes = static_cast<std::size_t>(width) * 4;
    return cut(reading::printable(reading::first_words(document_, paragraphs, bytes)), width);
}

}  // namespace

std::string outline(const parser::Document& document, const Layout& layout)
{
    return Outline{document, layout}.whole();
}

std::string check_report(const parser::Document& document, const Layout& layout)
{
    return Outline{document, layout}.check();
}

}  // namespace horseshoe::cli
