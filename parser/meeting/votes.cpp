#include "parser/language/delegations.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/meeting/record.hpp"
#include "parser/meeting/tallies.hpp"
#include "parser/meeting/vote_draft.hpp"
#include "parser/source/place.hpp"

#include <algorithm>
#include <array>

namespace horseshoe::parser {
namespace {

constexpr std::array<std::string_view, 6> permanent{"CHN", "FRA", "GBR", "RUS", "SUN", "USA"};

bool is_permanent(std::string_view id)
{
    return std::find(permanent.begin(), permanent.end(), id) != permanent.end();
}

/// "2505 (2020)" at the start of a text, after spaces.
std::string resolution_at(std::string_view text)
{
    text = trim(text.substr(0, 24));
    const auto digits = text.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos) {
        return {};
    }
    const auto rest = trim(text.substr(digits));
    if (rest.size() >= 6 && rest.front() == '(' && rest[5] == ')') {
        return std::string(text.substr(0, digits)) + " (" + std::string(rest.substr(1, 4)) + ")";
    }
    return std::string(text.substr(0, digits));
}

class VoteReader {
public:
    VoteReader(const MeetingText& text, Document& document) : text_(text), document_(document) {}

    void read_all(const std::vector<Event*>& votes)
    {
        for (auto* event : votes) {
            read_lists(*event);
            event->vote->draft = draft_before(text_, document_.record, event->span.begin);
            read_result(*event);
        }
    }

    /// "The draft resolution has been adopted unanimously as resolution ...": where no vote was
    /// taken, and where one was, as what followed it.
    std::vector<Event> adoptions() const
    {
        std::vector<Event> found;
        for (const auto& turn : document_.record.turns) {
            if (turn.role != Role::presidency) {
                continue;
            }
            for (const auto& paragraph : turn.paragraphs) {
                const auto words = text_of(text_, paragraph);
                const auto adopted = find_phrase(words, text_.language, "is-adopted");
                if (!adopted) {
                    continue;
                }
                const auto as = find_phrase(words, text_.language, "as-resolution");
                const bool without_vote =
                    find_phrase(words, text_.language, "without-vote").has_value();
                if ((!as && !without_vote) || find_phrase(words, text_.language, "not-adopted")) {
                    continue;
                }
                Event event;
                event.kind = EventKind::adopted;
                const auto sentence = sentence_at(words, adopted->begin, text_.language);
                const auto begin =
                    paragraph.begin + static_cast<std::uint32_t>(sentence.data() - words.data());
                event.span = text_.flow.to_source(
                    begin, begin + static_cast<std::uint32_t>(sentence.size()));
                event.line = place_of(text_.source.lines, event.span.begin).line;
                event.turn = turn.number;
                event.text = std::string(sentence);
                event.vote.emplace();
                event.vote->outcome = Outcome::adopted;
                event.vote->draft = draft_before(text_, document_.record, event.span.end);
                event.vote->resolution = as ? resolution_at(words.substr(as->end)) : std::string{};
                found.push_back(std::move(event));
            }
        }
        return found;
    }

private:
    void read_lists(Event& event)
    {
        auto side = VoteSide::favour;
        bool listing = false;
        const auto& blocks = text_.blocks.list;
        const auto first =
            std::partition_point(blocks.begin(), blocks.end(), [&](const Block& block) {
                return text_.flow.to_source(block.begin) < event.span.begin;
            });
        for (auto it = first;
             it != blocks.end() && text_.flow.to_source(it->begin) < event.span.end;
             ++it) {
            const auto& block = *it;
            if (block.kind == BlockKind::vote_side) {
                side = text_.blocks.events[block.detail].side;
                listing = true;
            }
            else if (block.kind == BlockKind::list && listing) {
                read_list(block, list_of(*event.vote, side));
            }
            else if (block.kind == BlockKind::vote_result) {
                read_absent(block, event.vote->absent);
            }
        }
    }

    static std::vector<std::string>& list_of(Vote& vote, VoteSide side)
    {
        switch (side) {
        case VoteSide::favour: return vote.favour;
        case VoteSide::against: return vote.against;
        case VoteSide::abstaining: return vote.abstaining;
        case VoteSide::absent: break;
        }
        return vote.absent;
    }

    /// "One member (China) did not participate in the voting."
    void read_absent(const Block& block, std::vector<std::string>& absent) const
    {
        const auto words =
            std::string_view(text_.flow.text()).substr(block.begin, block.end - block.begin);
        if (const auto no_part = find_phrase(words, text_.language, "no-part")) {
            const auto sentence = sentence_at(words, no_part->begin, text_.language);
            const auto begin = static_cast<std::size_t>(sentence.data() - words.data());
            const auto before = words.substr(begin, no_part->begin - begin);
            for (const auto& named : find_delegations(before, document_.date.year)) {
                absent.emplace_back(named.id);
            }
        }
    }

    void read_list(const Block& block, std::vector<std::string>& list)
    {
        const auto words =
            std::string_view(text_.flow.text()).substr(block.begin, block.end - block.begin);
        std::size_t after = 0;
        for (const auto& named : find_delegations(words, document_.date.year)) {
            report_unknown(words.substr(after, named.begin - after), block);
            list.emplace_back(named.id);
            after = named.end;
        }
        report_unknown(words.substr(after), block);
    }

    /// What stands between the names of a list must be nothing but commas and articles.
    void report_unknown(std::string_view between, const Block& block)
    {
        const auto nobody = text_.language.all("nobody");
        for (const auto& word : fold_words(between)) {
            const auto written = between.substr(word.begin, word.end - word.begin);
            const bool none = std::any_of(nobody.begin(), nobody.end(), [&](const Word& each) {
                return fold(each.words) == word.word;
            });
            const auto articles = text_.language.all("article");
            const bool article =
                std::any_of(articles.begin(), articles.end(), [&](const Word& each) {
                    const auto folded = fold_words(each.words);
                    return std::any_of(folded.begin(), folded.end(), [&](const FoldedWord& part) {
                        return part.word == word.word;
                    });
                });
            if (!none && !article) {
                document_.problems.push_back(
                    {"vote-name",
                     block.line + 1,
                     "\"" + std::string(written) +
                         "\" in a list of votes is no delegation that is known",
                     "left out of the list"});
                return;
            }
        }
    }

    /// What the record tells beside the lists, else what the President says right after them.
    void read_result(Event& event)
    {
        auto& vote = *event.vote;
        if (tells_outcome(event.text, vote)) {
            read_tallies(event.text, text_.language, vote);
            return;
        }
        const auto& turns = document_.record.turns;
        auto turn = std::partition_point(turns.begin(), turns.end(), [&](const Turn& each) {
            return each.span.end <= event.span.end;
        });
        turn = std::find_if(
            turn, turns.end(), [](const Turn& each) { return each.role == Role::presidency; });
        if (turn == turns.end()) {
            return;
        }
        for (const auto& paragraph : turn->paragraphs) {
            if (paragraph.span.begin < event.span.end) {
                continue;
            }
            const auto words = text_of(text_, paragraph);
            read_tallies(words, text_.language, vote);
            if (find_phrase(words, text_.language, "no-part")) {
                name_absent(vote);
            }
            if (tells_outcome(words, vote)) {
                return;
            }
        }
    }

    /// "One member did not participate in the voting": who it was the lists tell, by leaving it out.
    void name_absent(Vote& vote) const
    {
        const std::size_t seats = document_.date.known() && document_.date.year < 1966 ? 11 : 15;
        std::vector<std::string> seated{document_.record.presidency.delegation};
        for (const auto& each : document_.record.attendance) {
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
        if (vote.absent.empty() && !seated.front().empty() && seated.size() == seats &&
            listed != 0 && listed + missing.size() == seats && (missing.size() == 1 || all_told) &&
            !differs(told.favour, vote.favour) && !differs(told.against, vote.against) &&
            !differs(told.abstaining, vote.abstaining)) {
            vote.absent = std::move(missing);
        }
    }

    bool tells_outcome(std::string_view words, Vote& vote) const
    {
        const auto resolution = find_phrase(words, text_.language, "as-resolution");
        const bool refused = find_phrase(words, text_.language, "not-adopted").has_value();
        const bool adopted = !refused && find_phrase(words, text_.language, "is-adopted");
        if (resolution) {
            vote.resolution = resolution_at(words.substr(resolution->end));
        }
        if (adopted && vote.resolution.empty()) {
            vote.resolution = resolution_named(words);
        }
        if (refused || adopted || resolution) {
            settle(vote, refused, find_phrase(words, text_.language, "veto").has_value());
            return true;
        }
        return false;
    }

    /// "Resolution 2440 (2018) has been adopted."
    std::string resolution_named(std::string_view words) const
    {
        for (auto named = find_phrase(words, text_.language, "committee-of"); named;
             named = find_phrase(words, text_.language, "committee-of", named->end)) {
            if (auto number = resolution_at(words.substr(named->end)); !number.empty()) {
                return number;
            }
        }
        return {};
    }

    void settle(Vote& vote, bool refused, bool veto) const
    {
        if (!refused) {
            vote.outcome = Outcome::adopted;
            return;
        }
        // Seven of the eleven members until 1965, nine of the fifteen since.
        const std::size_t majority = document_.date.known() && document_.date.year < 1966 ? 7 : 9;
        const bool enough = vote.favour.size() >= majority;
        const auto against = std::count_if(vote.against.begin(),
                                           vote.against.end(),
                                           [](const std::string& id) { return is_permanent(id); });
        vote.outcome = veto || (enough && against != 0) ? Outcome::vetoed : Outcome::rejected;
        if (vote.outcome == Outcome::vetoed) {
            std::copy_if(vote.against.begin(),
                         vote.against.end(),
                         std::back_inserter(vote.vetoes),
                         [](const std::string& id) { return is_permanent(id); });
        }
    }

    const MeetingText& text_;
    Document& document_;
};

}  // namespace

void read_votes(const MeetingText& text, Document& document)
{
    auto& events = document.record.events;
    std::vector<Event*> votes;
    for (auto& event : events) {
        if (event.vote) {
            votes.push_back(&event);
        }
    }
    VoteReader reader(text, document);
    reader.read_all(votes);
    auto adoptions = reader.adoptions();
    std::move(adoptions.begin(), adoptions.end(), std::back_inserter(events));
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return a.span.begin < b.span.begin;
    });
}

}  // namespace horseshoe::parser
