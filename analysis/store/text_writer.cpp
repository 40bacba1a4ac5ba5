#include "analysis/store/text_writer.hpp"

#include "analysis/store/connection.hpp"
#include "parser/names.hpp"

namespace horseshoe::store {
namespace {

std::string hour(const std::optional<parser::Time>& time)
{
    return time ? parser::clock(*time) : std::string();
}

std::string title_of(const parser::Document& document)
{
    if (document.kind == parser::Kind::letter) {
        return document.letter.title;
    }
    std::string title;
    for (const auto& item : document.record.agenda) {
        title += title.empty() ? item : "; " + item;
    }
    return title;
}

}  // namespace

/// The document at hand.
struct TextWriter::Current {
    std::int64_t id = 0;
    const Content& content;
    const parser::Document& document;

    std::int64_t row(std::int64_t number) const { return row_id(id, number); }
    std::size_t at(std::uint32_t offset) const { return content.code_points.at(offset); }
};

TextWriter::TextWriter(SQLite::Database& database, Entities& entities)
    : entities_(entities), database_(database),
      find_meeting_(database, "SELECT id FROM meeting WHERE symbol = ?"),
      meeting_(database,
               "INSERT INTO meeting(symbol, number, resumption, date) VALUES(?, ?, ?, ?)"),
      document_(
          database,
          "INSERT INTO document(id, key, name, symbol, language, kind, meeting, date, title, "
          "path, sha256, format, reading, pages, characters, words, opened, closed, place, "
          "session, presiding_speaker, presiding, sender, sender_delegation, addressee, "
          "agenda_item, distributed) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      agenda_(database, "INSERT INTO agenda(document, ordinal, text) VALUES(?, ?, ?)"),
      sub_heading_(database,
                   "INSERT INTO sub_heading(id, document, text, before_turn, start, \"end\") "
                   "VALUES(?, ?, ?, ?, ?, ?)"),
      citation_(database, "INSERT INTO citation(document, ordinal, symbol) VALUES(?, ?, ?)"),
      attendance_(
          database,
          "INSERT INTO attendance(id, document, delegation, speaker, role, country, function) "
          "VALUES(?, ?, ?, ?, ?, ?, ?)"),
      turn_(
          database,
          "INSERT INTO turn(id, document, kind, number, speaker, delegation, role, spoken, found, "
          "function, title, place, date, words, line, first_page, last_page, start, \"end\") "
          "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      part_(database,
            "INSERT INTO part(turn, ordinal, capacity, delegation, start, \"end\") "
            "VALUES(?, ?, ?, ?, ?, ?)"),
      signatory_(database,
                 "INSERT INTO signatory(turn, ordinal, delegation, name, found) "
                 "VALUES(?, ?, ?, ?, ?)"),
      problem_(database,
               "INSERT INTO problem(id, document, line, code, message, advice, notice) "
               "VALUES(?, ?, ?, ?, ?, ?, ?)"),
      class_total_(database,
                   "INSERT INTO class_total(document, class, characters) VALUES(?, ?, ?)"),
      events_(database, entities), paragraphs_(database, entities)
{}

void TextWriter::write(std::int64_t id, const Content& content, const std::string& reading)
{
    const Current now{id, content, *content.document};
    write_document(now, reading);
    write_lists(now);
    if (now.document.kind == parser::Kind::record) {
        write_record(now);
    }
    else {
        write_letter(now);
    }
    paragraphs_.write(id, content);
}

std::optional<std::int64_t> TextWriter::meeting(const parser::Document& document)
{
    if (document.kind != parser::Kind::record || document.symbol.empty()) {
        return std::nullopt;
    }
    find_meeting_.reset();
    find_meeting_.bind(1, document.symbol);
    if (find_meeting_.executeStep()) {
        const std::int64_t id = find_meeting_.getColumn(0).getInt64();
        find_meeting_.reset();
        return id;
    }
    find_meeting_.reset();
    const auto& record = document.record;
    meeting_(document.symbol,
             or_null(record.meeting),
             record.resumption,
             or_null(parser::iso(document.date)));
    return database_.getLastInsertRowid();
}

void TextWriter::write_document(const Current& now, const std::string& reading)
{
    const auto& [id, content, document] = now;
    const auto& record = document.record;
    const auto& letter = document.letter;
    const auto& source = document.source;
    document_(id,
              content.key,
              content.name,
              or_null(document.symbol),
              document.language,
              word(document.kind),
              meeting(document),
              or_null(parser::iso(document.date)),
              title_of(document),
              source.path,
              source.sha256,
              source.format == parser::SourceFormat::pdf ? "pdf" : "text",
              reading,
              or_null(source.pages),
              content.accounting.total,
              content.words,
              or_null(hour(record.opened)),
              or_null(hour(record.closed)),
              record.place,
              document.kind == parser::Kind::record ? record.session_year : letter.session,
              record.presidency.speaker,
              entities_.maybe(record.presidency.delegation),
              letter.sender,
              entities_.maybe(letter.sender_delegation),
              letter.addressee,
              letter.agenda_item,
              or_null(parser::iso(letter.distributed)));
}

void TextWriter::write_lists(const Current& now)
{
    const auto& document = now.document;
    std::int64_t ordinal = 0;
    for (const auto& problem : document.problems) {
        problem_(now.row(ordinal++),
                 now.id,
                 problem.line,
                 problem.code,
                 problem.message,
                 problem.advice,
                 problem.notice ? 1 : 0);
    }
    const auto& accounting = now.content.accounting;
    for (std::size_t i = 0; i < parser::text_classes; ++i) {
        class_total_(now.id, word(static_cast<parser::TextClass>(i)), accounting.characters.at(i));
    }
    class_total_(now.id, "unexplained", accounting.unexplained);
}

void TextWriter::write_record(const Current& now)
{
    const auto& record = now.document.record;
    std::int64_t ordinal = 0;
    for (const auto& item : record.agenda) {
        agenda_(now.id, ++ordinal, item);
    }
    ordinal = 0;
    for (const auto& heading : record.sub_headings) {
        sub_heading_(now.row(ordinal++),
                     now.id,
                     heading.text,
                     or_null(heading.before_turn),
                     now.at(heading.span.begin),
                     now.at(heading.span.end));
    }
    ordinal = 0;
    for (const auto& attendee : record.attendance) {
        attendance_(now.row(ordinal++),
                    now.id,
                    entities_.maybe(attendee.delegation),
                    attendee.speaker,
                    word(attendee.role),
                    attendee.country,
                    attendee.function);
    }
    for (std::size_t i = 0; i < record.turns.size(); ++i) {
        write_turn(now, record.turns[i], now.content.turn_words[i]);
    }
    events_.write(now.id, now.content);
}

void TextWriter::write_turn(const Current& now, const parser::Turn& turn, std::size_t words)
{
    const auto id = now.row(turn.number);
    turn_(id,
          now.id,
          "turn",
          turn.number,
          turn.speaker,
          entities_.maybe(turn.delegation),
          word(turn.role),
          or_null(turn.spoken),
          word(turn.found),
          turn.function,
          "",
          "",
          std::optional<std::int64_t>(),
          words,
          turn.line,
          or_null(turn.first_page),
          or_null(turn.last_page),
          now.at(turn.span.begin),
          now.at(turn.span.end));
    std::int64_t ordinal = 0;
    for (const auto& part : turn.parts) {
        part_(id,
              ++ordinal,
              word(part.capacity),
              entities_.maybe(part.delegation),
              now.at(part.span.begin),
              now.at(part.span.end));
    }
}

void TextWriter::write_letter(const Current& now)
{
    const auto& letter = now.document.letter;
    std::int64_t ordinal = 0;
    for (const auto& symbol : letter.cites) {
        citation_(now.id, ++ordinal, symbol);
    }
    const std::optional<std::int64_t> none;
    turn_(now.row(0),
          now.id,
          "letter",
          0,
          letter.sender,
          entities_.maybe(letter.sender_delegation),
          none,
          none,
          none,
          "",
          letter.title,
          "",
          or_null(parser::iso(now.document.date)),
          now.content.turn_words.front(),
          0,
          none,
          none,
          now.at(letter.span.begin),
          now.at(letter.span.end));
    write_signatories(now.row(0), letter.on_behalf);
    for (std::size_t i = 0; i < letter.annexes.size(); ++i) {
        write_annex(now, letter.annexes[i], now.content.turn_words[i + 1]);
    }
}

void TextWriter::write_annex(const Current& now,
                             const parser::Declaration& annex,
                             std::size_t words)
{
    const std::optional<std::int64_t> none;
    const bool of_one = annex.signatories.size() == 1;
    turn_(now.row(annex.annex),
          now.id,
          "annex",
          annex.annex,
          "",
          of_one ? entities_.maybe(annex.signatories.front().delegation) : none,
          none,
          or_null(annex.original),
          none,
          "",
          annex.title,
          annex.place,
          or_null(parser::iso(annex.date)),
          words,
          annex.line,
          none,
          none,
          now.at(annex.span.begin),
          now.at(annex.span.end));
    write_signatories(now.row(annex.annex), annex.signatories);
}

void TextWriter::write_signatories(std::int64_t turn,
                                   std::span<const parser::Signatory> signatories)
{
    std::int64_t ordinal = 0;
    for (const auto& signatory : signatories) {
        signatory_(turn,
                   ++ordinal,
                   entities_.maybe(signatory.delegation),
                   signatory.name,
                   word(signatory.found));
    }
}

}  // namespace horseshoe::store
