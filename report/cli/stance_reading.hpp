#pragma once

#include "analysis/findings/analyser.hpp"
#include "analysis/stance/corrections.hpp"
#include "analysis/stance/stance.hpp"
#include "parser/document.hpp"
#include "report/cli/exit_status.hpp"
#include "report/cli/filters.hpp"

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace horseshoe::cli {

/// Adds --lexicon to a command that looks for cues.
void add_lexicon(CLI::App& command, std::string& folder);

/// Adds --gazetteer, --lexicon and --corrections to a command that reads stances.
void add_stance_sources(CLI::App& command, findings::Sources& sources);

/// Tells on standard error, once a language, that documents in it have no stances because there are
/// no cues for it: else nobody could tell that from silence.
class LexiconNotice {
public:
    void tell(std::string_view document, std::string_view language);

private:
    std::set<std::string, std::less<>> told_;
};

/// Reads the stances of documents as all commands show them, with the corrections applied.
class StanceReader {
public:
    explicit StanceReader(const findings::Sources& sources);

    /// On any thread.
    findings::StanceReading read(const parser::Document& document) const;

    /// In the order of the inputs: remembers which corrections fit a document, and tells where there
    /// are no cues for its language.
    void note(std::string_view document,
              std::string_view language,
              const std::vector<std::size_t>& fitting);

    /// Tells on standard error which corrections no longer fit; that is a problem of the input.
    ExitStatus finish(ExitStatus status) const;

    const gazetteer::Gazetteer& gazetteer() const { return analyser_.gazetteer(); }
    const stance::Lexicons& lexicons() const { return analyser_.lexicons(); }
    const findings::Analyser& analyser() const { return analyser_; }

private:
    findings::Analyser analyser_;
    stance::CorrectionTally tally_;
    LexiconNotice notice_;
};

/// Tells on standard error which corrections no longer fit; gives the status that it comes to.
ExitStatus tell_left_over(const std::vector<const stance::Correction*>& left_over,
                          ExitStatus status);

/// Leaves those that the filters take.
void filter(const Filters& filters,
            const parser::Document& document,
            std::vector<stance::Stance>& stances);

}  // namespace horseshoe::cli
