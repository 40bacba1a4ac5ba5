#pragma once

#include "analysis/findings/analyser.hpp"
#include "analysis/store/store.hpp"
#include "parser/source/inputs.hpp"
#include "report/cli/batch.hpp"
#include "report/cli/exit_status.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace horseshoe::cli {

/// What came of storing a batch.
struct Ingested {
    BatchResult batch;
    std::size_t added = 0;
    std::size_t replaced = 0;
    std::size_t already = 0;
    std::size_t rivals = 0;  ///< left out, as another file is the same document
    ExitStatus status = ExitStatus::done;
};

/// What a command wants to know of the documents that it reads: only who asks for stances is told where
/// none are looked for.
enum class Asked : std::uint8_t { text, stances };

/// How documents are stored.
struct Storing {
    std::string reading;           ///< what reading_of() says of the analyser
    std::size_t commit_every = 0;  ///< documents; 0: after some megabytes of text
    Asked asked = Asked::stances;
};

/// Reads and analyses the inputs in parallel and stores them in order. Ctrl-C ends it after the
/// documents at hand.
Ingested ingest(const BatchOptions& options,
                const parser::Inputs& inputs,
                const findings::Analyser& analyser,
                const Storing& storing,
                store::Store& store);

/// Tells one way of reading documents from others: the program's version and the tables.
std::string reading_of(const findings::Analyser& analyser);

/// What a store says of how its documents were read.
std::vector<store::Property> properties_of(const findings::Analyser& analyser);

/// The inputs in memory, for a query on them. The status says what is wrong with them.
struct InMemory {
    store::Store store;
    ExitStatus status = ExitStatus::done;
};

InMemory ingest_in_memory(const BatchOptions& options,
                          const findings::Analyser& analyser,
                          Asked asked = Asked::stances);

}  // namespace horseshoe::cli
