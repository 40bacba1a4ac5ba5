#include "parser/letter/letter.hpp"

#include "parser/grammar/date.hpp"
#include "parser/grammar/words.hpp"
#include "parser/grammar/symbol.hpp"
#include "parser/meeting/function.hpp"
#include "parser/meeting/phrases.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

class LetterReader {
public:
    LetterReader(const LetterText& text, const LetterShape& shape, Document& document)
        : text_(text), shape_(shape), document_(document), letter_(document.letter)
    {
    }

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

    std::string joined(std::uint32_t first, std::uint32_t last) const
    {
        std::string joined;
        for (auto i = first; i < last; ++i) {
            if (block(i).kind != LetterBlockKind::original) {
                joined += (joined.empty() ? "" : " ") + std::string(words(i));
            }
        }
        return joined;
    }

    Paragraph paragraph(std::uint32_t index) const
    {
        const auto& each = block(index);
        return {text_.flow.to_source(each.begin, each.end), each.begin, each.end,
                text_.source.lines[each.line].page, false};
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
            if (const auto date = find_date(line, text_.language); date && !letter_.distributed.known()) {
                letter_.distributed = date->date;
                continue;
            }
            if (const auto symbols = find_symbols(line); !symbols.empty() && document_.symbol.empty()) {
                // "A/75/643-S/2020/1204": the Council's own symbol is the later one.
                const auto council = std::find_if(symbols.begin(), symbols.end(), [](const DocumentSymbol& each) {
                    return each.text.starts_with("S/");
                });
                document_.symbol = std::string(council == symbols.end() ? symbols.front().text : council->text);
                continue;
            }
            if (first_of("agenda-item")) {
                letter_.agenda_item = std::string(line);
                item = true;
                continue;
            }
            const bool session = ends_in_session(line);
            if (session && letter_.session.empty()) {
                letter_.session = std::string(line);
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
        return std::any_of(rows.begin(), rows.end(), [&](const Word& word) { return line.ends_with(word.words); });
    }

    void read_title()
    {
        letter_.title = std::string(words(shape_.title));
        const auto title = std::string_view(letter_.title);
        if (const auto date = find_date(title, text_.language)) {
            document_.date = date->date;
        }
        const auto addressed = find_phrase(title, text_.language, "addressed-to");
        // "adressée au Secrétaire général par le Représentant permanent de ..." and the other way
        // round in English: "from the Permanent Representative of ... addressed to ...".
        auto by = find_phrase(title, text_.language, "letter-by", addressed && !is_english_order(title, addressed->begin)
                                                                       ? addressed->end
                                                                       : 0);
        if (by) {
            auto end = title.size();
            if (addressed && addressed->begin > by->end) {
                end = addressed->begin;
            }
            letter_.sender = std::string(trim(title.substr(by->end, end - by->end)));
            letter_.sender_delegation =
                delegation_of_function(letter_.sender, text_.language, document_.date.year);
        }
        if (addressed) {
            const auto end = by && by->begin > addressed->end ? by->begin : title.size();
            letter_.addressee = std::string(trim(title.substr(addressed->end, end - addressed->end)));
        }
    }

    bool is_english_order(std::string_view title, std::size_t addressed) const
    {
        const auto by = find_phrase(title, text_.language, "letter-by");
        return by && by->begin < addressed;
    }

    void read_body()
    {
        letter_.span = span(shape_.title, shape_.last);
        for (auto i = shape_.body; i < shape_.last; ++i) {
            if (block(i).kind == LetterBlockKind::signed_by) {
                read_signature(block(i));
            } else if (block(i).kind == LetterBlockKind::text) {
                letter_.paragraphs.push_back(paragraph(i));
            }
        }
        for (auto i = shape_.body; i < shape_.last && letter_.on_behalf.empty(); ++i) {
            letter_.on_behalf = listed_states(text_, block(i).begin, block(i).end);
        }
        for (std::uint32_t i = shape_.body; i < text_.blocks.size(); ++i) {
            for (const auto& symbol : find_symbols(words(i))) {
                cite(std::string(symbol.text));
            }
            cite_resolutions(words(i));
        }
    }

    void cite(std::string document)
    {
        if (std::find(letter_.cites.begin(), letter_.cites.end(), document) == letter_.cites.end()) {
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
            } else if (trim(after).starts_with('(') && trim(after).size() >= 6 && trim(after)[5] == ')') {
                cite("resolution " + std::string(number) + " " + std::string(trim(after).substr(0, 6)));
            }
        }
    }

    /// "(Signé) V. Nebenzia": the name behind the mark, before the function.
    void read_signature(const LetterBlock& signature)
    {
        for (auto i = signature.first_line; i < signature.last_line; ++i) {
            const auto line = text_.line(i);
            const char* first = line.data();
            const char* const last = first + line.size();
            if (grammar::words_of(text_.language).match(grammar::Key::signed_, first, last) != nullptr) {
                const auto name = trim({first, static_cast<std::size_t>(last - first)});
                if (!name.empty()) {
                    letter_.sender = std::string(name) + (letter_.sender.empty() ? "" : ", " + letter_.sender);
                }
                return;
            }
        }
    }

    void read_annex(const AnnexShape& shape, int number)
    {
        Declaration declaration;
        declaration.annex = number;
        declaration.span = span(shape.first, shape.last);
        declaration.line = block(shape.first).line + 1;
        declaration.original = original_of(shape.first, shape.last);
        auto body = shape.body;
        declaration.title = joined(shape.title, shape.body);
        // Where no bold tells titles, a short first paragraph without a full stop is one.
        while (declaration.title.empty() && body < shape.last && block(body).kind == LetterBlockKind::text &&
               words(body).size() < 400 && words(body).find(". ") == std::string_view::npos &&
               !words(body).ends_with('.')) {
            declaration.title = std::string(words(body));
            ++body;
        }
        for (auto i = body; i < shape.last; ++i) {
            if (block(i).kind == LetterBlockKind::dateline) {
                read_dateline(block(i), declaration);
            } else if (block(i).kind == LetterBlockKind::text || block(i).kind == LetterBlockKind::bold) {
                declaration.paragraphs.push_back(paragraph(i));
            }
        }
        read_place_above_date(shape, body, declaration);
        if (!declaration.date.known()) {
            find_date_in_text(declaration);
        }
        declaration.signatories = find_signatories(text_, shape, declaration, letter_);
        letter_.annexes.push_back(std::move(declaration));
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
            for (const std::string_view word : {"le", "Le", ",", "Fait à", "Done at", "on", "this"}) {
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
    void read_place_above_date(const AnnexShape& shape, std::uint32_t body, Declaration& declaration)
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
    void find_date_in_text(Declaration& declaration) const
    {
        const auto take = [&](const Paragraph& from) {
            const auto text = std::string_view(text_.flow.text()).substr(from.begin, from.end - from.begin);
            if (const auto date = find_date(text, text_.language)) {
                declaration.date = date->date;
            }
            return declaration.date.known();
        };
        if (!declaration.paragraphs.empty() && take(declaration.paragraphs.front())) {
            return;
        }
        for (const auto& each : letter_.paragraphs) {
            const auto text = std::string_view(text_.flow.text()).substr(each.begin, each.end - each.begin);
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
        if (declaration.signatories.empty() && !letter_.sender_delegation.empty()) {
            declaration.signatories.push_back({letter_.sender_delegation, letter_.sender, letter_.span, true});
        }
        letter_.annexes.push_back(std::move(declaration));
    }

    void check()
    {
        const auto problem = [&](std::string code, std::uint32_t line, std::string message, std::string advice,
                                 bool notice) {
            document_.problems.push_back(
                {std::move(code), line, std::move(message), std::move(advice), notice});
        };
        if (!document_.date.known()) {
            problem("no-date", block(shape_.title).line + 1, "the letter’s title gives no date",
                    "the letter has no date", false);
        }
        if (letter_.sender_delegation.empty()) {
            problem("unknown-delegation", block(shape_.title).line + 1,
                    "nothing here tells which delegation transmits the letter", "left open", false);
        }
        if (document_.symbol.empty()) {
            problem("no-symbol", 0, "nothing here names the letter’s symbol", "the file’s name serves instead",
                    true);
        }
        for (const auto& annex : letter_.annexes) {
            if (annex.signatories.empty()) {
                problem("unknown-signatories", annex.line,
                        "nothing here tells who holds annex " + std::to_string(annex.annex), "left open", false);
            }
            if (!annex.date.known()) {
                problem("no-date", annex.line, "annex " + std::to_string(annex.annex) + " gives no date",
                        "the annex has no date", true);
            }
            for (const auto& each : annex.signatories) {
                if (each.delegation.empty()) {
                    problem("unknown-signatory", annex.line,
                            "\"" + each.name + "\" is no delegation that is known", "kept by name", false);
                }
            }
        }
    }

    const LetterText& text_;
    const LetterShape& shape_;
    Document& document_;
    Letter& letter_;
};

}  // namespace

void assemble_letter(const LetterText& text, const LetterShape& shape, Document& document)
{
    LetterReader(text, shape, document).read();
}

}  // namespace horseshoe::parser
