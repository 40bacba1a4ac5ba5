#pragma once

#include "report/export/cells.hpp"

#include <string>

namespace horseshoe::exporting {

// Speeches and meetings as the published corpus of the Council's debates has them, column by column.

/// A turn as a speech of that corpus.
struct Speech {
    const Document& document;
    const store::TurnRow& turn;
    std::string filename;
    std::string delegation;  ///< its name in English
    std::string country;     ///< the same where it is a State
    std::string text;        ///< a paragraph a line
    std::size_t tokens = 0;
    std::size_t types = 0;
    std::size_t sentences = 0;
};

/// A record as a meeting of that corpus.
struct Meeting {
    const Document& document;
    std::string basename;
};

/// "UNSC_2022_SPV.8967"; of other languages than English "UNSC_2022_SPV.8967_fr".
std::string corpus_name(const Document& document);

/// With the words counted; names are for the caller to add.
Speech speech_of(const Document& document, const store::TurnRow& turn, const std::string& basename);

TableShape<Speech> speaker_shape();
TableShape<Meeting> meta_shape();

}  // namespace horseshoe::exporting
