#include "report/html/page/meeting_figures.hpp"

#include "report/html/page/event_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace horseshoe::html {

namespace {

/// Which part of the debate a turn belongs to, by who speaks.
std::string part_of(const Words& words, const store::TurnRow& turn)
{
    return turn.role ? words(fmt::format("debate.{}", role_key(*turn.role))) : std::string{};
}

/// Where words stand in their turn, from 0 to 1.
double place_in_turn(const store::TurnRow& turn, std::int64_t start)
{
    const auto length = static_cast<double>(std::max<std::int64_t>(turn.end - turn.start, 1));
    return std::clamp(static_cast<double>(start - turn.start) / length, 0.0, 1.0);
}

}  // namespace

figure::Strip strip_of(const Page& page, const Site& site, const DocumentData& data)
{
    const Words& words = page.words();
    figure::Strip strip;
    for (const auto& turn : data.turns) {
        const bool presides = turn.role == parser::Role::presidency;
        const auto parts = data.parts.find(turn.number);
        const bool own =
            parts != data.parts.end() && std::ranges::any_of(parts->second, [](const auto& part) {
                return part.capacity != "presidency";
            });
        strip.turns.push_back({.number = static_cast<std::size_t>(turn.number),
                               .id = turn.delegation,
                               .name = site.name(turn.delegation),
                               .words = static_cast<std::size_t>(turn.words),
                               .procedure = presides && !own,
                               .presidency = presides && own,
                               .part = presides ? std::string{} : part_of(words, turn),
                               .href = page.to(turn_place(site, data, turn.number))});
    }
    for (const auto& stance : data.stances) {
        if (const auto* const turn = data.turn(stance.turn)) {
            strip.ticks.push_back(
                {.turn = static_cast<std::size_t>(stance.turn),
                 .at = place_in_turn(*turn, stance.start),
                 .polarity = stance.polarity,
                 .courtesy = is_courtesy(stance),
                 .sentence = words("strip.tick",
                                   {site.name(stance.holder),
                                    words(fmt::format("act.{}", stance::word(stance.act))),
                                    site.name(stance.target)})});
        }
    }
    for (const auto& reference : data.references) {
        const auto* const turn = data.turn(reference.from);
        if (turn != nullptr && reference.to && *reference.to < reference.from) {
            strip.replies.push_back({.from = static_cast<std::size_t>(reference.from),
                                     .to = static_cast<std::size_t>(*reference.to),
                                     .kind = std::string{reference::word(reference.kind)},
                                     .at = place_in_turn(*turn, reference.start),
                                     .href = page.to(turn_place(site, data, reference.from))});
        }
    }
    std::uint32_t last = 0;
    for (const auto& paragraph : data.paragraphs) {
        const auto* const turn = data.turn(paragraph.turn);
        if (turn != nullptr && paragraph.page > last) {
            last = paragraph.page;
            strip.pages.push_back({.page = last,
                                   .turn = static_cast<std::size_t>(turn->number),
                                   .at = place_in_turn(*turn, paragraph.start)});
        }
    }
    return strip;
}

figure::Horseshoe horseshoe_of(const Page& page, const Site& site, const DocumentData& data)
{
    figure::Horseshoe room{.meeting = data.document.name, .seats = {}, .arcs = {}};
    std::set<std::string> seated;
    const auto seat = [&](const std::string& id, parser::Role role, std::string note) {
        if (id.empty() || !seated.insert(id).second) {
            return;
        }
        const auto place = role == parser::Role::presidency ? figure::Place::presidency
                           : role == parser::Role::member   ? figure::Place::member
                           : id == "UN-SG"                  ? figure::Place::secretary_general
                                                            : figure::Place::guest;
        std::size_t words = 0;
        int first = 0;
        for (const auto& paragraph : data.paragraphs) {
            if (paragraph.delegation == id && !paragraph.presiding) {
                words += static_cast<std::size_t>(paragraph.words);
                first = first == 0 ? paragraph.turn : first;
            }
        }
        room.seats.push_back(
            {.id = id,
             .name = site.name(id),
             .place = place,
             .words = words,
             .note = std::move(note),
             .href = first == 0 ? std::string{} : page.to(turn_place(site, data, first))});
    };
    const auto note_of = [&](parser::Role role) {
        return role == parser::Role::presidency ? page.words()("seat.presidency")
               : role == parser::Role::guest    ? page.words()("seat.guest")
                                                : std::string{};
    };
    for (const auto& attendee : data.attendance) {
        seat(attendee.delegation, attendee.role, note_of(attendee.role));
    }
    for (const auto& turn : data.turns) {
        const auto role = turn.role.value_or(parser::Role::member);
        seat(turn.delegation, role, note_of(role));
    }
    std::map<std::pair<std::string, std::string>, figure::Arc> arcs;
    for (const auto& mention : data.mentions) {
        if (!mention.presiding && mention.by != mention.entity && seated.contains(mention.by) &&
            seated.contains(mention.entity)) {
            auto& arc = arcs[{mention.by, mention.entity}];
            if (arc.count++ == 0) {
                arc.href = page.to(site.place(mention));
            }
        }
    }
    const auto judged = judgements(data.stances);
    for (auto& [ends, arc] : arcs) {
        arc.from = ends.first;
        arc.to = ends.second;
        const auto target = judged.find(arc.to);
        if (target != judged.end() && target->second.contains(arc.from)) {
            const auto& judgement = target->second.at(arc.from);
            arc.stances = judgement.stances;
            arc.mean = judgement.mean();
        }
        room.arcs.push_back(arc);
    }
    return room;
}

namespace {

/// The order of the columns: topics behind States and bodies.
int group_rank(std::string_view kind)
{
    return kind == "organisation" || kind == "mission" ? 0
           : kind == "state" || kind == "group"        ? 1
           : kind == "unnamed"                         ? 3
                                                       : 2;
}

const char* group_key(int rank)
{
    static constexpr std::array<const char*, 4> keys{
        "group.bodies", "group.states", "group.topics", "group.unnamed"};
    return keys[static_cast<std::size_t>(rank)];
}

}  // namespace

figure::Matrix
matrix_of(const Page& page, const Site& site, const DocumentData& data, std::size_t columns)
{
    const Words& words = page.words();
    const auto speakers = voices(data);
    std::map<std::string, std::map<std::string, figure::Cell>> cells;  // target, holder
    for (const auto& mention : data.mentions) {
        if (!mention.presiding && !mention.by.empty()) {
            auto& cell = cells[mention.entity][mention.by];
            if (cell.mentions++ == 0) {
                cell.href = page.to(site.place(mention));
            }
        }
    }
    std::map<std::pair<std::string, std::string>, std::string> first;
    for (const auto& stance : data.stances) {
        if (is_courtesy(stance) || stance.holder.empty()) {
            continue;
        }
        auto& cell = cells[stance.target][stance.holder];
        ++(stance.polarity > 0 ? cell.favour : stance.polarity < 0 ? cell.against : cell.neutral);
        cell.mean = cell.mean.value_or(0) + stance.polarity;  // for now the sum
        first.try_emplace({stance.target, stance.holder}, site.place(stance));
    }
    std::vector<std::string> targets;
    for (const auto& [id, holders] : cells) {
        if (id == "UN" || id == "UNSC" || site.kind(id) == "document") {
            continue;
        }
        targets.push_back(id);
    }
    const auto weight = [&](const std::string& id) {
        std::size_t judging = 0;
        for (const auto& [holder, cell] : cells.at(id)) {
            judging += cell.mean ? 3U : 1U;
        }
        return judging;
    };
    std::ranges::stable_sort(targets,
                             [&](const auto& a, const auto& b) { return weight(a) > weight(b); });
    figure::Matrix matrix{.rows = {}, .columns = {}, .cells = {}, .left_out = targets.size() > columns ? targets.size() - columns : 0};
    targets.resize(std::min(targets.size(), columns));
    std::ranges::stable_sort(
        targets, {}, [&](const auto& id) { return group_rank(site.kind(id)); });
    for (const auto& id : targets) {
        const auto file = site.target_file(id);
        matrix.columns.push_back({.id = id,
                                  .name = site.name(id),
                                  .group = words(group_key(group_rank(site.kind(id)))),
                                  .href = file.empty() ? file : page.to(file)});
    }
    auto ordered = speakers;
    std::ranges::stable_sort(ordered, {}, [](const Voice& voice) {
        return voice.role ? static_cast<int>(*voice.role) : 9;
    });
    for (const auto& voice : ordered) {
        const auto file = site.delegation_file(voice.delegation);
        const bool council =
            voice.role == parser::Role::presidency || voice.role == parser::Role::member;
        matrix.rows.push_back({.id = voice.delegation,
                               .name = site.name(voice.delegation),
                               .group = words(council ? "group.members" : "group.others"),
                               .href = file.empty() ? file : page.to(file)});
        auto& row = matrix.cells.emplace_back();
        for (const auto& id : targets) {
            auto& holders = cells.at(id);
            figure::Cell cell =
                holders.contains(voice.delegation) ? holders.at(voice.delegation) : figure::Cell{};
            if (cell.mean) {
                cell.mean = *cell.mean / static_cast<double>(cell.stances());
                cell.state = figure::CellState::stance;
                cell.href = page.to(first.at({id, voice.delegation}));
            }
            else if (cell.mentions > 0) {
                cell.state = id == "unnamed" ? figure::CellState::hinted : figure::CellState::named;
            }
            row.push_back(std::move(cell));
        }
    }
    return matrix;
}

}  // namespace horseshoe::html
