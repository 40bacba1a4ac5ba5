#pragma once

#include "parser/document.hpp"
#include "parser/source/inputs.hpp"
#include "report/cli/exit_status.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace horseshoe::cli {

/// What is left to do with a document when its turn in the order of the inputs has come.
using Finish = std::function<void()>;

/// Works on one document, on any thread; what it returns is called in the order of the inputs.
using Work = std::function<Finish(parser::Document)>;

/// Which findings in documents are told on standard error. Inputs that fail always are.
enum class Diagnostics : std::uint8_t { none, problems, everything };

/// The words on the command line that all subcommands reading documents share.
struct BatchOptions {
    std::vector<std::string> inputs;  ///< files, folders, "-"
    unsigned int jobs = 0;            ///< threads; 0: one a core
    bool quiet = false;               ///< no progress line
    Diagnostics diagnostics = Diagnostics::problems;
    parser::Sum sum = parser::Sum::wanted;
    bool parse = true;  ///< false: named files are only read, and give a document without structure
};

/// How a batch may do less than all; empty: it does all.
struct BatchLimits {
    /// A file with this SHA-256 need not be read. On any thread.
    std::function<bool(const std::string&)> known;
    /// No more documents are begun; those begun are finished.
    std::function<bool()> stop;
};

/// What came of a batch.
struct BatchResult {
    std::size_t documents = 0;
    std::size_t known = 0;     ///< files that need not be read
    std::size_t problems = 0;  ///< findings that are more than notices
    std::size_t failed = 0;    ///< inputs that gave no document
    std::size_t left_out = 0;  ///< files in folders that are no document
    std::size_t not_begun = 0;

    ExitStatus status() const;
};

/// Reads the inputs in parallel, a few at a time, and passes each through `work`. An input that
/// gives no document costs one line on standard error, and the others go on.
BatchResult
run_batch(const BatchOptions& options, const Work& work, const BatchLimits& limits = {});

/// The same of inputs that have been looked for.
BatchResult run_batch(const BatchOptions& options,
                      const parser::Inputs& inputs,
                      const Work& work,
                      const BatchLimits& limits = {});

}  // namespace horseshoe::cli
