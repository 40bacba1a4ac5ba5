#include "parser/prepare/flow.hpp"

#include "parser/prepare/entities.hpp"
#include "parser/prepare/hyphens.hpp"
#include "parser/prepare/look_alikes.hpp"
#include "parser/prepare/markdown.hpp"
#include "parser/source/byte_bits.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

bool is_ascii_letter(char c)
{
    const auto lower = static_cast<unsigned char>(c) | 0x20U;
    return lower >= 'a' && lower <= 'z';
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_letter_byte(char c)
{
    return static_cast<unsigned char>(c) >= 0x80 || is_ascii_letter(c);
}

/// Whether a byte may need mending; all others are copied as they are: above all the usual space,
/// between two words of which the first does not end in f, accented letters and curly apostrophes.
struct MayNeedMending {
    bool markdown = false;

    auto operator()(BytesAt at) const
    {
        const auto byte = at[0];
        const auto next = at[1];
        const auto odd_space = (byte == ' ') & ((next <= 0x20) | (at[-1] == 'f') | (next == 0xC2) |
                                                ((next | 1) == 0xE3));
        const auto apostrophe = (byte == 0xE2) & (at[2] == 0x99);
        auto may = (byte < 0x20) | odd_space | (byte == '&') | (byte == '\'') | (byte == 0x7F) | (byte == 0xC2) |
                   ((byte >= 0xCE) & ~apostrophe);
        if (markdown) {
            may |= (byte == '#') | (byte == '*') | (byte == '>') | (byte == '[') | (byte == ']') |
                   (byte == '_');
        }
        return may;
    }
};

/// What a special byte sequence becomes: nothing, a space, an apostrophe or Latin letters.
struct Mending {
    std::string_view becomes;
    std::uint32_t size = 0;  ///< bytes it stands for; 0: nothing to mend here
};

/// Bytes of the space that `text` starts with, of any kind; 0 where it starts with none.
std::uint32_t space_size(std::string_view text)
{
    if (text.empty()) {
        return 0;
    }
    switch (static_cast<unsigned char>(text.front())) {
    case ' ':
    case '\t':
    case '\f':
    case '\v': return 1;
    case 0xC2: return text.starts_with("\u00A0") ? 2 : 0;
    case 0xE2: {  // U+2000 to U+200A, line and paragraph separators, U+202F
        if (text.size() < 3 || text[1] != '\x80') {
            return 0;
        }
        const auto last = static_cast<unsigned char>(text[2]);
        return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0;
    }
    case 0xE3: return text.starts_with("\u3000") ? 3 : 0;
    default: return 0;
    }
}

/// Bytes of the space that `text` ends with; 0 where it ends with none.
std::uint32_t trailing_space_size(std::string_view text)
{
    if (!text.empty() && text.back() > ' ') {
        return 0;  // as nearly all lines: a letter or a sign of ASCII
    }
    for (const std::uint32_t size : {1U, 2U, 3U}) {
        if (text.size() >= size && space_size(text.substr(text.size() - size)) == size) {
            return size;
        }
    }
    return 0;
}

/// "f lux": an export broke the word after its ligature; a lone f is no word.
bool is_broken_ligature(std::string_view text, std::size_t space)
{
    if (space == 0 || space + 2 >= text.size() || (text[space - 1] | 0x20) != 'f') {
        return false;
    }
    const bool alone = space == 1 || !is_letter_byte(text[space - 2]) ||
                       (space >= 4 && text.substr(space - 4, 3) == "\u2019");
    const char next = text[space + 1];
    return alone && (next == 'l' || next == 'i' || next == 'f') && is_letter_byte(text[space + 2]);
}

/// What the sign of three bytes that begins with E2 becomes, where it is no space.
Mending mend_sign(std::string_view rest)
{
    if (rest.size() < 3) {
        return {};
    }
    const auto last = static_cast<unsigned char>(rest[2]);
    if (rest[1] == '\x80') {
        if (last == 0x90 || last == 0x91) {  // hyphens
            return {"-", 3};
        }
        const bool unseen = (last >= 0x8B && last <= 0x8F) || (last >= 0xAA && last <= 0xAE);
        return unseen ? Mending{"", 3} : Mending{};  // zero width, directions
    }
    const bool unseen = rest[1] == '\x81' && (last == 0xA0 || (last >= 0xA6 && last <= 0xA9));
    return unseen ? Mending{"", 3} : Mending{};
}

Mending mend(std::string_view text, std::size_t at)
{
    const auto rest = text.substr(at);
    if (const auto size = space_size(rest); size != 0) {
        const bool another = space_size(rest.substr(size)) != 0;
        if (another || is_broken_ligature(text, at)) {
            return {"", size};
        }
        return rest.front() == ' ' ? Mending{} : Mending{" ", size};
    }
    const auto byte = static_cast<unsigned char>(rest.front());
    switch (byte) {
    case '\'':  // between letters: an apostrophe, as the curly one
        if (at != 0 && rest.size() > 1 && is_letter_byte(text[at - 1]) && is_letter_byte(rest[1])) {
            return {"\u2019", 1};
        }
        return {};
    case 0xC2: return rest.starts_with("\u00AD") ? Mending{"", 2} : Mending{};
    case 0xE2: return mend_sign(rest);
    case 0xEF: {
        if (rest.starts_with("\uFEFF")) {
            return {"", 3};
        }
        const auto letters = ligature_letters(rest);
        return letters.empty() ? Mending{} : Mending{letters, 3};
    }
    case 0xCE:
    case 0xCF:
    case 0xD0:
    case 0xD1: {
        const auto letter = look_alike(text, at);
        return letter.empty() ? Mending{} : Mending{letter, 2};
    }
    default: return byte < 0x20 || byte == 0x7F ? Mending{"", 1} : Mending{};
    }
}

/// The word that ends in the hyphen which a line ends with; empty where it ends in none.
std::string_view broken_left(std::string_view line)
{
    while (!line.empty() && line.back() == ' ') {
        line.remove_suffix(1);
    }
    switch (line.empty() ? '\0' : line.back()) {
    case '-': line.remove_suffix(1); break;
    case '\xAD':
        if (!line.ends_with("\u00AD")) {
            return {};
        }
        line.remove_suffix(2);
        break;
    case '\x90':
        if (!line.ends_with("\u2010")) {
            return {};
        }
        line.remove_suffix(3);
        break;
    default: return {};
    }
    auto begin = line.size();
    while (begin > 0 && (is_letter_byte(line[begin - 1]) || is_digit(line[begin - 1]) ||
                         line[begin - 1] == '-')) {
        --begin;
    }
    auto word = line.substr(begin);
    // Signs of three bytes (quotation marks, apostrophes, dashes) are no letters.
    if (const auto sign = word.rfind('\xE2');
        sign != std::string_view::npos && sign + 3 <= word.size()) {
        word.remove_prefix(sign + 3);
    }
    return word;
}

std::string_view broken_right(std::string_view line)
{
    const auto begin = line.find_first_not_of(' ');
    if (begin == std::string_view::npos) {
        return {};
    }
    auto end = begin;
    while (end < line.size() && (is_letter_byte(line[end]) || is_digit(line[end]))) {
        if (line[end] == '\xE2' || line[end] == '\xC2') {
            break;
        }
        ++end;
    }
    return line.substr(begin, end - begin);
}

}  // namespace

/// Appends lines, keeping the pieces short of what a plain copy needs.
class Flow::Builder {
public:
    Builder(Flow& flow, std::string_view source, bool markdown)
        : flow_(flow), source_(source), markdown_(markdown), marks_(source, {markdown})
    {}

    void line(const SourceSpan& span, std::uint32_t number, std::string_view separator)
    {
        auto begin = span.begin;
        auto end = span.end;
        for (auto size = space_size(source_.substr(begin, end - begin)); size != 0;
             size = space_size(source_.substr(begin, end - begin))) {
            begin += size;
        }
        for (auto size = trailing_space_size(source_.substr(begin, end - begin)); size != 0;
             size = trailing_space_size(source_.substr(begin, end - begin))) {
            end -= size;
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

    void piece(std::uint32_t source)
    {
        if (!flow_.pieces_.empty() && flow_.pieces_.back().at == size()) {
            flow_.pieces_.back().source = source;
        }
        else if (flow_.pieces_.empty() ||
                 size() - flow_.pieces_.back().at + flow_.pieces_.back().source != source) {
            flow_.pieces_.push_back({size(), source});
        }
    }

    void insert(std::string_view words, std::uint32_t source)
    {
        // The letters that one character of another length becomes all come from that one.
        piece(words.size() > 1 ? source | inserted : source);
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
            piece(from);
            flow_.text_.append(source_, from, to - from);
        }
    }

    Mending mend_here(std::string_view line, std::size_t at)
    {
        if (line[at] == '&') {
            return mend_entity(line, at);
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
    : source_(source)
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
            const auto right = broken_right(line);
            if (!right.empty()) {
                const auto* const after = right.data() + right.size();
                const bool goes_on = after + 1 < line.data() + line.size() && *after == '-' &&
                                     (is_letter_byte(after[1]) || is_digit(after[1]));
                broken.push_back({left, right, false, goes_on});
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

void Flow::break_before(std::uint32_t begin)
{
    if (begin != 0 && text_[begin - 1] == ' ') {
        text_[begin - 1] = '\n';
    }
}

std::uint32_t Flow::to_source(std::uint32_t offset) const
{
    const auto after = std::upper_bound(
        pieces_.begin(), pieces_.end(), offset, [](std::uint32_t at, const Piece& piece) {
            return at < piece.at;
        });
    if (after == pieces_.begin()) {
        return offset;
    }
    const auto& piece = *(after - 1);
    return (piece.source & inserted) != 0 ? piece.source & ~inserted
                                          : piece.source + (offset - piece.at);
}

SourceSpan Flow::to_source(std::uint32_t begin, std::uint32_t end) const
{
    if (begin >= end) {
        const auto at = to_source(begin);
        return {at, at};
    }
    const auto size = static_cast<std::uint32_t>(source_.text.size());
    auto last = std::min(to_source(end - 1) + 1, size);
    if (source_.text[last - 1] == '&') {
        last += std::max(read_entity(std::string_view(source_.text).substr(last - 1)).size, 1U) - 1;
    }
    while (last < size && (static_cast<unsigned char>(source_.text[last]) & 0xC0U) == 0x80) {
        ++last;
    }
    return {std::min(to_source(begin), last), last};
}

}  // namespace horseshoe::parser
