#pragma once

#include "report/cli/batch.hpp"

#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

struct LintLexiconOptions {
    BatchOptions batch;
    std::string lexicon;  ///< a folder of tables
};

/// Adds `horseshoe lint-lexicon` to the command line; what is given there lands in `options`.
CLI::App* setup_lint_lexicon(CLI::App& app, LintLexiconOptions& options);

ExitStatus run_lint_lexicon(const LintLexiconOptions& options);

}  // namespace horseshoe::cli
