#include "parser/prepare/flow.hpp"

#include "parser/language/wide.hpp"
#include "parser/prepare/entities.hpp"
#include "parser/prepare/hyphens.hpp"
#include "parser/prepare/line_ends.hpp"
#include "parser/prepare/markdown.hpp"
#include "parser/prepare/mending.hpp"
#include "parser/source/byte_bits.hpp"

#include <algorithm>

namespace horseshoe::parser {

/// Appends lines, keeping the pieces short of what a plain copy needs.
class Flow::Builder {
public:
    Builder(Flow& flow, std::string_view source, bool markdown)
        : flow_(flow), source_(source), markdown_(markdown),
          marks_(source, {markdown, flow.unspaced_})
    {}

    void line(const SourceSpan& span, std::uint32_t number, std::string_view separator)
    {
        const auto words = without_spaces(span.of(source_));
        const auto begin = static_cast<std::uint32_t>(words.data() - source_.data());
        const auto end = begin + static_cast<std::uint32_t>(words.size());
        if (flow_.unspaced_ && (ends_wide(flow_.text_) || starts_wide(words))) {
            separator = "";
        }
        if (!separator.empty() && !flow_.text_.empty()) {
            insert(separator, begin == 0 ? 0 : begin - 1);
        }
        flow_.lines_.push_back({size(), number});
        copy(begin, end);
    }

    /// Takes back the hyphen that the text ends with.
    void drop_hyphen()
    {
        if (flow_.text_.ends_with('-')) {
            flow_.text_.pop_back();
        }
    }

private:
    std::uint32_t size() const { return static_cast<std::uint32_t>(flow_.text_.size()); }

    void insert(std::string_view words, std::uint32_t source)
    {
        // The letters that one character of another length becomes all come from that one.
        if (words.size() == 1) {
            flow_.map_.copied(size(), source);
            flow_.text_.push_back(words.front());
            return;
        }
        flow_.map_.replaced(size(), source);
        flow_.text_ += words;
    }

    void copy(std::uint32_t begin, std::uint32_t end)
    {
        const auto line = source_.substr(0, end);
        auto run = begin;
        for (auto at = marked(begin, end); at < end; at = marked(at, end)) {
            const auto mending = mend_here(line, at);
            if (mending.size == 0) {
                ++at;
                continue;
            }
            append(run, at);
            if (!mending.becomes.empty()) {
                insert(mending.becomes, at);
            }
            at += mending.size;
            run = at;
        }
        append(run, end);
    }

    std::uint32_t marked(std::uint32_t at, std::uint32_t end)
    {
        return static_cast<std::uint32_t>(marks_.next(at, end));
    }

    void append(std::uint32_t from, std::uint32_t to)
    {
        if (to > from) {
            flow_.map_.copied(size(), from);
            flow_.text_.append(source_, from, to - from);
        }
    }

    Mending mend_here(std::string_view line, std::size_t at)
    {
        if (line[at] == '&') {
            return mend_entity(line, at);
        }
        if (flow_.unspaced_) {
            if (const auto mending = mend_wide(line, at); mending.size != 0) {
                return mending;
            }
        }
        if (markdown_) {
            if (const auto size = markdown_mark(line, at); size != 0) {
                return {"", size};
            }
        }
        return mend(line, at);
    }

    /// A character that was written as an entity is mended as it would be if it stood there.
    Mending mend_entity(std::string_view line, std::size_t at)
    {
        auto entity = read_entity(line.substr(at));
        if (entity.size == 0) {
            return {};
        }
        const auto after = line.substr(at + entity.size);
        const char before = at == 0 ? '\n' : line[at - 1];
        entity_ = std::move(entity.character);
        if (space_size(entity_) != 0) {
            const bool spare = after.empty() || space_size(after) != 0 || before == '\n' ||
                               trailing_space_size(line.substr(0, at)) != 0 ||
                               (before == ';' && flow_.text_.ends_with(' '));
            entity_ = spare ? "" : " ";
        }
        else if (entity_ == "'" && is_letter_byte(before) && !after.empty() &&
                 is_letter_byte(after.front())) {
            entity_ = "\u2019";
        }
        else if (const auto mending = mend(entity_, 0); mending.size != 0) {
            entity_ = std::string(mending.becomes);
        }
        return {entity_, entity.size};
    }

    Flow& flow_;
    std::string_view source_;
    bool markdown_;
    std::string entity_;  ///< what the last entity became
    ByteMarks<MayNeedMending> marks_;
};

Flow::Flow(const Source& source,
           const PageFurniture& furniture,
           const Language& language,
           bool markdown)
    : source_(source), unspaced_(is_unspaced(language))
{
    // First the broken words, because whether a hyphen stays is the whole document's to say.
    std::vector<BrokenWord> broken;
    std::vector<std::uint32_t> broken_lines;
    std::string_view left;
    std::uint32_t left_line = 0;
    std::size_t texts = 0;
    for (std::uint32_t i = 0; i < source.lines.size(); ++i) {
        if (furniture.uses[i] != LineUse::text) {
            continue;
        }
        ++texts;
        const auto line = source.of(source.lines[i]);
        if (!left.empty()) {
            const auto word = broken_word(left, line);
            if (!word.right.empty()) {
                broken.push_back(word);
                broken_lines.push_back(left_line);
            }
        }
        left = broken_left(line);
        left_line = i;
    }
    decide_hyphens(broken, source.text, language);

    text_.reserve(source.text.size());
    lines_.reserve(texts);
    Builder builder(*this, source.text, markdown);
    std::string_view separator = " ";
    std::size_t next_broken = 0;
    for (std::uint32_t i = 0; i < source.lines.size(); ++i) {
        if (furniture.uses[i] != LineUse::text) {
            continue;
        }
        builder.line(source.lines[i].span, i, separator);
        separator = " ";
        if (next_broken < broken.size() && broken_lines[next_broken] == i) {
            separator = "";
            if (!broken[next_broken].keeps_hyphen) {
                builder.drop_hyphen();
            }
            ++next_broken;
        }
    }
}

void Flow::part_before(const std::vector<std::uint32_t>& begins)
{
    std::string parted;
    parted.reserve(text_.size() + begins.size());
    std::uint32_t copied = 0;
    std::uint32_t shift = 0;
    auto line = lines_.begin();
    for (const auto begin : begins) {
        for (; line != lines_.end() && line->begin < begin; ++line) {
            line->begin += shift;
        }
        parted.append(text_, copied, begin - copied);
        parted += ' ';
        copied = begin;
        ++shift;
    }
    for (; line != lines_.end(); ++line) {
        line->begin += shift;
    }
    parted.append(text_, copied);
    text_ = std::move(parted);
    map_.inserted(begins);
}

void Flow::break_before(std::uint32_t begin)
{
    if (begin != 0 && text_[begin - 1] == ' ') {
        text_[begin - 1] = '\n';
    }
}

}  // namespace horseshoe::parser
