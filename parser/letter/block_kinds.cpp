#include "parser/letter/block_kinds.hpp"

#include "parser/letter/lines.hpp"
#include "parser/letter/title_lines.hpp"

#include <algorithm>
#include <limits>

namespace horseshoe::parser {
namespace {

class KindFinder {
public:
    KindFinder(const LetterLines& lines, std::vector<LetterBlock>& blocks)
        : flow_(lines.flow), source_(lines.source), language_(lines.language),
          breaks_(lines.breaks), blocks_(blocks)
    {}

    void find()
    {
        find_title_line();
        for (auto& block : blocks_) {
            const bool page_head = block.kind == LetterBlockKind::furniture;
            block.kind = page_head ? block.kind : kind_of(block);
        }
        find_page_heading();
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            sign_around(i);
        }
    }

private:
    std::string_view words(const LetterBlock& block) const
    {
        return std::string_view(flow_.text()).substr(block.begin, block.end - block.begin);
    }

    void find_title_line()
    {
        const auto title = std::find_if(blocks_.begin(), blocks_.end(), [&](const auto& block) {
            return row_at_start(words(block), language_, "letter-title") != 0;
        });
        if (title != blocks_.end()) {
            title_line_ = title->line;
        }
    }

    /// A web page may head a letter with its title, and tell it once more below the masthead.
    void find_page_heading()
    {
        constexpr std::ptrdiff_t longest_masthead = 15;
        const auto is_title = [](const LetterBlock& block) {
            return block.kind == LetterBlockKind::letter_title;
        };
        const auto first = std::find_if(blocks_.begin(), blocks_.end(), is_title);
        if (first == blocks_.end()) {
            return;
        }
        const auto again = std::find_if(first + 1, blocks_.end(), is_title);
        if (again != blocks_.end() && again - first <= longest_masthead &&
            words(*again) == words(*first)) {
            first->kind = LetterBlockKind::text;
        }
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
        if (is_title_of_letter(text, language_)) {
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
        if (starts_signatory(first, language_)) {
            return LetterBlockKind::signatories;
        }
        if (text.size() < 500) {
            for (auto i = block.first_line; i < block.last_line; ++i) {
                const auto line = breaks_.line(i);
                if (row_at_start(line, language_, "signed") != 0 &&
                    (line.front() == '(' || !line.ends_with('.'))) {
                    return LetterBlockKind::signed_by;
                }
            }
        }
        const bool bold = source_.lines[block.line].is(line_bold) && text.size() < 700;
        return bold && !ends_sentence(text) ? LetterBlockKind::bold : LetterBlockKind::text;
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
            else if (line.size() > 40 || is_unfinished(line, language_) ||
                     line.find_first_of(".:;0123456789") != std::string_view::npos) {
                return false;
            }
        }
        return dates == 1;
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

    const Flow& flow_;
    const Source& source_;
    const Language& language_;
    const ParagraphBreaks& breaks_;
    std::vector<LetterBlock>& blocks_;
    /// Of the letter's title: above it a symbol is no furniture.
    std::uint32_t title_line_ = std::numeric_limits<std::uint32_t>::max();
};

}  // namespace

void find_letter_block_kinds(const LetterLines& lines, std::vector<LetterBlock>& blocks)
{
    KindFinder(lines, blocks).find();
}

}  // namespace horseshoe::parser
