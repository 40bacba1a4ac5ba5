#pragma once

#include "parser/document.hpp"
#include "parser/grammar/letter.hpp"
#include "parser/language/language.hpp"
#include "parser/prepare/flow.hpp"
#include "parser/prepare/furniture.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Everything that is known of a letter while it is put together.
struct LetterText {
    const Source& source;
    const PageFurniture& furniture;
    const Flow& flow;
    const Language& language;
    std::vector<LetterBlock> blocks;

    std::string_view words(const LetterBlock& block) const
    {
        return std::string_view(flow.text()).substr(block.begin, block.end - block.begin);
    }
    std::string_view words(std::uint32_t begin, std::uint32_t end) const
    {
        return std::string_view(flow.text()).substr(begin, end - begin);
    }
    /// One line of the flow, without its separator.
    std::string_view line(std::uint32_t index) const;
    /// What the blocks [first, last) take of the source.
    SourceSpan span(std::uint32_t first, std::uint32_t last) const;
    Paragraph paragraph(const LetterBlock& block) const;
};

/// Cuts the flow of a letter into blocks, and its paragraphs by line feeds.
std::vector<LetterBlock>
find_letter_blocks(Flow& flow, const Source& source, const Language& language);

/// Fills the document's letter from its shape.
void assemble_letter(const LetterText& text, const LetterShape& shape, Document& document);

/// A heading of an annex: "Annex II", "First annex", "Annex I: Statement by ...".
struct AnnexHeading {
    bool is_heading = false;
    bool bare = false;      ///< nothing but the word and its number
    std::size_t title = 0;  ///< where a title begins in it; 0: it has none
};
AnnexHeading read_annex_heading(std::string_view text, const Language& language);

/// True for a line that belongs to the pages of a letter: symbols alone, a job number.
bool is_letter_furniture(std::string_view line);

/// The same, or "English", "Annex", "Page 3": what stood below the symbol until the 1990s.
bool is_page_head(std::string_view line, const Language& language);

/// "Page 3", which tells such a head.
bool is_page_number(std::string_view line, const Language& language);

/// The symbols that a line names; both of "A/75/643–S/2020/1204".
std::vector<std::string> symbols_of(std::string_view line);

/// What the title of a letter says; views into it.
struct LetterTitle {
    std::string_view sender;
    std::string delegation;  ///< the sender's; empty: not known
    std::string_view addressee;
};
LetterTitle read_letter_title(std::string_view title, const Language& language, int year);

/// How it is known who holds an annex.
enum class Holding : std::uint8_t {
    unknown,
    stated,   ///< signed, named by the annex or by the letter
    assumed,  ///< nobody is named: the sender's own text
    outside   ///< by somebody who speaks for no delegation
};

struct Holders {
    std::vector<Signatory> signatories;
    Holding holding = Holding::unknown;
};

/// An annex as far as it is read: its title is the flow's [title_begin, title_end).
struct AnnexText {
    const AnnexShape& shape;
    const Declaration& declaration;
    std::uint32_t title_begin = 0;
    std::uint32_t title_end = 0;
    const std::vector<Signatory>& senders;      ///< of the letter
    const std::vector<std::string_view>& told;  ///< what the letter tells of it
    bool enclosed = false;  ///< headed "Enclosure" or "Appendix": what goes with another text
    int year = 0;           ///< of the annex, else of the letter; 0: not known
};

/// Who holds the declaration of an annex; `letter` has been read already.
Holders find_holders(const LetterText& text, const AnnexText& annex, const Letter& letter);

/// The States in whose name a letter is sent, where it lists them.
std::vector<Signatory> states_on_behalf(const LetterText& text, const LetterBlock& block);

/// The delegations that write a letter together; one, where one does.
std::vector<Signatory> senders_of(const LetterText& text, const LetterBlock& title, int year);

/// True where a title announces a text held by several: "Joint statement of ...".
bool is_joint_title(std::string_view title, const Language& language);

/// The class of every character of the source.
std::vector<ClassSpan> classify_letter(const LetterText& text, const LetterShape& shape);

}  // namespace horseshoe::parser
