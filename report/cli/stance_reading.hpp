#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/stance/corrections.hpp"
#include "analysis/stance/lexicons.hpp"
#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"
#include "report/cli/exit_status.hpp"
#include "report/cli/filters.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace horseshoe::cli {

/// What a user adds to the tables compiled in; empty: nothing.
struct StanceSources {
    std::string gazetteer;    ///< a folder of names
    std::string lexicon;      ///< a folder of cues
    std::string corrections;  ///< a file
};

/// Adds --lexicon to a command that looks for cues.
void add_lexicon(CLI::App& command, std::string& folder);

/// Adds --gazetteer, --lexicon and --corrections to a command that reads stances.
void add_stance_sources(CLI::App& command, StanceSources& sources);

/// The lexicons compiled in, with those of a folder over them; no folder where it is empty.
stance::Lexicons lexicons_with(const std::string& folder);

/// The text of a file; throws Error where it cannot be read.
std::string file_text(const std::string& path);

/// The stances of a document, and which rows of the corrections fit it.
struct StanceReading {
    std::vector<stance::Stance> stances;
    std::vector<std::size_t> fitting;
};

/// Reads the stances of documents as all commands show them, with the corrections applied.
class StanceReader {
public:
    explicit StanceReader(const StanceSources& sources);

    /// On any thread.
    StanceReading read(const parser::Document& document) const;

    /// In the order of the inputs: remembers which corrections fit a document.
    void note(std::string_view document, const std::vector<std::size_t>& fitting);

    /// Tells on standard error which corrections no longer fit; that is a problem of the input.
    ExitStatus finish(ExitStatus status) const;

    const gazetteer::Gazetteer& gazetteer() const { return gazetteer_; }
    const stance::Lexicons& lexicons() const { return lexicons_; }

private:
    gazetteer::Gazetteer gazetteer_;
    stance::Lexicons lexicons_;
    stance::Corrections corrections_;
    stance::CorrectionTally tally_;
};

/// Leaves those that the filters take.
void filter(const Filters& filters,
            const parser::Document& document,
            std::vector<stance::Stance>& stances);

}  // namespace horseshoe::cli
