#include "analysis/store/content.hpp"
#include "analysis/store/sheets.hpp"
#include "parser/names.hpp"

#include <span>

namespace horseshoe::store {
namespace {

/// Fills the sheets with what the parser made of a document.
class TextSheets {
public:
    TextSheets(Sheets& sheets, const Content& content)
        : sheets_(sheets), content_(content), document_(*content.document)
    {}

    void add();

private:
    void add_lists();
    void add_record();
    void add_letter();
    void add_turn(const parser::Turn& turn, std::size_t words);
    void add_annex(const parser::Declaration& annex, std::size_t words);
    void add_signatories(OwnRow turn, std::span<const parser::Signatory> signatories);

    std::size_t at(std::uint32_t offset) const { return content_.offsets.in_order(offset); }
    std::string_view date(const parser::Date& date) { return sheets_.keep(parser::iso(date)); }

    Sheets& sheets_;
    const Content& content_;
    const parser::Document& document_;
};

void TextSheets::add()
{
    add_lists();
    document_.kind == parser::Kind::record ? add_record() : add_letter();
}

void TextSheets::add_lists()
{
    std::int64_t ordinal = 0;
    for (const auto& problem : document_.problems) {
        sheets_[Table::problem].add(OwnRow{ordinal++},
                                    ThisDocument{},
                                    problem.line,
                                    problem.code,
                                    problem.message,
                                    problem.advice,
                                    problem.notice ? 1 : 0);
    }
    const auto& accounting = content_.accounting;
    for (std::size_t i = 0; i < parser::text_classes; ++i) {
        sheets_[Table::class_total].add(
            ThisDocument{}, word(static_cast<parser::TextClass>(i)), accounting.characters.at(i));
    }
    sheets_[Table::class_total].add(ThisDocument{}, "unexplained", accounting.unexplained);
}

void TextSheets::add_record()
{
    const auto& record = document_.record;
    std::int64_t ordinal = 0;
    for (const auto& item : record.agenda) {
        sheets_[Table::agenda].add(ThisDocument{}, ++ordinal, item);
    }
    ordinal = 0;
    for (const auto& heading : record.sub_headings) {
        sheets_[Table::sub_heading].add(OwnRow{ordinal++},
                                        ThisDocument{},
                                        heading.text,
                                        or_null(heading.before_turn),
                                        at(heading.span.begin),
                                        at(heading.span.end));
    }
    ordinal = 0;
    for (const auto& attendee : record.attendance) {
        sheets_[Table::attendance].add(OwnRow{ordinal++},
                                       ThisDocument{},
                                       sheets_.who(attendee.delegation),
                                       attendee.speaker,
                                       word(attendee.role),
                                       attendee.country,
                                       attendee.function);
    }
    for (std::size_t i = 0; i < record.turns.size(); ++i) {
        add_turn(record.turns[i], content_.turn_words[i]);
    }
    add_events(sheets_, content_);
}

void TextSheets::add_turn(const parser::Turn& turn, std::size_t words)
{
    const auto id = OwnRow{turn.number};
    sheets_[Table::turn].add(id,
                             ThisDocument{},
                             "turn",
                             turn.number,
                             turn.speaker,
                             sheets_.who(turn.delegation),
                             word(turn.role),
                             or_null(turn.spoken),
                             word(turn.found),
                             turn.function,
                             "",
                             "",
                             std::nullopt,
                             words,
                             turn.line,
                             or_null(turn.first_page),
                             or_null(turn.last_page),
                             at(turn.span.begin),
                             at(turn.span.end));
    std::int64_t ordinal = 0;
    for (const auto& part : turn.parts) {
        sheets_[Table::part].add(id,
                                 ++ordinal,
                                 word(part.capacity),
                                 sheets_.who(part.delegation),
                                 at(part.span.begin),
                                 at(part.span.end));
    }
}

void TextSheets::add_letter()
{
    const auto& letter = document_.letter;
    std::int64_t ordinal = 0;
    for (const auto& symbol : letter.cites) {
        sheets_[Table::citation].add(ThisDocument{}, ++ordinal, symbol);
    }
    constexpr auto none = std::nullopt;
    sheets_[Table::turn].add(OwnRow{0},
                             ThisDocument{},
                             "letter",
                             0,
                             letter.sender,
                             sheets_.who(letter.sender_delegation),
                             none,
                             none,
                             none,
                             "",
                             letter.title,
                             "",
                             or_null(date(document_.date)),
                             content_.turn_words.front(),
                             0,
                             none,
                             none,
                             at(letter.span.begin),
                             at(letter.span.end));
    add_signatories(OwnRow{0}, letter.on_behalf);
    for (std::size_t i = 0; i < letter.annexes.size(); ++i) {
        add_annex(letter.annexes[i], content_.turn_words[i + 1]);
    }
}

void TextSheets::add_annex(const parser::Declaration& annex, std::size_t words)
{
    constexpr auto none = std::nullopt;
    const bool of_one = annex.signatories.size() == 1;
    sheets_[Table::turn].add(OwnRow{annex.annex},
                             ThisDocument{},
                             "annex",
                             annex.annex,
                             "",
                             of_one ? sheets_.who(annex.signatories.front().delegation) : Who{},
                             none,
                             or_null(annex.original),
                             none,
                             "",
                             annex.title,
                             annex.place,
                             or_null(date(annex.date)),
                             words,
                             annex.line,
                             none,
                             none,
                             at(annex.span.begin),
                             at(annex.span.end));
    add_signatories(OwnRow{annex.annex}, annex.signatories);
}

void TextSheets::add_signatories(OwnRow turn, std::span<const parser::Signatory> signatories)
{
    std::int64_t ordinal = 0;
    for (const auto& signatory : signatories) {
        sheets_[Table::signatory].add(turn,
                                      ++ordinal,
                                      sheets_.who(signatory.delegation),
                                      signatory.name,
                                      word(signatory.found));
    }
}

}  // namespace

void add_text(Sheets& sheets, const Content& content)
{
    TextSheets(sheets, content).add();
}

}  // namespace horseshoe::store
