#include "parser/grammar/line_starts.hpp"

#include "parser/grammar/reads_like.hpp"
#include "parser/language/wide.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace horseshoe::parser {
namespace {

using Formula = EventText::Kind;

/// The keys of the words that headings and formulas begin with.
constexpr std::string_view opening_keys[] = {"honorific",
                                             "president",
                                             "function",
                                             "opened",
                                             "resumed",
                                             "suspended",
                                             "adjourned",
                                             "agenda-title",
                                             "agenda-adopted",
                                             "vote-taken",
                                             "in-favour",
                                             "against",
                                             "abstaining",
                                             "absent",
                                             "silence",
                                             "seated"};

/// Of a label: "Against:", "Contre : ", but not "In favour:".
bool is_one_word(std::string_view label)
{
    return label.substr(0, label.find_last_not_of(" :") + 1).find(' ') == std::string_view::npos;
}

}  // namespace

LineStarts::LineStarts(const BlockText& text) : text_(text)
{
    for (const auto key : opening_keys) {
        for (const auto& word : text_.language.all(key)) {
            bytes_[static_cast<unsigned char>(word.words.front())] = true;
        }
    }
    if (honorific_follows(text_.language)) {  // any name may begin a heading
        bytes_.fill(true);
    }
    bytes_['('] = true;
    // A sentence that decides may open with any word: with a capital, "À" among them.
    std::fill(bytes_.begin() + 'A', bytes_.begin() + 'Z' + 1, true);
    bytes_[0xC3] = true;
}

bool LineStarts::may_start(std::size_t i)
{
    const auto begin = text_.flow.lines()[i].begin;
    const auto text = text_.from(begin);
    const auto bullet = bullet_size(text);
    return bullet < text.size() &&
           (bytes_[static_cast<unsigned char>(text[bullet])] || has_two_asides(begin));
}

/// "(France) (spoke in French)": whether such may stand in a heading that begins here.
bool LineStarts::has_two_asides(std::uint32_t begin)
{
    constexpr std::size_t longest = 160;
    constexpr std::string_view between = ") (";
    const std::string_view text = text_.flow.text();
    if (!two_asides_ || *two_asides_ < begin) {
        two_asides_ = std::min(text.find(between, begin), text.size());
    }
    return *two_asides_ + between.size() <= std::min(begin + longest, text.size());
}

std::optional<HeadingText> LineStarts::heading(std::size_t i) const
{
    const auto text = text_.from(text_.flow.lines()[i].begin);
    const auto line = text_.breaks.line(i);
    const auto bullet = bullet_size(text);
    const auto read = [&](std::string_view words) {
        auto found = read_heading(words.substr(bullet), text_.language);
        if (found) {
            found->size += static_cast<std::uint32_t>(bullet);
        }
        return found;
    };
    if (text_.source.format == SourceFormat::text && text_.breaks.source_line(i).is(line_bold) &&
        bullet < line.size()) {
        if (auto found = read(line)) {  // alone in its line
            return found;
        }
    }
    return read(text);
}

std::optional<EventText> LineStarts::event(std::size_t i, const Blocks& so_far, bool listing) const
{
    const auto text = text_.from(text_.flow.lines()[i].begin);
    auto found = read_event(text, text_.language);
    if (const auto bullet = bullet_size(text); !found && bullet != 0) {
        found = read_event(text.substr(bullet), text_.language);
        if (!found || found->kind != Formula::agenda_title) {
            return std::nullopt;
        }
        found->size += static_cast<std::uint32_t>(bullet);  // "2. Adoption of the agenda"
    }
    if (found && found->kind == Formula::vote_side && is_one_word(text.substr(0, found->size)) &&
        !in_vote(so_far)) {
        return std::nullopt;  // "Contre :" may open a paragraph of a speech
    }
    const bool voting =
        listing || (!so_far.list.empty() && so_far.list.back().kind == BlockKind::vote_taken);
    if (!found && voting && text_.breaks.line(i).size() < 40) {
        const auto line = std::string(text_.breaks.line(i));
        found = read_event(line + ':', text_.language);
        if (found && found->kind == Formula::vote_side && found->size == line.size() + 1) {
            found->size = static_cast<std::uint32_t>(line.size());
        }
        else {
            found.reset();
        }
    }
    return found;
}

}  // namespace horseshoe::parser
