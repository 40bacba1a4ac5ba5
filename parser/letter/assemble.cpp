#include "parser/grammar/date.hpp"
#include "parser/language/phrases.hpp"
#include "parser/letter/annex.hpp"
#include "parser/letter/checks.hpp"
#include "parser/letter/letter.hpp"
#include "parser/letter/lines.hpp"
#include "parser/letter/masthead.hpp"
#include "parser/letter/untitled_annex.hpp"

namespace horseshoe::parser {
namespace {

class LetterReader {
public:
    LetterReader(const LetterText& text, const LetterShape& shape, Document& document)
        : text_(text), shape_(shape), document_(document), letter_(document.letter),
          symbols_(text.language, document)
    {}

    void read()
    {
        read_masthead(text_, shape_.title, symbols_, letter_);
        read_title();
        read_body();
        for (const auto& annex : shape_.annexes) {
            add(read_annex(text_, annex, document_, senders_));
        }
        if (letter_.annexes.empty()) {
            read_letter_as_declaration();
        }
        // Those who write together say the letter together; what they annex was told without that.
        if (letter_.on_behalf.empty() && senders_.size() > 1) {
            letter_.on_behalf = senders_;
        }
        check_letter(text_, shape_.title, holdings_, document_);
    }

private:
    const LetterBlock& block(std::uint32_t index) const { return text_.blocks[index]; }
    std::string_view words(std::uint32_t index) const { return text_.words(block(index)); }

    void add(ReadAnnex annex)
    {
        annex.declaration.annex = static_cast<int>(letter_.annexes.size()) + 1;
        holdings_.push_back(annex.holding);
        letter_.annexes.push_back(std::move(annex.declaration));
    }

    void read_title()
    {
        letter_.title = std::string(words(shape_.title));
        if (const auto date = find_date(letter_.title, text_.language)) {
            document_.date = date->date;
        }
        const auto title = read_letter_title(letter_.title, text_.language, document_.date.year);
        letter_.sender = std::string(title.sender);
        letter_.sender_delegation = title.delegation;
        letter_.addressee = std::string(title.addressee);
        senders_ = senders_of(text_, block(shape_.title), document_.date.year);
    }

    void read_body()
    {
        letter_.span = text_.span(shape_.title, shape_.last);
        std::string names;
        for (auto i = shape_.body; i < shape_.last; ++i) {
            if (block(i).kind == LetterBlockKind::signed_by) {
                if (const auto name = signature(block(i)); !name.empty()) {
                    names += (names.empty() ? "" : ", ") + std::string(name);
                }
            }
            else if (block(i).kind == LetterBlockKind::dateline && words(i).starts_with('[')) {
                read_printed_day(words(i));
            }
            else if (block(i).kind == LetterBlockKind::text) {
                letter_.paragraphs.push_back(text_.paragraph(block(i)));
            }
        }
        if (!names.empty()) {
            letter_.sender = names + (letter_.sender.empty() ? "" : ", " + letter_.sender);
        }
        for (auto i = shape_.body; i < shape_.last && letter_.on_behalf.empty(); ++i) {
            letter_.on_behalf = states_on_behalf(text_, block(i));
        }
        for (std::uint32_t i = shape_.body; i < text_.blocks.size(); ++i) {
            if (block(i).kind == LetterBlockKind::furniture) {
                symbols_.take_own(words(i));
            }
        }
        for (std::uint32_t i = shape_.body; i < text_.blocks.size(); ++i) {
            symbols_.cite_in(words(i));
        }
    }

    /// "[4 January 1988]" below the title: the printed Supplements tell so when it was distributed.
    void read_printed_day(std::string_view line)
    {
        const auto day = find_date(line, text_.language);
        if (day && !letter_.distributed.known()) {
            letter_.distributed = day->date;
        }
    }

    /// "(Signé) V. Nebenzia": the name behind the mark, before the function.
    std::string_view signature(const LetterBlock& signature) const
    {
        for (auto i = signature.first_line; i < signature.last_line; ++i) {
            const auto line = text_.line(i);
            if (const auto size = row_at_start(line, text_.language, "signed"); size != 0) {
                const auto name = trim(line.substr(size));
                const bool below = name.empty() && i + 1 < signature.last_line;
                return without_office(below ? text_.line(i + 1) : name);
            }
        }
        return {};
    }

    /// The office may follow in the same line: "Ama Owusu Ambassador".
    std::string_view without_office(std::string_view name) const
    {
        // Where the name cannot be read, the office stands alone; the title tells it already.
        if (row_at_start(name, text_.language, "representative-of") != 0) {
            return {};
        }
        const auto office = find_phrase(name, text_.language, "signs-as");
        name = office && office->begin != 0 ? trim(name.substr(0, office->begin)) : name;
        while (name.ends_with(',')) {
            name = trim(name.substr(0, name.size() - 1));
        }
        return name;
    }

    /// A letter without annexes speaks for its sender, or for those it names.
    void read_letter_as_declaration()
    {
        Declaration declaration;
        declaration.annex = 1;
        declaration.title = letter_.title;
        declaration.date = document_.date;
        declaration.span = letter_.span;
        declaration.line = block(shape_.title).line + 1;
        declaration.paragraphs = letter_.paragraphs;
        declaration.signatories = letter_.on_behalf;
        if (declaration.signatories.empty()) {
            declaration.signatories = senders_;
        }
        // An office that is no delegation writes for itself; that was told of the letter already.
        holdings_.push_back(declaration.signatories.empty() ? Holding::outside : Holding::stated);
        letter_.annexes.push_back(std::move(declaration));
    }

    const LetterText& text_;
    const LetterShape& shape_;
    Document& document_;
    Letter& letter_;
    LetterSymbols symbols_;
    std::vector<Signatory> senders_;
    std::vector<Holding> holdings_;  ///< one an annex
};

}  // namespace

void assemble_letter(const LetterText& text, const LetterShape& shape, Document& document)
{
    auto whole = shape;
    find_untitled_annex(text, whole);
    find_letters_within(text, whole);
    LetterReader(text, whole, document).read();
}

}  // namespace horseshoe::parser
