#include "parser/language/phrases.hpp"
#include "parser/letter/block_kinds.hpp"
#include "parser/letter/letter.hpp"
#include "parser/letter/lines.hpp"
#include "parser/letter/title_lines.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

class LetterCutter {
public:
    LetterCutter(Flow& flow, const Source& source, const Language& language)
        : flow_(flow), source_(source), language_(language), breaks_(flow, source)
    {}

    std::vector<LetterBlock> cut()
    {
        const auto count = flow_.lines().size();
        heads_.resize(count);
        mark_page_labels();
        for (std::size_t i = 0; i < count; ++i) {
            mark_page_head(i);
            if (begins(i)) {
                open(i);
                if (heads_[i]) {
                    blocks_.back().kind = LetterBlockKind::furniture;
                }
            }
            auto& block = blocks_.back();
            block.end = end_of(i);
            block.last_line = static_cast<std::uint32_t>(i) + 1;
            if (!titled_ && row_at_start(breaks_.line(i), language_, "letter-title") != 0) {
                titled_ = true;
            }
            if (const auto at = titled_ ? 0 : glued_title(breaks_.line(i), language_)) {
                titled_ = true;
                part(blocks_.size() - 1,
                     flow_.lines()[i].begin + static_cast<std::uint32_t>(at),
                     static_cast<std::uint32_t>(i));
            }
        }
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            end_title(i);
        }
        find_letter_block_kinds({flow_, source_, language_, breaks_}, blocks_);
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

    /// The head of a page may go over lines: the symbols, the language, whose annex it is, the number.
    void mark_page_head(std::size_t first)
    {
        constexpr std::size_t most_lines = 7;
        const auto count = flow_.lines().size();
        if (heads_[first] || !is_furniture(breaks_.line(first))) {
            return;
        }
        bool numbered = false;
        auto last = first;
        while (last < std::min(count, first + most_lines) &&
               is_page_head(breaks_.line(last), language_) && !numbered) {
            numbered = is_page_number(breaks_.line(last), language_);
            ++last;
        }
        for (auto i = first; numbered && i < last; ++i) {
            heads_[i] = true;
        }
    }

    /// "Document symbol: ...", "Publication Date: ...": what a web page has below a document.
    void mark_page_labels()
    {
        constexpr std::size_t fewest = 2;
        auto first = flow_.lines().size();
        while (first > 0 && row_at_start(breaks_.line(first - 1), language_, "page-label") != 0) {
            --first;
        }
        if (heads_.size() - first >= fewest) {
            std::fill(heads_.begin() + static_cast<std::ptrdiff_t>(first), heads_.end(), true);
        }
    }

    bool begins(std::size_t i) const
    {
        if (blocks_.empty() || heads_[i] || heads_[i - 1]) {
            return true;
        }
        if (title_goes_on(i)) {
            return false;
        }
        if (breaks_.before(i)) {
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
        return row_at_start(line, language_, "letter-title") != 0 || annex || below_annex ||
               (starts_signatory(line, language_) && !starts_signatory(above, language_)) ||
               is_rule(line) || is_rule(above) || is_furniture(line) || is_furniture(above) ||
               is_original(line, language_) || is_original(above, language_) ||
               ends_unparted_title(i) || is_heading_above(words(blocks_.back()), line, language_) ||
               is_at_dateline(i) ||
               (ends_sentence(above) && row_at_start(line, language_, "signed") != 0);
    }

    /// Lines of a title may stand like paragraphs: apart, or in a text whose lines are paragraphs.
    bool title_goes_on(std::size_t i) const
    {
        constexpr std::size_t most_lines = 6;
        const auto line = breaks_.line(i);
        if (row_at_start(words(blocks_.back()), language_, "letter-title") == 0 ||
            row_at_start(line, language_, "letter-title") != 0 ||
            row_at_start(line, language_, "signed") != 0 || is_furniture(line) || is_rule(line) ||
            is_original(line, language_) || read_annex_heading(line, language_).is_heading) {
            return false;
        }
        std::vector<std::string_view> below;
        for (auto at = i; at < std::min(flow_.lines().size(), i + most_lines) &&
                          flow_.lines()[at].line == flow_.lines()[at - 1].line + 1;
             ++at) {
            below.push_back(breaks_.line(at));
        }
        return goes_on(words(blocks_.back()), line, below, language_);
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
        if (is_whole_date(line, language_)) {
            const bool places = line.substr(0, line.find_first_of("0123456789")).find(',') !=
                                std::string_view::npos;
            return (places || !may_be_place(above)) && is_title_so_far() &&
                   !is_unfinished(words(blocks_.back()), language_);
        }
        const auto& block = blocks_.back();
        return is_whole_date(above, language_) && block.last_line - block.first_line <= 2 &&
               !starts_lower(line) && !may_be_place(line);
    }

    /// Above its title a letter names its symbol, below only the headers of its pages do.
    bool is_furniture(std::string_view line) const { return titled_ && is_letter_furniture(line); }

    /// Cuts off what follows the title of a letter or of an annex without a blank line.
    void end_title(std::size_t index)
    {
        const auto block = blocks_[index];
        const bool letter = row_at_start(words(block), language_, "letter-title") != 0;
        if (!letter && row_at_start(words(block), language_, "annex") == 0) {
            return;
        }
        if (const auto size = end_within_line(breaks_.line(block.first_line), language_)) {
            part(index, block.begin + static_cast<std::uint32_t>(size) + 1, block.first_line);
            return;
        }
        for (auto i = block.first_line; i + 1 < block.last_line; ++i) {
            const auto title =
                std::string_view(flow_.text()).substr(block.begin, end_of(i) - block.begin);
            if (!is_whole_title(title, breaks_.line(i), breaks_.line(i + 1), language_)) {
                continue;
            }
            part(index, flow_.lines()[i + 1].begin, i + 1);
            return;
        }
    }

    /// Parts a block before `begin`, in or before the line of the flow.
    void part(std::size_t index, std::uint32_t begin, std::uint32_t line)
    {
        auto rest = blocks_[index];
        rest.begin = begin;
        rest.line = flow_.lines()[line].line;
        rest.first_line = line;
        flow_.break_before(begin);
        auto& title = blocks_[index];
        const bool within = title.first_line == line;
        const bool parted = begin != 0 && flow_.text()[begin - 1] == '\n';
        title.end = within ? begin - (parted ? 1 : 0) : end_of(line - 1);
        title.last_line = within ? line + 1 : line;
        blocks_.insert(blocks_.begin() + static_cast<std::ptrdiff_t>(index) + 1, rest);
    }

    Flow& flow_;
    const Source& source_;
    const Language& language_;
    ParagraphBreaks breaks_;
    std::vector<LetterBlock> blocks_;
    std::vector<bool> heads_;  // for each line whether it belongs to the head of a page
    bool titled_ = false;      ///< the letter's title stands above
};

}  // namespace

std::vector<LetterBlock>
find_letter_blocks(Flow& flow, const Source& source, const Language& language)
{
    return LetterCutter(flow, source, language).cut();
}

}  // namespace horseshoe::parser
