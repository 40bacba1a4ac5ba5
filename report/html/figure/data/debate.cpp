#include "report/html/figure/data/meeting.hpp"

#include <algorithm>
#include <map>

namespace horseshoe::figure {

namespace {

using parser::Role;

/// Reads what a strip shows of one record.
class Debate {
public:
    Debate(const Material& material, const store::DocumentRow& record, const Links& links)
        : material_(material), record_(record), links_(links)
    {
        selection_.only_document = record.id;
    }

    Strip read()
    {
        read_turns();
        tell_briefers_apart();
        read_stances();
        read_references();
        read_pages();
        return std::move(strip_);
    }

private:
    struct Extent {
        std::int64_t start = 0;
        std::int64_t end = 0;
    };

    void read_turns();
    void tell_briefers_apart();
    void read_stances();
    void read_references();
    void read_pages();
    bool speaks_for_itself(const store::TurnRow& turn) const;
    std::string part_of(const store::TurnRow& turn, bool national) const;
    double place(int turn, std::int64_t start) const;

    const Material& material_;
    const store::DocumentRow& record_;
    const Links& links_;
    store::Selection selection_;
    /// Turns of guests and who spoke in them, by the body that they speak for.
    std::map<std::string, std::vector<std::pair<std::size_t, std::string>>> guests_;
    std::map<int, Extent> extents_;
    Strip strip_;
};

/// Whether a turn of the presidency has a part that is not said in conducting the meeting.
bool Debate::speaks_for_itself(const store::TurnRow& turn) const
{
    return std::ranges::any_of(store::parts_of(material_.store(), turn.id),
                               [](const auto& part) { return part.capacity != "presidency"; });
}

std::string Debate::part_of(const store::TurnRow& turn, bool national) const
{
    const auto& words = material_.words();
    if (national) {
        return words("part.presidency");
    }
    switch (turn.role.value_or(Role::guest)) {
    case Role::member: return words("part.member");
    case Role::invited: return words("part.invited");
    case Role::presidency: return {};
    case Role::guest: break;
    }
    return words("part.guest");
}

void Debate::read_turns()
{
    store::turns(material_.store(), selection_, [this](const store::TurnRow& row) {
        if (row.document_id != record_.id || row.kind != store::TurnKind::turn) {
            return;
        }
        const bool presides = row.role == Role::presidency;
        const bool national = presides && speaks_for_itself(row);
        extents_[row.number] = {row.start, row.end};
        strip_.turns.push_back(
            {static_cast<std::size_t>(row.number),
             row.delegation,
             row.delegation.empty() ? row.speaker : material_.short_name(row.delegation),
             static_cast<std::size_t>(row.words),
             presides && !national,
             national,
             part_of(row, national),
             links_.turn(record_.id, row.number),
             {}});
        if (row.role == Role::guest && !row.delegation.empty()) {
            guests_[row.delegation].emplace_back(strip_.turns.size() - 1, row.speaker);
        }
    });
}

/// Where several persons brief for one body, as for the Secretariat, each is told by name.
void Debate::tell_briefers_apart()
{
    for (const auto& [body, turns] : guests_) {
        const bool several = std::ranges::any_of(
            turns, [&](const auto& turn) { return turn.second != turns.front().second; });
        for (const auto& [index, speaker] : turns) {
            if (several && !speaker.empty()) {
                strip_.turns[index].label = speaker + " (" + body + ")";
            }
        }
    }
}

double Debate::place(int turn, std::int64_t start) const
{
    const auto found = extents_.find(turn);
    if (found == extents_.end() || found->second.end <= found->second.start) {
        return 0;
    }
    return std::clamp(static_cast<double>(start - found->second.start) /
                          static_cast<double>(found->second.end - found->second.start),
                      0.0,
                      1.0);
}

void Debate::read_stances()
{
    store::stances(material_.store(), selection_, [this](const store::StanceRow& row) {
        if (row.document_id == record_.id && row.via != stance::Via::reported) {
            strip_.ticks.push_back(
                {static_cast<std::size_t>(row.turn),
                 place(row.turn, row.start),
                 row.polarity,
                 is_courtesy(row),
                 sentence_of(row, material_.name(row.target), material_.words())});
        }
    });
}

void Debate::read_references()
{
    store::references(material_.store(), selection_, [this](const store::ReferenceRow& row) {
        if (row.document_id == record_.id && row.to && *row.to != row.from) {
            strip_.replies.push_back({static_cast<std::size_t>(row.from),
                                      static_cast<std::size_t>(*row.to),
                                      std::string{reference::word(row.kind)},
                                      place(row.from, row.start),
                                      links_.turn(record_.id, row.from)});
        }
    });
}

void Debate::read_pages()
{
    std::uint32_t last = 0;
    for (const auto& paragraph : store::paragraphs_of(material_.store(), record_.id)) {
        if (paragraph.turn != 0 && paragraph.page > last) {
            last = paragraph.page;
            strip_.pages.push_back({paragraph.page,
                                    static_cast<std::size_t>(paragraph.turn),
                                    place(paragraph.turn, paragraph.start)});
        }
    }
}

}  // namespace

Strip strip_of(const Material& material, const store::DocumentRow& record, const Links& links)
{
    return Debate{material, record, links}.read();
}

}  // namespace horseshoe::figure
