#include "analysis/reference/speakers.hpp"

#include "analysis/gazetteer/name_index.hpp"
#include "parser/language/fold.hpp"

#include <algorithm>

namespace horseshoe::reference {
namespace {

std::string last_word(std::string_view name)
{
    const auto folded = parser::fold(name);
    const auto blank = folded.rfind(' ');
    return blank == std::string::npos ? folded : folded.substr(blank + 1);
}

/// True for a President's turn that conducts the meeting and says nothing for a delegation.
bool is_procedure(const parser::Turn& turn)
{
    return turn.role == parser::Role::presidency &&
           std::none_of(turn.parts.begin(), turn.parts.end(), [](const parser::Part& part) {
               return part.capacity != parser::Capacity::presidency;
           });
}

/// Of who is not invited by an office, what stands in brackets in the heading: "Ms. Smith (Special
/// Representative of the Secretary-General)". A State there is no office.
const std::string& function_of(const parser::Turn& turn)
{
    if (!turn.heading.function.empty()) {
        return turn.heading.function;
    }
    return turn.function.empty() ? turn.heading.country : turn.function;
}

using gazetteer::EntityKind;

/// Offices or bodies that a function names: "Special Representative of the Secretary-General for Iraq".
std::vector<std::string> named_in(std::string_view function,
                                  EntityKind kind,
                                  const gazetteer::Gazetteer& gazetteer,
                                  std::string_view language)
{
    std::vector<gazetteer::Word> words;
    std::vector<gazetteer::Found> found;
    gazetteer::append_words(function, words);
    gazetteer.names(language).find(words, found);
    std::vector<std::string> named;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    for (const auto& one : found) {
        const auto& entity = gazetteer.entities()[gazetteer.uses()[one.value].entity];
        if (entity.kind != kind) {
            continue;
        }
        // The longest that begins here comes last; what stands within it is another's office.
        const bool longer = !named.empty() && one.first == begin;
        if (longer) {
            named.back() = entity.id;
        }
        else if (one.first >= end) {
            named.push_back(entity.id);
        }
        else {
            continue;
        }
        begin = one.first;
        end = one.last;
    }
    return named;
}

}  // namespace

Speakers::Speakers(const parser::Document& document,
                   std::span<const mention::Mention> mentions,
                   const gazetteer::Gazetteer& gazetteer)
{
    read_holders(document, mentions, gazetteer);
    for (const auto& turn : document.record.turns) {
        const auto& function = function_of(turn);
        // A heading by office names nobody; of the President the cover does.
        const auto& name = turn.heading.name.empty() && turn.role == parser::Role::presidency
                               ? turn.speaker
                               : turn.heading.name;
        const auto named = [&](EntityKind kind) {
            return turn.role == parser::Role::presidency
                       ? std::vector<std::string>()
                       : named_in(function, kind, gazetteer, document.language);
        };
        speakers_.push_back({turn.number,
                             last_word(name),
                             parser::fold(function),
                             turn.delegation,
                             named(EntityKind::person),
                             named(EntityKind::organisation),
                             is_procedure(turn)});
    }
}

/// A person named right behind an office holds it.
void Speakers::read_holders(const parser::Document& document,
                            std::span<const mention::Mention> mentions,
                            const gazetteer::Gazetteer& gazetteer)
{
    constexpr std::size_t longest_gap = 2;  // ", "
    for (std::size_t i = 0; i + 1 < mentions.size(); ++i) {
        const auto& office = mentions[i];
        // Names of other bodies within the office's own come between.
        auto next = i + 1;
        while (next + 1 < mentions.size() && mentions[next].end <= office.end) {
            ++next;
        }
        const auto& person = mentions[next];
        const bool both = office.kind == gazetteer::EntityKind::person &&
                          person.kind == gazetteer::EntityKind::person &&
                          gazetteer.find(office.entity) != nullptr &&
                          gazetteer.find(person.entity) == nullptr;
        if (!both || person.begin < office.end || person.begin - office.end > longest_gap) {
            continue;
        }
        const auto gap =
            std::string_view(document.prepared).substr(office.end, person.begin - office.end);
        if (gap == ", " || gap == " ") {
            offices_.try_emplace(last_word(person.entity), office.entity);
        }
    }
}

template <typename Fits>
Target Speakers::nearest(int from, const Fits& fits) const
{
    Target target{std::nullopt, Lead::not_in_meeting};
    for (const auto& speaker : speakers_) {
        if (speaker.turn == from || !fits(speaker)) {
            continue;
        }
        if (speaker.procedure) {
            target.presides = true;
            continue;
        }
        if (speaker.turn < from) {
            target = {speaker.turn, Lead::resolved};
        }
        else if (!target.turn) {
            target.lead = Lead::only_later;
        }
    }
    return target;
}

Target Speakers::by_name(std::string_view name, int from) const
{
    const auto last = last_word(name);
    const auto target = nearest(
        from, [&](const Speaker& speaker) { return !last.empty() && speaker.folded_name == last; });
    const auto office = offices_.find(last);
    return target.lead == Lead::not_in_meeting && office != offices_.end()
               ? by_office(office->second, {}, from)
               : target;
}

Target Speakers::by_delegation(std::string_view delegation, int from) const
{
    const auto target =
        nearest(from, [&](const Speaker& speaker) { return speaker.delegation == delegation; });
    // The Director of OCHA speaks for the United Nations, and is pointed at by OCHA.
    return target.lead != Lead::not_in_meeting || target.presides
               ? target
               : nearest(from, [&](const Speaker& speaker) {
                     return std::find(speaker.bodies.begin(), speaker.bodies.end(), delegation) !=
                            speaker.bodies.end();
                 });
}

Target Speakers::by_office(std::string_view office, std::string_view words, int from) const
{
    const auto target = nearest(from, [&](const Speaker& speaker) {
        return std::find(speaker.offices.begin(), speaker.offices.end(), office) !=
               speaker.offices.end();
    });
    // The Secretary-General is nobody else's beginning: there are those of other organisations.
    return target.lead == Lead::not_in_meeting && !words.empty() && office != "UNSG"
               ? by_function(parser::fold(words), from)
               : target;
}

/// The one person whose function begins with these words.
Target Speakers::by_function(std::string_view words, int from) const
{
    const auto fits = [&](const Speaker& speaker) {
        return speaker.function.size() > words.size() && speaker.function.starts_with(words) &&
               speaker.function[words.size()] == ' ';
    };
    std::string_view name;
    for (const auto& speaker : speakers_) {
        if (fits(speaker)) {
            if (!name.empty() && name != speaker.folded_name) {
                return {std::nullopt, Lead::several};
            }
            name = speaker.folded_name;
        }
    }
    return nearest(from, fits);
}

Target Speakers::previous(int from) const
{
    auto target = nearest(from, [](const Speaker&) { return true; });
    if (!target.turn) {
        target.lead = Lead::none_before;
    }
    return target;
}

}  // namespace horseshoe::reference
