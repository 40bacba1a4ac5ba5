#include "parser/grammar/meeting.hpp"

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3.hpp>

namespace horseshoe::parser::grammar {

namespace x3 = boost::spirit::x3;

using BlockRange = boost::iterator_range<const Block*>;

struct MeetingPart {
    StretchKind kind = StretchKind::stray;
    BlockRange blocks;
};

}  // namespace horseshoe::parser::grammar

BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::grammar::MeetingPart, kind, blocks)

namespace horseshoe::parser {
namespace grammar {
namespace {

/// One block that a test holds for.
template <typename Test>
struct OneBlock : x3::parser<OneBlock<Test>> {
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;

    constexpr explicit OneBlock(Test t) : test(t) {}

    template <typename Iterator, typename Context, typename RuleContext, typename Attribute>
    bool
    parse(Iterator& first, const Iterator& last, const Context&, RuleContext&, Attribute&) const
    {
        if (first == last || !test(*first)) {
            return false;
        }
        ++first;
        return true;
    }

    Test test;
};

constexpr auto block(BlockKind kind)
{
    return OneBlock{[kind](const Block& each) { return each.kind == kind; }};
}

template <typename Parser>
auto part(StretchKind kind, const Parser& parser)
{
    return x3::attr(kind) >> x3::raw[parser];
}

const x3::rule<class one_part, MeetingPart> one_part = "part of a meeting";
const x3::rule<class meeting, std::vector<MeetingPart>> meeting = "meeting";

const auto heading = block(BlockKind::heading);
const auto title = block(BlockKind::title);
const auto happening = block(BlockKind::happening);
const auto rises = OneBlock{[](const Block& each) { return each.closing; }};

// Titles are sub-headings where a speaker, a formula or the end follows them; within a speech
// they are lines of it.
constexpr std::uint32_t longest_last_title = 200;  // what is cut off within a speech is longer
const auto last_title = OneBlock{[](const Block& each) {
    return each.kind == BlockKind::title && each.end - each.begin <= longest_last_title;
}};
const auto sub_heading = (+title >> &(heading | happening)) | (+last_title >> x3::eoi);
const auto speech = block(BlockKind::paragraph) | block(BlockKind::list) |
                    block(BlockKind::language_note) | (title - sub_heading);
// What follows a heading is speech even where it breaks off like a title.
const auto turn = heading >> -(title | speech) >> *speech;
const auto side = block(BlockKind::vote_side) >> *block(BlockKind::list);
// "The result of the voting is as follows:" may stand before the lists, or a line of the page.
constexpr std::uint32_t longest_lead = 200;
const auto lead = OneBlock{[](const Block& each) {
    return (each.kind == BlockKind::paragraph || each.kind == BlockKind::title) &&
           each.end - each.begin <= longest_lead;
}};
const auto vote = ((block(BlockKind::vote_taken) >> -(lead >> &side) >> *side) | +side) >>
                  *block(BlockKind::vote_result);

// After the end stand annexes at most; a file that holds several meetings begins anew.
const auto starts = OneBlock{[](const Block& each) {
    return each.kind == BlockKind::heading || each.kind == BlockKind::happening;
}};
const auto any = OneBlock{[](const Block&) { return true; }};
const auto closing = rises >> *(any - starts);

const auto one_part_def = part(StretchKind::turn, turn) | part(StretchKind::vote, vote) |
                          part(StretchKind::closing, closing) |
                          part(StretchKind::happening, happening) |
                          part(StretchKind::sub_heading, sub_heading) |
                          part(StretchKind::continuation, +speech) | part(StretchKind::stray, any);
const auto meeting_def = *one_part;

BOOST_SPIRIT_DEFINE(one_part, meeting)

}  // namespace
}  // namespace grammar

std::vector<Stretch> read_meeting(std::span<const Block> blocks)
{
    std::vector<grammar::MeetingPart> parts;
    const Block* first = blocks.data();
    grammar::x3::parse(first, first + blocks.size(), grammar::meeting, parts);
    std::vector<Stretch> stretches;
    stretches.reserve(parts.size());
    for (const auto& each : parts) {
        stretches.push_back({each.kind,
                             static_cast<std::uint32_t>(each.blocks.begin() - blocks.data()),
                             static_cast<std::uint32_t>(each.blocks.end() - blocks.data())});
    }
    return stretches;
}

}  // namespace horseshoe::parser
