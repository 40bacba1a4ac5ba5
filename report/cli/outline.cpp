#include "report/cli/outline.hpp"

#include "parser/accounting.hpp"
#include "report/cli/outline_lines.hpp"
#include "report/cli/paint.hpp"
#include "report/cli/turn_rows.hpp"
#include "report/reading/names.hpp"
#include "report/reading/order.hpp"
#include "report/reading/summary.hpp"
#include "report/reading/text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace horseshoe::cli {

namespace {

using reading::counted;
using reading::word;

class Outline {
public:
    Outline(const parser::Document& document, const Layout& layout)
        : document_(document), paint_(layout.colour), lines_(layout), rows_(layout)
    {}

    std::string whole();
    std::string check();

private:
    std::string name() const;
    void head();
    void record_head();
    void record_body();
    void letter();
    void declaration(const parser::Declaration& declaration);
    void line(const parser::Turn& turn);
    void line(const parser::Event& event);
    void line(const parser::SubHeading& sub_heading);
    void accounting();
    void problems();

    const parser::Document& document_;
    Paint paint_;
    OutlineLines lines_;
    TurnRows rows_;
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
    lines_.line("");
    accounting();
    problems();
    lines_.line("");
    return lines_.take();
}

std::string Outline::check()
{
    const auto& record = document_.record;
    const auto counts = document_.kind == parser::Kind::record
                            ? fmt::format("{}, {}",
                                          counted(record.turns.size(), "turn"),
                                          counted(record.events.size(), "event"))
                            : counted(document_.letter.annexes.size(), "declaration");
    lines_.line(
        fmt::format("{}  {}: {}", name(), reading::printable(document_.source.path), counts));
    accounting();
    problems();
    return lines_.take();
}

/// The document's, as it stands at the head.
std::string Outline::name() const
{
    return paint_.strong(reading::printable(reading::document_name(document_)));
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
    lines_.line(name() + "  " + reading::printable(facts));
    const auto& source = document_.source;
    std::string from = fmt::format("{}, {}, {}",
                                   source.path,
                                   counted(source.lines.size(), "line"),
                                   counted(parser::account(document_).total, "character"));
    if (source.pages != 0) {
        from += ", " + counted(source.pages, "page");
    }
    lines_.labelled("source", from);
}

void Outline::record_head()
{
    const auto& record = document_.record;
    std::string_view label = "agenda";
    for (const auto& item : record.agenda) {
        lines_.labelled(label, item);
        label = "";
    }
    label = "present";
    for (const auto& someone : reading::present(record)) {
        lines_.labelled_row(label, rows_.attendee(someone));
        label = "";
    }
}

void Outline::record_body()
{
    lines_.line("");
    lines_.line(rows_.header());
    for (const auto& item : reading::in_order(document_.record)) {
        std::visit([this](const auto* thing) { line(*thing); }, item);
    }
}

void Outline::line(const parser::Turn& turn)
{
    lines_.line(rows_.row(document_, turn));
    if (const std::string parts = reading::parts_in_words(turn); !parts.empty()) {
        lines_.indented("parts: " + parts);
    }
    for (const auto& language_switch : turn.switches) {
        lines_.indented(fmt::format("goes on in {}",
                                    language_switch.language.empty()
                                        ? "a language not known"
                                        : reading::language_name(language_switch.language)));
    }
}

void Outline::line(const parser::Event& event)
{
    lines_.marked("* ", reading::in_words(event), event.vote.has_value());
}

void Outline::line(const parser::SubHeading& sub_heading)
{
    lines_.marked("# ", sub_heading.text, false);
}

void Outline::letter()
{
    const auto& letter = document_.letter;
    lines_.labelled("title", letter.title);
    lines_.labelled("from",
                    letter.sender_delegation.empty()
                        ? letter.sender
                        : fmt::format("{} ({})", letter.sender, letter.sender_delegation));
    lines_.labelled("on behalf of", reading::in_words(letter.on_behalf));
    lines_.labelled("to", letter.addressee);
    lines_.labelled("agenda", letter.agenda_item);
    lines_.labelled("distributed", reading::iso(letter.distributed));
    lines_.labelled("cites", fmt::format("{}", fmt::join(letter.cites, ", ")));
    lines_.labelled("text", opening_words(document_, letter.paragraphs, lines_.labelled_width()));
    lines_.line("");
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
    lines_.heading(facts);
    lines_.labelled("title", declaration.title);
    lines_.labelled("held by",
                    declaration.signatories.empty() ? "not known"
                                                    : reading::in_words(declaration.signatories));
    lines_.labelled("text",
                    opening_words(document_, declaration.paragraphs, lines_.labelled_width()));
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
    lines_.labelled("accounting", text);
}

void Outline::problems()
{
    for (const auto& problem : document_.problems) {
        lines_.labelled(problem.notice ? "notice" : "problem",
                        fmt::format("{} [{}]", reading::in_words(problem), problem.code));
    }
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
