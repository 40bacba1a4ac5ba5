#pragma once

#include "report/html/frame.hpp"
#include "report/html/site.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::html {

/// A row of facts under a page's title. Those without a value are left out.
struct Fact {
    std::string label;
    Phrase value;
    std::string small = {};
};
void facts(Page& page, const std::vector<Fact>& facts);

/// A key sentence, the link to its evidence, and a word-sized figure (markup of this program) or none.
struct KeySentence {
    Phrase sentence;
    std::string href = {};  ///< within the report, or "#id"
    std::string label = {};
    std::string glyph = {};
};

/// The box beside the key sentences: how sure they are.
struct Surety {
    std::string text;
    std::vector<std::pair<std::string, Phrase>> rows = {};
};
void lead(Page& page, const std::vector<KeySentence>& sentences, const Surety& surety);

/// Accuracy as measured, of names and of stances, as rows of a Surety.
std::vector<std::pair<std::string, Phrase>> accuracy_rows(const Words& words);
/// The same in one sentence, for the foot of a figure about stances.
std::string accuracy_of_stances(const Words& words);
std::string accuracy_of_names(const Words& words);
std::string accuracy_of_both(const Words& words);
/// Of one document; in a language in which no stances are looked for, that this is so.
std::string accuracy_of_stances(const Words& words, std::string_view language);
std::string accuracy_of_both(const Words& words, std::string_view language);

/// What a figure says besides its drawing; a section without a drawing says the same.
struct Caption {
    std::string id;
    std::string question;
    std::string how = {};
    std::string how_narrow = {};  ///< of the drawing for narrow screens; empty: the same
    std::string caveat = {};
    std::string source = {};
    std::string svg = {};  ///< files of the report
    std::string csv = {};
};

/// A figure or section with its question, how to read it, its content, caveat and source.
void section(Page& page, const Caption& caption, const std::function<void()>& content);

/// How to read something, the same or not for both of its drawings.
void how_to_read(Page& page, std::string_view how, std::string_view how_narrow = {});

/// A place without data keeps its heading and says why.
void nothing(Page& page, std::string_view text);

/// Whether a long table may begin with its first rows, and have the others when asked: where they stand by
/// weight, so that nothing is told by the cut.
enum class Folds : bool { no, yes };

/// A table that can be sorted. Rows are written by the caller in the scope of `body`.
struct Column {
    std::string label;
    bool number = false;
};
void table(Page& page,
           const std::string& caption,
           const std::vector<Column>& columns,
           bool sorts,
           const std::function<void()>& rows,
           Folds folds = Folds::no);

/// A cell with a number that can be sorted by it.
void number_cell(Page& page, std::size_t number);
void number_cell(Page& page, std::string_view shown, double value);
/// A number that leads to what it counts, a file of the report; nought, and what has no place, is plain.
void number_cell(Page& page, std::size_t number, const std::string& place);
void number_cell(Page& page, std::string_view shown, double value, const std::string& place);

/// Links to a page that is cut into several: "1 2 3".
void pager(Page& page, const std::vector<std::string>& files, std::size_t here);

/// A bar of stances by tone, as wide as their number of `most`.
void tone_bar(Page& page, const std::array<std::size_t, 5>& tones, std::size_t most);

}  // namespace horseshoe::html
