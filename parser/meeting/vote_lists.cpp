#include "parser/meeting/vote_lists.hpp"

#include "parser/language/delegations.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/meeting/council.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace horseshoe::parser {
namespace {

std::vector<std::string>& list_of(Vote& vote, VoteSide side)
{
    switch (side) {
    case VoteSide::favour: return vote.favour;
    case VoteSide::against: return vote.against;
    case VoteSide::abstaining: return vote.abstaining;
    case VoteSide::absent: break;
    }
    return vote.absent;
}

/// What may stand between the names of a list beside commas: "none", articles.
bool may_stand_between(const std::string& word, const Language& language)
{
    const auto nobody = language.all("nobody");
    const auto articles = language.all("article");
    return std::any_of(nobody.begin(),
                       nobody.end(),
                       [&](const Word& row) { return fold(row.words) == word; }) ||
           std::any_of(articles.begin(), articles.end(), [&](const Word& row) {
               const auto folded = fold_words(row.words);
               return std::any_of(folded.begin(), folded.end(), [&](const FoldedWord& part) {
                   return part.word == word;
               });
           });
}

class ListReader {
public:
    ListReader(const MeetingText& text, Document& document) : text_(text), document_(document) {}

    void read_list(const Block& block, std::vector<std::string>& list)
    {
        const auto words = words_of(block);
        std::size_t after = 0;
        for (const auto& named : find_delegations(words, document_.date.year)) {
            report_unknown(words.substr(after, named.begin - after), block);
            list.emplace_back(named.id);
            after = named.end;
        }
        report_unknown(words.substr(after), block);
    }

    /// "One member (China) did not participate in the voting."
    void read_absent(const Block& block, std::vector<std::string>& absent) const
    {
        const auto words = words_of(block);
        if (const auto no_part = find_phrase(words, text_.language, "no-part")) {
            const auto sentence = sentence_at(words, no_part->begin, text_.language);
            const auto begin = static_cast<std::size_t>(sentence.data() - words.data());
            const auto before = words.substr(begin, no_part->begin - begin);
            for (const auto& named : find_delegations(before, document_.date.year)) {
                absent.emplace_back(named.id);
            }
        }
    }

private:
    std::string_view words_of(const Block& block) const
    {
        return std::string_view(text_.flow.text()).substr(block.begin, block.end - block.begin);
    }

    /// The first word between the names of a list that is none of theirs.
    void report_unknown(std::string_view between, const Block& block)
    {
        const auto words = fold_words(between);
        const auto unknown = std::find_if(words.begin(), words.end(), [&](const FoldedWord& each) {
            return !may_stand_between(each.word, text_.language);
        });
        if (unknown != words.end()) {
            const auto written = between.substr(unknown->begin, unknown->end - unknown->begin);
            document_.problems.push_back(
                {"vote-name",
                 block.line + 1,
                 "\"" + std::string(written) +
                     "\" in a list of votes is no delegation that is known",
                 "left out of the list"});
        }
    }

    const MeetingText& text_;
    Document& document_;
};

}  // namespace

void read_vote_lists(const MeetingText& text, Document& document, Event& event)
{
    ListReader reader(text, document);
    auto side = VoteSide::favour;
    bool listing = false;
    const auto& blocks = text.blocks.list;
    auto block = std::partition_point(blocks.begin(), blocks.end(), [&](const Block& each) {
        return text.flow.to_source(each.begin) < event.span.begin;
    });
    for (; block != blocks.end() && text.flow.to_source(block->begin) < event.span.end; ++block) {
        if (block->kind == BlockKind::vote_side) {
            side = text.blocks.events[block->detail].side;
            listing = true;
        }
        else if (block->kind == BlockKind::list && listing) {
            reader.read_list(*block, list_of(*event.vote, side));
        }
        else if (block->kind == BlockKind::vote_result) {
            reader.read_absent(*block, event.vote->absent);
        }
    }
}

void name_absent_members(const Document& document, Vote& vote)
{
    const auto seats = council_seats(document.date);
    std::vector<std::string> seated{document.record.presidency.delegation};
    for (const auto& each : document.record.attendance) {
        if (each.role == Role::member && !each.delegation.empty() &&
            each.delegation != seated.front()) {
            seated.push_back(each.delegation);
        }
    }
    std::vector<std::string> missing;
    std::copy_if(
        seated.begin(), seated.end(), std::back_inserter(missing), [&](const std::string& id) {
            const auto lists = {&vote.favour, &vote.against, &vote.abstaining};
            return std::none_of(lists.begin(), lists.end(), [&](const auto* list) {
                return std::find(list->begin(), list->end(), id) != list->end();
            });
        });
    const auto listed = vote.favour.size() + vote.against.size() + vote.abstaining.size();
    // A name that was misread in the lists is missing too: the numbers told must be theirs.
    const auto& told = vote.announced;
    const auto differs = [](const std::optional<int>& number, const auto& list) {
        return number && *number != static_cast<int>(list.size());
    };
    const bool all_told = told.favour && told.against && told.abstaining;
    if (vote.absent.empty() && !seated.front().empty() && seated.size() == seats && listed != 0 &&
        listed + missing.size() == seats && (missing.size() == 1 || all_told) &&
        !differs(told.favour, vote.favour) && !differs(told.against, vote.against) &&
        !differs(told.abstaining, vote.abstaining)) {
        vote.absent = std::move(missing);
    }
}

}  // namespace horseshoe::parser
