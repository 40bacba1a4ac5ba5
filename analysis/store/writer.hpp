#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/store/content.hpp"
#include "analysis/store/store.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace horseshoe::store {

/// What became of a document that was to be stored.
enum class Stored : std::uint8_t {
    added,
    replaced,  ///< a former version of it
    already,   ///< the same file is there
    rival      ///< another file of the same batch is the same document, and is kept
};

/// What became of it, and where it stands.
struct Outcome {
    Stored stored = Stored::added;
    std::string rival;  ///< the path of the one that is kept
};

/// Stores documents, whole or not at all. What it has stored is there to stay from commit() on;
/// it commits by itself every few megabytes.
class Writer {
public:
    /// `reading` tells how the documents are read. The names of entities are the gazetteer's.
    Writer(Store& store, const gazetteer::Gazetteer& gazetteer, std::string reading);
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    /// What has not been committed is gone.
    ~Writer();

    /// The files of this batch: two of them may claim to be the same document.
    void expect(std::set<std::string> paths);

    /// Commits after so many documents; 0: after some megabytes of text.
    void commit_every(std::size_t documents);

    Outcome write(const Content& content);

    /// When all are written: it also sums up what is counted.
    void commit();

private:
    class Work;

    std::unique_ptr<Work> work_;
    Store& store_;
};

}  // namespace horseshoe::store
