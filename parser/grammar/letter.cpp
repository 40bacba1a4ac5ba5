#include "parser/grammar/letter.hpp"

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3.hpp>

namespace horseshoe::parser::grammar {

namespace x3 = boost::spirit::x3;

using LetterRange = boost::iterator_range<const LetterBlock*>;

struct AnnexParts {
    LetterRange heading;
    LetterRange title;
    LetterRange body;
};

struct LetterParts {
    LetterRange masthead;
    LetterRange title;
    LetterRange body;
    std::vector<AnnexParts> annexes;
};

}  // namespace horseshoe::parser::grammar

BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::grammar::AnnexParts, heading, title, body)
BOOST_FUSION_ADAPT_STRUCT(horseshoe::parser::grammar::LetterParts, masthead, title, body, annexes)

namespace horseshoe::parser {
namespace grammar {
namespace {

struct OneBlock : x3::parser<OneBlock> {
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;

    constexpr explicit OneBlock(LetterBlockKind k) : kind(k) {}

    template <typename Iterator, typename Context, typename RuleContext, typename Attribute>
    bool
    parse(Iterator& first, const Iterator& last, const Context&, RuleContext&, Attribute&) const
    {
        if (first == last || first->kind != kind) {
            return false;
        }
        ++first;
        return true;
    }

    LetterBlockKind kind;
};

struct AnyBlock : x3::parser<AnyBlock> {
    using attribute_type = x3::unused_type;
    static constexpr bool has_attribute = false;

    template <typename Iterator, typename Context, typename RuleContext, typename Attribute>
    bool
    parse(Iterator& first, const Iterator& last, const Context&, RuleContext&, Attribute&) const
    {
        if (first == last) {
            return false;
        }
        ++first;
        return true;
    }
};

const x3::rule<class annex, AnnexParts> annex = "annex";
const x3::rule<class letter, LetterParts> letter = "letter";

const AnyBlock any{};
const OneBlock letter_title{LetterBlockKind::letter_title};
const OneBlock annex_title{LetterBlockKind::annex_title};
const OneBlock original{LetterBlockKind::original};
const OneBlock bold{LetterBlockKind::bold};
const OneBlock rule{LetterBlockKind::rule};
const OneBlock furniture{LetterBlockKind::furniture};

// What stands between headings and titles and belongs to neither.
const auto aside = *(original | furniture | rule);

// An annex may be a letter itself: its title is the annex's.
const auto annex_def = x3::raw[annex_title >> aside] >>
                       x3::raw[*((bold | letter_title) >> aside)] >> x3::raw[*(any - annex_title)];
const auto letter_def = x3::raw[*(any - letter_title - annex_title)] >> x3::raw[letter_title] >>
                        x3::raw[*(any - annex_title)] >> *annex;

BOOST_SPIRIT_DEFINE(annex, letter)

}  // namespace
}  // namespace grammar

bool read_letter(std::span<const LetterBlock> blocks, LetterShape& shape)
{
    grammar::LetterParts parts;
    const LetterBlock* first = blocks.data();
    const LetterBlock* const end = first + blocks.size();
    if (!grammar::x3::parse(first, end, grammar::letter, parts) || first != end) {
        return false;
    }
    const auto index = [&](const LetterBlock* block) {
        return static_cast<std::uint32_t>(block - blocks.data());
    };
    shape.title = index(parts.title.begin());
    shape.body = index(parts.body.begin());
    shape.last = index(parts.body.end());
    for (const auto& each : parts.annexes) {
        shape.annexes.push_back({index(each.heading.begin()),
                                 index(each.title.begin()),
                                 index(each.body.begin()),
                                 index(each.body.end())});
    }
    return true;
}

}  // namespace horseshoe::parser
