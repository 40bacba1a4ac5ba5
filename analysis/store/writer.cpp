#include "analysis/store/writer.hpp"

#include "analysis/store/connection.hpp"
#include "analysis/store/document_writer.hpp"
#include "analysis/store/entities.hpp"
#include "analysis/store/eraser.hpp"
#include "analysis/store/statement.hpp"
#include "parser/names.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>

namespace horseshoe::store {
namespace {

/// Text between commits: enough that the full text is written in large pieces.
constexpr std::size_t text_of_a_commit = std::size_t{16} << 20U;

}  // namespace

class Writer::Work {
public:
    Work(Store& store, const gazetteer::Gazetteer& gazetteer, std::string reading);

    void expect(std::set<std::string> paths) { expected_ = std::move(paths); }
    void commit_every(std::size_t documents) { commit_every_ = documents; }
    Outcome write(const Content& content);
    void commit(bool last);

private:
    struct Former {
        std::int64_t id = 0;
        bool same = false;
        std::string path;
    };

    std::optional<Former> former(const Content& content);
    std::int64_t next_id();
    void begin();

    Connection& connection_;
    SQLite::Database& database_;
    std::string reading_;
    Entities entities_;
    Eraser eraser_;
    DocumentWriter document_writer_;
    SQLite::Statement find_;
    SQLite::Statement next_id_;
    std::optional<SQLite::Transaction> transaction_;
    std::size_t pending_ = 0;  // bytes of text
    std::size_t documents_ = 0;
    std::size_t commit_every_ = 0;
    std::set<std::string> expected_;
    bool failed_ = false;
};

Writer::Work::Work(Store& store, const gazetteer::Gazetteer& gazetteer, std::string reading)
    : connection_(store.connection()), database_(connection_.database),
      reading_(std::move(reading)), entities_(database_, gazetteer), eraser_(database_),
      document_writer_(database_, entities_),
      find_(database_,
            "SELECT id, sha256 = ?3 AND reading = ?4, path FROM document WHERE key = ?1 AND "
            "language = ?2"),
      next_id_(database_, "SELECT ifnull(max(id), 0) + 1 FROM document")
{}

std::optional<Writer::Work::Former> Writer::Work::former(const Content& content)
{
    find_.reset();
    find_.bind(1, content.key);
    find_.bind(2, content.document->language);
    find_.bind(3, content.document->source.sha256);
    find_.bind(4, reading_);
    if (!find_.executeStep()) {
        return std::nullopt;
    }
    const Former former{find_.getColumn(0).getInt64(),
                        find_.getColumn(1).getInt() != 0,
                        find_.getColumn(2).getString()};
    find_.reset();
    return former;
}

std::int64_t Writer::Work::next_id()
{
    next_id_.executeStep();
    const auto id = next_id_.getColumn(0).getInt64();
    next_id_.reset();
    return id;
}

void Writer::Work::begin()
{
    if (!transaction_) {
        prepare_to_write(connection_);
        transaction_.emplace(database_, SQLite::TransactionBehavior::IMMEDIATE);
        pending_ = 0;
        documents_ = 0;
    }
}

Outcome Writer::Work::write(const Content& content)
{
    if (failed_) {
        throw StoreError(
            fmt::format("{}: nothing more is written after a failure", connection_.path));
    }
    const auto found = former(content);
    if (found && found->same) {
        return {Stored::already, {}};
    }
    if (found && found->path != content.document->source.path && expected_.contains(found->path)) {
        return {Stored::rival, found->path};
    }
    begin();
    try {
        if (found) {
            document_writer_.forget(found->id);
            eraser_.erase(found->id);
        }
        const auto id = found ? found->id : next_id();
        document_writer_.write(id, content, reading_);
    }
    catch (...) {
        // Half a document must not be committed with those before it.
        failed_ = true;
        transaction_.reset();
        throw;
    }
    pending_ += content.document->source.text.size();
    ++documents_;
    if (pending_ >= text_of_a_commit || documents_ == commit_every_) {
        commit(false);
    }
    return {found ? Stored::replaced : Stored::added, {}};
}

void Writer::Work::commit(bool last)
{
    if (failed_ || (!transaction_ && !(last && document_writer_.has_to_sum_up()))) {
        return;
    }
    try {
        begin();
        last ? document_writer_.finish_all() : document_writer_.finish();
        transaction_->commit();
        transaction_.reset();
    }
    catch (...) {
        failed_ = true;
        transaction_.reset();
        throw;
    }
}

Writer::Writer(Store& store, const gazetteer::Gazetteer& gazetteer, std::string reading)
    : work_(guarded(store.connection(),
                    [&] { return std::make_unique<Work>(store, gazetteer, std::move(reading)); })),
      store_(store)
{}

Writer::~Writer() = default;

void Writer::expect(std::set<std::string> paths)
{
    work_->expect(std::move(paths));
}

void Writer::commit_every(std::size_t documents)
{
    work_->commit_every(documents);
}

Outcome Writer::write(const Content& content)
{
    return guarded(store_.connection(), [&] { return work_->write(content); });
}

void Writer::commit()
{
    guarded(store_.connection(), [&] { work_->commit(true); });
}

}  // namespace horseshoe::store
