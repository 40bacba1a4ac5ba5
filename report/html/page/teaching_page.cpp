#include "report/html/page/teaching_page.hpp"

#include "report/html/component/figure_frame.hpp"
#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/page/event_words.hpp"
#include "report/html/page/exercise.hpp"
#include "report/html/page/meeting_figures.hpp"
#include "report/html/page/turn_structure.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

/// Opener, presidency, member, invited, guest; "reply" for who speaks again after all others.
std::string role_in_debate(const Words& words, const DocumentData& data, const store::TurnRow& turn)
{
    if (!turn.role) {
        return {};
    }
    bool first = true;
    bool again = false;
    for (const auto& other : data.turns) {
        if (other.number >= turn.number) {
            break;
        }
        // Of a body that several brief for, it is another person.
        again = again || (other.delegation == turn.delegation && !turn.delegation.empty() &&
                          *turn.role != parser::Role::presidency &&
                          (*turn.role != parser::Role::guest || other.speaker == turn.speaker));
        first = first && other.role == parser::Role::presidency;
    }
    const std::string role = words(fmt::format("role.{}", role_key(*turn.role)));
    if (again) {
        return words("role.again", {role});
    }
    return first && *turn.role != parser::Role::presidency ? words("role.opener", {role}) : role;
}

bool speaks_for_itself(const DocumentData& data, int turn)
{
    return std::ranges::any_of(data.paragraphs, [turn](const auto& paragraph) {
        return paragraph.turn == turn && !paragraph.presiding;
    });
}

void structure_section(Page& page, const Site& site, const DocumentData& data)
{
    const Words& words = page.words();
    section(page,
            {.id = "structure",
             .question = words("teaching.structure"),
             .how = words("teaching.structure-how"),
             .caveat = words("teaching.structure-caveat")},
            [&] {
                table(page,
                      words("teaching.structure"),
                      {{words("column.turn"), true},
                       {words("column.delegation")},
                       {words("column.speaker")},
                       {words("column.role")},
                       {words("column.words"), true},
                       {words("column.moves")}},
                      true,
                      [&] {
                          Writer& html = page.html();
                          for (const auto& turn : data.turns) {
                              if (!speaks_for_itself(data, turn.number)) {
                                  continue;
                              }
                              const auto row = html.element("tr");
                              const auto place = site.turn_place(data.document.id, turn.number);
                              number_cell(page, static_cast<std::size_t>(turn.number), place);
                              html.leaf("th",
                                        turn.delegation.empty()
                                            ? Phrase{{words("delegation.unknown")}}
                                            : link_to(page, site, turn.delegation, false),
                                        {{"scope", "row"}});
                              html.leaf("td", turn.speaker);
                              html.leaf("td", role_in_debate(words, data, turn));
                              number_cell(page, static_cast<std::size_t>(turn.words), place);
                              const auto cell = html.element("td", {{"class", "long"}});
                              const char* separator = "";
                              for (const auto& move : moves_of(data, turn.number)) {
                                  html.text(separator);
                                  html.leaf("a",
                                            words(fmt::format("move.{}", move.kind)),
                                            {{"href",
                                              page.to(site.place(
                                                  data.document.id,
                                                  move.paragraph,
                                                  fmt::format("p{}", ordinal(move.paragraph))))}});
                                  separator = " → ";
                              }
                          }
                      });
            });
}

/// "2. United Nations, Mr. Griffiths"; of States the name alone, as their representatives speak for them.
std::string told(const Site& site, const DocumentData& data, int number, const std::string& by)
{
    const auto* const turn = data.turn(number);
    const bool person = turn != nullptr && turn->role == parser::Role::guest &&
                        !turn->speaker.empty() && !turn->delegation.empty();
    return fmt::format("{}. {}{}", number, site.name(by), person ? ", " + turn->speaker : "");
}

void answers_section(Page& page, const Site& site, const DocumentData& data)
{
    const Words& words = page.words();
    section(
        page,
        {.id = "answers",
         .question = words("teaching.answers"),
         .how = words("teaching.answers-how")},
        [&] {
            std::vector<const store::ReferenceRow*> answers;
            for (const auto& reference : data.references) {
                if (reference.to && reference.kind != reference::ReferenceKind::thanks) {
                    answers.push_back(&reference);
                }
            }
            if (answers.empty()) {
                nothing(page, words("teaching.no-answers"));
                return;
            }
            table(page,
                  words("teaching.answers"),
                  {{words("column.from")},
                   {words("column.does")},
                   {words("column.to")},
                   {words("column.in-words")}},
                  true,
                  [&] {
                      Writer& html = page.html();
                      for (const auto* const reference : answers) {
                          const auto row = html.element("tr");
                          html.leaf(
                              "td",
                              linked(told(site, data, reference->from, reference->by),
                                     page.to(site.turn_place(data.document.id, reference->from))));
                          html.leaf(
                              "td",
                              words(fmt::format("reference.{}", reference::word(reference->kind))));
                          html.leaf(
                              "td",
                              linked(told(site, data, *reference->to, reference->to_delegation),
                                     page.to(site.turn_place(data.document.id, *reference->to))));
                          html.leaf("td",
                                    reference->sentence,
                                    {{"class", "src long"}, {"lang", data.document.language}});
                      }
                  });
        });
}

}  // namespace

std::string teaching_file(const Site& site, std::int64_t document)
{
    return Site::beside(site.document_file(document), "-teaching");
}

void write_teaching(const Site& site, const DocumentData& data)
{
    const Words& words = site.words();
    const auto& document = data.document;
    Page page{
        site,
        {.file = teaching_file(site, document.id),
         .place = "index",
         .title = fmt::format("{} · Horseshoe", words("teaching.title", {document.name})),
         .over = fmt::format("{} · {}", words("teaching.over"), site.dated_label(document.id)),
         .heading =
             data.agenda.empty() ? document.name : fmt::format("{}", fmt::join(data.agenda, " — ")),
         .heading_lang = data.agenda.empty() ? std::string{} : document.language,
         .line = linked(words("teaching.back"), "../" + site.document_file(document.id)),
         .parts = {{"structure", words("toc.structure")},
                   {"answers", words("toc.answers")},
                   {"exercise", words("toc.exercise")}}}};
    structure_section(page, site, data);
    const MeetingFigures figures{page, site, data};
    if (const figure::ReplyGraph replies{figures.strip()}; !replies.debate.replies.empty()) {
        figure_section(page,
                       site,
                       replies,
                       {.id = "replies",
                        .file = Site::flat(page.head().file),
                        .source = site.citation(document.id, 0, 0, "")});
    }
    answers_section(page, site, data);
    write_exercise(site, data);
    section(page,
            {.id = "exercise",
             .question = words("teaching.exercise"),
             .how = words("teaching.exercise-how")},
            [&] {
                const auto line = page.html().element("p");
                page.html().leaf(
                    "a",
                    words("exercise.sheet"),
                    {{"class", "btn"}, {"href", page.to(exercise_file(site, document.id))}});
                page.html().text(" ");
                page.html().leaf(
                    "a",
                    words("exercise.key"),
                    {{"class", "btn"}, {"href", page.to(exercise_key_file(site, document.id))}});
            });
    site.folder().write(page.head().file, std::move(page).finish());
}

}  // namespace horseshoe::html
