#include "analysis/store/document_writer.hpp"

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

DocumentWriter::DocumentWriter(SQLite::Database& database, Entities& entities)
    : entities_(entities), database_(database),
      find_meeting_(database, "SELECT id FROM meeting WHERE symbol = ?"),
      meeting_(database,
               "INSERT INTO meeting(symbol, number, resumption, date) VALUES(?, ?, ?, ?)"),
      document_(
          database,
          "INSERT INTO document(id, key, name, symbol, language, kind, meeting, date, title, "
          "path, sha256, format, reading, pages, characters, words, opened, closed, place, "
          "session, presiding_speaker, presiding, sender, sender_delegation, addressee, "
          "agenda_item, distributed, turns, mentions, pointers, stances, polarity) VALUES(?, ?, ?, "
          "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      full_text_(database), feed_(database), totals_(database, feed_)
{}

void DocumentWriter::write(std::int64_t id, const Content& content, const std::string& reading)
{
    ids_.clear();
    for (const auto& [key, kind] : content.sheets.named()) {
        ids_.push_back(entities_.of(key, kind));
    }
    write_document(id, content, reading);
    feed_.store(id, ids_, content.sheets);
    full_text_.add(id, content.paragraphs);
    totals_.add(id, content, ids_);
}

void DocumentWriter::forget(std::int64_t id)
{
    full_text_.flush();
    totals_.remove(id);
}

void DocumentWriter::finish()
{
    full_text_.flush();
    totals_.flush();
}

void DocumentWriter::finish_all()
{
    full_text_.flush();
    totals_.flush_and_sum_up();
}

std::optional<std::int64_t> DocumentWriter::meeting(const parser::Document& document)
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

void DocumentWriter::write_document(std::int64_t id,
                                    const Content& content,
                                    const std::string& reading)
{
    const auto& document = *content.document;
    const auto& record = document.record;
    const auto& letter = document.letter;
    const auto& source = document.source;
    const auto& tallies = content.tallies;
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
              or_null(parser::iso(letter.distributed)),
              tallies.sum(Counted::turn),
              tallies.sum(Counted::mention),
              tallies.sum(Counted::reference),
              tallies.sum(Counted::stance),
              tallies.polarity());
}

}  // namespace horseshoe::store
