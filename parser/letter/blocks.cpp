#include "parser/grammar/date.hpp"
#include "parser/grammar/symbol.hpp"
#include "parser/grammar/words.hpp"
#include "parser/language/delegations.hpp"
#include "parser/letter/letter.hpp"
#include "parser/meeting/phrases.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>
#include <limits>

namespace horseshoe::parser {
namespace {

using grammar::Key;

/// Titles are set no wider; a longer line is a whole one.
constexpr std::size_t longest_title_line = 110;

bool is_letter_byte(char c)
{
    const auto lower = static_cast<unsigned char>(c) | 0x20U;
    return static_cast<unsigned char>(c) >= 0x80 || (lower >= 'a' && lower <= 'z');
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool starts_with(std::string_view text, const Language& language, Key key)
{
    const char* first = text.data();
    return grammar::words_of(language).match(key, first, first + text.size()) != nullptr;
}

/// A number of an annex that the text starts with: "II", "3", "C", "two"; its size, or 0.
std::size_t number_size(std::string_view text, const Language& language)
{
    const auto sign = std::min(text.find_first_not_of("ABCDEFGHIVXLC0123456789-"), text.size());
    if (sign != 0 && sign < 7 && (sign == text.size() || !is_letter_byte(text[sign]))) {
        return sign;
    }
    const auto word = find_phrase(text.substr(0, 40), language, "annex-number");
    return word && word->begin == 0 ? word->end : 0;
}

/// True where the rest of a heading tells of the letter: "to the letter dated ...".
bool is_of_letter(std::string_view rest, const Language& language)
{
    return starts_lower(rest) && rest.size() < 420 && !rest.ends_with('.') &&
           find_date(rest, language).has_value();
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
    return before.empty() || before.ends_with(',') ||
           (before.size() < 30 && (before.ends_with(" le") || before == "Le" || before == "le"));
}

/// True for what may be a name: all words but the shortest begin with a capital.
bool is_name_like(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(' ', at), text.size());
        const auto word = text.substr(at, end - at);
        if (word.size() > 3 && starts_lower(word)) {
            return false;
        }
        at = end + 1;
    }
    return !text.empty() && !starts_lower(text);
}

/// True where the words are no more than the name of a State: "the Republic of Armenia:".
bool names_signatory(std::string_view words)
{
    // "For Armenia: (Signed) A. Somebody": the name of who signs is not asked here.
    words = trim(words.substr(0, words.find_first_of(":(")));
    while (words.ends_with(',')) {
        words.remove_suffix(1);
    }
    if (words.empty() || words.size() > 100 ||
        words.find_first_of(",;") != std::string_view::npos) {
        return false;
    }
    return find_delegation(words).has_value() || is_name_like(words);
}

bool is_rule(std::string_view text)
{
    return text.size() >= 3 && text.find_first_not_of("-_*= ") == std::string_view::npos;
}

class LetterCutter {
public:
    LetterCutter(Flow& flow, const Source& source, const Language& language)
        : flow_(flow), source_(source), language_(language), breaks_(flow, source)
    {}

    std::vector<LetterBlock> cut()
    {
        const auto count = flow_.lines().size();
        for (std::size_t i = 0; i < count; ++i) {
            if (begins(i)) {
                open(i);
            }
            auto& block = blocks_.back();
            block.end = end_of(i);
            block.last_line = static_cast<std::uint32_t>(i) + 1;
            if (!titled_ && starts_with(breaks_.line(i), language_, Key::letter_title)) {
                titled_ = true;
                title_line_ = flow_.lines()[i].line;
            }
        }
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            end_title(i);
            blocks_[i].kind = kind_of(blocks_[i]);
        }
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            sign_around(i);
        }
        return std::move(blocks_);
    }

private:
    std::string_view words(const LetterBlock& block) const
    {
        return std::string_view(flow_.text()).substr(block.begin, block.end - block.begin);
    }

    std::uint32_t end_of(std::size_t line) const
    {
        return flow_.lines()[line].begin + static_cast<std::uint32_t>(breaks_.line(line).size());
    }

    void open(std::size_t i)
    {
        const auto begin = flow_.lines()[i].begin;
        flow_.break_before(begin);
        const auto line = static_cast<std::uint32_t>(i);
        blocks_.push_back({LetterBlockKind::text, begin, begin, flow_.lines()[i].line, line, line});
    }

    bool begins(std::size_t i) const
    {
        if (blocks_.empty() || breaks_.before(i)) {
            return true;
        }
        // Titles and lists of signatories may follow each other without a blank line.
        const auto line = breaks_.line(i);
        const auto above = breaks_.line(i - 1);
        const bool after_blank = flow_.lines()[i].line > flow_.lines()[i - 1].line + 1;
        const auto heading = read_annex_heading(line, language_);
        const bool parted = after_blank || ends_sentence(above) || above.size() < 60;
        const bool annex = heading.bare ? !continues_heading(i) : parted && heading.is_heading;
        const bool below_annex = read_annex_heading(above, language_).bare && !starts_lower(line);
        return starts_with(line, language_, Key::letter_title) || annex || below_annex ||
               (starts_signatory(line) && !starts_signatory(above)) || is_rule(line) ||
               is_rule(above) || is_furniture(line) || is_furniture(above) ||
               is_original(line, language_) || is_original(above, language_) ||
               ends_unparted_title(i) || is_at_dateline(i) ||
               (ends_sentence(above) && starts_with(line, language_, Key::signed_));
    }

    /// "see / Annex I / to the agreement": the middle of a sentence.
    bool continues_heading(std::size_t i) const
    {
        const bool more = i + 1 < flow_.lines().size() && starts_lower(breaks_.line(i + 1));
        return more && !ends_sentence(breaks_.line(i - 1));
    }

    /// The block so far is short and has no sentence, as titles are.
    bool is_title_so_far() const
    {
        const auto text = words(blocks_.back());
        return text.size() < 420 && text.find(". ") == std::string_view::npos;
    }

    /// A title that fills its last line ends at a blank line all the same.
    bool ends_unparted_title(std::size_t i) const
    {
        const auto from = flow_.lines()[i - 1].line + 1;
        const auto to = flow_.lines()[i].line;
        bool blank = to > from;
        for (auto at = from; at < to; ++at) {
            const auto line = source_.of(source_.lines[at]);
            blank = blank && line.find_first_not_of(" \t") == std::string_view::npos;
        }
        return blank && !starts_lower(breaks_.line(i)) && is_title_so_far();
    }

    /// "Accra, 1 March 2031" between a title and the text, without blank lines.
    bool is_at_dateline(std::size_t i) const
    {
        const auto line = breaks_.line(i);
        const auto above = breaks_.line(i - 1);
        if (is_whole_date(line)) {
            const bool places = line.substr(0, line.find_first_of("0123456789")).find(',') !=
                                std::string_view::npos;
            return (places || !is_place(above)) && is_title_so_far();
        }
        const auto& block = blocks_.back();
        return is_whole_date(above) && block.last_line - block.first_line <= 2 &&
               !starts_lower(line) && !is_place(line);
    }

    bool is_whole_date(std::string_view line) const
    {
        return line.size() < 60 && is_digit(line.back()) && is_date_line(line, language_);
    }

    static bool is_place(std::string_view line)
    {
        return line.size() <= 40 && line.find_first_of(".:;0123456789") == std::string_view::npos;
    }

    /// Above its title a letter names its symbol, below only the headers of its pages do.
    bool is_furniture(std::string_view line) const { return titled_ && is_letter_furniture(line); }

    bool starts_signatory(std::string_view line) const
    {
        const char* first = line.data();
        const char* const last = first + line.size();
        return line.size() < 120 && !line.ends_with('.') &&
               grammar::words_of(language_).match(Key::signatory, first, last) != nullptr &&
               names_signatory(trim({first, static_cast<std::size_t>(last - first)}));
    }

    /// Cuts off what follows the title of a letter or of an annex without a blank line.
    void end_title(std::size_t index)
    {
        const auto block = blocks_[index];
        const bool letter = starts_with(words(block), language_, Key::letter_title);
        if (!letter && !starts_with(words(block), language_, Key::annex)) {
            return;
        }
        for (auto i = block.first_line; i + 1 < block.last_line; ++i) {
            const auto title =
                std::string_view(flow_.text()).substr(block.begin, end_of(i) - block.begin);
            if (!is_whole_title(title, breaks_.line(i), breaks_.line(i + 1))) {
                continue;
            }
            auto& rest =
                *blocks_.insert(blocks_.begin() + static_cast<std::ptrdiff_t>(index) + 1, block);
            rest.begin = flow_.lines()[i + 1].begin;
            rest.line = flow_.lines()[i + 1].line;
            rest.first_line = i + 1;
            flow_.break_before(rest.begin);
            blocks_[index].end = end_of(i);
            blocks_[index].last_line = i + 1;
            return;
        }
    }

    /// True where a title names who writes to whom, and the next line goes on with neither.
    bool is_whole_title(std::string_view title, std::string_view line, std::string_view next) const
    {
        const auto begins_next = [&](std::string_view key) {
            const auto found = find_phrase(next.substr(0, 60), language_, key);
            return found && found->begin == 0;
        };
        if (starts_lower(next) || begins_next("title-goes-on") || !find_date(title, language_) ||
            !find_phrase(title, language_, "addressed-to") ||
            !find_phrase(title, language_, "letter-by")) {
            return false;
        }
        const auto ends = language_.all("title-end");
        const bool ended = std::any_of(ends.begin(), ends.end(), [&](const Word& word) {
            return title.ends_with(word.words);
        });
        return ended || line.size() > longest_title_line;
    }

    /// What stands right above or below "(Signed) ..." is the office of who signs.
    void sign_around(std::size_t index)
    {
        if (blocks_[index].kind != LetterBlockKind::signed_by) {
            return;
        }
        const auto is_office = [&](const LetterBlock& block) {
            const auto text = words(block);
            return block.kind == LetterBlockKind::text && text.size() < 90 &&
                   !ends_sentence(text) && !text.ends_with(',') && !is_digit(text.front());
        };
        if (index > 0 && is_office(blocks_[index - 1])) {
            blocks_[index - 1].kind = LetterBlockKind::signed_by;
        }
        for (auto i = index + 1; i < std::min(index + 4, blocks_.size()) && is_office(blocks_[i]);
             ++i) {
            blocks_[i].kind = LetterBlockKind::signed_by;
        }
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
            }
            else if (line.size() > 40 ||
                     line.find_first_of(".:;0123456789") != std::string_view::npos) {
                return false;
            }
        }
        return dates == 1;
    }

    LetterBlockKind kind_of(const LetterBlock& block) const
    {
        const auto text = words(block);
        const auto first = breaks_.line(block.first_line);
        if (block.line > title_line_ && is_letter_furniture(text)) {
            return LetterBlockKind::furniture;
        }
        if (is_rule(text)) {
            return LetterBlockKind::rule;
        }
        if (starts_with(text, language_, Key::letter_title) && text.size() < 700 &&
            !text.ends_with('.')) {
            return LetterBlockKind::letter_title;
        }
        if (read_annex_heading(text, language_).is_heading) {
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
                const auto line = breaks_.line(i);
                if (starts_with(line, language_, Key::signed_) &&
                    (line.front() == '(' || !line.ends_with('.'))) {
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
    bool titled_ = false;  ///< the letter's title stands above
    std::uint32_t title_line_ = std::numeric_limits<std::uint32_t>::max();
};

}  // namespace

AnnexHeading read_annex_heading(std::string_view text, const Language& language)
{
    const char* first = text.data();
    const char* const last = first + text.size();
    if (grammar::words_of(language).match(Key::annex, first, last) == nullptr) {
        return {};
    }
    auto rest = trim({first, static_cast<std::size_t>(last - first)});
    while (const auto size = number_size(rest, language)) {  // "n° 4"
        rest = trim(rest.substr(size));
    }
    if (rest.find_first_not_of(".:*)") == std::string_view::npos) {
        return {true, true, 0};
    }
    if (is_of_letter(rest, language)) {
        return {true, false, 0};
    }
    // "Annex II: Statement by ..."
    for (const std::string_view mark : {":", ".", "\u2013", "\u2014", "-"}) {
        const auto title =
            rest.starts_with(mark) ? trim(rest.substr(mark.size())) : std::string_view{};
        if (!title.empty() && title.size() < 300 && !title.ends_with('.') && !starts_lower(title)) {
            return {true, false, static_cast<std::size_t>(title.data() - text.data())};
        }
    }
    return {};
}

std::vector<std::string> symbols_of(std::string_view line)
{
    // "A/75/643-S/2020/1204", with a dash of any length: two symbols.
    std::string parted(line);
    for (const std::string_view dash : {"-S/", "\u2013S/", "\u2014S/", "\u2010S/", "\u2212S/"}) {
        for (auto at = parted.find(dash); at != std::string::npos; at = parted.find(dash, at)) {
            parted.replace(at, dash.size(), " S/");
        }
    }
    std::vector<std::string> symbols;
    for (const auto& each : find_symbols(parted)) {
        symbols.emplace_back(each.text);
    }
    return symbols;
}

bool is_letter_furniture(std::string_view line)
{
    line = trim(line);
    if (line.empty() || line.size() > 60) {
        return false;
    }
    // "A/75/643", "S/2020/1204", both.
    auto rest = std::string(line);
    for (const auto& symbol : symbols_of(line)) {
        rest.erase(rest.find(symbol), symbol.size());
    }
    if (rest.size() < line.size()) {
        return rest.find_first_not_of(" -*,;\u2013\u2014\u2010\u2212") == std::string::npos;
    }
    // "20-17123 (E) 181220 191220 *2017123*", "20-17123", "3/5 20-17123"
    const bool figures = line.find_first_not_of("0123456789-/() *EFASRC") == std::string_view::npos;
    const auto dash = line.find('-');
    return figures && dash != std::string_view::npos && dash >= 2 && line.size() >= dash + 6 &&
           is_digit(line[dash - 1]) && is_digit(line[dash - 2]) &&
           line.substr(dash + 1, 5).find_first_not_of("0123456789") == std::string_view::npos;
}

std::string_view LetterText::line(std::uint32_t index) const
{
    const auto& lines = flow.lines();
    const auto begin = lines[index].begin;
    const auto end = index + 1 < lines.size() ? lines[index + 1].begin : flow.text().size();
    return trim(std::string_view(flow.text()).substr(begin, end - begin));
}

std::vector<LetterBlock>
find_letter_blocks(Flow& flow, const Source& source, const Language& language)
{
    return LetterCutter(flow, source, language).cut();
}

}  // namespace horseshoe::parser
