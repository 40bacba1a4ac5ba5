#pragma once

#include "analysis/gazetteer/entity.hpp"
#include "parser/span.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace horseshoe::mention {

/// How the words name; as in machine output.
enum class Form : std::uint8_t { name, adjective, capital, acronym, pronoun, hint };

/// Where the words stand. Only speech, lists of votes and letters count as somebody's mentions.
enum class Where : std::uint8_t {
    speech,
    vote,      ///< in the list of a vote
    letter,    ///< in a letter itself or in an annex
    title,     ///< in the title of an agenda item or a document that the speaker cites
    heading,   ///< of a speaker, or a sub-heading
    furniture  ///< on the cover, or above and below the text of a page
};

/// The words by which a text names an entity.
struct Mention {
    int turn = 0;        ///< number of the turn or of the annex; 0: none
    std::string entity;  ///< id; of a hint: "unnamed"
    gazetteer::EntityKind kind = gazetteer::EntityKind::state;
    Form form = Form::name;
    Where where = Where::speech;
    std::string by;          ///< the delegation whose words these are; empty: not known, or several
    bool presiding = false;  ///< said in conducting the meeting, not for a delegation
    std::uint32_t begin = 0;  ///< of the prepared text; furniture is not in it
    std::uint32_t end = 0;
    std::uint32_t sentence_begin = 0;
    std::uint32_t sentence_end = 0;
    parser::SourceSpan span;
    std::uint32_t line = 0;
    std::uint32_t page = 0;  ///< 0: not known

    bool counts() const
    {
        return where == Where::speech || where == Where::vote || where == Where::letter;
    }
};

/// "name", "speech": as in machine output.
std::string_view word(Form form);
std::string_view word(Where where);

}  // namespace horseshoe::mention
