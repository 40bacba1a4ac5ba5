#include "report/html/page/drift.hpp"

#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/component/tone.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace horseshoe::html {

namespace {

constexpr std::size_t most_rows = 24;

struct Row {
    const timeline::Series* series = nullptr;
    const timeline::Drift* drift = nullptr;
};

/// What changed first; of what stayed the most used.
std::vector<Row> rows_of(const timeline::Timelines& timelines)
{
    std::vector<Row> rows;
    for (const auto& series : timelines.series) {
        for (const auto& drift : series.drifts) {
            if (drift.via != stance::Via::reported) {
                rows.push_back({&series, &drift});
            }
        }
    }
    std::ranges::stable_sort(rows, {}, [](const Row& row) {
        const bool moved = row.drift->course != timeline::Course::steady || row.drift->taken_up ||
                           row.drift->dropped;
        return std::tuple{!moved, -row.drift->dates, -row.drift->uses};
    });
    return rows;
}

using Stances = std::map<std::string, std::vector<store::StanceRow>>;

const store::StanceRow*
stance_of(const Stances& stances, const std::string& target, const std::string& key)
{
    const auto rows = stances.find(target);
    if (rows == stances.end()) {
        return nullptr;
    }
    const auto found = std::ranges::find(rows->second, key, &store::StanceRow::key);
    return found == rows->second.end() ? nullptr : &*found;
}

/// Words of one end, with their date; they lead to where they stand.
void end_cell(Page& page,
              const Site& site,
              const Stances& stances,
              const std::string& target,
              const timeline::Evidence& evidence)
{
    Writer& html = page.html();
    const auto cell =
        html.element("td", {{"class", tone_class(evidence.polarity)}, {"data-v", evidence.date}});
    html.text(fmt::format("{} ", tone_sign(evidence.polarity)));
    const auto* const row = stance_of(stances, target, evidence.id);
    if (row == nullptr) {
        html.text(evidence.cue);
    }
    else {
        html.leaf("a",
                  evidence.cue,
                  {{"class", "src"},
                   {"lang", site.document(row->document_id).language},
                   {"href", page.to(site.place(*row))}});
    }
    html.text(" ");
    html.leaf("small", page.words().date(evidence.date), {{"class", "d"}});
}

std::string course_in_words(const Words& words, const timeline::Drift& drift)
{
    std::string text = words(fmt::format("drift.{}", timeline::word(drift.course)));
    if (drift.taken_up) {
        text += ", " + words("drift.taken-up");
    }
    if (drift.dropped) {
        text += ", " + words("drift.dropped");
    }
    return text;
}

void change_sentences(Page& page, const Site& site, const timeline::Timelines& timelines)
{
    const Words& words = page.words();
    for (const auto& series : timelines.series) {
        for (const auto& test : series.tests) {
            for (const auto& change : test.test.changes) {
                page.html().leaf("p",
                                 words.phrase("drift.change",
                                              {named(page, site, series.target, true),
                                               words.date(change.last_before),
                                               words.date(change.first_after),
                                               words.with_sign(change.before, 1),
                                               words.with_sign(change.after, 1),
                                               words.decimal(change.p, 3)}),
                                 {{"class", "prose"}});
            }
        }
    }
}

}  // namespace

void drift_section(Page& page,
                   const Site& site,
                   const Stances& stances,
                   const timeline::Timelines& timelines)
{
    const Words& words = page.words();
    auto rows = rows_of(timelines);
    const bool cut = rows.size() > most_rows;
    rows.resize(std::min(rows.size(), most_rows));
    section(
        page,
        {.id = "drift",
         .question = words("drift.question"),
         .how = words("drift.how"),
         .caveat =
             words(cut ? "drift.caveat-cut" : "drift.caveat") + " " + accuracy_of_stances(words),
         .source = words("source.all")},
        [&] {
            if (rows.empty()) {
                nothing(page, words("drift.none"));
                return;
            }
            change_sentences(page, site, timelines);
            table(
                page,
                words("drift.question"),
                {{words("column.target")},
                 {words("column.whose-words")},
                 {words("column.first-use")},
                 {words("column.last-use")},
                 {words("column.uses"), true},
                 {words("column.course")}},
                true,
                [&] {
                    Writer& html = page.html();
                    for (const auto& [series, drift] : rows) {
                        const auto row = html.element("tr");
                        html.leaf(
                            "th", link_to(page, site, series->target, true), {{"scope", "row"}});
                        html.leaf("td",
                                  words(drift->via == stance::Via::own ? "via.in-own-words"
                                                                       : "via.in-joint-words"));
                        end_cell(
                            page, site, stances, series->target, timelines.evidence[drift->first]);
                        end_cell(
                            page, site, stances, series->target, timelines.evidence[drift->last]);
                        number_cell(page,
                                    static_cast<std::size_t>(drift->uses),
                                    Site::beside(page.head().file, "-quotes") + "#of-" +
                                        anchor(series->target));
                        html.leaf("td", course_in_words(words, *drift));
                    }
                });
        });
}

}  // namespace horseshoe::html
