#include "parser/letter/letter.hpp"

#include "parser/grammar/date.hpp"
#include "parser/grammar/words.hpp"
#include "parser/meeting/phrases.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

using grammar::Key;

bool starts_with(std::string_view text, const Language& language, Key key)
{
    const char* first = text.data();
    return grammar::words_of(language).match(key, first, first + text.size()) != nullptr;
}

/// "Annex", "Annex II", "Annexe I à la lettre datée du ...": no sentence that begins so.
bool is_annex_title(std::string_view text, const Language& language)
{
    const char* first = text.data();
    const char* const last = first + text.size();
    if (grammar::words_of(language).match(Key::annex, first, last) == nullptr) {
        return false;
    }
    auto rest = trim({first, static_cast<std::size_t>(last - first)});
    const auto number = rest.find_first_not_of("IVXLC0123456789.");
    rest = number == std::string_view::npos ? std::string_view{} : trim(rest.substr(number));
    if (rest.empty()) {
        return true;
    }
    // "... to the letter dated": the language's title of letters, in lower case.
    return find_date(rest, language).has_value() && rest.size() < 420 && !ends_sentence(rest);
}

/// "[Original: Russian]"
bool is_original(std::string_view text, const Language& language)
{
    if (!text.starts_with('[') || text.size() > 80) {
        return false;
    }
    text.remove_prefix(1);
    const auto originals = language.all("original");
    return std::any_of(originals.begin(), originals.end(), [&](const Word& word) {
        const auto rest = word.words.substr(1);  // the first letter may be small
        return text.size() > rest.size() && text.substr(1).starts_with(rest);
    });
}

/// A line that is a date, with a place before it at most: "Minsk, le 30 novembre 2017".
bool is_date_line(std::string_view line, const Language& language)
{
    const auto date = find_date(line, language);
    if (!date || trim(line.substr(date->size)).find_first_not_of(".,") != std::string_view::npos) {
        return false;
    }
    const auto before = trim(line.substr(0, line.find_first_of("0123456789")));
    // "Declaration of Minsk of 30 November 2017" is a title: a comma or "le" parts the place.
    return before.empty() || before.ends_with(',') || (before.size() < 30 && (before.ends_with(" le") || before == "Le" || before == "le"));
}

bool is_rule(std::string_view text)
{
    return text.size() >= 3 && text.find_first_not_of("-_*= ") == std::string_view::npos;
}

class LetterCutter {
public:
    LetterCutter(Flow& flow, const Source& source, const Language& language)
        : flow_(flow), source_(source), language_(language), breaks_(flow, source)
    {
    }

    std::vector<LetterBlock> cut()
    {
        const auto count = flow_.lines().size();
        for (std::size_t i = 0; i < count; ++i) {
            if (begins(i)) {
                const auto begin = flow_.lines()[i].begin;
                flow_.break_before(begin);
                const auto line = static_cast<std::uint32_t>(i);
                blocks_.push_back({LetterBlockKind::text, begin, begin, flow_.lines()[i].line, line, line});
            }
            auto& block = blocks_.back();
            const auto line = breaks_.line(i);
            block.end = flow_.lines()[i].begin + static_cast<std::uint32_t>(line.size());
            block.last_line = static_cast<std::uint32_t>(i) + 1;
        }
        for (auto& block : blocks_) {
            block.kind = kind_of(block);
        }
        return std::move(blocks_);
    }

private:
    bool begins(std::size_t i) const
    {
        if (blocks_.empty() || breaks_.before(i)) {
            return true;
        }
        // Titles and lists of signatories may follow each other without a blank line.
        const auto line = breaks_.line(i);
        const auto above = breaks_.line(i - 1);
        const bool after_blank = flow_.lines()[i].line > flow_.lines()[i - 1].line + 1;
        return starts_with(line, language_, Key::letter_title) || (after_blank && is_annex_title(line, language_)) ||
               (starts_signatory(line) && !starts_signatory(above)) || is_rule(line) || is_rule(above);
    }

    bool starts_signatory(std::string_view line) const
    {
        return line.size() < 120 && starts_with(line, language_, Key::signatory) && !ends_sentence(line);
    }

    /// A place and a date and nothing else, in one line or two.
    bool is_dateline(const LetterBlock& block) const
    {
        if (block.end - block.begin > 90 || block.last_line - block.first_line > 2) {
            return false;
        }
        int dates = 0;
        for (auto i = block.first_line; i < block.last_line; ++i) {
            const auto line = breaks_.line(i);
            if (is_date_line(line, language_)) {
                ++dates;
            } else if (line.size() > 40 || line.find_first_of(".:;0123456789") != std::string_view::npos) {
                return false;
            }
        }
        return dates == 1;
    }

    LetterBlockKind kind_of(const LetterBlock& block) const
    {
        const auto text = std::string_view(flow_.text()).substr(block.begin, block.end - block.begin);
        const auto first = breaks_.line(block.first_line);
        if (is_rule(text)) {
            return LetterBlockKind::rule;
        }
        if (starts_with(text, language_, Key::letter_title)) {
            return LetterBlockKind::letter_title;
        }
        if (is_annex_title(text, language_)) {
            return LetterBlockKind::annex_title;
        }
        if (is_original(text, language_)) {
            return LetterBlockKind::original;
        }
        if (is_dateline(block)) {
            return LetterBlockKind::dateline;
        }
        if (starts_signatory(first)) {
            return LetterBlockKind::signatories;
        }
        if (text.size() < 500) {
            for (auto i = block.first_line; i < block.last_line; ++i) {
                if (starts_with(breaks_.line(i), language_, Key::signed_)) {
                    return LetterBlockKind::signed_by;
                }
            }
        }
        const bool bold = source_.lines[block.line].is(line_bold) && text.size() < 700;
        return bold && !ends_sentence(text) ? LetterBlockKind::bold : LetterBlockKind::text;
    }

    Flow& flow_;
    const Source& source_;
    const Language& language_;
    ParagraphBreaks breaks_;
    std::vector<LetterBlock> blocks_;
};

}  // namespace

std::string_view LetterText::line(std::uint32_t index) const
{
    const auto& lines = flow.lines();
    const auto begin = lines[index].begin;
    const auto end = index + 1 < lines.size() ? lines[index + 1].begin : flow.text().size();
    return trim(std::string_view(flow.text()).substr(begin, end - begin));
}

std::vector<LetterBlock> find_letter_blocks(Flow& flow, const Source& source, const Language& language)
{
    return LetterCutter(flow, source, language).cut();
}

}  // namespace horseshoe::parser
