#include "report/html/figure/data/meeting.hpp"

#include <algorithm>
#include <map>

namespace horseshoe::figure {

namespace {

using parser::Role;

struct Present {
    std::string id;
    std::string name;
    Role role = Role::member;
    bool listed = false;
    bool secretary = false;
    std::size_t words = 0;
    int turn = 0;
};

/// The turns of one record.
std::vector<store::TurnRow> turns_of(const Material& material, const store::DocumentRow& record)
{
    store::Selection selection;
    selection.only_document = record.id;
    std::vector<store::TurnRow> turns;
    store::turns(material.store(), selection, [&](const store::TurnRow& row) {
        if (row.document_id == record.id && row.kind == store::TurnKind::turn) {
            turns.push_back(row);
        }
    });
    return turns;
}

/// Whether somebody is the Secretary-General: by a heading without a name, or by function.
bool is_secretary(const std::string& id,
                  const std::string& speaker,
                  const std::string& function,
                  const std::string& title)
{
    return id == "UN" && !title.empty() &&
           (function == title || (speaker.ends_with(title) && speaker.size() <= title.size() + 5));
}

std::string title_of_secretary(const Material& material, const store::DocumentRow& record)
{
    const std::string id = "UNSG";
    const std::string& name = material.names().name(id, record.language);
    return name == id ? std::string{} : name;
}

class Room {
public:
    Room(const Material& material, const store::DocumentRow& record)
        : material_(material), record_(record), title_(title_of_secretary(material, record))
    {}

    void add_listed();
    void add_speakers();
    std::vector<Seat> seats(const Links& links);

private:
    Present& present(const std::string& id, const std::string& name, Role role);
    std::string note_of(const Present& each) const;

    const Material& material_;
    const store::DocumentRow& record_;
    std::string title_;
    std::vector<Present> all_;
};

Present& Room::present(const std::string& id, const std::string& name, Role role)
{
    const auto found = std::ranges::find_if(all_, [&](const Present& each) {
        return id.empty() ? each.id.empty() && each.name == name : each.id == id;
    });
    if (found != all_.end()) {
        return *found;
    }
    all_.push_back({id, id.empty() ? name : material_.name(id), role});
    return all_.back();
}

void Room::add_listed()
{
    for (const auto& row : store::attendance_of(material_.store(), record_.id)) {
        const std::string& name = !row.country.empty()    ? row.country
                                  : !row.function.empty() ? row.function
                                                          : row.speaker;
        auto& each = present(row.delegation, name, row.role);
        each.listed = true;
        each.secretary =
            each.secretary || is_secretary(row.delegation, row.speaker, row.function, title_);
    }
}

void Room::add_speakers()
{
    for (const auto& turn : turns_of(material_, record_)) {
        const Role role = turn.role.value_or(Role::guest);
        auto& each = present(turn.delegation, turn.speaker, role);
        if (role == Role::presidency && each.role == Role::member && !each.listed) {
            each.role = role;
        }
        each.secretary =
            each.secretary || is_secretary(turn.delegation, turn.speaker, turn.function, title_);
        each.words += static_cast<std::size_t>(turn.words);
        each.turn = each.turn == 0 || (role == Role::presidency && turn.words > 300) ? turn.number
                                                                                     : each.turn;
    }
}

std::string Room::note_of(const Present& each) const
{
    return each.role == Role::presidency                 ? material_.words()("seat.presidency")
           : each.role == Role::guest && !each.secretary ? material_.words()("seat.guest")
                                                         : std::string{};
}

std::vector<Seat> Room::seats(const Links& links)
{
    const auto rank = [](const Present& each) {
        return each.role == Role::presidency ? 0
               : each.role == Role::member   ? 1
               : each.secretary              ? 2
                                             : 3;
    };
    std::ranges::stable_sort(all_, [&](const Present& a, const Present& b) {
        if (rank(a) != rank(b)) {
            return rank(a) < rank(b);
        }
        if (rank(a) == 3) {
            return a.name < b.name;
        }
        if (a.listed || b.listed) {
            return a.listed && !b.listed;
        }
        return material_.english_name(a.id) < material_.english_name(b.id);
    });
    std::vector<Seat> seats;
    for (const auto& each : all_) {
        const Place place = each.role == Role::presidency ? Place::presidency
                            : each.role == Role::member   ? Place::member
                            : each.secretary              ? Place::secretary_general
                                                          : Place::guest;
        seats.push_back(
            {each.id,
             each.secretary ? material_.name("UNSG") : each.name,
             place,
             each.words,
             note_of(each),
             each.turn == 0 ? links.delegation(each.id) : links.turn(record_.id, each.turn),
             each.secretary    ? material_.words()("seat.secretary")
             : each.id.empty() ? std::string{}
                               : material_.short_name(each.id)});
    }
    return seats;
}

}  // namespace

std::vector<Seat>
seats_of(const Material& material, const store::DocumentRow& record, const Links& links)
{
    Room room{material, record};
    room.add_listed();
    room.add_speakers();
    return room.seats(links);
}

Cell cell_of(const Material& material,
             const std::string& by,
             const std::string& of,
             const Links& links)
{
    const auto& tally = material.tally(by, of);
    Cell cell;
    cell.favour = tally.count(1, 2);
    cell.neutral = tally.count(0, 0);
    cell.against = tally.count(-2, -1);
    cell.mean = tally.mean();
    cell.mentions = tally.mentions;
    const bool hidden = material.kind(of) == "unnamed";
    if (cell.stances() > 0) {
        cell.state = hidden ? CellState::hinted : CellState::stance;
        cell.mentions = hidden ? tally.hints : cell.mentions;
    }
    else if (tally.mentions > 0 || !tally.judgements.empty()) {
        cell.state = CellState::named;
        // Thanks count as mentions, where they name nobody as well.
        cell.mentions = tally.mentions > 0 ? tally.mentions : tally.judgements.size();
    }
    else if (tally.hints > 0) {
        cell.state = CellState::hinted;
        cell.mentions = tally.hints;
    }
    if (cell.state != CellState::silent) {
        cell.href = links.words(by, of);
    }
    return cell;
}

Horseshoe
horseshoe_of(const Material& material, const store::DocumentRow& record, const Links& links)
{
    Horseshoe figure;
    figure.meeting = record.name;
    figure.seats = seats_of(material, record, links);
    // Who names the United Nations does not name the Secretary-General, who speaks for them.
    std::map<std::string, std::string> seat_of;
    for (const auto& seat : figure.seats) {
        seat_of.emplace(seat.place == Place::secretary_general ? "UNSG" : seat.id, seat.id);
    }
    for (const auto& [by, targets] : material.tallies()) {
        for (const auto& [of, tally] : targets) {
            const auto to = seat_of.find(of);
            if (to != seat_of.end() && !of.empty() && by != to->second && tally.mentions > 0) {
                figure.arcs.push_back({by,
                                       to->second,
                                       tally.mentions,
                                       tally.stances(),
                                       tally.mean(),
                                       links.words(by, of)});
            }
        }
    }
    return figure;
}

Horseshoe horseshoe_of_references(const Material& material,
                                  const store::DocumentRow& record,
                                  const Links& links)
{
    Horseshoe figure;
    figure.meeting = record.name;
    figure.seats = seats_of(material, record, links);
    std::map<std::pair<std::string, std::string>, std::size_t> counts;
    store::references(material.store(), material.everybody(), [&](const store::ReferenceRow& row) {
        if (material.takes(row.document_id) && row.to && !row.by.empty() &&
            !row.to_delegation.empty()) {
            ++counts[{row.by, row.to_delegation}];
        }
    });
    for (const auto& [pair, count] : counts) {
        const auto& tally = material.tally(pair.first, pair.second);
        figure.arcs.push_back({pair.first,
                               pair.second,
                               count,
                               tally.stances(),
                               tally.mean(),
                               links.words(pair.first, pair.second)});
    }
    return figure;
}

SmallRoom small_room_of(const Material& material,
                        const store::DocumentRow& record,
                        const std::string& target,
                        const Links& links)
{
    SmallRoom figure;
    figure.what = material.name(target);
    figure.seats = seats_of(material, record, links);
    std::erase_if(figure.seats, [&](const Seat& seat) { return !material.asks(seat.id); });
    for (const auto& seat : figure.seats) {
        figure.cells.push_back(cell_of(material, seat.id, target, links));
    }
    return figure;
}

}  // namespace horseshoe::figure
