#include "parser/grammar/date.hpp"
#include "parser/letter/letter.hpp"
#include "parser/letter/letter_lines.hpp"
#include "parser/meeting/phrases.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

class LetterReader {
public:
    LetterReader(const LetterText& text, const LetterShape& shape, Document& document)
        : text_(text), shape_(shape), document_(document), letter_(document.letter)
    {}

    void read()
    {
        read_masthead();
        read_title();
        read_body();
        for (std::size_t i = 0; i < shape_.annexes.size(); ++i) {
            read_annex(shape_.annexes[i], static_cast<int>(i) + 1);
        }
        if (letter_.annexes.empty()) {
            read_letter_as_declaration();
        }
        check();
    }

private:
    const LetterBlock& block(std::uint32_t index) const { return text_.blocks[index]; }
    std::string_view words(std::uint32_t index) const { return text_.words(block(index)); }
    SourceSpan span(std::uint32_t first, std::uint32_t last) const
    {
        return first == last ? SourceSpan{}
                             : text_.flow.to_source(block(first).begin, block(last - 1).end);
    }

    Paragraph paragraph(std::uint32_t index) const
    {
        const auto& each = block(index);
        return {text_.flow.to_source(each.begin, each.end),
                each.begin,
                each.end,
                text_.source.lines[each.line].page,
                false};
    }

    /// Symbol, date of distribution, session, agenda item: line by line, because exports vary.
    void read_masthead()
    {
        if (shape_.title == 0) {
            return;
        }
        bool item = false;
        const auto last = block(shape_.title - 1).last_line;
        for (std::uint32_t i = 0; i < last; ++i) {
            const auto line = text_.line(i);
            const auto first_of = [&](std::string_view key) {
                const auto rows = text_.language.all(key);
                return std::any_of(rows.begin(), rows.end(), [&](const Word& word) {
                    return line.starts_with(word.words);
                });
            };
            if (const auto date = find_date(line, text_.language);
                date && !letter_.distributed.known()) {
                letter_.distributed = date->date;
                continue;
            }
            if (take_own_symbols(line)) {
                continue;
            }
            if (first_of("agenda-item")) {
                letter_.agenda_item = std::string(line);
                item = true;
                continue;
            }
            const bool session = ends_in_session(line);
            if (session && letter_.session.empty()) {
                // Two organs' columns may have come out as one line: the first is the Assembly's.
                letter_.session =
                    std::string(line.substr(0, find_phrase(line, text_.language, "session")->end));
            }
            if (item && (session || first_of("cover-title"))) {
                item = false;
            }
            if (item) {
                letter_.agenda_item += ' ' + std::string(line);
            }
        }
    }

    bool ends_in_session(std::string_view line) const
    {
        const auto rows = text_.language.all("session");
        return std::any_of(
            rows.begin(), rows.end(), [&](const Word& word) { return line.ends_with(word.words); });
    }

    /// The symbols that the document itself bears; of two the Council's names it.
    bool take_own_symbols(std::string_view line)
    {
        const auto symbols = symbols_of(line);
        for (const auto& symbol : symbols) {
            own_.push_back(symbol);
            if (document_.symbol.empty() ||
                (symbol.starts_with("S/") && !document_.symbol.starts_with("S/"))) {
                document_.symbol = symbol;
            }
        }
        return !symbols.empty();
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
        letter_.span = span(shape_.title, shape_.last);
        std::string names;
        for (auto i = shape_.body; i < shape_.last; ++i) {
            if (block(i).kind == LetterBlockKind::signed_by) {
                if (const auto name = signature(block(i)); !name.empty()) {
                    names += (names.empty() ? "" : ", ") + std::string(name);
                }
            }
            else if (block(i).kind == LetterBlockKind::text) {
                letter_.paragraphs.push_back(paragraph(i));
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
                take_own_symbols(words(i));
            }
        }
        for (std::uint32_t i = shape_.body; i < text_.blocks.size(); ++i) {
            for (const auto& symbol : symbols_of(words(i))) {
                cite(symbol);
            }
            cite_resolutions(words(i));
        }
    }

    void cite(std::string document)
    {
        const auto holds = [&](const std::vector<std::string>& list) {
            return std::find(list.begin(), list.end(), document) != list.end();
        };
        if (!holds(letter_.cites) && !holds(own_)) {
            letter_.cites.push_back(std::move(document));
        }
    }

    /// "resolution 2682 (2023)" of the Council, "resolution 59/50" of the Assembly.
    void cite_resolutions(std::string_view words)
    {
        for (auto found = find_phrase(words, text_.language, "committee-of"); found;
             found = find_phrase(words, text_.language, "committee-of", found->end)) {
            const auto rest = trim(words.substr(found->end, 24));
            const auto number = rest.substr(0, rest.find_first_not_of("0123456789"));
            const auto after = rest.substr(std::min(number.size(), rest.size()));
            if (number.empty()) {
                continue;
            }
            if (after.starts_with('/')) {
                const auto item = after.substr(1, after.find_first_not_of("0123456789", 1) - 1);
                cite("A/RES/" + std::string(number) + "/" + std::string(item));
            }
            else if (trim(after).starts_with('(') && trim(after).size() >= 6 &&
                     trim(after)[5] == ')') {
                cite("resolution " + std::string(number) + " " +
                     std::string(trim(after).substr(0, 6)));
            }
        }
    }

    /// "(Signé) V. Nebenzia": the name behind the mark, before the function.
    std::string_view signature(const LetterBlock& signature) const
    {
        for (auto i = signature.first_line; i < signature.last_line; ++i) {
            const auto line = text_.line(i);
            if (const auto size = row_at_start(line, text_.language, "signed"); size != 0) {
                return trim(line.substr(size));
            }
        }
        return {};
    }

    /// The flow's stretch that holds the title of an annex; what stands in it and is none is little.
    std::pair<std::uint32_t, std::uint32_t> title_stretch(const AnnexShape& shape,
                                                          std::size_t in_heading) const
    {
        auto begin = block(shape.first).end;
        auto end = begin;
        for (auto i = shape.title; i < shape.body; ++i) {
            if (is_title(block(i))) {
                begin = end == block(shape.first).end ? block(i).begin : begin;
                end = block(i).end;
            }
        }
        if (in_heading != 0) {
            begin = block(shape.first).begin + static_cast<std::uint32_t>(in_heading);
            end = std::max(end, block(shape.first).end);
        }
        return {begin, end};
    }

    static bool is_title(const LetterBlock& block)
    {
        return block.kind == LetterBlockKind::bold || block.kind == LetterBlockKind::letter_title ||
               block.kind == LetterBlockKind::text;
    }

    /// Where no bold tells titles, a short first paragraph without a full stop is one.
    bool serves_as_title(std::uint32_t index) const
    {
        const auto text = words(index);
        return block(index).kind == LetterBlockKind::text && text.size() < 400 &&
               text.find(". ") == std::string_view::npos && !text.ends_with('.') &&
               !text.ends_with(',');
    }

    void read_annex(AnnexShape shape, int number)
    {
        Declaration declaration;
        declaration.annex = number;
        declaration.span = span(shape.first, shape.last);
        declaration.line = block(shape.first).line + 1;
        declaration.original = original_of(shape.first, shape.last);
        const auto heading = read_annex_heading(words(shape.first), text_.language);
        const bool titled = heading.title != 0 || std::any_of(text_.blocks.begin() + shape.title,
                                                              text_.blocks.begin() + shape.body,
                                                              is_title);
        if (!titled && shape.body < shape.last && serves_as_title(shape.body)) {
            shape.title = shape.body++;
        }
        for (auto i = shape.title; i < shape.body; ++i) {
            if (const auto date = find_date(words(i), text_.language);
                date && block(i).kind == LetterBlockKind::letter_title &&
                !declaration.date.known()) {
                declaration.date = date->date;
            }
        }
        const auto [begin, end] = title_stretch(shape, heading.title);
        declaration.title =
            heading.title == 0 ? "" : std::string(words(shape.first).substr(heading.title));
        for (auto i = shape.title; i < shape.body; ++i) {
            if (is_title(block(i))) {
                declaration.title += (declaration.title.empty() ? "" : " ") + std::string(words(i));
            }
        }
        read_annex_body(shape, declaration);
        const auto enclosure = find_phrase(words(shape.first), text_.language, "enclosure");
        const bool enclosed = enclosure && enclosure->begin == 0;
        if (!declaration.date.known()) {
            find_date_in_text(declaration, enclosed);
        }
        const int year = declaration.date.known() ? declaration.date.year : document_.date.year;
        auto holders = find_holders(
            text_, {shape, declaration, begin, end, senders_, enclosed, year}, letter_);
        declaration.signatories = std::move(holders.signatories);
        holdings_.push_back(holders.holding);
        letter_.annexes.push_back(std::move(declaration));
    }

    void read_annex_body(const AnnexShape& shape, Declaration& declaration)
    {
        const bool dated = declaration.date.known();  // by the title of the letter that it is
        for (auto i = shape.body; i < shape.last; ++i) {
            if (block(i).kind == LetterBlockKind::dateline && !dated) {
                read_dateline(block(i), declaration);
            }
            else if (block(i).kind == LetterBlockKind::text ||
                     block(i).kind == LetterBlockKind::bold) {
                declaration.paragraphs.push_back(paragraph(i));
            }
        }
        read_place_above_date(shape, shape.body, declaration);
    }

    std::string original_of(std::uint32_t first, std::uint32_t last) const
    {
        for (auto i = first; i < last; ++i) {
            if (block(i).kind != LetterBlockKind::original) {
                continue;
            }
            for (const auto& language : text_.language.all("language")) {
                const auto name = std::string_view(language.words);
                if (words(i).find(name) != std::string_view::npos) {
                    return std::string(language.value);
                }
            }
        }
        return {};
    }

    /// "Moscou / 14 juin 2009", "23 février 2021 / New York", "Minsk, le 30 novembre 2017".
    void read_dateline(const LetterBlock& dateline, Declaration& declaration)
    {
        for (auto i = dateline.first_line; i < dateline.last_line; ++i) {
            const auto line = text_.line(i);
            const auto date = find_date(line, text_.language);
            if (!date) {
                declaration.place = std::string(line);
                continue;
            }
            declaration.date = date->date;
            const auto digits = line.find_first_of("0123456789");
            auto before = trim(line.substr(0, digits));
            for (const std::string_view word :
                 {"le", "Le", ",", "Fait à", "Done at", "on", "this"}) {
                if (before.ends_with(word)) {
                    before = trim(before.substr(0, before.size() - word.size()));
                }
                if (before.starts_with(word)) {
                    before = trim(before.substr(word.size()));
                }
            }
            while (before.ends_with(',')) {
                before = trim(before.substr(0, before.size() - 1));
            }
            if (!before.empty()) {
                declaration.place = std::string(before);
            }
        }
    }

    /// A dateline whose place stands in a paragraph of its own, above or below it.
    void
    read_place_above_date(const AnnexShape& shape, std::uint32_t body, Declaration& declaration)
    {
        if (!declaration.place.empty() || !declaration.date.known()) {
            return;
        }
        for (auto i = body; i < shape.last; ++i) {
            if (block(i).kind != LetterBlockKind::dateline) {
                continue;
            }
            for (const auto other : {i - 1, i + 1}) {
                if (other >= body && other < shape.last && words(other).size() < 40 &&
                    words(other).find_first_of(".:;") == std::string_view::npos) {
                    declaration.place = std::string(words(other));
                    std::erase_if(declaration.paragraphs, [&](const Paragraph& each) {
                        return each.begin == block(other).begin;
                    });
                    return;
                }
            }
        }
    }

    /// Undated at head and foot: the meeting that the first paragraph tells of, else the day that
    /// the letter gives for the annexes.
    void find_date_in_text(Declaration& declaration, bool enclosed) const
    {
        const auto take = [&](const Paragraph& from) {
            const auto text =
                std::string_view(text_.flow.text()).substr(from.begin, from.end - from.begin);
            if (const auto date = find_date(text, text_.language)) {
                declaration.date = date->date;
            }
            return declaration.date.known();
        };
        if (!declaration.paragraphs.empty() && take(declaration.paragraphs.front())) {
            return;
        }
        if (enclosed) {
            return;  // the letter tells of the annex that this goes with
        }
        for (const auto& each : letter_.paragraphs) {
            const auto text =
                std::string_view(text_.flow.text()).substr(each.begin, each.end - each.begin);
            if (find_phrase(text, text_.language, "annexed")) {
                // "... adopted on 23 February 2021 (see annexes)": the day nearest before.
                const auto mark = find_last_phrase(text, text_.language, "annexed");
                Date last;
                for (std::size_t at = 0; at < mark->begin;) {
                    const auto date = find_date(text.substr(at, mark->begin - at), text_.language);
                    if (!date) {
                        break;
                    }
                    last = date->date;
                    at += date->size;
                }
                if (last.known()) {
                    declaration.date = last;
                    return;
                }
            }
        }
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

    void check()
    {
        const auto problem = [&](std::string code,
                                 std::uint32_t line,
                                 std::string message,
                                 std::string advice,
                                 bool notice) {
            document_.problems.push_back(
                {std::move(code), line, std::move(message), std::move(advice), notice});
        };
        if (!document_.date.known()) {
            problem("no-date",
                    block(shape_.title).line + 1,
                    "the letter’s title gives no date",
                    "the letter has no date",
                    false);
        }
        if (letter_.sender_delegation.empty()) {
            // The President of the Council writes for no delegation.
            const bool office = !read_letter_title(letter_.title, text_.language, 0).sender.empty();
            problem("unknown-delegation",
                    block(shape_.title).line + 1,
                    "nothing here tells which delegation transmits the letter",
                    "left open",
                    office);
        }
        if (document_.symbol.empty()) {
            problem("no-symbol",
                    0,
                    "nothing here names the letter’s symbol",
                    "the file’s name serves instead",
                    true);
        }
        for (std::size_t i = 0; i < letter_.annexes.size(); ++i) {
            const auto& annex = letter_.annexes[i];
            if (holdings_[i] == Holding::unknown) {
                problem("unknown-signatories",
                        annex.line,
                        "nothing here tells who holds annex " + std::to_string(annex.annex),
                        "left open",
                        !is_joint_title(annex.title, text_.language));
            }
            else if (holdings_[i] == Holding::assumed) {
                problem("assumed-signatory",
                        annex.line,
                        "annex " + std::to_string(annex.annex) + " names nobody who holds it",
                        "taken for the sender’s own",
                        true);
            }
            if (!annex.date.known()) {
                problem("no-date",
                        annex.line,
                        "annex " + std::to_string(annex.annex) + " gives no date",
                        "the annex has no date",
                        true);
            }
            for (const auto& each : annex.signatories) {
                if (each.delegation.empty()) {
                    problem("unknown-signatory",
                            annex.line,
                            "\"" + each.name + "\" is no delegation that is known",
                            "kept by name",
                            false);
                }
            }
        }
    }

    const LetterText& text_;
    const LetterShape& shape_;
    Document& document_;
    Letter& letter_;
    std::vector<Signatory> senders_;
    std::vector<std::string> own_;   ///< symbols that the document itself bears
    std::vector<Holding> holdings_;  ///< one an annex
};

}  // namespace

void assemble_letter(const LetterText& text, const LetterShape& shape, Document& document)
{
    LetterReader(text, shape, document).read();
}

}  // namespace horseshoe::parser
