#pragma once

#include "analysis/findings/findings.hpp"
#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/stance/corrections.hpp"
#include "analysis/stance/lexicons.hpp"
#include "parser/document.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace horseshoe::mention {
class Reading;
}

namespace horseshoe::findings {

/// What a user adds to the tables compiled in; empty: nothing.
struct Sources {
    std::string gazetteer;    ///< a folder of names
    std::string lexicon;      ///< a folder of cues
    std::string corrections;  ///< a file
};

/// SHA-256 of the tables that documents are read with.
struct Fingerprint {
    std::string gazetteer;    ///< names, and the words that tell how they are used
    std::string lexicon;      ///< cues
    std::string corrections;  ///< empty: there are none
};

/// The stances of a document, and which rows of the corrections fit it.
struct StanceReading {
    std::vector<stance::Stance> stances;
    std::vector<std::size_t> fitting;
};

/// Reads documents with the tables compiled in and those of the user over them. All that is const
/// may be called on any thread.
class Analyser {
public:
    /// Throws Error or InputError where a table cannot be read or understood.
    explicit Analyser(const Sources& sources = {});

    Findings read(const parser::Document& document) const;

    // The same one by one, for who needs no more. All mentions: with those of furniture.
    std::vector<mention::Mention> mentions(const parser::Document& document) const;
    std::vector<mention::Mention> all_mentions(const parser::Document& document) const;
    std::vector<reference::Reference> references(const parser::Document& document) const;
    StanceReading stances(const parser::Document& document) const;

    const gazetteer::Gazetteer& gazetteer() const { return gazetteer_; }
    const stance::Lexicons& lexicons() const { return lexicons_; }
    const stance::Corrections& corrections() const { return corrections_; }
    const Fingerprint& fingerprint() const { return fingerprint_; }

private:
    StanceReading stances(const parser::Document& document, const mention::Reading& reading) const;

    gazetteer::Gazetteer gazetteer_;
    stance::Lexicons lexicons_;
    stance::Corrections corrections_;
    Fingerprint fingerprint_;
};

/// The names compiled in, with those of a folder over them; no folder where it is empty.
gazetteer::Gazetteer gazetteer_with(const std::string& folder);

/// The same for the lexicons.
stance::Lexicons lexicons_with(const std::string& folder);

/// The text of a file; throws Error where it cannot be read.
std::string file_text(const std::string& path);

}  // namespace horseshoe::findings
